/**
 * A branch's bookings behind the functions the assistant's tools call, one after the other: what comes of two at once is
 * the real store's to decide, in test/integration/bookings.
 */
import type { ToolDeps } from '../../../core/assist/tools.ts';
import { type Booking, type BookingRef, HOLD_MS } from '../../../core/bookings/booking.ts';
import { freeBays } from '../../../core/bookings/slots.ts';

export function bookingsInMemory(): ToolDeps['bookings'] & { list: Booking[] } {
  const list: Booking[] = [];
  const isAt = (ref: BookingRef) => (one: Booking) => one.vendorId === ref.vendorId && one.bookingId === ref.bookingId;
  const hasLapsed = ({ heldUntil }: Booking) => heldUntil !== null && heldUntil.getTime() <= Date.now();
  const kept = () => list.filter((one) => !hasLapsed(one));
  const ofDay = (vendorId: string, branchId: string, date: string) =>
    kept().filter((one) => one.vendorId === vendorId && one.branchId === branchId && one.date === date);
  const put = (after: Booking) => {
    const at = list.findIndex(isAt(after));
    if (at < 0) list.push(after);
    else list[at] = after;
    return after;
  };
  return {
    list,
    async hold(draft, bays) {
      const others = ofDay(draft.vendorId, draft.branchId, draft.date);
      const known = others.find(isAt(draft));
      if (known) return known;
      const inTheWay = others.filter(({ bookingId }) => bookingId !== draft.replaces?.bookingId);
      const [bay] = freeBays(bays, inTheWay, draft);
      return bay === undefined ? null : put({ ...draft, bay, heldUntil: new Date(Date.now() + HOLD_MS) });
    },
    async change(ref, { from, to, by, due, movedTo }) {
      const before = list.find(isAt(ref));
      if (!before || hasLapsed(before) || !from.includes(before.status)) return before ?? null;
      if ((before.replacedBy?.bookingId ?? null) !== (movedTo ?? null)) return before;
      const free = before.due.filter(({ duty }) => duty === 'free');
      const heldUntil = to === 'confirmed' ? null : before.heldUntil;
      return put({ ...before, status: to, by, due: [...free, ...due], heldUntil });
    },
    async markMove(ref, to, over) {
      const before = list.find(isAt(ref));
      const isMeant = before?.status === 'confirmed' && over.includes(before.replacedBy?.bookingId ?? null);
      return before && isMeant ? put({ ...before, replacedBy: to }) : (before ?? null);
    },
    async settle(ref, duty) {
      const before = list.find(isAt(ref));
      if (before) put({ ...before, due: before.due.filter((one) => one.duty !== duty) });
    },
    ofDay: async (vendorId, branchId, date) => ofDay(vendorId, branchId, date),
    one: async (ref) => kept().find(isAt(ref)) ?? null,
    ofContact: async (vendorId, contactId, from) =>
      kept().filter((one) => one.vendorId === vendorId && one.contactId === contactId && one.date >= from),
    ofCustomer: async (vendorId, customerId, from) =>
      kept().filter((one) => one.vendorId === vendorId && one.customerId === customerId && one.date >= from),
  };
}
