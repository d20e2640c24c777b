import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inboxPage } from '../../../scripts/docs/inbox.ts';
import { protocolPage } from '../../../scripts/docs/protocol.ts';
import { openApiDocument } from '../../../server/http/openapi.ts';

const published = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

describe('the published contract', () => {
  it('is the one in the code: docs/protocol.md (else run npm run docs)', () => {
    expect(published('protocol.md')).toBe(protocolPage());
  });

  it('names the keys of the inbox as they are: docs/inbox.md (else run npm run docs)', () => {
    expect(published('inbox.md')).toBe(inboxPage());
  });

  it('is the one in the code: docs/openapi.json (else run npm run docs)', () => {
    expect(JSON.parse(published('openapi.json'))).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  });
});
