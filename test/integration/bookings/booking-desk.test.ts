import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BookingStore, bookingStore } from '../../../core/bookings/booking.store.ts';
import { type Booking, bookingIdOf } from '../../../core/bookings/booking.ts';
import { bookingDesk } from '../../../core/bookings/booking-desk.ts';
import { aBranch, CONSULTATION, LAPTOP } from '../../support/bookings.ts';
import { VENDOR } from '../../support/core.ts';
import { clockAt } from '../../support/demo-data.ts';
import { emptyShop, type Shop } from '../../support/demo-shop.ts';

const NOW = '2026-11-20T14:00:00+07:00';
const at = (time: string, day = '21') => new Date(`2026-11-${day}T${time}:00+07:00`);
let shop: Shop;
beforeAll(async () => {
  shop = await emptyShop('booking-desk');
});
afterAll(() => shop.close());

const RINA = { contactId: 'ct-rina', customerId: null, conversationId: 'cv-rina', name: 'Rina', locale: 'id' as const };
let branches = 0;
/** A branch of its own with one bay. @param store in place of the real one, where a process shall end in between */
async function aDesk(store: Partial<BookingStore> = {}) {
  branches += 1;
  const branchId = `desk-${branches}`;
  await shop.branches.putAll(VENDOR, [aBranch({ branchId, serviceBays: 1, services: [LAPTOP, CONSULTATION] })]);
  const at = (now: string) => bookingDesk({ ...shop, bookings: { ...shop.bookings, ...store }, clock: clockAt(now) });
  const desk = at(NOW);
  let held = 0;
  const hold = (startsAt: Date, serviceId = LAPTOP.serviceId) => {
    held += 1;
    const bookingId = bookingIdOf(branchId, String(held));
    return desk.hold({ vendorId: VENDOR, bookingId, branchId, serviceId, startsAt, booker: RINA, by: 'shopper' });
  };
  const booked = async (startsAt: Date) => desk.confirm(await hold(startsAt), 'shopper');
  const states = async (date: string) =>
    (await shop.bookings.ofDay(VENDOR, branchId, date)).map(({ startsAt, status }) => [startsAt, status]);
  return { branchId, desk, later: at, hold, booked, states };
}
const again = (booking: Booking) => shop.bookings.one(booking);

describe('a time that is held', () => {
  it('is no slot for anybody else, and has its service’s length, price and a code', async () => {
    const { desk, hold, branchId } = await aDesk();
    const day = { branchId, serviceId: LAPTOP.serviceId, date: '2026-11-21' };

    const booking = await hold(at('10:00'));

    expect(booking).toMatchObject({ status: 'held', bay: 1, endsAt: at('11:00'), service: { price: 150_000 } });
    expect(booking.code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
    const { slots } = await desk.slots(VENDOR, day);
    expect(slots.map(({ startsAt }) => startsAt)).not.toContainEqual(at('10:30'));
    expect(slots.map(({ startsAt }) => startsAt)).toContainEqual(at('11:00'));
    const itsOwn = await desk.slots(VENDOR, { ...day, without: [booking.bookingId] });
    expect(itsOwn.slots.map(({ startsAt }) => startsAt)).toContainEqual(at('10:30'));
  });

  it.each([
    ['that is taken', '10:30', '21', 'slot_taken'],
    ['outside the hours', '21:00', '21', 'slot_not_offered'],
    ['between the steps', '11:10', '21', 'slot_not_offered'],
    ['that is over', '13:00', '20', 'slot_not_offered'],
    ['further ahead than the book is open', '10:00', '30', 'slot_not_offered'],
  ])('is none %s', async (_, time, day, code) => {
    const { hold } = await aDesk();
    await hold(at('10:00'));

    await expect(hold(at(time, day))).rejects.toMatchObject({ code });
  });

  it('is of a service the branch does', async () => {
    const { hold } = await aDesk();

    await expect(hold(at('10:00'), 'cuci_ac')).rejects.toMatchObject({ code: 'service_not_found' });
  });
});

describe('a booking', () => {
  it('is confirmed once, however often it is asked for, and is reminded of the evening before and two hours before', async () => {
    const { desk, hold } = await aDesk();
    const held = await hold(at('10:00', '22'));

    const [first, second] = [await desk.confirm(held, 'shopper'), await desk.confirm(held, 'shopper')];

    expect(first).toMatchObject({ status: 'confirmed', heldUntil: null });
    expect(second).toEqual(first);
    expect(first.due).toEqual([
      { duty: 'eve', at: at('18:00', '21') },
      { duty: 'soon', at: at('08:00', '22') },
      { duty: 'missed', at: at('11:00', '22') },
    ]);
  });

  it('is reminded of nothing whose time has passed when it is made', async () => {
    const { booked } = await aDesk();

    expect((await booked(at('15:00', '20'))).due).toEqual([{ duty: 'missed', at: at('16:00', '20') }]);
  });

  it('goes from state to state, and not back', async () => {
    const { desk, later, booked } = await aDesk();
    const booking = await booked(at('10:00'));
    const code = `${booking.code.slice(0, 3)} ${booking.code.slice(3)}`.toLowerCase();
    await expect(desk.checkIn(booking, code)).rejects.toMatchObject({ code: 'booking_settled' });
    await expect(desk.miss(booking)).rejects.toMatchObject({ code: 'booking_settled' });
    const counter = later('2026-11-21T09:50:00+07:00');

    await expect(counter.checkIn(booking, 'XXXXXX')).rejects.toMatchObject({ code: 'booking_code_wrong' });
    await expect(counter.finish(booking)).rejects.toMatchObject({ code: 'booking_settled' });
    expect((await counter.checkIn(booking, code)).status).toBe('checked_in');
    await expect(counter.cancel(booking, 'shopper')).rejects.toMatchObject({ code: 'booking_settled' });
    expect((await counter.finish(booking)).status).toBe('done');
    expect((await counter.finish(booking)).status).toBe('done');
  });

  it('of who did not come is still theirs when they come late', async () => {
    const { later, booked } = await aDesk();
    const booking = await booked(at('10:00'));

    expect((await later('2026-11-21T10:20:00+07:00').miss(booking)).status).toBe('no_show');
    expect((await later('2026-11-21T10:30:00+07:00').checkIn(booking, booking.code)).status).toBe('checked_in');
  });

  it('is not confirmed once its time has begun', async () => {
    const { later, hold } = await aDesk();
    const held = await hold(at('15:00', '20'));

    const late = later('2026-11-20T15:00:00+07:00').confirm(held, 'shopper');

    await expect(late).rejects.toMatchObject({ code: 'booking_settled' });
  });

  it('that is cancelled makes room, and is due for nothing', async () => {
    const { desk, booked, hold } = await aDesk();
    const booking = await booked(at('10:00'));

    expect(await desk.cancel(booking, 'shopper')).toMatchObject({ status: 'cancelled', due: [] });

    expect((await hold(at('10:00'))).bay).toBe(1);
  });
});

describe('a move', () => {
  it.each([
    ['on the same day, over its own time', '10:30', '21'],
    ['to another day', '10:00', '23'],
  ])('%s holds the new and frees the old, once', async (_, time, day) => {
    const { desk, booked, states } = await aDesk();
    const old = await booked(at('10:00'));
    const to = { startsAt: at(time, day) };

    const moved = await desk.move(old, to, 'agent');
    const repeated = await desk.move((await again(old)) ?? old, to, 'agent');

    expect(moved).toMatchObject({ status: 'confirmed', startsAt: to.startsAt, replaces: { bookingId: old.bookingId } });
    expect(moved.code).not.toBe(old.code);
    expect(repeated.bookingId).toBe(moved.bookingId);
    expect(await again(old)).toMatchObject({
      status: 'cancelled',
      replacedBy: { bookingId: moved.bookingId },
      due: [],
    });
    const all = [...(await states('2026-11-21')), ...(day === '21' ? [] : await states(`2026-11-${day}`))];
    expect(all).toEqual([
      [at('10:00'), 'cancelled'],
      [at(time, day), 'confirmed'],
    ]);
  });

  it('of one booking goes through once, however many want it at once', async () => {
    const { desk, booked, states } = await aDesk();
    const old = await booked(at('10:00'));
    const times = ['12:00', '14:00', '16:00', '18:00'];

    const ends = await Promise.allSettled(times.map((time) => desk.move(old, { startsAt: at(time) }, 'agent')));

    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends)
      if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'booking_settled' });
    const now = (await states('2026-11-21')).map(([, status]) => status);
    expect(now.filter((status) => status === 'confirmed')).toHaveLength(1);
    expect(now.filter((status) => status === 'cancelled')).toHaveLength(1);
  });

  it.each(['cancelled', 'checked_in'] as const)(
    'of what was %s while the new time was held is not made',
    async (end) => {
      const { desk, later, booked, branchId } = await aDesk();
      const old = await booked(at('10:00'));
      const booker = RINA;
      const request = {
        vendorId: VENDOR,
        bookingId: bookingIdOf(branchId, 'to'),
        branchId,
        serviceId: LAPTOP.serviceId,
      };
      const held = await desk.hold({ ...request, startsAt: at('10:30'), booker, by: 'shopper', replaces: old });
      if (end === 'cancelled') await desk.cancel(old, 'shopper');
      else await later('2026-11-21T09:50:00+07:00').checkIn(old, old.code);

      await expect(desk.confirm(held, 'shopper')).rejects.toMatchObject({ code: 'booking_settled' });

      expect((await again(old))?.status).toBe(end);
      expect((await again(held))?.status).toBe('held');
    },
  );

  it('and a check-in at once end in one of the two', async () => {
    const { later, booked, states } = await aDesk();
    const old = await booked(at('15:00', '20'));
    const counter = later('2026-11-20T14:50:00+07:00');

    await Promise.allSettled([
      counter.checkIn(old, old.code),
      counter.move(old, { startsAt: at('15:30', '20') }, 'agent'),
    ]);

    const now = (await states('2026-11-20')).map(([, status]) => status).filter((status) => status !== 'held');
    expect([['checked_in'], ['cancelled', 'confirmed']]).toContainEqual(now);
  });

  it('that was left half-way leaves the booking free for anything else', async () => {
    const { desk, booked } = await aDesk();
    const [moved, off] = [await booked(at('10:00')), await booked(at('12:00'))];
    const left = { branchId: moved.branchId, date: moved.date, bookingId: 'bk_lapsed' };
    await shop.bookings.markMove(moved, left, [null]);
    await shop.bookings.markMove(off, left, [null]);

    expect((await desk.move(moved, { startsAt: at('14:00') }, 'agent')).status).toBe('confirmed');
    expect((await desk.cancel(off, 'agent')).status).toBe('cancelled');
  });

  it('to a time that is taken leaves everything as it was', async () => {
    const { desk, booked } = await aDesk();
    const [old] = [await booked(at('10:00')), await booked(at('12:00'))];

    await expect(desk.move(old, { startsAt: at('12:30') }, 'agent')).rejects.toMatchObject({ code: 'slot_taken' });

    expect((await again(old))?.status).toBe('confirmed');
  });

  it('of a process that ends after the hold leaves the old booking, and a hold that lapses', async () => {
    const ends = { change: () => Promise.reject(new Error('killed')) };
    const { booked } = await aDesk();
    const old = await booked(at('10:00'));
    const killed = bookingDesk({ ...shop, bookings: { ...shop.bookings, ...ends }, clock: clockAt(NOW) });

    await expect(killed.move(old, { startsAt: at('14:00') }, 'agent')).rejects.toThrow('killed');

    expect((await again(old))?.status).toBe('confirmed');
    const [, hold] = await shop.bookings.ofDay(VENDOR, old.branchId, '2026-11-21');
    expect(hold).toMatchObject({ status: 'held', startsAt: at('14:00'), heldUntil: expect.any(Date) });
  });

  it('of a booking that is called off is refused', async () => {
    const { desk, booked } = await aDesk();
    const old = await booked(at('10:00'));
    await desk.cancel(old, 'shopper');

    const off = await again(old);
    await expect(desk.move(off ?? old, { startsAt: at('12:00') }, 'agent')).rejects.toMatchObject({
      code: 'booking_settled',
    });
  });
});

describe('a hold nobody confirmed in time', () => {
  it('can be booked no more', async () => {
    const { desk, hold } = await aDesk();
    const held = await hold(at('10:00'));
    const days = shop.connection.collection('booking_days');
    await days.updateOne({ 'bookings.bookingId': held.bookingId }, { $set: { 'bookings.$.heldUntil': new Date(0) } });

    await expect(desk.confirm(held, 'shopper')).rejects.toMatchObject({ code: 'hold_lapsed' });
    await bookingStore(shop.connection).hold({ ...held, bookingId: 'bk-somebody-elses' }, 1);
    await expect(desk.confirm(held, 'shopper')).rejects.toMatchObject({ code: 'hold_lapsed' });
  });
});
