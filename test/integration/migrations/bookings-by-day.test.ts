import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '../../../migrations/run.ts';
import { aBranch, LAPTOP } from '../../support/bookings.ts';
import { VENDOR } from '../../support/core.ts';
import { emptyShop, type Shop } from '../../support/demo-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await emptyShop('migration-bookings');
});
afterAll(() => shop.close());

const at = (time: string, day = '21') => new Date(`2026-11-${day}T${time}:00+07:00`);
const anOldBooking = (bookingId: string, startsAt: Date, but: object = {}) => ({
  ...{ _id: `${VENDOR}:${bookingId}`, vendorId: VENDOR, bookingId, branchId: 'b-1', serviceId: LAPTOP.serviceId },
  ...{ customerId: 'C-0149', startsAt, durationMin: 60, status: 'confirmed', schemaVersion: 1, ...but },
});
async function upgrade(): Promise<void> {
  const { db } = shop.connection;
  if (!db) throw new Error('not connected');
  await db.collection<{ _id: string }>('migrations').updateOne({ _id: 'schema' }, { $set: { version: 3 } });
  await migrate(db, []);
}

describe('bookings of the version before', () => {
  it('move into the local day of their branch, each in a bay, also when the step was cut short between two days', async () => {
    await shop.branches.putAll(VENDOR, [aBranch()]);
    const old = shop.connection.collection<{ _id: string }>('bookings');
    const days = shop.connection.collection<{ _id: string }>('booking_days');
    const list = [
      anOldBooking('BK-1', at('10:00'), { isDemo: true }),
      anOldBooking('BK-2', at('10:30')),
      anOldBooking('BK-3', at('10:30'), { status: 'cancelled' }),
      anOldBooking('BK-4', at('06:30')),
      anOldBooking('BK-5', at('10:30'), { status: 'held' }),
      anOldBooking('BK-6', at('10:00', '22')),
      anOldBooking('BK-7', at('10:00', '22'), { branchId: 'b-gone' }),
    ];
    await old.insertMany(list);
    await upgrade();
    await days.deleteOne({ _id: `${VENDOR}:b-1:2026-11-22` });
    await old.insertMany(list);

    await upgrade();

    const day = await shop.bookings.ofDay(VENDOR, 'b-1', '2026-11-21');
    expect(day.map(({ bookingId, bay, status }) => [bookingId, bay, status])).toEqual([
      ['BK-4', 1, 'confirmed'],
      ['BK-1', 1, 'confirmed'],
      ['BK-2', 2, 'confirmed'],
      ['BK-3', expect.any(Number), 'cancelled'],
      ['BK-5', expect.any(Number), 'cancelled'],
    ]);
    expect(day[1]).toMatchObject({ service: LAPTOP, endsAt: at('11:00'), code: expect.stringMatching(/^\w{6}$/) });
    expect(await shop.bookings.ofDay(VENDOR, 'b-1', '2026-11-22')).toHaveLength(1);
    expect(await shop.bookings.ofDay(VENDOR, 'b-gone', '2026-11-22')).toHaveLength(1);
    expect(await shop.bookings.ofCustomer(VENDOR, 'C-0149', '2026-11-21')).toHaveLength(7);
    expect((await shop.bookings.takeDue(at('07:30'), 1_000, 10)).map(({ bookingId }) => bookingId)).toEqual(['BK-4']);
    expect(await shop.connection.db?.listCollections({ name: 'bookings' }).toArray()).toEqual([]);
  });
});
