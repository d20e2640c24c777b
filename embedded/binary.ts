import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from './service-error.ts';

const run = promisify(execFile);

/** What the two services are looked for by. */
export interface ServiceKind {
  name: 'mongod' | 'redis';
  title: string;
  /** Program names, the preferred first. */
  programs: string[];
  /** The oldest version that will do, as [major, minor]. */
  oldest: [number, number];
  /** Finds the version in what `--version` prints. */
  versionPattern: RegExp;
}

export const MONGOD: ServiceKind = {
  name: 'mongod',
  title: 'MongoDB',
  programs: ['mongod'],
  oldest: [6, 0],
  versionPattern: /db version v(\d+)\.(\d+)\.(\d+)/,
};

/** Sharded pub/sub, which the sockets' adapter uses, came with Redis 7.0. */
export const REDIS: ServiceKind = {
  name: 'redis',
  title: 'Redis',
  programs: ['valkey-server', 'redis-server'],
  oldest: [7, 0],
  versionPattern: /server v=(\d+)\.(\d+)\.(\d+)/i,
};

export interface Binary {
  path: string;
  version: string;
}

/** A program that is there and will not do, with the reason in words. */
export interface PassedOver {
  path: string;
  reason: string;
}

/** Asks a program for its version: it then surely runs here (processor, libraries) and is new enough. */
export async function examine(kind: ServiceKind, path: string): Promise<Binary | PassedOver> {
  let output: string;
  try {
    output = (await run(path, ['--version'], { timeout: 10_000 })).stdout;
  } catch (err) {
    return { path, reason: `does not run here: ${firstUsefulLine(err)}` };
  }
  const found = kind.versionPattern.exec(output);
  if (!found) return { path, reason: 'does not tell its version' };
  const version = found.slice(1).join('.');
  if (!isAtLeast([Number(found[1]), Number(found[2])], kind.oldest)) {
    return { path, reason: `is version ${version}, older than ${kind.oldest.join('.')}` };
  }
  return { path, version };
}

export function isBinary(found: Binary | PassedOver): found is Binary {
  return 'version' in found;
}

/** The executable files of these names in the folders of `PATH`, in the order of the names, then of the folders. */
export function onPath(programs: string[], path = ''): string[] {
  const folders = path.split(delimiter).filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)).filter(isExecutable));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isAtLeast([major, minor]: [number, number], [oldestMajor, oldestMinor]: [number, number]): boolean {
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** The loader's own sentence where there is one ("libcurl.so.4: cannot open shared object file"). */
function firstUsefulLine(err: unknown): string {
  const { stderr, signal } = err as { stderr?: string; signal?: string };
  const line = stderr?.split('\n').find((l) => l.trim());
  if (line) return line.trim();
  if (signal === 'SIGILL') return 'the processor lacks an instruction it needs (AVX)';
  return messageOf(err);
}
