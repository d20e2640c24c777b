import type { WallToday } from '../../contract/wall.ts';
import { instantMs, startOfDay, wallMs } from '../branches/local-time.ts';

/** Of a day, counted by branch and group: talks resolved, and first answers by how long they took, in steps of 5 s, from 10 min on of 1 min. */
export interface DayTally {
  branchId: string | null;
  groupId: string | null;
  /** null: they were resolved. */
  waitedS: number | null;
  count: number;
}

/** Midnight by the vendor's clock. */
export const dayBegan = (now: Date, timezone: string): Date =>
  new Date(instantMs(startOfDay(wallMs(now.getTime(), timezone)), timezone));

/** Adds up what was counted. Of an even number of answers the quicker of the two in the middle is told. */
export function todayOf(tallies: readonly DayTally[]): WallToday {
  const replies = tallies.flatMap(({ waitedS, count }) => (waitedS === null ? [] : [{ waitedS, count }]));
  const resolved = tallies.reduce((sum, { waitedS, count }) => sum + (waitedS === null ? count : 0), 0);
  replies.sort((a, b) => a.waitedS - b.waitedS);
  const half = replies.reduce((sum, { count }) => sum + count, 0) / 2;
  let passed = 0;
  for (const { waitedS, count } of replies) {
    passed += count;
    if (passed >= half) return { resolved, firstReplyS: waitedS };
  }
  return { resolved, firstReplyS: null };
}
