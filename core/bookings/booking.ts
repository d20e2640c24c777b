import { createHash, randomInt } from 'node:crypto';
import type { BookingStatus, Locale } from '../../contract/codes.ts';
import type { Branch, Service } from '../branches/branch.ts';

/** A hold that nobody confirms lapses after so long, on MongoDB's clock. */
export const HOLD_MS = 10 * 60_000;

/**
 * What falls due by itself, in domain time: the booking this one replaces is freed, its shopper is reminded the evening
 * before and two hours before, and who has not come by its end did not come.
 */
export type Duty = 'free' | 'eve' | 'soon' | 'missed';
export interface Due {
  duty: Duty;
  at: Date;
  /** Somebody is at it, or failed lately: not looked at before this. Absent: from `at` on. */
  again?: Date;
}

/** A branch's local day and a booking on it. */
export interface BookingPlace {
  branchId: string;
  /** The branch's local day, `YYYY-MM-DD`. */
  date: string;
  bookingId: string;
}
/** Where a booking is kept: one document holds all of a branch's local day. */
export interface BookingRef extends BookingPlace {
  vendorId: string;
}

/** Who booked, as far as that is known. */
export interface Booker {
  contactId: string | null;
  /** The vendor's customer, where the contact has proven to be one. */
  customerId: string | null;
  /** Where reminders are told. */
  conversationId: string | null;
  name: string;
  locale: Locale;
}

/** Whose word a booking's state is: the shopper's, in the chat; an agent's; or nobody's, since its time is over. */
export type ChangedBy = 'shopper' | 'agent' | 'itself';

/** A service promised at a branch. */
export interface Booking extends BookingRef, Booker {
  /** Which of the branch's parallel places, from 1. */
  bay: number;
  /** As it was when booked: its price and duration are the promise. */
  service: Service;
  startsAt: Date;
  endsAt: Date;
  status: BookingStatus;
  by: ChangedBy;
  /** When the hold lapses; null once it was confirmed. */
  heldUntil: Date | null;
  /** What the shopper says at the counter: made by chance, and told to them alone. */
  code: string;
  /** The booking this one takes the place of, once it is confirmed. */
  replaces: BookingPlace | null;
  /** The booking it is being moved to, and that counts once this one is cancelled: no two moves of one booking. */
  replacedBy: BookingPlace | null;
  due: Due[];
}
/** A booking to be: which bay it gets is decided where it is stored. */
export type BookingDraft = Omit<Booking, 'bay' | 'heldUntil'>;

/** What a branch can do at once: its bays, or one consultation at the counter where it has none. */
export const baysOf = ({ serviceBays }: Pick<Branch, 'serviceBays'>): number => Math.max(1, serviceBays);

/** The same for the same parts, so that a request that comes again is the same booking. */
export const bookingIdOf = (...parts: string[]): string =>
  `bk_${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 24)}`;

/** Without letters and digits that are taken for one another when read out. */
const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 6;
/** By chance: a booking's id stands in buttons and addresses, and must not tell its code. */
export const newBookingCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

/** As people write it: case and blanks do not matter. */
export const normalCode = (code: string): string => code.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

export const placeOfBooking = ({ branchId, date, bookingId }: BookingPlace): BookingPlace => ({
  branchId,
  date,
  bookingId,
});

/** Whether it takes up its bay. Holds that have lapsed are left out where bookings are read. */
export const isTaken = ({ status }: Pick<Booking, 'status'>): boolean => status !== 'cancelled';
