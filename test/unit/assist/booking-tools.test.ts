import { describe, expect, it } from '@jest/globals';
import { createKnowledge } from '../../../core/assist/knowledge.ts';
import { assistTools } from '../../../core/assist/tools.ts';
import { visitor } from './conversation.ts';
import { tokoSinar, VENDOR } from './toko-sinar.ts';

async function aBook() {
  const world = await tokoSinar();
  const tools = assistTools({ ...world, ...createKnowledge(world) });
  const turn = (turnSeq: number, contactId = 'c-rina') => ({
    ...{ vendorId: VENDOR, addressKey: null, conversationId: `conv-${contactId}`, turnSeq },
    contact: visitor({ contactId }),
  });
  const wanted = {
    ...{ serviceId: 'servis_laptop', branchId: 'TS-KMG', locale: 'id' as const },
    startsAt: '2026-11-21T03:00:00.000Z',
  };
  const hold = async (context: ReturnType<typeof turn>, but: object = {}) => {
    const held = await tools.holdBooking(context, { ...wanted, ...but });
    if (held.outcome !== 'held') throw new Error(held.outcome);
    return held.booking;
  };
  return { tools, turn, hold, wanted, list: world.bookings.list };
}

describe('a booking tool', () => {
  it('books nothing in the turn that held it: a yes comes in between', async () => {
    const { tools, turn, hold, list } = await aBook();
    const { bookingId } = await hold(turn(1));

    expect(await tools.confirmBooking(turn(1), { bookingId })).toEqual({ outcome: 'unasked' });
    expect(list[0]?.status).toBe('held');
    expect((await tools.confirmBooking(turn(3), { bookingId })).outcome).toBe('confirmed');
  });

  it('finds another shopper’s booking no more than one that is not there', async () => {
    const { tools, turn, hold, wanted, list } = await aBook();
    const { bookingId } = await hold(turn(1));
    await tools.confirmBooking(turn(2), { bookingId });
    const stranger = turn(9, 'c-eve');

    for (const id of [bookingId, 'bk_nowhere']) {
      expect(await tools.confirmBooking(stranger, { bookingId: id })).toEqual({ outcome: 'lapsed' });
      expect(await tools.cancelBooking(stranger, { bookingId: id })).toEqual({ outcome: 'not_yours' });
      const move = { ...wanted, startsAt: '2026-11-21T05:00:00.000Z', moves: id };
      expect(await tools.holdBooking(stranger, move)).toEqual({ outcome: 'not_offered' });
    }
    expect((await tools.ownBookings(stranger, {})).bookings).toEqual([]);
    expect(list.map(({ status }) => status)).toEqual(['confirmed']);
  });

  it('gives a customer who has proven to be one their bookings of elsewhere', async () => {
    const { tools, turn, hold, list } = await aBook();
    const { bookingId } = await hold(turn(1));
    await tools.confirmBooking(turn(2), { bookingId });
    for (const booking of list) Object.assign(booking, { contactId: null, customerId: 'C-0149' });
    const proven = { ...turn(5, 'c-new'), contact: visitor({ contactId: 'c-new', customerId: 'C-0149' }) };

    expect((await tools.ownBookings(proven, {})).bookings.map((one) => one.bookingId)).toEqual([bookingId]);
    expect((await tools.ownBookings(turn(5), {})).bookings).toEqual([]);
  });

  it('makes no more than five bookings for one shopper', async () => {
    const { tools, turn, hold, wanted } = await aBook();
    for (const n of [0, 1, 2, 3, 4]) {
      const { bookingId } = await hold(turn(n + 1), { startsAt: `2026-11-21T0${n + 2}:00:00.000Z` });
      await tools.confirmBooking(turn(n + 2), { bookingId });
    }

    expect(await tools.holdBooking(turn(20), { ...wanted, startsAt: '2026-11-22T05:00:00.000Z' })).toEqual({
      outcome: 'too_many',
    });
  });

  it('offers no branch that is shut or does not do the work, and none that is far', async () => {
    const { tools, turn } = await aBook();
    const near = (lat: number, lon: number) =>
      tools.serviceSlots(turn(1), { serviceId: 'cuci_ac', near: { lat, lon } });

    expect((await near(-6.2607, 106.8139)).branch?.branchId).toBe('TS-FTM');
    expect((await near(-8.72, 115.17)).branch).toBeNull();
    expect((await tools.serviceSlots(turn(1), { serviceId: 'potong_rambut', branchId: 'TS-KMG' })).branch).toBeNull();
  });
});

describe('what only a person does by then', () => {
  it('is not done by a tool either: to move or cancel nearer than the vendor lets', async () => {
    const { tools, turn, hold, wanted, list } = await aBook();
    const { bookingId } = await hold(turn(1), { startsAt: '2026-11-20T12:00:00.000Z' });
    await tools.confirmBooking(turn(2), { bookingId });
    const moved = await hold(turn(3), { startsAt: '2026-11-21T05:00:00.000Z', moves: bookingId });
    // Three hours before, on this shop's clock that stands still.
    for (const booking of list)
      if (booking.bookingId === bookingId) booking.startsAt = new Date('2026-11-20T09:59:00Z');

    expect((await tools.confirmBooking(turn(5), { bookingId: moved.bookingId })).outcome).toBe('too_late');
    const other = { ...wanted, startsAt: '2026-11-22T05:00:00.000Z', moves: bookingId };
    expect((await tools.holdBooking(turn(6), other)).outcome).toBe('too_late');
    expect((await tools.cancelBooking(turn(7), { bookingId })).outcome).toBe('too_late');
  });

  it('is told of what became something else meanwhile', async () => {
    const { tools, turn, hold, list } = await aBook();
    const { bookingId } = await hold(turn(1));
    await tools.confirmBooking(turn(2), { bookingId });
    for (const booking of list) booking.status = 'checked_in';

    expect(await tools.confirmBooking(turn(3), { bookingId })).toMatchObject({ outcome: 'settled' });
    expect(await tools.cancelBooking(turn(3), { bookingId })).toMatchObject({ outcome: 'settled' });
    expect(await tools.giveBackHold(turn(3), { bookingId })).toMatchObject({ outcome: 'settled' });
    expect(list.map(({ status }) => status)).toEqual(['checked_in']);
  });
});
