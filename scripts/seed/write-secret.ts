import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file whole or not at all, readable by its owner alone. */
export async function writeSecret(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, `${text}\n`, { mode: 0o600 });
  await chmod(`${file}.new`, 0o600); // `mode` says nothing where the file was there already
  await rename(`${file}.new`, file);
}
