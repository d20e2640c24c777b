import { type Connection, Schema } from 'mongoose';

const keySchema = (collection: string) =>
  new Schema(
    { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
    { strict: false, autoIndex: false, versionKey: false, collection },
  );

/** Account + identity → the one direct conversation. */
export const directKeyModel = (connection: Connection) => connection.model('DirectKey', keySchema('direct_keys'));
/** Account + outside id → the conversation that outside message belongs to, whatever is merged later. */
export const inboundKeyModel = (connection: Connection) => connection.model('InboundKey', keySchema('inbound_keys'));
