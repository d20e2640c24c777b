import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepParts, readParts } from '../../../scripts/build/kept-parts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dekat-parts-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** As a build does: what is there is read, the folder emptied, and filled anew. */
async function build(...made: string[]): Promise<string[]> {
  const kept = await readParts(folder);
  await rm(folder, { recursive: true });
  await mkdir(folder);
  for (const name of made) await writeFile(join(folder, name), name);
  await keepParts(kept, made, folder);
  return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
}

describe('parts of the chat', () => {
  it('outlive one build that has others, and not two', async () => {
    await build('app-1.js', 'talk-1.js');

    expect(await build('app-2.js', 'talk-1.js')).toEqual(['app-1.js', 'app-2.js', 'talk-1.js']);
    expect(await build('app-3.js', 'talk-3.js')).toEqual(['app-2.js', 'app-3.js', 'talk-1.js', 'talk-3.js']);
  });

  it('outlive any number of builds that change none of them', async () => {
    await build('app-1.js');
    await build('app-2.js');
    await build('app-2.js');

    expect(await build('app-2.js')).toEqual(['app-1.js', 'app-2.js']);
  });
});
