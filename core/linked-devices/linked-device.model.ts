import { type Connection, Schema } from 'mongoose';

const device = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'linked_devices' },
);
device.index({ notBefore: 1, until: 1 }, { name: 'devices_due' });

export const linkedDeviceModel = (connection: Connection) => connection.model('LinkedDevice', device);
