import { type Connection, Schema } from 'mongoose';

const plain = { strict: false, autoIndex: false, versionKey: false } as const;
const lane = new Schema({ _id: { type: String, required: true } }, { ...plain, collection: 'lanes' });
const earlyReceipt = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { ...plain, collection: 'early_receipts' },
);
earlyReceipt.index({ vendorId: 1, externalId: 1 }, { name: 'receipt_external' });
/** A receipt nobody ever asks for is forgotten after WhatsApp's own retry time of seven days. */
earlyReceipt.index({ storedAt: 1 }, { expireAfterSeconds: 7 * 24 * 3600, name: 'receipt_expiry' });

export const laneModel = (connection: Connection) => connection.model('Lane', lane);
export const earlyReceiptModel = (connection: Connection) => connection.model('EarlyReceipt', earlyReceipt);
