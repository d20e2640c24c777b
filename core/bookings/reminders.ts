import type { Branch } from '../branches/branch.ts';
import { addDays, instantMs, startOfDay, wallMs } from '../branches/local-time.ts';
import type { Booking, Due } from './booking.ts';

const MINUTE_MS = 60_000;
/** At six in the evening before, on the branch's clock. */
const EVE_HOUR_MS = 18 * 60 * MINUTE_MS;
const SOON_MS = 120 * MINUTE_MS;

/** After so long a reminder would only confuse: it is left out. */
export const LATEST_MS = { eve: 120 * MINUTE_MS, soon: 45 * MINUTE_MS } as const;

type Reminded = Pick<Booking, 'startsAt' | 'endsAt' | 'conversationId'>;

/**
 * What falls due by itself for a booking confirmed at `now`: reminders whose time is still to come, where there is a
 * conversation to tell them in, and its end.
 */
export function duesOf(
  { startsAt, endsAt, conversationId }: Reminded,
  { timezone }: Pick<Branch, 'timezone'>,
  now: Date,
): Due[] {
  const dayBefore = addDays(startOfDay(wallMs(startsAt.getTime(), timezone)), -1);
  const reminders: Due[] = [
    { duty: 'eve', at: new Date(instantMs(dayBefore + EVE_HOUR_MS, timezone)) },
    { duty: 'soon', at: new Date(startsAt.getTime() - SOON_MS) },
  ];
  return [...(conversationId === null ? [] : reminders.filter(({ at }) => at > now)), { duty: 'missed', at: endsAt }];
}
