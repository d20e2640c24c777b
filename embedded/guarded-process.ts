import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { identify, type ProcessIdentity, signal } from './processes.ts';

/**
 * A shell that starts a service, tells its pid, and ends it when our end of its standard input closes:
 * the kernel closes that pipe however we die, so not even `kill -9` of this process leaves an orphan.
 * The service itself is started without the pipe.
 */
const GUARD = `
log="$1"; shift
"$@" </dev/null >>"$log" 2>&1 3<&- &
pid=$!
echo "$pid"
trap 'kill -TERM "$pid" 2>/dev/null' TERM INT HUP
( read -r _ <&3; kill -TERM "$pid" 2>/dev/null ) >/dev/null &
guard=$!
while kill -0 "$pid" 2>/dev/null; do wait "$pid"; code=$?; done
kill "$guard" 2>/dev/null
exit "$code"
`;

export interface GuardOptions {
  /** Where its output is appended. */
  logPath: string;
  /** Default: ours. */
  env?: Record<string, string | undefined>;
  cwd?: string;
}

export interface GuardedProcess {
  readonly identity: ProcessIdentity;
  /** Resolves, never rejects, when the service has ended: with its exit code, or 128 + the signal that ended it. */
  readonly exited: Promise<number>;
  isRunning(): boolean;
}

/**
 * Starts a program that cannot outlive this process.
 *
 * It gets its own process group, so that Ctrl-C in a terminal reaches us alone and we decide the order of stopping.
 * @throws Error when it cannot be started, or is gone at once
 */
export async function startGuarded(
  program: string,
  args: string[],
  { logPath, ...options }: GuardOptions,
): Promise<GuardedProcess> {
  const script = `exec 3<&0 </dev/null\n${GUARD}`;
  const shell = spawn('/bin/sh', ['-c', script, 'dekat-guard', logPath, program, ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
    ...options,
  });
  shell.stdin?.on('error', () => {}); // EPIPE when the guard ended first: nothing was owed to it
  let isRunning = true;
  const exited = once(shell, 'exit').then(
    ([code]) => (typeof code === 'number' ? code : 1),
    () => 1, // there is no shell
  );
  void exited.then(() => {
    isRunning = false;
    shell.stdin?.destroy();
  });
  const pid = await firstLine(shell, exited);
  const identity = await identify(pid).catch(() => ({ pid, startedAt: '' }));
  return { identity, exited, isRunning: () => isRunning };
}

/** Ends a guarded process and waits until it is gone; by force after `graceMs`. */
export async function stopGuarded(guarded: GuardedProcess, name: NodeJS.Signals, graceMs: number): Promise<void> {
  if (!guarded.isRunning()) return;
  signal(guarded.identity.pid, name);
  signal(guarded.identity.pid, 'SIGCONT'); // a frozen process hears nothing but this
  const force = setTimeout(() => signal(guarded.identity.pid, 'SIGKILL'), graceMs);
  await guarded.exited;
  clearTimeout(force);
}

async function firstLine(shell: ChildProcess, exited: Promise<number>): Promise<number> {
  let text = '';
  shell.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const told = new Promise<void>((resolve) => shell.stdout?.on('data', () => text.includes('\n') && resolve()));
  await Promise.race([told, exited]);
  const pid = Number.parseInt(text, 10);
  if (!Number.isSafeInteger(pid)) throw new Error('the shell that guards it did not start');
  return pid;
}
