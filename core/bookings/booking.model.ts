import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + booking; the shape is `BookingDocument` of the store. */
const booking = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'bookings' },
);
booking.index({ vendorId: 1, branchId: 1, startsAt: 1 }, { name: 'booking_branch' });
booking.index({ vendorId: 1, customerId: 1, startsAt: 1 }, { name: 'booking_customer' });

export const bookingModel = (connection: Connection) => connection.model('Booking', booking);
