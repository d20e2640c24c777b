import { type Connection, Schema } from 'mongoose';

const plain = { strict: false, autoIndex: false, versionKey: false } as const;
const vendor = new Schema({ _id: { type: String, required: true } }, { ...plain, collection: 'vendors' });
const account = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { ...plain, collection: 'channel_accounts' },
);
account.index({ vendorId: 1, _id: 1 }, { name: 'accounts_of_vendor' });
account.index({ channel: 1, address: 1 }, { unique: true, name: 'account_address' });
account.index({ 'hold.until': 1 }, { sparse: true, name: 'account_held' });

export const vendorModel = (connection: Connection) => connection.model('Vendor', vendor);
export const channelAccountModel = (connection: Connection) => connection.model('ChannelAccount', account);
