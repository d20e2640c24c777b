import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { inProject } from '../root.ts';

const STAMP = inProject('dist', '.stamp');
const FOLDERS =
  'contract core channels platform embedded server workers client web-widget agent-inbox config migrations demo docs/page scripts/build scripts/admin scripts/places';
const FILES = ['package-lock.json', 'tsconfig.json', 'scripts/admin.ts', 'scripts/places.ts', 'scripts/database.ts'];

/** A digest of everything the build reads. By content: a checkout changes times and nothing else. */
export async function digestOfSources(): Promise<string> {
  const listed = await Promise.all(FOLDERS.split(' ').map((folder) => filesUnder(inProject(folder))));
  const files = [...listed.flat(), ...FILES.map((file) => inProject(file))].sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const digest = createHash('sha256');
  for (const [index, file] of files.entries()) {
    digest.update(`${relative(inProject(), file)}\0`).update(contents[index] ?? '');
  }
  return digest.digest('hex');
}

/** What the build in `dist/` was made from; null where there is none. */
export async function readStamp(): Promise<string | null> {
  return await readFile(STAMP, 'utf8').catch(() => null);
}

export async function writeStamp(digest: string): Promise<void> {
  await mkdir(inProject('dist'), { recursive: true });
  await writeFile(STAMP, digest);
}

/** What is in `dist/` is no whole build any more: the next start makes one. */
export async function removeStamp(): Promise<void> {
  await rm(STAMP, { force: true });
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
