import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inboxTexts } from '../../../contract/texts/inbox.ts';

const root = join(process.cwd(), 'agent-inbox');

async function sources(): Promise<string[]> {
  const files = await readdir(root, { recursive: true });
  return Promise.all(files.filter((file) => /\.tsx?$/.test(file)).map((file) => readFile(join(root, file), 'utf8')));
}

/** Keys as the sources name them; the part of a template before its value. */
async function namedKeys(): Promise<{ whole: Set<string>; begun: Set<string> }> {
  const text = (await sources()).join('\n');
  const whole = [...text.matchAll(/['"](inbox\.[a-z_]+)['"]/g)].map(([, key = '']) => key);
  const begun = [...text.matchAll(/`(inbox\.[a-z_]*)\$\{/g)].map(([, key = '']) => key);
  return { whole: new Set(whole), begun: new Set(begun) };
}

const known = Object.keys(inboxTexts.id);
const has = (key: string) => known.includes(key) || known.includes(`${key}_other`);
const plain = (key: string) => key.replace(/_(one|other)$/, '');

describe('the words of the inbox', () => {
  it('are there for every key a component names', async () => {
    const { whole, begun } = await namedKeys();

    expect([...whole].filter((key) => !has(key))).toEqual([]);
    expect([...begun].filter((start) => !known.some((key) => key.startsWith(start)))).toEqual([]);
  });

  it('are all used', async () => {
    const { whole, begun } = await namedKeys();
    const isUsed = (key: string) => whole.has(plain(key)) || [...begun].some((start) => key.startsWith(start));

    expect(known.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are in both languages, with the same values in them', () => {
    const valuesIn = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

    for (const key of known) expect(valuesIn(inboxTexts.en[key])).toEqual(valuesIn(inboxTexts.id[key]));
  });
});
