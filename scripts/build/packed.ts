import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { inProject } from '../root.ts';

const PACKED = new Set(['.html', '.css', '.js', '.svg']);
/** Less fits one packet either way. */
const LEAST_BYTES = 1_024;
const pack = promisify(gzip);

/** Lays a packed twin beside each page, script and style, as hard as it goes: once here instead of for every visitor. */
export async function packPages(): Promise<void> {
  const folder = inProject('dist/public');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && PACKED.has(extname(entry.name)));
  await Promise.all(files.map((file) => packOne(join(file.parentPath, file.name))));
}

async function packOne(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < LEAST_BYTES) return;
  await writeFile(`${path}.gz`, await pack(bytes, { level: constants.Z_BEST_COMPRESSION }));
}
