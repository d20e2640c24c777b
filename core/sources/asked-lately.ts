import { LRUCache } from 'lru-cache';

/** What was answered this lately is not asked again: questions come in bursts, and one asks of a branch several times. */
const FRESH_MS = 5_000;
/** After no answer: long enough for one turn, which would else wait for the same silence several times. */
const SILENT_MS = 2_000;
const KEYS_MAX = 50_000;

interface Asked {
  atMs: number;
  isAnswered: boolean;
}

/**
 * Who asks what is being asked, or was a moment ago, waits with the others or takes what they learnt: of one thing there
 * is one question at a time. In this process alone; another asks for itself.
 */
export function askedLately({ nowMs = () => performance.now() }: { nowMs?: (() => number) | undefined } = {}) {
  const lately = new LRUCache<string, Asked>({ max: KEYS_MAX });
  const running = new Map<string, Promise<void>>();
  const isOver = ({ atMs, isAnswered }: Asked) => nowMs() - atMs > (isAnswered ? FRESH_MS : SILENT_MS);

  /**
   * @param ask learns of these; those it gives back were answered. Never throws
   * @returns those of `keys` of which nothing was learnt
   */
  return async (keys: string[], ask: (keys: string[]) => Promise<Set<string>>): Promise<Set<string>> => {
    const due = keys.filter((key) => {
      const asked = lately.get(key);
      return !running.has(key) && (!asked || isOver(asked));
    });
    const begun = keys.flatMap((key) => running.get(key) ?? []);
    if (due.length > 0) {
      const asking = ask(due).then((answered) => {
        const atMs = nowMs();
        for (const key of due) {
          lately.set(key, { atMs, isAnswered: answered.has(key) });
          running.delete(key);
        }
      });
      for (const key of due) running.set(key, asking);
      begun.push(asking);
    }
    await Promise.all(new Set(begun));
    return new Set(keys.filter((key) => !lately.get(key)?.isAnswered));
  };
}
