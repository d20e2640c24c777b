import { readFile, writeFile } from 'node:fs/promises';

const begin = (name: string): string => `<!-- ${name} -->`;
const END = '<!-- end -->';

/** A page with the part between the marks of a name replaced; appended with its marks where there is none. */
export function withPart(page: string, name: string, part: string): string {
  const block = `${begin(name)}\n\n${part}\n\n${END}`;
  const from = page.indexOf(begin(name));
  const until = page.indexOf(END, from);
  if (from < 0 || until < 0) return `${page.trimEnd()}\n\n${block}\n`;
  return `${page.slice(0, from)}${block}${page.slice(until + END.length)}`;
}

/** Writes one engine's part into a page; the other engines' parts stay as they were measured. */
export async function mergedPage(file: string, name: string, part: string): Promise<void> {
  const page = await readFile(file, 'utf8').catch(() => '# Evaluation\n');
  await writeFile(file, withPart(page, name, part));
}
