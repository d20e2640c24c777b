import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const LIMIT_BYTES = 20_000_000;

/** Makes the folder of a log; one that has grown large becomes `.1`, in the place of the one before. */
export async function prepareLog(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const size = (await stat(path).catch(() => null))?.size ?? 0;
  if (size > LIMIT_BYTES) await rename(path, `${path}.1`);
}

/** The end of a log, to be shown beside a failure; empty where there is none. */
export async function lastLines(path: string, count = 12): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.slice(-20_000).trimEnd().split('\n').slice(-count).join('\n');
}
