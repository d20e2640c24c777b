import type { BranchStore } from '../branches/branch.store.ts';
import { DomainError } from '../errors.ts';
import type { MessageLog } from '../messages/message-log.ts';
import type { Clock } from '../ports.ts';
import type { BookingStore } from './booking.store.ts';
import type { Booking, Due } from './booking.ts';
import type { BookingDesk } from './booking-desk.ts';
import { tellBooking } from './booking-notice.ts';
import { LATEST_MS } from './reminders.ts';

/** Days taken in one round, and bookings worked on at once: a few seconds' work, however many wait. */
const DAYS_MAX = 60;
const AT_ONCE = 8;
/** What was taken and not settled, since it failed or its worker ended, is looked at again after so long. */
const AGAIN_MS = 30_000;

export interface BookingDutyDeps {
  bookings: Pick<BookingStore, 'takeDue' | 'one' | 'settle'>;
  branches: Pick<BranchStore, 'byId'>;
  desk: Pick<BookingDesk, 'freeReplaced' | 'lapse'>;
  log: Pick<MessageLog, 'append'>;
  clock: Clock;
  /** One that fails is tried again half a minute later, and does not keep the others. */
  onError(error: unknown): void;
}

/**
 * Does what falls due for bookings by itself: reminds, frees what was moved, marks who did not come. Each is taken by one
 * worker; told first and settled afterwards, under an id made from the booking, so that one whose worker ended in between
 * is told no second time. A reminder whose time passed long ago is left out.
 */
export const bookingDuties = (deps: BookingDutyDeps) => async (): Promise<void> => {
  const now = deps.clock.now();
  const waiting = await deps.bookings.takeDue(now, AGAIN_MS, DAYS_MAX);
  const work = async () => {
    for (let booking = waiting.shift(); booking; booking = waiting.shift()) {
      for (const due of booking.due) await perform(deps, booking, due, now).catch(deps.onError);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};

async function perform(deps: BookingDutyDeps, booking: Booking, { duty, at }: Due, now: Date): Promise<void> {
  if (duty === 'free') return deps.desk.freeReplaced(booking);
  if (duty === 'missed') return miss(deps, booking);
  const isLate = now.getTime() - at.getTime() > LATEST_MS[duty];
  // Where it cannot arrive now it may do so a little later, until it is too late.
  if (!isLate && (await remind(deps, booking, duty)) === 'unreachable') return;
  await deps.bookings.settle(booking, duty);
}

/** As it stands at this moment: called off or moved meanwhile, it is reminded of no more. */
async function remind({ bookings, branches, log }: BookingDutyDeps, taken: Booking, duty: 'eve' | 'soon') {
  const [booking, branch] = await Promise.all([bookings.one(taken), branches.byId(taken.vendorId, taken.branchId)]);
  return booking?.status === 'confirmed' && branch ? tellBooking(log, booking, branch, duty) : 'nobody';
}

async function miss({ desk, bookings }: BookingDutyDeps, booking: Booking): Promise<void> {
  try {
    await desk.lapse(booking);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // Being moved at this moment: by the next look it has been.
    if ((await bookings.one(booking))?.status === 'confirmed') return;
  }
  await bookings.settle(booking, 'missed');
}
