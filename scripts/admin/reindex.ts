import { setTimeout as delay } from 'node:timers/promises';
import type { SearchMarkStore } from '../../core/search/search-mark.store.ts';

const LOOK_EVERY_MS = 1_000;
const SAY_EVERY = 10;

/** Has the workers read the whole log again, and tells how far they are until they are through. */
export async function reindex(
  marks: Pick<SearchMarkStore, 'startOver' | 'where'>,
  say: (line: string) => void,
  everyMs = LOOK_EVERY_MS,
): Promise<void> {
  await marks.startOver();
  say('The workers read the log again, the newest first. This may be stopped: they go on.');
  for (let looks = 1; ; looks += 1) {
    await delay(everyMs);
    const where = await marks.where();
    if (where?.behind === null) return say('Done.');
    if (looks % SAY_EVERY === 0) say(`Back to ${dateOf(where?.behind.before ?? '')}`);
  }
}

/** An id begins with the second it was made in; the very first bound is none. */
function dateOf(messageId: string): string {
  const seconds = Number.parseInt(messageId.slice(0, 8), 16);
  return seconds < 0xffffffff ? new Date(seconds * 1_000).toISOString() : 'now: no worker has begun yet';
}
