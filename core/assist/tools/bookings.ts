import { z } from 'zod';
import { locale, point } from '../../../contract/primitives.ts';
import type { BookingStore } from '../../bookings/booking.store.ts';
import { type Booking, bookingIdOf } from '../../bookings/booking.ts';
import { type BookingDeps, bookingDesk } from '../../bookings/booking-desk.ts';
import { bookableDays, type Slot } from '../../bookings/slots.ts';
import type { BranchStore } from '../../branches/branch.store.ts';
import type { Branch, Service } from '../../branches/branch.ts';
import { addressLine, toBranchRef } from '../../branches/branch-card.ts';
import { distanceM } from '../../branches/distance.ts';
import { timeOfDayMs, wallMs } from '../../branches/local-time.ts';
import { nearestOf } from '../../branches/nearest.ts';
import { DomainError } from '../../errors.ts';
import { type AskedDay, askedDay, daysAheadOf } from '../asked-day.ts';
import { type AskedTime, askedTime } from '../asked-time.ts';
import { type ToolContext, tool } from './tool.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Where a branch is open at night, that is offered only to who asks for it. */
const BY_DAY = { from: 7 * 60, until: 22 * 60 };
/** Times offered at once. */
const OFFERED = 3;
/** Farther from a place than this, nobody brings anything for repair. */
const REACH_M = 40_000;
/** Bookings to come that one shopper makes here, and those they called off: who needs more talks to a person. */
const OWN_MAX = 5;
const CALLED_OFF_MAX = 10;

const short = z.string().min(1).max(64);

export interface BookingToolDeps extends BookingDeps {
  bookings: BookingDeps['bookings'] & Pick<BookingStore, 'ofContact' | 'ofCustomer'>;
  branches: Pick<BranchStore, 'byId' | 'list'>;
}
export interface ServicesFound {
  asOf: string;
  /** All that any branch of the vendor does, each once. */
  services: Service[];
}
/** Where a service is done. */
export type ServiceBranch = ReturnType<typeof toServiceBranch>;
export interface SlotsFound {
  asOf: string;
  service: Service | null;
  /** The branch asked about, or the nearest that offers the service; null where none does within reach. */
  branch: ServiceBranch | null;
  /** The branch asked about, where it does not offer the service. */
  notAt: { branchId: string; name: string; area: string } | null;
  /** At most three, of one day, in order. */
  slots: Array<{ startsAt: string }>;
  /** The time asked for, where it is free on the day asked for. */
  exact: string | null;
  /** False where that day has none, and these are of a later one. */
  isAskedDay: boolean;
  /** That day has none but those offered before. */
  isOnlyThose: boolean;
  /** The day asked for is further ahead than the book is open. */
  isBeyond: boolean;
  openDaysAhead: number;
}
export interface BookingFound {
  bookingId: string;
  code: string;
  service: Service;
  branch: ServiceBranch;
  startsAt: string;
  status: Booking['status'];
  /** The own booking it takes the place of. */
  replaces: string | null;
  /** When its shopper is reminded next; null where they are not. */
  remindAt: string | null;
  /** By now only a person may call it off or move it: nearer than `hoursBefore`. */
  isTooLate: boolean;
  hoursBefore: number;
}
export type Held =
  | { outcome: 'held'; booking: BookingFound; holdMin: number }
  /** The booking to be moved: by now only a person may. */
  | { outcome: 'too_late'; booking: BookingFound }
  | { outcome: 'slot_taken' | 'not_offered' | 'too_many' };
export type Confirmed =
  | { outcome: 'confirmed'; booking: BookingFound }
  /** What it was to take the place of: by now only a person may move it. */
  | { outcome: 'too_late'; booking: BookingFound }
  /** Something else became of it meanwhile: how it stands. */
  | { outcome: 'settled'; booking: BookingFound }
  | { outcome: 'lapsed' | 'unasked' };
export type Cancelled =
  | { outcome: 'cancelled'; booking: BookingFound }
  | { outcome: 'too_late'; booking: BookingFound }
  | { outcome: 'settled'; booking: BookingFound }
  | { outcome: 'not_yours' };
export type GivenBack = { outcome: 'given_back' } | { outcome: 'settled'; booking: BookingFound };
export interface OwnBookings {
  asOf: string;
  /** To come, in order of time. */
  bookings: BookingFound[];
}

/**
 * Booking a service at a branch. Only the contact's own bookings exist here: they are looked up by who asks, never by
 * an id alone. A hold may be made at once, since it lapses; to confirm one takes a turn of its own.
 */
export function bookingTools(deps: BookingToolDeps) {
  const { bookings, branches, clock } = deps;
  const desk = bookingDesk(deps);
  const asOf = () => clock.now().toISOString();

  /** Everything of whoever asks that is still to end. */
  async function all({ vendorId, contact }: ToolContext): Promise<Booking[]> {
    // Yesterday's local day may be running still somewhere.
    const from = new Date(clock.now().getTime() - 24 * HOUR_MS).toISOString().slice(0, 10);
    const [ofContact, ofCustomer] = await Promise.all([
      bookings.ofContact(vendorId, contact.contactId, from),
      contact.customerId === null ? [] : bookings.ofCustomer(vendorId, contact.customerId, from),
    ]);
    // The store scopes already; a second look costs nothing.
    return [...new Map([...ofContact, ...ofCustomer].map((booking) => [booking.bookingId, booking])).values()]
      .filter((booking) => isOwnBooking(booking, contact) && booking.endsAt > clock.now())
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  }
  const confirmed = async (context: ToolContext): Promise<Booking[]> =>
    (await all(context)).filter(({ status }) => status === 'confirmed');
  const ownById = async (context: ToolContext, bookingId: string): Promise<Booking | null> =>
    (await all(context)).find((booking) => booking.bookingId === bookingId) ?? null;

  async function found(booking: Booking): Promise<BookingFound> {
    const { vendorId, branchId, bookingId, code, service, status, replaces } = booking;
    const branch = await branches.byId(vendorId, branchId);
    if (!branch) throw new DomainError('branch_not_found');
    const { cancelHoursBefore } = await desk.rulesOf(vendorId);
    const reminder = booking.due.find(({ duty }) => duty === 'eve' || duty === 'soon');
    return {
      ...{ bookingId, code, service, status },
      branch: toServiceBranch(branch),
      startsAt: booking.startsAt.toISOString(),
      replaces: replaces?.bookingId ?? null,
      remindAt: reminder?.at.toISOString() ?? null,
      isTooLate: booking.startsAt.getTime() - clock.now().getTime() < cancelHoursBefore * HOUR_MS,
      hoursBefore: cancelHoursBefore,
    };
  }
  /** How an own booking stands by now. */
  const standing = async (booking: Booking): Promise<BookingFound> => found((await bookings.one(booking)) ?? booking);

  async function servingBranch(vendorId: string, serviceId: string, asked: Branch | null, near: Branch['at'] | null) {
    const offers = ({ services, temporarilyClosed }: Branch) =>
      !temporarilyClosed && services.some((one) => one.serviceId === serviceId);
    if (asked && offers(asked)) return asked;
    const from = near ?? asked?.at;
    return from ? nearestOf((await branches.list(vendorId)).filter(offers), from, REACH_M) : null;
  }

  /** One shopper holds one time: what they held before is given back. */
  async function giveBackOthers(mine: Booking[], kept: string): Promise<void> {
    const others = mine.filter(({ status, bookingId }) => status === 'held' && bookingId !== kept);
    await Promise.all(others.map((one) => desk.giveBack(one, 'shopper').catch(unlessRefused)));
  }

  return {
    /** What the vendor's branches do. */
    listServices: tool(z.strictObject({}), async ({ vendorId }: ToolContext): Promise<ServicesFound> => {
      const open = (await branches.list(vendorId)).filter((one) => !one.temporarilyClosed);
      const services = new Map(open.flatMap((branch) => branch.services).map((one) => [one.serviceId, one]));
      return { asOf: asOf(), services: [...services.values()] };
    }),

    /** Free times of a service: at a branch, or at the nearest to a place that offers it. */
    serviceSlots: tool(
      z.strictObject({
        serviceId: short,
        branchId: short.optional(),
        near: point.optional(),
        day: askedDay.optional(),
        time: askedTime.optional(),
        /** The own booking that is to be moved: its own time is free to it. */
        moves: short.optional(),
        /** Times offered before. */
        except: z.array(z.iso.datetime()).max(10).optional(),
      }),
      async (context: ToolContext, question): Promise<SlotsFound> => {
        const { vendorId } = context;
        const { serviceId, branchId, near, day, time, moves, except = [] } = question;
        const now = clock.now();
        const rules = await desk.rulesOf(vendorId);
        const asked = branchId ? await branches.byId(vendorId, branchId) : null;
        const branch = await servingBranch(vendorId, serviceId, asked, near ?? null);
        const nothing = { slots: [], exact: null, isAskedDay: false, isBeyond: false, isOnlyThose: false };
        const notAt = asked && asked.branchId !== branch?.branchId ? toBranchRef(asked) : null;
        const { openDaysAhead } = rules;
        const answer = { asOf: asOf(), notAt, openDaysAhead };
        if (!branch) return { ...answer, ...nothing, service: null, branch: null };
        const service = branch.services.find((one) => one.serviceId === serviceId) ?? null;
        const from = near ?? (notAt ? asked?.at : undefined);
        const place = { service, branch: toServiceBranch(branch, from) };
        // What they hold by now would be given back for another time.
        const held = (await all(context)).filter(({ status }) => status === 'held').map(({ bookingId }) => bookingId);
        const without = [...held, ...(moves ? [moves] : [])];
        const { first, isBeyond } = firstDay(day, branch, openDaysAhead, now);
        let isOnlyThose = false;
        for (const [i, date] of bookableDays(branch, rules, now).slice(first).entries()) {
          const offered = await desk.slots(vendorId, { branchId: branch.branchId, serviceId, date, without });
          const free = offered.slots.filter(({ startsAt }) => !except.includes(startsAt.toISOString()));
          isOnlyThose ||= free.length === 0 && offered.slots.length > 0;
          if (free.length === 0) continue;
          const slots = choose(free, time, branch.timezone).map(({ startsAt }) => ({
            startsAt: startsAt.toISOString(),
          }));
          const isAskedDay = day === undefined || (i === 0 && !isBeyond);
          const exact = isAskedDay ? atTime(free, time, branch.timezone) : null;
          return { ...answer, ...place, slots, exact, isAskedDay, isBeyond, isOnlyThose };
        }
        return { ...answer, ...place, ...nothing, isBeyond, isOnlyThose };
      },
    ),

    /** Holds a time for ten minutes. Asked for again in the same turn it is the same hold. */
    holdBooking: tool(
      z.strictObject({
        serviceId: short,
        branchId: short,
        startsAt: z.iso.datetime(),
        moves: short.optional(),
        /** The language it is spoken of in: reminders come in it. */
        locale,
      }),
      async (context: ToolContext, { serviceId, branchId, startsAt, moves, locale: speech }): Promise<Held> => {
        const { vendorId, contact, conversationId } = context;
        const at = new Date(startsAt);
        const bookingId = ofTurn(context, branchId, serviceId, at.toISOString());
        const mine = await all(context);
        const booked = mine.filter(({ status }) => status === 'confirmed');
        const replaces = booked.find((one) => one.bookingId === moves);
        if (moves !== undefined && !replaces) return { outcome: 'not_offered' };
        const old = replaces && (await found(replaces));
        if (old?.isTooLate) return { outcome: 'too_late', booking: old };
        const calledOff = mine.filter(({ status, heldUntil }) => status === 'cancelled' && heldUntil === null);
        if ((!replaces && booked.length >= OWN_MAX) || calledOff.length >= CALLED_OFF_MAX)
          return { outcome: 'too_many' };
        await giveBackOthers(mine, bookingId);
        const { contactId, customerId, name } = contact;
        try {
          const booking = await desk.hold({
            ...{ vendorId, bookingId, branchId, serviceId, startsAt: at, by: 'shopper' },
            booker: { contactId, customerId, conversationId, name, locale: speech },
            ...(replaces ? { replaces } : {}),
          });
          const leftMs = (booking.heldUntil?.getTime() ?? 0) - Date.now();
          const holdMin = Math.max(1, Math.round(leftMs / MINUTE_MS));
          return { outcome: 'held', booking: await found(booking), holdMin };
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          return { outcome: error.code === 'slot_taken' ? 'slot_taken' : 'not_offered' };
        }
      },
    ),

    /** Books what is held, if it was held in an earlier turn: the shopper has had the chance to say no. */
    confirmBooking: tool(
      z.strictObject({ bookingId: short }),
      async (context: ToolContext, { bookingId }): Promise<Confirmed> => {
        const booking = await ownById(context, bookingId);
        if (!booking) return { outcome: 'lapsed' };
        if (booking.status !== 'held' && booking.status !== 'confirmed')
          return { outcome: 'settled', booking: await found(booking) };
        const { branchId, service, startsAt } = booking;
        const ofThisTurn = ofTurn(context, branchId, service.serviceId, startsAt.toISOString());
        if (booking.status === 'held' && bookingId === ofThisTurn) return { outcome: 'unasked' };
        const replaced = booking.status === 'held' ? booking.replaces : null;
        const old = replaced && (await bookings.one({ vendorId: context.vendorId, ...replaced }));
        const before = old && (await found(old));
        if (before?.isTooLate) return { outcome: 'too_late', booking: before };
        try {
          return { outcome: 'confirmed', booking: await found(await desk.confirm(booking, 'shopper')) };
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          if (error.code === 'hold_lapsed') return { outcome: 'lapsed' };
          return { outcome: 'settled', booking: await standing(old ?? booking) };
        }
      },
    ),

    /** Calls off an own booking. */
    cancelBooking: tool(
      z.strictObject({ bookingId: short }),
      async (context: ToolContext, { bookingId }): Promise<Cancelled> => {
        const booking = await ownById(context, bookingId);
        if (!booking || booking.status === 'held') return { outcome: 'not_yours' };
        const view = await found(booking);
        // Said yes to once, and the turn done again: it is off already.
        if (booking.status === 'cancelled') return { outcome: 'cancelled', booking: view };
        if (booking.status !== 'confirmed') return { outcome: 'settled', booking: view };
        if (view.isTooLate) return { outcome: 'too_late', booking: view };
        try {
          return { outcome: 'cancelled', booking: await found(await desk.cancel(booking, 'shopper')) };
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          return { outcome: 'settled', booking: await standing(booking) };
        }
      },
    ),

    /** Gives back a hold; what has become a booking meanwhile stays one. */
    giveBackHold: tool(
      z.strictObject({ bookingId: short }),
      async (context: ToolContext, { bookingId }): Promise<GivenBack> => {
        const booking = await ownById(context, bookingId);
        if (!booking || booking.status === 'cancelled') return { outcome: 'given_back' };
        try {
          await desk.giveBack(booking, 'shopper');
          return { outcome: 'given_back' };
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          if (error.code === 'hold_lapsed') return { outcome: 'given_back' };
          return { outcome: 'settled', booking: await standing(booking) };
        }
      },
    ),

    /** The contact's own bookings to come. */
    ownBookings: tool(z.strictObject({}), async (context: ToolContext): Promise<OwnBookings> => {
      const mine = await confirmed(context);
      return { asOf: asOf(), bookings: await Promise.all(mine.slice(0, OWN_MAX).map(found)) };
    }),

    /** An own booking or hold as it stands; null where there is none of that id. */
    ownBooking: tool(
      z.strictObject({ bookingId: short }),
      async (context: ToolContext, { bookingId }): Promise<{ asOf: string; booking: BookingFound | null }> => {
        const booking = await ownById(context, bookingId);
        return { asOf: asOf(), booking: booking && (await found(booking)) };
      },
    ),
  };
}

/** A hold that lapsed or was taken back by itself is given back all the same. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof DomainError)) throw error;
}

/** Whether a booking is the contact's: made by it, or by the customer it has proven to be. */
const isOwnBooking = (booking: Pick<Booking, 'contactId' | 'customerId'>, contact: ToolContext['contact']): boolean =>
  booking.contactId === contact.contactId || (contact.customerId !== null && booking.customerId === contact.customerId);

/** The id of what this turn holds: the same when the turn is done again. */
const ofTurn = ({ vendorId, conversationId, turnSeq }: ToolContext, ...what: string[]): string =>
  bookingIdOf('turn', vendorId, conversationId, String(turnSeq), ...what);

function toServiceBranch(branch: Branch, from?: Branch['at']) {
  return {
    ...toBranchRef(branch),
    address: addressLine(branch),
    timezone: branch.timezone,
    distanceM: from ? Math.round(distanceM(from, branch.at)) : null,
  };
}

/** The day asked for, counted from today; the first where it is too far ahead. */
function firstDay(day: AskedDay | undefined, { timezone }: Branch, openDaysAhead: number, now: Date) {
  if (day === undefined) return { first: 0, isBeyond: false };
  const ahead = daysAheadOf(day, now, timezone);
  const isBeyond = ahead === null || ahead > openDaysAhead;
  return { first: isBeyond ? 0 : ahead, isBeyond };
}

const minuteOfDay = ({ startsAt }: Pick<Slot, 'startsAt'>, timezone: string): number =>
  (wallMs(startsAt.getTime(), timezone) % timeOfDayMs('24:00')) / MINUTE_MS;

/** At most three: nearest to the time asked for, or spread over the part of the day asked for, or over the day. */
function choose(free: Slot[], time: AskedTime | undefined, timezone: string): Slot[] {
  if (time && 'minute' in time) {
    const away = (slot: Slot) => Math.abs(minuteOfDay(slot, timezone) - time.minute);
    const nearest = [...free].sort((a, b) => away(a) - away(b) || a.startsAt.getTime() - b.startsAt.getTime());
    return nearest.slice(0, OFFERED).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  }
  const { from, until } = time ?? BY_DAY;
  const isWithin = (slot: Slot) => {
    const minute = minuteOfDay(slot, timezone);
    return minute >= from && minute < until;
  };
  const within = free.filter(isWithin);
  const all = within.length > 0 ? within : free;
  if (all.length <= OFFERED) return all;
  return Array.from({ length: OFFERED }, (_, i) => all[Math.floor((i * all.length) / OFFERED)]).filter(
    (slot) => slot !== undefined,
  );
}

function atTime(free: Slot[], time: AskedTime | undefined, timezone: string): string | null {
  if (!time || !('minute' in time)) return null;
  return free.find((slot) => minuteOfDay(slot, timezone) === time.minute)?.startsAt.toISOString() ?? null;
}
