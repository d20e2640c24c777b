/** `npm run docs`: writes the published pages from the contract. A unit test fails while they differ. */
import { writeFileSync } from 'node:fs';
import { describeEnvironment } from '../config/describe.ts';
import { openApiDocument } from '../server/http/openapi.ts';
import { inboxPage } from './docs/inbox.ts';
import { protocolPage } from './docs/protocol.ts';

const at = (name: string) => new URL(`../docs/${name}`, import.meta.url);
writeFileSync(at('protocol.md'), protocolPage());
writeFileSync(at('inbox.md'), inboxPage());
writeFileSync(at('openapi.json'), `${JSON.stringify(openApiDocument(), null, 2)}\n`);
writeFileSync(at('../.env.example'), describeEnvironment());
