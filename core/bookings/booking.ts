/** `held` lapses by itself; the others are said by somebody. */
export const BOOKING_STATUSES = ['held', 'confirmed', 'checked_in', 'done', 'no_show', 'cancelled'] as const;

/** A service promised at a branch, from `startsAt` for `durationMin`. */
export interface Booking {
  vendorId: string;
  bookingId: string;
  branchId: string;
  serviceId: string;
  customerId: string;
  startsAt: Date;
  durationMin: number;
  status: (typeof BOOKING_STATUSES)[number];
}
