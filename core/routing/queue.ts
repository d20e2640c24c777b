/** The shopper's place in the queue, and how long the wait will be about. */
import type { ChannelName, Locale } from '../../contract/codes.ts';
import type { QueuePlaceView } from '../../contract/conversations.ts';
import type { ConversationStore } from '../conversations/conversation.store.ts';
import type { Mark } from '../conversations/service.ts';
import { type PeopleDeps, peopleFor } from '../groups/people-there.ts';
import { keptFresh } from '../kept-fresh.ts';
import type { Clock } from '../ports.ts';
import type { Pace, RoutingStatsStore } from './stats.store.ts';

/** One that waits, as far as its place goes. */
export interface QueueEntry {
  conversationId: string;
  groupId: string | null;
  branchId: string | null;
  channel: ChannelName;
  locale: Locale;
  /** Since when somebody waits for people in it. */
  waitsFrom: Mark;
  /** What was said of it last on a channel that shows no line of its own. */
  told: QueueTold | null;
}
/** What somebody was told of their wait, and of which wait. */
export interface QueueTold {
  sinceSeq: number;
  times: number;
  waitMin: number | null;
  at: Date;
}
export interface Placed extends QueueEntry {
  /** 1 is next; `PLACE_MAX` is that or any behind it. */
  place: number;
  /** null: nobody can tell. */
  waitMin: number | null;
}

export const PLACE_MAX = 200;
/** So many are looked at: who is behind all of them learns their place when they are not. */
const QUEUE_MAX = 5_000;
/** Fewer leavings say nothing of the next one. */
const LEAVINGS_MIN = 5;
/** Waits are told as one of these, rounded up: nobody counts the minutes of a guess. */
const TOLD_MIN = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60] as const;
/** All who look in the same second look once. */
const LOOKED_AT = { refreshMs: 1_000, staleMs: 1_000 };
/** When people are there changes on the hour. */
const PEOPLE = { refreshMs: 15_000, staleMs: 30_000 };

/** The wait as it is told, in minutes; null beyond an hour, where it would be a guess. */
export const toldMinutes = (waitMs: number): number | null =>
  TOLD_MIN.find((minutes) => waitMs <= minutes * 60_000) ?? null;

/**
 * Gives each its place among those for the same group, in the queue's order, and the wait that makes: so many places at
 * the pace at which that group's queue is left, or slower where nobody has left it for longer than that.
 */
export function placed(entries: QueueEntry[], paces: Pace[], nowMs: number): Placed[] {
  const pace = new Map(paces.map((one) => [one.groupId, one]));
  const heads = new Map<string | null, number>();
  const counts = new Map<string | null, number>();
  return entries.map((entry) => {
    const { groupId } = entry;
    const place = (counts.get(groupId) ?? 0) + 1;
    counts.set(groupId, place);
    if (place === 1) heads.set(groupId, entry.waitsFrom.at.getTime());
    const gapMs = gapOf(pace.get(groupId), heads.get(groupId) ?? nowMs, nowMs);
    return { ...entry, place: Math.min(place, PLACE_MAX), waitMin: gapMs === null ? null : toldMinutes(place * gapMs) };
  });
}

function gapOf(pace: Pace | undefined, headSinceMs: number, nowMs: number): number | null {
  if (!pace || pace.leavings < LEAVINGS_MIN) return null;
  return Math.max(pace.gapMs, nowMs - Math.max(pace.leftAt.getTime(), headSinceMs));
}

interface Deps extends PeopleDeps {
  conversations: Pick<ConversationStore, 'queue'>;
  routingStats: Pick<RoutingStatsStore, 'of'>;
  /** Whether people are there goes by it; how long somebody waits is real time. */
  clock: Clock;
}

export function queueBoard({ conversations, routingStats, clock, ...people }: Deps) {
  const looked = keptFresh(async (vendorId: string) => {
    const [entries, paces] = await Promise.all([conversations.queue(vendorId, QUEUE_MAX), routingStats.of(vendorId)]);
    return placed(entries, paces, Date.now());
  }, LOOKED_AT);
  /** By vendor, branch and group; ids hold no space. */
  const peopleFrom = keptFresh(async (key: string) => {
    const [vendorId = '', branchId, groupId] = key.split(' ');
    const belongs = { branchId: branchId || null, groupId: groupId || null };
    return (await peopleFor(people, vendorId, belongs, clock.now()))?.from?.toISOString() ?? null;
  }, PEOPLE);

  return {
    /** All that waits, in its order, as it stood within the last second. */
    of: (vendorId: string): Promise<Placed[]> => looked.get(vendorId),
    /** What the shopper is told: the wait where people are there, else when they are. */
    async told(vendorId: string, { place, waitMin, branchId, groupId }: Placed): Promise<QueuePlaceView> {
      const from = await peopleFrom.get(`${vendorId} ${branchId ?? ''} ${groupId ?? ''}`);
      return { place, waitMin: from ? null : waitMin, peopleFrom: from };
    },
  };
}
export type QueueBoard = ReturnType<typeof queueBoard>;
