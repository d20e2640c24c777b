import type { searchIndexer } from '../core/search/indexer.ts';

/** What is stored is found well within a second, and what is stored meanwhile is one write. */
const EVERY_MS = 400;
/** With more to do at once it works a quarter of the time: in a flood talk comes first, and what is found may wait. */
const RESTS = 3;
const AFTER_FAILURE_MS = 2_000;

interface Deps {
  indexer: ReturnType<typeof searchIndexer>;
  onError(error: unknown): void;
}

/** Keeps the search index behind the log, as long as this worker lives and no other does it. */
export function keepSearch({ indexer, onError }: Deps) {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function look(): Promise<number> {
    const startedAt = performance.now();
    try {
      return (await indexer.round()) ? RESTS * (performance.now() - startedAt) : EVERY_MS;
    } catch (error) {
      onError(error);
      return AFTER_FAILURE_MS;
    }
  }
  function next(inMs: number): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      running = look().then(next);
    }, inMs);
  }

  return {
    start: () => next(0),
    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(timer);
      await running;
      await indexer.end();
    },
  };
}
