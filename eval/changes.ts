/** What a talk has left in the database. */
import type { BookingStatus } from '../contract/codes.ts';
import type { Booking } from '../core/bookings/booking.ts';
import { VENDOR_ID } from './records.ts';
import type { EvalShop } from './shop.ts';

export interface Changes {
  holds: Array<{ branchId: string; sku: string; quantity: number; isReleased: boolean }>;
  /** In the order of their times. */
  bookings: Array<{ branchId: string; serviceId: string; startsAt: string; status: BookingStatus }>;
  watches: Array<{ sku: string; branchIds: string[]; isOpen: boolean }>;
  /** What no branch near could serve; `sku` null: nothing the vendor sells. */
  lost: Array<{ sku: string | null; branchId: string | null }>;
  /** Failed proofs that are counted against the contact. */
  failedProofs: number;
  /** The vendor's customer the contact has proven to be. */
  customerId: string | null;
  /** People have the conversation, or wait for it. */
  isWithPeople: boolean;
  /** Collections of the vendor's records that are no longer what they were, beside what the talk itself kept or booked. */
  records: string[];
}
export const UNCHANGED: Changes = {
  holds: [],
  bookings: [],
  watches: [],
  lost: [],
  failedProofs: 0,
  customerId: null,
  isWithPeople: false,
  records: [],
};

/** The vendor's records: no talk writes to them, except that stock says what is kept, and a day's book what is booked. */
const RECORDS = ['branches', 'products', 'stock', 'customers', 'orders', 'booking_days', 'knowledge', 'vendors'];
type Document = Record<string, unknown>;

/**
 * @param touched collections whose content differs from the seeded one's
 * @param seeded the same collections as they were seeded
 */
export async function changesOf(
  { core, connection, seeded }: Pick<EvalShop, 'core' | 'connection' | 'seeded'>,
  { conversationId, contactId }: { conversationId: string; contactId: string },
  touched: string[],
): Promise<Changes> {
  const all = (name: string, from = connection) =>
    from.collection(name).find<Document>({ vendorId: VENDOR_ID }).sort({ _id: 1 }).toArray();
  const [holds, watches, lost, days, proofs, contact, state] = await Promise.all([
    all('holds'),
    all('stock_watches'),
    all('lost_demand'),
    all('booking_days'),
    connection
      .collection<{ _id: string; count: number }>('verification_tries')
      .findOne({ _id: `${VENDOR_ID}:visitor:${contactId}` }),
    core.contacts.byId(VENDOR_ID, contactId),
    core.log.current(VENDOR_ID, conversationId),
  ]);
  const bookings = days
    .flatMap(({ branchId, bookings }) => (bookings as Booking[]).map((one) => ({ ...one, branchId: String(branchId) })))
    .filter(isOf(conversationId));
  const others: Record<string, (all: Document[]) => unknown> = {
    stock: (levels) => levels.map(({ holds: _, ...level }) => level),
    booking_days: (days) =>
      days.map(({ _id, bookings }) => [_id, (bookings as Booking[]).filter((one) => !isOf(conversationId)(one))]),
  };
  const changed: string[] = [];
  for (const name of touched.filter((one) => RECORDS.includes(one))) {
    const rest = others[name];
    const isSame =
      rest && JSON.stringify(sorted(rest(await all(name)))) === JSON.stringify(sorted(rest(await all(name, seeded))));
    if (!isSame) changed.push(name);
  }
  return {
    holds: holds.map(({ branchId, sku, quantity, released }) => ({
      ...{ branchId: String(branchId), sku: String(sku), quantity: Number(quantity) },
      isReleased: released !== null,
    })),
    bookings: bookings
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
      .map(({ branchId, service, startsAt, status }) => ({
        ...{ branchId, serviceId: service.serviceId, startsAt: startsAt.toISOString(), status },
      })),
    watches: watches.map(({ sku, branchIds, dueAt }) => ({
      ...{ sku: String(sku), branchIds: (branchIds as string[]).toSorted() },
      isOpen: dueAt !== undefined,
    })),
    lost: lost.map(({ sku, branchId }) => ({ sku: sku as string | null, branchId: branchId as string | null })),
    failedProofs: proofs?.count ?? 0,
    customerId: contact?.customerId ?? null,
    isWithPeople: state.status !== 'assistant',
    records: changed,
  };
}

const isOf =
  (conversationId: string) =>
  (booking: Booking): boolean =>
    booking.conversationId === conversationId;
/** A day nobody else has booked on is as good as none. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.filter((one) => !(Array.isArray(one) && Array.isArray(one[1]) && one[1].length === 0))
    : value;
