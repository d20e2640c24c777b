import { type Connection, Schema } from 'mongoose';

/** Long after the last repeat of an event a courier may tell. */
const KEPT_S = 90 * 24 * 3_600;

/** `_id` is vendor + provider + the provider's event id; the shape is `CourierEventDocument` of the store. */
const courierEvent = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'courier_events' },
);
courierEvent.index({ dueAt: 1 }, { name: 'courier_event_due', sparse: true });
courierEvent.index({ receivedAt: 1 }, { name: 'courier_event_expiry', expireAfterSeconds: KEPT_S });

export const courierEventModel = (connection: Connection) => connection.model('CourierEvent', courierEvent);
