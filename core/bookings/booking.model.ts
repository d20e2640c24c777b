import { type Connection, Schema } from 'mongoose';

const plain = { strict: false, autoIndex: false, versionKey: false } as const;
/** One of a branch's local days with all its bookings; `_id` is vendor + branch + day. The shape is the store's. */
const day = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { ...plain, collection: 'booking_days' },
);
day.index({ vendorId: 1, 'bookings.bookingId': 1 }, { name: 'booking_id_of_day' });
day.index({ vendorId: 1, 'bookings.code': 1 }, { name: 'booking_code_of_day' });
day.index({ vendorId: 1, 'bookings.contactId': 1, date: 1 }, { name: 'booking_contact_of_day' });
day.index({ vendorId: 1, 'bookings.customerId': 1, date: 1 }, { name: 'booking_customer_of_day' });
day.index({ dueAt: 1 }, { name: 'booking_due', sparse: true });

/** What a caller's key was first used for; `_id` is vendor + caller + key. Kept for a day. */
const key = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { ...plain, collection: 'booking_keys' },
);
key.index({ at: 1 }, { expireAfterSeconds: 24 * 3_600, name: 'booking_key_expiry' });

export const bookingDayModel = (connection: Connection) => connection.model('BookingDay', day);
export const bookingKeyModel = (connection: Connection) => connection.model('BookingKey', key);
