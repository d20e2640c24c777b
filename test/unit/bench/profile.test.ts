import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { sharesOf } from '../../../bench/load/profile.ts';

const node = (id: number, functionName: string, url: string, lineNumber = 0, columnNumber = 0) => ({
  id,
  callFrame: { functionName, url, lineNumber, columnNumber },
});

it('the time a process is busy is shared among what it was busy with, the largest first', () => {
  const shares = sharesOf({
    nodes: [
      node(1, '(idle)', ''),
      node(2, 'fold', 'file:///app/dist/server/main.js'),
      node(3, 'writev', ''),
      node(4, 'serialize', 'file:///app/node_modules/bson/lib/bson.mjs'),
    ],
    samples: [1, 2, 3, 4, 2],
    timeDeltas: [900, 50, 25, 10, 15],
  });

  expect([...shares].slice(0, 4)).toEqual([
    ['our own code', 65],
    ['system calls that write', 25],
    ['MongoDB’s driver', 10],
    ['garbage collection', 0],
  ]);
});

it('a function of a bundle counts for the package it stood in before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dekat-bundle-'));
  const bundle = join(folder, 'main.js');
  await mkdir(join(folder, 'node_modules/bson'), { recursive: true });
  await writeFile(join(folder, 'node_modules/bson/index.js'), 'export function serialize() { return 1; }');
  await writeFile(join(folder, 'ours.js'), 'import { serialize } from "bson"; export const ours = () => serialize();');
  await build({ absWorkingDir: folder, entryPoints: ['ours.js'], outfile: bundle, bundle: true, sourcemap: true });
  const lines = (await readFile(bundle, 'utf8')).split('\n');
  const lineOf = (words: string) => lines.findIndex((line) => line.includes(words));
  const at = (id: number, name: string, words: string) =>
    node(id, name, pathToFileURL(bundle).href, lineOf(words), lines[lineOf(words)]?.indexOf(words));

  const shares = sharesOf({
    nodes: [at(1, 'serialize', 'function serialize'), at(2, 'ours', 'ours = () =>')],
    samples: [1, 2],
    timeDeltas: [30, 10],
  });

  expect(shares.get('MongoDB’s driver')).toBe(75);
  expect(shares.get('our own code')).toBe(25);
  await rm(folder, { recursive: true });
});
