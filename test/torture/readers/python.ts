/** Readers in Python over python-socketio: what a stranger with nothing but the protocol page would see. */
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { access, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { z } from 'zod';
import { inProject } from '../../../scripts/root.ts';
import { entry, now } from '../ledger.ts';
import type { Reader, ReaderDeps, Reading } from './reader.ts';

const run = promisify(execFile);
const FOLDER = inProject('test/torture/readers');
const READY_WITHIN_MS = 60_000;

/** How it gets its own token: by the published REST call at this path with these fields. */
export type Login =
  | { path: '/api/v1/widget/sessions'; key: string; visitorToken: string }
  | { path: '/api/v1/auth/login'; email: string; password: string };
export interface PythonReading extends Reading {
  namespace: 'shopper' | 'agent';
  /** Null: the shopper's one direct conversation. */
  conversationId: string | null;
  login: Login;
}
const line = z.union([z.object({ ready: z.literal(true) }), entry]);

/** All of them in one process; they keep their first address. @throws Error when not all have a session in time */
export async function startPython({ ledger, url }: ReaderDeps, readings: PythonReading[]): Promise<Reader> {
  const python = await environment();
  for (const { reader, conversation, fromSeq = 1 } of readings) {
    ledger.append({ e: 'reads', reader, conversation, fromSeq, at: now() });
  }
  const child = spawn(python, ['-u', join(FOLDER, 'reader.py')], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-4_000);
  });
  let onReady = () => {};
  createInterface(child.stdout).on('line', (text) => {
    const one = line.parse(JSON.parse(text));
    if ('ready' in one) onReady();
    else ledger.append(one);
  });
  const tell = async (text: string) => {
    const ready = new Promise<void>((resolve) => {
      onReady = resolve;
    });
    child.stdin.write(`${text}\n`);
    const patience = AbortSignal.timeout(READY_WITHIN_MS);
    const late = once(patience, 'abort').then(() => 'is not ready');
    const why = await Promise.race([ready, late, ended.then(() => 'ended')]);
    if (typeof why !== 'string') return;
    child.kill('SIGKILL');
    throw new Error(`The Python reader ${why}:\n${said}`);
  };
  await tell(JSON.stringify({ url: url(), readers: readings }));
  return {
    make: 'python',
    pause: () => tell('pause'),
    resume: () => tell('resume'),
    async stop() {
      child.stdin.end('stop\n');
      const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(force);
    },
  };
}

/** Made once for these exact versions, and kept. @returns its interpreter */
async function environment(): Promise<string> {
  const requirements = join(FOLDER, 'requirements.txt');
  const versions = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex')
    .slice(0, 12);
  const kept = join(process.env.SERVICES_DIR || inProject('.services'), `python-readers-${versions}`);
  const interpreter = join(kept, 'bin', 'python');
  const isThere = await access(interpreter).then(
    () => true,
    () => false,
  );
  if (isThere) return interpreter;
  // Half made, it must not be taken for whole. Its own scripts would name the old place; we only use its interpreter.
  const making = `${kept}-${process.pid}`;
  try {
    await run('python3', ['-m', 'venv', making]);
    await run(join(making, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
    await rename(making, kept);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return interpreter;
}
