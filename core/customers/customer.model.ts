import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + customer; the shape is `Customer`. */
const customer = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'customers' },
);
customer.index({ vendorId: 1, customerId: 1 }, { unique: true, name: 'customer_id' });
customer.index({ vendorId: 1, phone: 1 }, { unique: true, name: 'customer_phone' });

export const customerModel = (connection: Connection) => connection.model('Customer', customer);
