import type { BranchStore } from '../branches/branch.store.ts';
import type { Branch, Service } from '../branches/branch.ts';
import { DomainError } from '../errors.ts';
import type { KnowledgeStore } from '../places/knowledge.store.ts';
import type { Clock } from '../ports.ts';
import type { BookingStore, Change } from './booking.store.ts';
import {
  type Booker,
  type Booking,
  baysOf,
  bookingIdOf,
  type ChangedBy,
  newBookingCode,
  normalCode,
  placeOfBooking,
} from './booking.ts';
import { duesOf } from './reminders.ts';
import { type BookingRules, localDay, type Slot, slotsOf, type Taken, USUAL_RULES } from './slots.ts';

export interface BookingDeps {
  bookings: Pick<BookingStore, 'hold' | 'change' | 'markMove' | 'settle' | 'ofDay' | 'one'>;
  branches: Pick<BranchStore, 'byId'>;
  knowledge: Pick<KnowledgeStore, 'of'>;
  clock: Clock;
}
export interface HoldRequest {
  vendorId: string;
  /** Made from the request: the same request again is the same booking. */
  bookingId: string;
  branchId: string;
  serviceId: string;
  startsAt: Date;
  booker: Booker;
  by: ChangedBy;
  /** The confirmed booking it shall take the place of. */
  replaces?: Booking;
}
export interface DaySlots {
  branch: Branch;
  service: Service;
  slots: Slot[];
}
interface SlotQuestion {
  branchId: string;
  serviceId: string;
  date: string;
  /** Bookings that do not stand in the way: the one to be moved, what the shopper holds and would give back. */
  without?: string[];
}

/** Booking a service at a branch: what is free, and each step from the hold to the end. */
export function bookingDesk({ bookings, branches, knowledge, clock }: BookingDeps) {
  const rulesOf = async (vendorId: string): Promise<BookingRules> =>
    (await knowledge.of(vendorId)).policies?.booking ?? USUAL_RULES;

  async function placeOf(vendorId: string, branchId: string, serviceId: string): Promise<Omit<DaySlots, 'slots'>> {
    const branch = await branches.byId(vendorId, branchId);
    if (!branch) throw new DomainError('branch_not_found', { branchId });
    const service = branch.services.find((one) => one.serviceId === serviceId);
    if (!service) throw new DomainError('service_not_found', { serviceId });
    return { branch, service };
  }

  /**
   * When a service can begin on one of a branch's local days.
   * @throws DomainError `branch_not_found`, `service_not_found`
   */
  async function slots(vendorId: string, { branchId, serviceId, date, without = [] }: SlotQuestion): Promise<DaySlots> {
    const { branch, service } = await placeOf(vendorId, branchId, serviceId);
    const [rules, all] = await Promise.all([rulesOf(vendorId), bookings.ofDay(vendorId, branchId, date)]);
    const taken: Taken[] = all.filter(({ bookingId }) => !without.includes(bookingId));
    return { branch, service, slots: slotsOf(branch, service, date, { taken, rules, now: clock.now() }) };
  }

  /**
   * Holds a bay for ten minutes. A request that comes again gets the booking of the first, whatever became of it.
   * @throws DomainError `branch_not_found`, `service_not_found`, `slot_not_offered` (outside hours, past or too far ahead), `slot_taken`
   */
  async function hold(request: HoldRequest): Promise<Booking> {
    const { vendorId, bookingId, branchId, serviceId, startsAt, booker, by, replaces } = request;
    const { branch, service } = await placeOf(vendorId, branchId, serviceId);
    const date = localDay(branch, startsAt);
    const ref = { vendorId, branchId, date, bookingId };
    const rules = await rulesOf(vendorId);
    const offered = slotsOf(branch, service, date, { taken: [], rules, now: clock.now() });
    const slot = offered.find((one) => one.startsAt.getTime() === startsAt.getTime());
    if (!slot) {
      const before = await bookings.one(ref);
      if (before) return before;
      throw new DomainError('slot_not_offered');
    }
    const held = await bookings.hold(
      {
        ...ref,
        ...booker,
        service,
        startsAt: slot.startsAt,
        endsAt: slot.endsAt,
        ...{ status: 'held', by, code: newBookingCode() },
        replaces: replaces ? placeOfBooking(replaces) : null,
        replacedBy: null,
        due: [],
      },
      baysOf(branch),
    );
    if (!held) throw new DomainError('slot_taken');
    return held;
  }

  /**
   * A step that ends in `to`; made already is made.
   * @throws DomainError `hold_lapsed`, `booking_not_found`, `booking_settled` from any other state, or while it is being moved
   */
  async function step(booking: Booking, change: Change): Promise<Booking> {
    let after = await bookings.change(booking, change);
    // A move that was begun and left: the booking is free again.
    if (after && isMoving(after) && after.status !== change.to && (await isLeft(after))) {
      await bookings.markMove(after, null, [after.replacedBy?.bookingId ?? null]);
      after = await bookings.change(booking, change);
    }
    if (!after) throw new DomainError(booking.status === 'held' ? 'hold_lapsed' : 'booking_not_found');
    if (after.status === change.to) return after;
    const hasLapsed = after.status === 'held' && change.from.includes('held');
    throw hasLapsed ? new DomainError('hold_lapsed') : settled(after);
  }

  /** Nothing lives of what it was to be moved to. */
  async function isLeft({ vendorId, replacedBy }: Booking): Promise<boolean> {
    const next = replacedBy && (await bookings.one({ vendorId, ...replacedBy }));
    return !next || next.status === 'cancelled';
  }

  /**
   * Says on the old booking that it is this one it is moved to: of several moves of one booking, and of a move and a
   * check-in, one goes through.
   */
  async function claimOld(booking: Booking): Promise<void> {
    const { vendorId, replaces, bookingId } = booking;
    if (!replaces) return;
    const ref = { vendorId, ...replaces };
    const to = placeOfBooking(booking);
    let old = await bookings.markMove(ref, to, [null, bookingId]);
    if (old && isMoving(old) && old.replacedBy?.bookingId !== bookingId && (await isLeft(old)))
      old = await bookings.markMove(ref, to, [old.replacedBy?.bookingId ?? null]);
    if (old?.replacedBy?.bookingId !== bookingId) throw old ? settled(old) : new DomainError('booking_not_found');
  }

  /** Calls off the booking this one has replaced. Safe to repeat; the sweep does what a process left undone. */
  async function freeReplaced(booking: Booking): Promise<void> {
    const { vendorId, bookingId, replaces, by } = booking;
    const change: Change = { from: ['confirmed'], to: 'cancelled', by, due: [], movedTo: bookingId };
    if (replaces) await bookings.change({ vendorId, ...replaces }, change);
    await bookings.settle(booking, 'free');
  }

  /**
   * Makes a hold a booking. From here on it is the shopper's, also where it replaces another: that one is called off
   * next, and a process that ends in between leaves that to the sweep.
   * @throws DomainError `hold_lapsed`, `branch_not_found`; `booking_settled` also where its time has begun, or what it
   * replaces is not confirmed any more or is being moved elsewhere
   */
  async function confirm(booking: Booking, by: ChangedBy): Promise<Booking> {
    const branch = await branches.byId(booking.vendorId, booking.branchId);
    if (!branch) throw new DomainError('branch_not_found');
    const now = clock.now();
    if (booking.status === 'held' && booking.startsAt <= now) throw settled(booking);
    if (booking.status === 'held') await claimOld(booking);
    const free = booking.replaces ? [{ duty: 'free' as const, at: now }] : [];
    const due = [...free, ...duesOf(booking, branch, now)];
    const confirmed = await step(booking, { from: ['held'], to: 'confirmed', by, due });
    if (confirmed.due.some(({ duty }) => duty === 'free')) await freeReplaced(confirmed);
    return confirmed;
  }

  return {
    rulesOf,
    slots,
    hold,
    confirm,
    freeReplaced,

    /** @throws DomainError `booking_settled` for one that is over or has been checked in, `hold_lapsed`, `booking_not_found` */
    cancel(booking: Booking, by: ChangedBy): Promise<Booking> {
      if (booking.status === 'confirmed' && booking.endsAt <= clock.now()) throw settled(booking);
      return step(booking, { from: ['held', 'confirmed'], to: 'cancelled', by, due: [] });
    },

    /** Gives back what is only held. @throws DomainError `booking_settled` for anything more, `hold_lapsed` */
    giveBack: (booking: Booking, by: ChangedBy): Promise<Booking> =>
      step(booking, { from: ['held'], to: 'cancelled', by, due: [] }),

    /**
     * Moves a confirmed booking to another time, or another branch that does the same work: holds the new one, confirms
     * it, then calls off the old. A process that ends after the hold leaves a hold that lapses, and the old booking.
     * @throws DomainError as `hold` and `confirm`; `booking_settled` for one that is not confirmed
     */
    async move(booking: Booking, to: { startsAt: Date; branchId?: string }, by: ChangedBy): Promise<Booking> {
      const { vendorId, contactId, customerId, conversationId, name, locale } = booking;
      const branchId = to.branchId ?? booking.branchId;
      // The same move asked for again is the same booking, also once the old one is called off.
      const bookingId = bookingIdOf('move', vendorId, booking.bookingId, branchId, to.startsAt.toISOString());
      if (booking.status !== 'confirmed') {
        const branch = await branches.byId(vendorId, branchId);
        const date = branch && localDay(branch, to.startsAt);
        const moved = date && (await bookings.one({ vendorId, branchId, date, bookingId }));
        if (moved) return moved;
        throw settled(booking);
      }
      const held = await hold({
        ...{ vendorId, bookingId, branchId, by },
        serviceId: booking.service.serviceId,
        startsAt: to.startsAt,
        booker: { contactId, customerId, conversationId, name, locale },
        replaces: booking,
      });
      return held.status === 'held' ? confirm(held, by) : held;
    },

    /**
     * The shopper is at the counter on the day of the booking and says the code; also who comes late.
     * @throws DomainError `booking_code_wrong`; `booking_settled` also on another day
     */
    async checkIn(booking: Booking, code: string): Promise<Booking> {
      const branch = await branches.byId(booking.vendorId, booking.branchId);
      if (normalCode(code) !== booking.code) throw new DomainError('booking_code_wrong');
      if (branch && localDay(branch, clock.now()) !== booking.date) throw settled(booking);
      return step(booking, { from: ['confirmed', 'no_show'], to: 'checked_in', by: 'agent', due: [] });
    },

    /** @throws DomainError `booking_settled` */
    finish: (booking: Booking): Promise<Booking> =>
      step(booking, { from: ['checked_in'], to: 'done', by: 'agent', due: [] }),

    /** Its time is over and nobody came. @throws DomainError `booking_settled` */
    lapse: (booking: Booking): Promise<Booking> =>
      step(booking, { from: ['confirmed'], to: 'no_show', by: 'itself', due: [] }),

    /** @throws DomainError `booking_settled`, also before its time has begun */
    async miss(booking: Booking): Promise<Booking> {
      if (booking.startsAt > clock.now()) throw settled(booking);
      return step(booking, { from: ['confirmed'], to: 'no_show', by: 'agent', due: [] });
    },
  };
}
export type BookingDesk = ReturnType<typeof bookingDesk>;

/** Confirmed, and about to be called off for another. */
const isMoving = ({ status, replacedBy }: Booking): boolean => status === 'confirmed' && replacedBy !== null;
const settled = ({ status }: Booking): DomainError => new DomainError('booking_settled', { bookingStatus: status });
