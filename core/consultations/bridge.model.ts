import { type Connection, Schema } from 'mongoose';

/** Account + a way a person is known there → the consultation they take part in. */
const bridge = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'bridges' },
);

export const bridgeModel = (connection: Connection) => connection.model('Bridge', bridge);
