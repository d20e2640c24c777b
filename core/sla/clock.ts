import { SLA_CLOCKS, type SlaClock } from '../../contract/codes.ts';
import type { SlaView } from '../../contract/sla.ts';
import { nextStretch, type Timetable } from '../branches/hours.ts';
import { runsFrom } from '../conversations/service.ts';
import type { ConversationState } from '../conversations/state.ts';
import { minutesOf, type SlaPolicy } from './policy.ts';

const MINUTE_MS = 60_000;

/** A promise that runs. */
export interface RunningClock {
  clock: SlaClock;
  since: Date;
  /** The message it runs from: names this run. */
  sinceSeq: number;
  warnAt: Date;
  dueAt: Date;
}
/** What is kept of it beside a conversation's projection. */
export interface SlaRecord extends Omit<RunningClock, 'since'> {
  /** When there is next something to tell, of any clock that runs; null: all was told. */
  nextAt: Date | null;
}
type State = Pick<ConversationState, 'status' | 'service'>;

/**
 * The moment by which so many minutes of opening have gone by, counted on from `from`.
 *
 * Breaks, nights, holidays and days off do not count; hours are those of the timetable's own zone.
 * @returns null where it does not open for a fortnight
 */
export function addBusinessTime(timetable: Timetable, from: Date, minutes: number): Date | null {
  let leftMs = minutes * MINUTE_MS;
  let atMs = from.getTime();
  for (;;) {
    const open = nextStretch(timetable, atMs);
    if (!open) return null;
    const startMs = Math.max(atMs, open.fromMs);
    if (open.untilMs - startMs >= leftMs) return new Date(startMs + leftMs);
    leftMs -= open.untilMs - startMs;
    atMs = open.untilMs;
  }
}

/** Every promise that runs: an answer, where somebody waits for people, before the resolving. */
export function clocksOf(state: State, policy: SlaPolicy, timetable: Timetable): RunningClock[] {
  return SLA_CLOCKS.flatMap((clock) => running(state, clock, policy, timetable) ?? []);
}

function running({ service }: State, clock: SlaClock, policy: SlaPolicy, timetable: Timetable): RunningClock | null {
  const from = runsFrom(service, clock);
  const minutes = minutesOf(policy, clock);
  if (from === null || minutes === null) return null;
  const dueAt = addBusinessTime(timetable, from.at, minutes);
  const warnAt = addBusinessTime(timetable, from.at, (minutes * policy.warnAtPct) / 100);
  return dueAt && warnAt && { clock, since: from.at, sinceSeq: from.seq, warnAt, dueAt };
}

/** The clock that is shown: the answer somebody waits for, else the resolving. */
export const clockOf = (state: State, policy: SlaPolicy, timetable: Timetable): RunningClock | null =>
  clocksOf(state, policy, timetable)[0] ?? null;

export type SlaTold = 'sla_warned' | 'sla_breached';

/** What there is to tell of a clock next, and when; null once it was told that it is late. */
export function nextOf({ service }: State, { clock, sinceSeq, warnAt, dueAt }: RunningClock) {
  const told = service.told[clock];
  if (told?.sinceSeq !== sinceSeq) return { what: 'sla_warned' as SlaTold, at: warnAt };
  return told.isBreached ? null : { what: 'sla_breached' as SlaTold, at: dueAt };
}

/** What is to be told by `now`; of a clock that has run out nobody is warned any more. */
export function dueOf(state: State, clocks: RunningClock[], now: Date): Array<{ clock: RunningClock; what: SlaTold }> {
  return clocks.flatMap((clock) => {
    const next = nextOf(state, clock);
    if (!next || next.at > now) return [];
    return [{ clock, what: clock.dueAt <= now ? 'sla_breached' : next.what }];
  });
}

/** What is kept of the clocks that run; null where none does. */
export function toSlaRecord(state: State, clocks: RunningClock[]): SlaRecord | null {
  const [shown] = clocks;
  if (!shown) return null;
  const { since: _, ...kept } = shown;
  const moments = clocks.flatMap((one) => nextOf(state, one)?.at.getTime() ?? []);
  return { ...kept, nextAt: moments.length > 0 ? new Date(Math.min(...moments)) : null };
}

export const toSlaView = ({ clock, warnAt, dueAt }: SlaRecord, now: Date): SlaView => ({
  clock,
  warnAt: warnAt.toISOString(),
  dueAt: dueAt.toISOString(),
  isBreached: dueAt <= now,
});
