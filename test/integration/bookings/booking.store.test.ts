import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { type BookingStore, bookingStore } from '../../../core/bookings/booking.store.ts';
import type { Booking, BookingRef } from '../../../core/bookings/booking.ts';
import { connectMongo } from '../../../platform/mongo.ts';
import { aBookingDraft } from '../../support/bookings.ts';
import { VENDOR } from '../../support/core.ts';
import { emptyShop, type Shop } from '../../support/demo-shop.ts';
import { mongoUrlFor } from '../../support/services.ts';

const url = mongoUrlFor('bookings');
let shop: Shop;

let store: BookingStore;
beforeAll(async () => {
  shop = await emptyShop('bookings', url);
  store = shop.bookings;
});
afterAll(async () => {
  for (const one of own) await one.close();
  await shop.close();
});
/** Connections of their own, as other processes have them. */
const own: Connection[] = [];
async function anotherStore(): Promise<BookingStore> {
  const connection = await connectMongo(url);
  own.push(connection);
  return bookingStore(connection);
}

let branches = 0;
const aBranchId = () => {
  branches += 1;
  return `b-${branches}`;
};
const at = (time: string) => new Date(`2026-11-21T${time}:00+07:00`);
const from = (startsAt: Date) => ({ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) });
const hold = (branchId: string, bookingId: string, time: string, bays = 1, but: object = {}) =>
  store.hold(aBookingDraft({ branchId, bookingId, ...from(at(time)), ...but }), bays);
const confirm = (booking: BookingRef, due: Booking['due'] = []) =>
  store.change(booking, { from: ['held'], to: 'confirmed', by: 'shopper', due });
/** Ten minutes go by on MongoDB's clock. */
const lapse = async ({ bookingId }: BookingRef) => {
  const days = shop.connection.collection('booking_days');
  const past = { $set: { 'bookings.$.heldUntil': new Date(Date.now() - 1) } };
  expect((await days.updateOne({ 'bookings.bookingId': bookingId }, past)).matchedCount).toBe(1);
};
const idsOf = (list: Booking[]) => list.map(({ bookingId }) => bookingId);
async function held(branchId: string, bookingId: string, time: string, bays = 1): Promise<Booking> {
  const booking = await hold(branchId, bookingId, time, bays);
  if (!booking) throw new Error('nothing was free');
  return booking;
}

describe('fifty shoppers who want the same time at once', () => {
  it.each([1, 2, 3])('get as many bookings as there are bays: %i', async (bays) => {
    const branchId = aBranchId();
    const others = await Promise.all(Array.from({ length: 5 }, anotherStore));

    const got = await Promise.all(
      Array.from({ length: 50 }, (_, n) => {
        const client = others[n % others.length] ?? store;
        return client.hold(aBookingDraft({ branchId, bookingId: `${branchId}-${n}`, ...from(at('10:00')) }), bays);
      }),
    );

    const winners = got.filter((one) => one !== null);
    expect(winners).toHaveLength(bays);
    expect(winners.map(({ bay }) => bay).sort()).toEqual(Array.from({ length: bays }, (_, i) => i + 1));
    expect(await store.ofDay(VENDOR, branchId, '2026-11-21')).toHaveLength(bays);
  });

  it('never share a bay, whatever times they want', async () => {
    const branchId = aBranchId();
    const times = ['09:00', '09:30', '10:00', '10:30', '11:00'];

    await Promise.all(
      times.flatMap((time) => times.map((_, n) => hold(branchId, `${branchId}-${time}-${n}`, time, 2))),
    );

    const all = await store.ofDay(VENDOR, branchId, '2026-11-21');
    const meet = all.flatMap((a, i) =>
      all.slice(i + 1).filter((b) => a.bay === b.bay && a.startsAt < b.endsAt && b.startsAt < a.endsAt),
    );
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(meet).toEqual([]);
  });
});

describe('a hold', () => {
  it('asked for again is the same booking', async () => {
    const branchId = aBranchId();

    const [first, second] = [
      await held(branchId, 'bk-again', '10:00', 2),
      await held(branchId, 'bk-again', '10:00', 2),
    ];

    expect(second).toEqual(first);
    expect(await store.ofDay(VENDOR, branchId, '2026-11-21')).toHaveLength(1);
  });

  it('lapses in ten minutes of MongoDB’s clock, and then is nowhere and in nobody’s way', async () => {
    const branchId = aBranchId();
    const before = Date.now();
    const booking = await held(branchId, 'bk-lapses', '10:00');
    expect((booking.heldUntil?.getTime() ?? 0) - before).toBeGreaterThan(9 * 60_000);
    expect(await hold(branchId, 'bk-early', '10:00')).toBeNull();

    await lapse(booking);

    expect(await store.ofDay(VENDOR, branchId, '2026-11-21')).toEqual([]);
    expect(await store.byId(VENDOR, 'bk-lapses')).toBeNull();
    expect((await confirm(booking))?.status).toBe('held');
    expect((await hold(branchId, 'bk-next', '10:00'))?.bay).toBe(1);
    expect(await confirm(booking)).toBeNull();
  });

  it('that is confirmed lapses no more', async () => {
    const branchId = aBranchId();
    const booking = await held(branchId, 'bk-stays', '10:00');

    expect(await confirm(booking)).toMatchObject({ status: 'confirmed', heldUntil: null });

    expect(await hold(branchId, 'bk-late', '10:30')).toBeNull();
    expect(await hold(branchId, 'bk-after', '11:00')).not.toBeNull();
  });

  it('may take the bay of the booking it replaces', async () => {
    const branchId = aBranchId();
    const old = await held(branchId, 'bk-old', '10:00');
    await confirm(old);
    const replaces = { branchId, date: old.date, bookingId: old.bookingId };

    expect(await hold(branchId, 'bk-other', '10:30')).toBeNull();
    expect(await hold(branchId, 'bk-moved', '10:30', 1, { replaces })).toMatchObject({ bay: 1 });
  });

  it('of what looks like an expression is kept as it is', async () => {
    const branchId = aBranchId();

    const booking = await hold(branchId, 'bk-words', '10:00', 1, { name: '$bookings', contactId: '$$NOW' });

    expect(booking).toMatchObject({ name: '$bookings', contactId: '$$NOW' });
  });
});

describe('a change', () => {
  it('is made once, by whoever comes first, from the states it may come from', async () => {
    const branchId = aBranchId();
    const booking = await held(branchId, 'bk-race', '10:00');
    await confirm(booking);

    const outcomes = await Promise.all([
      store.change(booking, { from: ['confirmed'], to: 'cancelled', by: 'shopper', due: [] }),
      store.change(booking, { from: ['confirmed'], to: 'checked_in', by: 'agent', due: [] }),
    ]);

    const [one, other] = outcomes.map((after) => after?.status);
    expect(one).toBe(other);
    expect(['cancelled', 'checked_in']).toContain(one);
  });

  it('of another vendor’s booking finds nothing', async () => {
    const booking = await held(aBranchId(), 'bk-theirs', '10:00');

    expect(
      await store.change(
        { ...booking, vendorId: 'v-other' },
        { from: ['held'], to: 'cancelled', by: 'agent', due: [] },
      ),
    ).toBeNull();
    expect(await store.byId('v-other', 'bk-theirs')).toBeNull();
  });
});

describe('bookings', () => {
  it('are found by id, code, contact and customer, and nothing else of their day with them', async () => {
    const branchId = aBranchId();
    const whose = { contactId: 'ct-mine', customerId: 'cu-mine', code: 'MINE22' };
    await hold(branchId, 'bk-mine', '10:00', 3, whose);
    await hold(branchId, 'bk-not-mine', '10:00', 3, { contactId: 'ct-x', customerId: 'cu-x' });

    expect((await store.byId(VENDOR, 'bk-mine'))?.branchId).toBe(branchId);
    expect(idsOf(await store.byCode(VENDOR, 'MINE22'))).toEqual(['bk-mine']);
    expect(idsOf(await store.ofContact(VENDOR, 'ct-mine', '2026-11-21'))).toEqual(['bk-mine']);
    expect(idsOf(await store.ofCustomer(VENDOR, 'cu-mine', '2026-11-21'))).toEqual(['bk-mine']);
    expect(await store.ofContact(VENDOR, 'ct-mine', '2026-11-22')).toEqual([]);
  });
});

describe('what falls due', () => {
  const ours = async (now: Date, branchId: string) =>
    (await store.takeDue(now, 30_000, 1_000)).filter((one) => one.branchId === branchId);
  const past = (moment: Date, ms: number) => new Date(moment.getTime() + ms);

  it('is given to one of those who look at once, from its time on', async () => {
    const branchId = aBranchId();
    const booking = await held(branchId, 'bk-due', '10:00');
    const eve = new Date('2026-11-20T11:00:00Z');
    await confirm(booking, [
      { duty: 'eve', at: eve },
      { duty: 'missed', at: at('11:00') },
    ]);
    expect(await ours(past(eve, -1), branchId)).toEqual([]);

    const taken = await Promise.all([ours(eve, branchId), ours(eve, branchId), ours(eve, branchId)]);

    expect(taken.flat()).toMatchObject([{ bookingId: 'bk-due', due: [{ duty: 'eve', at: eve }] }]);
  });

  it('is given again half a minute later where nobody settled it, and never once somebody has', async () => {
    const branchId = aBranchId();
    const booking = await held(branchId, 'bk-again-due', '10:00');
    const eve = new Date('2026-11-20T11:00:00Z');
    await confirm(booking, [{ duty: 'eve', at: eve }]);
    await ours(eve, branchId);

    expect(await ours(past(eve, 29_999), branchId)).toEqual([]);
    expect(idsOf(await ours(past(eve, 30_000), branchId))).toEqual(['bk-again-due']);
    await store.settle(booking, 'eve');
    expect(await ours(past(eve, 600_000), branchId)).toEqual([]);
  });

  it('is nothing any more for what was called off, but what it has to free', async () => {
    const branchId = aBranchId();
    const booking = await held(branchId, 'bk-off', '10:00');
    await confirm(booking, [
      { duty: 'free', at: at('09:00') },
      { duty: 'missed', at: at('11:00') },
    ]);

    await store.change(booking, { from: ['confirmed'], to: 'cancelled', by: 'shopper', due: [] });

    expect((await ours(at('23:00'), branchId)).flatMap(({ due }) => due.map(({ duty }) => duty))).toEqual(['free']);
    await store.settle(booking, 'free');
    expect(await shop.connection.collection('booking_days').findOne({ branchId })).not.toHaveProperty('dueAt');
  });
});

describe('a move', () => {
  const to = (bookingId: string) => ({ branchId: 'b-x', date: '2026-11-22', bookingId });

  it('is marked by one of several that want it, and keeps the booking from any other change', async () => {
    const branchId = aBranchId();
    const booking = await held(branchId, 'bk-wanted', '10:00');
    await confirm(booking);

    const marked = await Promise.all(['bk-1', 'bk-2', 'bk-3'].map((id) => store.markMove(booking, to(id), [null, id])));

    const [won] = new Set(marked.map((one) => one?.replacedBy?.bookingId));
    expect(marked.every((one) => one?.replacedBy?.bookingId === won)).toBe(true);
    const off = { from: ['confirmed' as const], to: 'cancelled' as const, by: 'shopper' as const, due: [] };
    expect((await store.change(booking, off))?.status).toBe('confirmed');
    expect((await store.change(booking, { ...off, movedTo: 'bk-none' }))?.status).toBe('confirmed');
    expect((await store.change(booking, { ...off, movedTo: won ?? '' }))?.status).toBe('cancelled');
  });
});

describe('a caller’s key', () => {
  it('stands for what it was first used for, whoever of several comes first', async () => {
    const prints = ['a', 'b', 'c', 'd'];

    const held = await Promise.all(prints.map((print) => store.fixKey(VENDOR, 'a-1', 'key', print)));

    expect(new Set(held).size).toBe(1);
    expect(await store.fixKey(VENDOR, 'a-2', 'key', 'mine')).toBe('mine');
  });
});
