import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + SKU; the shape is `Product`. */
const product = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'products' },
);
product.index({ vendorId: 1, sku: 1 }, { unique: true, name: 'product_sku' });

export const productModel = (connection: Connection) => connection.model('Product', product);
