import { readFile } from 'node:fs/promises';
import { type Labelled, readLines, shapes } from './sentences.ts';

/** What may be learnt from; the sentences held out are not among them. */
const FILES = [
  'sentences-tuned.jsonl',
  'sentences-idioms.jsonl',
  'sentences-shoppers.jsonl',
  'sentences-lessons.jsonl',
];

/** Every sentence that may be learnt from. @throws Error naming a line that cannot be read */
export async function lessons(): Promise<Labelled[]> {
  const texts = FILES.map(async (name) => ({
    name,
    text: await readFile(new URL(`../../test/understanding/${name}`, import.meta.url), 'utf8'),
  }));
  return (await Promise.all(texts)).flatMap(({ name, text }) =>
    readLines(text, shapes.labelled).map((one) => {
      if ('said' in one) return one.said;
      throw new Error(`${name}, line ${one.line}: ${one.problem}`);
    }),
  );
}
