import type { Connection, mongo } from 'mongoose';
import { orderModel } from './order.model.ts';
import { normalOrderNo, type Order } from './order.ts';

const ORDER_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** `isDemo`: a seeded order nobody has changed since; only those are moved along with time. */
type OrderDocument = Order & { _id: string; isDemo?: true; schemaVersion: number };

/** Orders of a vendor. Who may see one is not decided here: see verify-order.ts. */
export function orderStore(connection: Connection) {
  const model = orderModel(connection);
  const orders = model.collection as unknown as mongo.Collection<OrderDocument>;
  const newest = async (filter: mongo.Filter<OrderDocument>, limit: number): Promise<Order[]> =>
    (await orders.find(filter, MAJORITY).sort({ placedAt: -1 }).limit(limit).toArray()).map(toOrder);

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Puts demo orders in place, but for those that were changed since they were last put. */
    async putDemo(vendorId: string, list: Order[]): Promise<void> {
      const changed = await orders.find({ vendorId, isDemo: { $exists: false } }, { projection: { _id: 1 } }).toArray();
      const kept = new Set(changed.map(({ _id }) => _id));
      const replacements = list
        .map((order) => ({ ...order, _id: idOf(vendorId, order.orderNo), vendorId, isDemo: true as const }))
        .filter(({ _id }) => !kept.has(_id))
        .map((order) => ({ ...order, schemaVersion: ORDER_SCHEMA }))
        .map((replacement) => ({ replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true } }));
      if (replacements.length > 0) await orders.bulkWrite(replacements, { ordered: false, ...DURABLE });
    },

    /** @param orderNo as a shopper writes it: case, blanks and `#` do not matter */
    async orderByNumber(vendorId: string, orderNo: string): Promise<Order | null> {
      const found = await orders.findOne({ _id: idOf(vendorId, normalOrderNo(orderNo)) }, MAJORITY);
      return found && toOrder(found);
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
