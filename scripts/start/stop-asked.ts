import { readFileSync } from 'node:fs';
import { messageOf } from '../../embedded/service-error.ts';

/** One Ctrl-C may arrive twice: from the terminal, and handed on by a program between it and us. */
const SAME_REQUEST_MS = 1_000;
const LOOK_FOR_PARENT_MS = 1_000;

/**
 * Calls `stop` once when a stop is asked for, then ends this process. Asked again later, it ends at once: what we
 * started ends with us. Under npm it also counts as asked when npm's shell is gone, since npm does not hand on
 * every signal.
 */
export function onStopAsked(stop: () => Promise<void>): { isStopping(): boolean } {
  let askedAt: number | undefined;
  const ask = () => {
    const now = performance.now();
    if (askedAt !== undefined) {
      if (now - askedAt > SAME_REQUEST_MS) process.exit(1);
      return;
    }
    askedAt = now;
    console.log('\nStopping. Ctrl-C once more ends at once.');
    void stop().then(
      () => process.exit(0),
      (err: unknown) => {
        console.error(messageOf(err));
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  if (process.env.npm_lifecycle_event) whenParentIsGone(ask);
  return { isStopping: () => askedAt !== undefined };
}

/** Looks at two generations: between npm's shell and us there may be a program that stays when the shell is gone. */
function whenParentIsGone(then: () => void): void {
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && parentOf(parent) === grandparent) return;
    clearInterval(timer);
    then();
  }, LOOK_FOR_PARENT_MS);
}

/** Null where the system does not show it (no /proc). */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
