/** Readers in another language, in a process of their own: what a stranger with nothing but the protocol page would see. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { access, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { inProject } from '../../../scripts/root.ts';
import { entry, now } from '../ledger.ts';
import type { Reader, ReaderDeps, Reading } from './reader.ts';

const READY_WITHIN_MS = 60_000;

/** How it gets its own token: by the published REST call at this path with these fields. */
export type Login =
  | { path: '/api/v1/widget/sessions'; key: string; visitorToken: string }
  | { path: '/api/v1/auth/login'; email: string; password: string };
export interface OutsideReading extends Reading {
  namespace: 'shopper' | 'agent';
  /** Null: the shopper's one direct conversation. */
  conversationId: string | null;
  login: Login;
}
interface Program {
  make: Reader['make'];
  command: string;
  args: string[];
}
const line = z.union([z.object({ ready: z.literal(true) }), entry]);

/** All of them in one process; they keep their first address. @throws Error when not all have a session in time */
export async function startOutside(
  { make, command, args }: Program,
  { ledger, url }: ReaderDeps,
  readings: OutsideReading[],
): Promise<Reader> {
  for (const { reader, conversation, fromSeq = 1 } of readings) {
    ledger.append({ e: 'reads', reader, conversation, fromSeq, at: now() });
  }
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
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
    throw new Error(`The ${make} reader ${why}:\n${said}`);
  };
  await tell(JSON.stringify({ url: url(), readers: readings }));
  return {
    make,
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

/**
 * What such a program needs, made once for exactly these files and kept under `.services/`.
 * @param fetchInto makes it in the folder it is given; what is half made is not taken for whole
 */
export async function keptFor(
  name: string,
  files: string[],
  fetchInto: (folder: string) => Promise<unknown>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  const kept = join(process.env.SERVICES_DIR || inProject('.services'), `${name}-${hash.digest('hex').slice(0, 12)}`);
  const isThere = await access(kept).then(
    () => true,
    () => false,
  );
  if (isThere) return kept;
  const making = `${kept}-${process.pid}`;
  try {
    await fetchInto(making);
    await rename(making, kept);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return kept;
}
