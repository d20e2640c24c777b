import { type Connection, Schema } from 'mongoose';

/** One document per branch and SKU; `_id` is vendor + branch + SKU. The shape is `StockDocument` of the store. */
const stock = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'stock' },
);
/** For one product in some branches as for a whole shelf; begins with the shard key. */
stock.index({ vendorId: 1, branchId: 1, sku: 1 }, { unique: true, name: 'stock_shelf' });

export const stockModel = (connection: Connection) => connection.model('Stock', stock);
