import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Process ids are reused; the id together with the moment of its start is one process for ever. */
export interface ProcessIdentity {
  pid: number;
  startedAt: string;
}

/** When a process was started, in whatever unit this system counts; null where there is no such process. */
export async function startOf(pid: number): Promise<string | null> {
  if (existsSync('/proc/self/stat')) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
    // The name in parentheses may hold blanks; the 22nd field (20th after it) is the start in ticks since boot.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields && fields[0] !== 'Z' ? (fields[19] ?? null) : null;
  }
  const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim() || null;
}

/** The identity of a living process. @throws Error when it is gone */
export async function identify(pid: number): Promise<ProcessIdentity> {
  const startedAt = await startOf(pid);
  if (startedAt === null) throw new Error(`process ${pid} is gone`);
  return { pid, startedAt };
}

export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  return (await startOf(identity.pid)) === identity.startedAt;
}

/** The words a process was started with, joined by blanks; empty when it is gone. */
export async function commandLineOf(pid: number): Promise<string> {
  if (existsSync('/proc/self/stat')) {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
  }
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim();
}

/** Sends a signal; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code !== 'ESRCH') throw err;
  }
}

/** Asks a process to end, waits, and ends it by force after `graceMs`. */
export async function terminate(identity: ProcessIdentity, graceMs: number): Promise<void> {
  if (!(await isAlive(identity))) return;
  signal(identity.pid, 'SIGTERM');
  if (await isGoneWithin(identity, graceMs)) return;
  signal(identity.pid, 'SIGKILL');
  await isGoneWithin(identity, 5_000);
}

async function isGoneWithin(identity: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if (!(await isAlive(identity))) return true;
    await delay(25);
  }
  return false;
}
