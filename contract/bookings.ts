/** Booking a service at a branch: what REST asks and answers. */
import { z } from 'zod';
import { branchRef } from './cards.ts';
import { BOOKING_STATUSES } from './codes.ts';
import { at, currency, id, locale, price } from './primitives.ts';

/** A day on the branch's own calendar. */
const localDate = z.iso.date().meta({ description: "The branch's local day, YYYY-MM-DD" });
const branchOfBooking = branchRef.extend({ timezone: z.string() });

export const serviceView = z
  .object({
    serviceId: id,
    name: z.string(),
    nameEn: z.string(),
    durationMin: z.number().int().positive(),
    price,
    currency,
  })
  .meta({ id: 'Service' });

export const slotQuery = z.strictObject({ service: id, date: localDate });
export const slotList = z
  .object({
    branch: branchOfBooking,
    service: serviceView,
    date: localDate,
    /** In order; `free`: how many can be booked at that time. */
    slots: z.array(z.object({ startsAt: at, endsAt: at, free: z.number().int().min(1) })),
  })
  .meta({ id: 'SlotList' });

export const bookingView = z
  .object({
    bookingId: id,
    branch: branchOfBooking,
    /** As it was when booked: its price is the promise. */
    service: serviceView,
    startsAt: at,
    endsAt: at,
    /** Which of the branch's parallel places. */
    bay: z.number().int().min(1),
    status: z.enum(BOOKING_STATUSES),
    /** When the hold lapses; null once it was confirmed. */
    heldUntil: at.nullable(),
    /** Null where the shopper was told it in their conversation. */
    code: z.string().nullable(),
    name: z.string(),
    conversationId: id.nullable(),
  })
  .meta({ id: 'Booking' });
export type BookingView = z.infer<typeof bookingView>;
export const bookingReply = z.object({
  booking: bookingView,
  /** False: the shopper could not be told in their conversation, so call them. Null: there was nothing to tell. */
  told: z.boolean().nullable(),
});
export const bookingList = z.object({ bookings: z.array(bookingView) }).meta({ id: 'BookingList' });

const code = z.string().trim().min(1).max(20);
export const bookingQuery = z
  .strictObject({
    branchId: id.optional(),
    date: localDate.optional(),
    conversationId: id.optional(),
  })
  .refine(
    ({ branchId, date, conversationId }) =>
      (branchId === undefined) === (date === undefined) && (branchId === undefined) !== (conversationId === undefined),
    'either branchId with date, or conversationId',
  );

/** In the body: an address line is kept in logs, and a code opens a booking. */
export const findBookings = z.strictObject({ code });

export const holdBooking = z
  .strictObject({
    branchId: id,
    serviceId: id,
    startsAt: at,
    /** Whose shopper it is for: they are told there, and reminded. */
    conversationId: id.optional(),
    /** Of somebody at the counter or on the phone. */
    name: z.string().trim().min(1).max(100).optional(),
    locale: locale.optional(),
  })
  .meta({ id: 'HoldBooking' });
export type HoldBooking = z.infer<typeof holdBooking>;

export const changeBooking = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.literal('confirm') }),
    /** The old time is given up once the new one is sure; another branch must do the same work. */
    z.strictObject({ action: z.literal('move'), startsAt: at, branchId: id.optional() }),
    z.strictObject({ action: z.literal('cancel') }),
    z.strictObject({ action: z.literal('check_in'), code }),
    z.strictObject({ action: z.literal('done') }),
    z.strictObject({ action: z.literal('no_show') }),
  ])
  .meta({ id: 'ChangeBooking' });
export type ChangeBooking = z.infer<typeof changeBooking>;
