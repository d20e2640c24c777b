import type { Connection, mongo } from 'mongoose';
import { isDuplicateKey, refusedAsDuplicates } from '../duplicate-key.store.ts';
import { orderModel } from './order.model.ts';
import { normalOrderNo, type Order } from './order.ts';

const ORDER_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** `isDemo`: a seeded order nobody has changed since; only those are moved along with time. */
type OrderDocument = Order & { _id: string; isDemo?: true; schemaVersion: number };

/** Present only while something is to be done about it: each has a sparse index. */
const UPKEEP = ['lateAt', 'lateToldAt', 'pickupUntil', 'notice', 'noticeAt', 'toldIn'] as const satisfies Array<
  keyof Order
>;

/** Orders of a vendor. Who may see one is not decided here: see verify-order.ts. */
export function orderStore(connection: Connection) {
  const model = orderModel(connection);
  const orders = model.collection as unknown as mongo.Collection<OrderDocument>;
  const newest = async (filter: mongo.Filter<OrderDocument>, limit: number): Promise<Order[]> =>
    (await orders.find(filter, MAJORITY).sort({ placedAt: -1 }).limit(limit).toArray()).map(toOrder);

  const due = async (field: 'lateAt' | 'pickupUntil' | 'noticeAt', now: Date, limit: number): Promise<Order[]> =>
    (
      await orders
        .find({ [field]: { $lte: now } }, MAJORITY)
        .sort({ [field]: 1 })
        .limit(limit)
        .toArray()
    ).map(toOrder);

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Puts demo orders in place, but for those that were changed since they were last put. */
    async putDemo(vendorId: string, list: Order[]): Promise<void> {
      const replacements = list
        .map((order) => ({ ...order, _id: idOf(vendorId, order.orderNo), vendorId, isDemo: true as const }))
        .map((order) => ({ ...order, schemaVersion: ORDER_SCHEMA }))
        // One that is changed in this very moment is no longer the demo's: it stays, and putting it anew is refused.
        .map((replacement) => ({
          replaceOne: { filter: { _id: replacement._id, isDemo: true as const }, replacement, upsert: true },
        }));
      if (replacements.length === 0) return;
      await orders.bulkWrite(replacements, { ordered: false, ...DURABLE }).catch(refusedAsDuplicates);
    },

    /** @param orderNo as a shopper writes it: case, blanks and `#` do not matter */
    async orderByNumber(vendorId: string, orderNo: string): Promise<Order | null> {
      const found = await orders.findOne({ _id: idOf(vendorId, normalOrderNo(orderNo)) }, MAJORITY);
      return found && toOrder(found);
    },

    /**
     * Puts an order in the place of the one it was made from: how it stands, not what was bought.
     * @returns false where somebody changed it meanwhile; nothing is written then
     */
    async change(before: Order, after: Order): Promise<boolean> {
      const rev = before.rev ?? 0;
      const { status, fulfilment, payment, events, updatedAt } = after;
      const set = { status, fulfilment, payment, events, updatedAt, rev: rev + 1 };
      const kept = UPKEEP.filter((field) => after[field] !== undefined);
      const gone = UPKEEP.filter((field) => after[field] === undefined);
      const { matchedCount } = await orders.updateOne(
        { _id: idOf(before.vendorId, before.orderNo), rev: rev === 0 ? { $in: [0, null] } : rev } as never,
        {
          $set: { ...set, ...Object.fromEntries(kept.map((field) => [field, after[field]])) },
          $unset: { isDemo: 1, ...Object.fromEntries(gone.map((field) => [field, 1])) },
        } as never,
        DURABLE,
      );
      return matchedCount === 1;
    },

    /**
     * Takes over an order as a vendor's own system told it, all of it.
     * @param before the order on record it was made with; null: there was none
     * @returns false where somebody changed it meanwhile; nothing is written then
     */
    async learn(before: Order | null, after: Order): Promise<boolean> {
      const { rev: _, ...fields } = after;
      const rev = before?.rev ?? 0;
      const filter = { _id: idOf(after.vendorId, after.orderNo), rev: rev === 0 ? { $in: [0, null] } : rev };
      const gone = UPKEEP.filter((field) => after[field] === undefined);
      const $unset = { isDemo: 1, ...Object.fromEntries(gone.map((field) => [field, 1])) };
      const update = { $set: { ...fields, rev: rev + 1, schemaVersion: ORDER_SCHEMA }, $unset };
      try {
        const result = await orders.updateOne(filter as never, update as never, {
          upsert: before === null,
          ...DURABLE,
        });
        return result.matchedCount + result.upsertedCount === 1;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    /** Told again, and as it is on record. @param at domain time; an earlier one changes nothing */
    async markSeen(vendorId: string, orderNo: string, at: Date): Promise<void> {
      await orders.updateOne({ _id: idOf(vendorId, orderNo) }, { $max: { seenAt: at } }, DURABLE);
    },

    /** For the sweep, over all vendors: orders that are late by now, the longest late first. @param now domain time */
    lateBy: (now: Date, limit: number): Promise<Order[]> => due('lateAt', now, limit),

    /** For the sweep: orders nobody has fetched by now, the longest waiting first. @param now domain time */
    unfetchedBy: (now: Date, limit: number): Promise<Order[]> => due('pickupUntil', now, limit),

    /** For the sweep: orders whose shopper is still to be told something, by when to look. @param now domain time */
    owingNotice: (now: Date, limit: number): Promise<Order[]> => due('noticeAt', now, limit),

    /** By number. @param beginning as `normalOrderNo` gives it @param after a number, exclusive */
    async ordersBeginning(vendorId: string, beginning: string, after: string | null, limit: number): Promise<Order[]> {
      const $lt = idOf(vendorId, `${beginning}\uffff`);
      const bounds = after ? { $gt: idOf(vendorId, after), $lt } : { $gte: idOf(vendorId, beginning), $lt };
      return (await orders.find({ _id: bounds }, MAJORITY).sort({ _id: 1 }).limit(limit).toArray()).map(toOrder);
    },

    /** Newest first. @param phone E.164 */
    ordersOfPhone: (vendorId: string, phone: string, limit = 10): Promise<Order[]> =>
      newest({ vendorId, phone }, limit),

    /** Newest first. */
    ordersOfCustomer: (vendorId: string, customerId: string, limit = 10): Promise<Order[]> =>
      newest({ vendorId, customerId }, limit),
  };
}
export type OrderStore = ReturnType<typeof orderStore>;

const idOf = (vendorId: string, orderNo: string): string => `${vendorId}:${orderNo}`;
const toOrder = ({ _id, isDemo: _, schemaVersion: __, ...fields }: OrderDocument): Order => fields;
