/**
 * A process that stores messages says that it lives. Its projections follow in memory, so what it leaves behind when
 * it is killed only the log knows: the sweep reads the log from a little before the last beat of who fell silent.
 */
import { randomUUID } from 'node:crypto';
import type { ProcessStore } from './process.store.ts';

const BEAT_EVERY_MS = 2_000;

export function heartbeat({ processes, onError }: { processes: ProcessStore; onError(error: unknown): void }) {
  let processId = randomUUID() as string;
  let isInDoubt = false;
  let timer: NodeJS.Timeout | undefined;
  let beating: Promise<void> = Promise.resolve();

  async function beat(): Promise<void> {
    if (!isInDoubt) return processes.beat(processId);
    isInDoubt = false;
    const fresh = randomUUID();
    try {
      await processes.beat(fresh);
      processId = fresh;
    } catch (error) {
      isInDoubt = true;
      throw error;
    }
  }

  function next(): void {
    timer = setTimeout(() => {
      beating = beat()
        .catch(onError)
        .finally(() => {
          if (timer) next();
        });
    }, BEAT_EVERY_MS);
  }

  return {
    /** Before anything is stored. @throws when MongoDB cannot be written */
    async start(): Promise<void> {
      await beat();
      next();
    },

    /**
     * It may have stored what it does not know of: it goes on under another name, and the name so far falls silent,
     * as if the process had ended here.
     */
    doubt(): void {
      isInDoubt = true;
    },

    /** @param isWhole everything this process stored is projected: it need not be looked after */
    async stop(isWhole: boolean): Promise<void> {
      clearTimeout(timer);
      timer = undefined;
      await beating;
      if (isWhole && !isInDoubt) await processes.leave(processId);
    },
  };
}
