import type { WallWork } from '../../contract/wall.ts';
import type { Tally } from '../conversations/conversation.store.ts';

const NOTHING: WallWork = { waiting: 0, assigned: 0, snoozed: 0, longestSince: null, warned: 0, breached: 0 };

/** Adds up what was counted. */
export function workOf(tallies: readonly Tally[]): WallWork {
  const work = { ...NOTHING };
  for (const { status, count, since, warned, breached } of tallies) {
    work[status] += count;
    work.warned += warned;
    work.breached += breached;
    const iso = status === 'waiting' ? (since?.toISOString() ?? null) : null;
    if (iso && (!work.longestSince || iso < work.longestSince)) work.longestSince = iso;
  }
  return work;
}

/**
 * Where in the queue each of these stands, 1 for the next: who has a higher priority comes first, then who has waited
 * longer. Those given are, of each priority, the first of it.
 * @param waiting in order of waiting, the longest first
 */
export function placesOf<T extends { priority: number }>(
  waiting: readonly T[],
  tallies: ReadonlyArray<Pick<Tally, 'status' | 'priority' | 'queued'>>,
): number[] {
  const next = new Map<number, number>();
  return waiting.map(({ priority }) => {
    const before = tallies
      .filter((one) => one.status === 'waiting' && one.priority > priority)
      .reduce((sum, { queued }) => sum + queued, 0);
    const place = next.get(priority) ?? before + 1;
    next.set(priority, place + 1);
    return place;
  });
}
