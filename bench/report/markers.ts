import { readFile, writeFile } from 'node:fs/promises';

/** Writes what stands between the two markers of a page anew. @throws Error when they are not both there */
export async function writeBetween(file: string, name: string, text: string): Promise<void> {
  const [from, to] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const page = await readFile(file, 'utf8');
  const begin = page.indexOf(from);
  const end = page.indexOf(to);
  if (begin === -1 || end < begin) throw new Error(`${file} has no ${from} … ${to}`);
  await writeFile(file, `${page.slice(0, begin + from.length)}\n\n${text}\n\n${page.slice(end)}`);
}
