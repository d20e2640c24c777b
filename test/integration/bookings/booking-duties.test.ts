import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bookingIdOf } from '../../../core/bookings/booking.ts';
import { bookingDesk } from '../../../core/bookings/booking-desk.ts';
import { bookingDuties } from '../../../core/bookings/booking-duties.ts';
import { assembleCatalogue, type Catalogue } from '../../../core/catalogue.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { aBranch, LAPTOP } from '../../support/bookings.ts';
import { aConversation, aWhatsappConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { clockAt } from '../../support/demo-data.ts';

const BOOKED_AT = '2026-11-20T14:00:00+07:00';
const at = (time: string, day = '22') => new Date(`2026-11-${day}T${time}:00+07:00`);
const BRANCH = aBranch({ serviceBays: 50 });

let cores: TestCore[];
let catalogues: Catalogue[];
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await severalCores('booking-duties', 3);
  cores = opened.cores;
  close = opened.close;
  catalogues = cores.map(({ connection }) => assembleCatalogue(connection));
  for (const ensure of catalogues[0]?.ensureIndexes ?? []) await ensure();
  await catalogues[0]?.branches.putAll(VENDOR, [BRANCH]);
});
afterAll(() => close());

const errors: unknown[] = [];
/** What each of three workers does at a moment of domain time. */
const rounds = (now: Date) =>
  cores.map((core, i) => {
    const catalogue = catalogues[i] as Catalogue;
    const clock = clockAt(now);
    const desk = bookingDesk({ ...catalogue, clock });
    return bookingDuties({ ...catalogue, desk, log: core.log, clock, onError: (error) => void errors.push(error) });
  });
const round = (now: Date) => rounds(now)[0]?.();
/** All three, twice over. */
async function allRound(now: Date): Promise<void> {
  for (const _ of [1, 2]) await Promise.all(rounds(now).map((run) => run()));
}

let shoppers = 0;
/** A shopper who has booked a laptop's repair for the 22nd. */
async function aBooking(startsAt = at('10:00')) {
  shoppers += 1;
  const [core] = cores as [TestCore];
  const catalogue = catalogues[0] as Catalogue;
  const { conversationId, contactId } = await aConversation(core, `duties-${shoppers}`);
  const desk = bookingDesk({ ...catalogue, clock: clockAt(BOOKED_AT) });
  const bookingId = bookingIdOf(conversationId);
  const booker = { contactId, customerId: null, conversationId, name: 'Rina', locale: 'id' as const };
  const place = { vendorId: VENDOR, branchId: BRANCH.branchId, serviceId: LAPTOP.serviceId };
  const booking = await desk.confirm(
    await desk.hold({ ...place, bookingId, startsAt, booker, by: 'shopper' }),
    'shopper',
  );
  const told = async () =>
    (await core.messages.listAfter(VENDOR, conversationId, 0, 100)).map(
      ({ content }) => (content as { text: string }).text,
    );
  const status = async () => (await catalogue.bookings.one(booking))?.status;
  return { booking, desk, told, status };
}

describe('reminders', () => {
  it('are told the evening before and two hours before, each once, though three workers look', async () => {
    const { booking, told } = await aBooking();

    await allRound(at('17:59', '21'));
    expect(await told()).toEqual([]);
    await allRound(at('18:00', '21'));
    expect(await told()).toEqual([
      `Pengingat: besok Servis laptop di Toko Uji Kemang, Min, 22 Nov jam 10.00. Kode ${booking.code}. Alamat: Jl. Uji 1, Mampang, Jakarta Selatan 12730.`,
    ]);
    await allRound(at('08:00'));

    expect((await told()).map((text) => text.split(':')[0])).toEqual(['Pengingat', 'Sebentar lagi']);
    expect(errors).toEqual([]);
  });

  it('are not told of what was cancelled, and of what was moved only for its new time', async () => {
    const cancelled = await aBooking();
    const moved = await aBooking();
    await cancelled.desk.cancel(cancelled.booking, 'shopper');
    const { code } = await moved.desk.move(moved.booking, { startsAt: at('10:00', '23') }, 'agent');

    await allRound(at('18:00', '21'));
    await allRound(at('08:00'));
    expect([await cancelled.told(), await moved.told()]).toEqual([[], []]);
    await allRound(at('18:00', '22'));

    expect(await cancelled.told()).toEqual([]);
    expect(await moved.told()).toEqual([expect.stringContaining(`Sen, 23 Nov jam 10.00. Kode ${code}`)]);
  });

  it('whose time passed long ago are left out', async () => {
    const { told } = await aBooking();

    await allRound(at('20:01', '21'));
    await allRound(at('08:46'));

    expect(await told()).toEqual([]);
  });

  it('are told once also where a worker ended between telling and noting it down', async () => {
    const { told } = await aBooking();
    const [core] = cores as [TestCore];
    const catalogue = catalogues[0] as Catalogue;
    const clock = clockAt(at('18:00', '21'));
    const bookings = { ...catalogue.bookings, settle: () => Promise.reject(new Error('killed')) };
    const ended: unknown[] = [];
    const desk = bookingDesk({ ...catalogue, clock });
    const killed = bookingDuties({
      ...catalogue,
      bookings,
      desk,
      log: core.log,
      clock,
      onError: (e) => void ended.push(e),
    });
    await killed();
    expect(ended).toHaveLength(1);
    expect(await told()).toHaveLength(1);

    await allRound(at('18:01', '21'));

    expect(await told()).toHaveLength(1);
  });
});

describe('who did not come', () => {
  it('is marked once the time is over, and who came or called off is not', async () => {
    const [missed, came, off] = [await aBooking(), await aBooking(), await aBooking()];
    const counter = bookingDesk({ ...(catalogues[0] as Catalogue), clock: clockAt(at('09:50')) });
    await counter.checkIn(came.booking, came.booking.code);
    await off.desk.cancel(off.booking, 'shopper');

    await allRound(at('10:59'));
    expect(await missed.status()).toBe('confirmed');
    await allRound(at('11:00'));

    expect([await missed.status(), await came.status(), await off.status()]).toEqual([
      'no_show',
      'checked_in',
      'cancelled',
    ]);
  });
});

describe('a move whose process ended before the old booking was freed', () => {
  it('is finished by the next round', async () => {
    const { booking, status } = await aBooking();
    const catalogue = catalogues[0] as Catalogue;
    let changes = 0;
    const change: Catalogue['bookings']['change'] = (ref, to) => {
      changes += 1;
      return changes === 1 ? catalogue.bookings.change(ref, to) : Promise.reject(new Error('killed'));
    };
    const bookings = { ...catalogue.bookings, change };
    const killed = bookingDesk({ ...catalogue, bookings, clock: clockAt(BOOKED_AT) });
    await expect(killed.move(booking, { startsAt: at('15:00') }, 'agent')).rejects.toThrow('killed');
    expect(await status()).toBe('confirmed');

    await round(new Date(BOOKED_AT));

    expect(await status()).toBe('cancelled');
    const [moved] = (await catalogue.bookings.ofContact(VENDOR, booking.contactId ?? '', '2026-11-22')).filter(
      (one) => one.status === 'confirmed',
    );
    expect(moved).toMatchObject({
      startsAt: at('15:00'),
      due: [{ duty: 'eve' }, { duty: 'soon' }, { duty: 'missed' }],
    });
  });
});

describe('what cannot be done', () => {
  it('is tried again half a minute later, and keeps nothing else from being done', async () => {
    const [broken, other] = [await aBooking(at('10:00', '25')), await aBooking(at('10:00', '26'))];
    const [core] = cores as [TestCore];
    const catalogue = catalogues[0] as Catalogue;
    const failed: unknown[] = [];
    const rounds = (now: Date) => {
      const clock = clockAt(now);
      const one: Catalogue['bookings']['one'] = (ref) =>
        ref.bookingId === broken.booking.bookingId ? Promise.reject(new Error('broken')) : catalogue.bookings.one(ref);
      const desk = bookingDesk({ ...catalogue, clock });
      const bookings = { ...catalogue.bookings, one };
      return bookingDuties({ ...catalogue, bookings, desk, log: core.log, clock, onError: (e) => void failed.push(e) });
    };

    await rounds(at('18:00', '24'))();
    await rounds(at('18:00', '24'))();
    expect(failed).toHaveLength(1);
    await rounds(new Date(at('18:00', '24').getTime() + 30_000))();
    expect(failed).toHaveLength(2);
    await rounds(at('18:00', '25'))();

    expect(failed.length).toBe(2);
    expect(await other.told()).toEqual([expect.stringContaining('Pengingat: besok')]);
  });
});

describe('a customer on WhatsApp who has not written for a day', () => {
  it('is reminded when they have written again in time, and not at all when it is too late', async () => {
    const [core] = cores as [TestCore];
    const catalogue = catalogues[0] as Catalogue;
    const desk = bookingDesk({ ...catalogue, clock: clockAt(BOOKED_AT) });
    const { conversationId, contactId, memberId } = await aWhatsappConversation(core, '+628120007777');
    const booker = { contactId, customerId: null, conversationId, name: 'Rina', locale: 'id' as const };
    const place = { vendorId: VENDOR, branchId: BRANCH.branchId, serviceId: LAPTOP.serviceId, by: 'shopper' as const };
    const request = { ...place, bookingId: bookingIdOf(conversationId), startsAt: at('10:00', '27'), booker };
    const booking = await desk.confirm(await desk.hold(request), 'shopper');
    const told = async () =>
      (await core.messages.listAfter(VENDOR, conversationId, 0, 100)).filter(({ author }) => author.kind === 'system');

    await allRound(at('18:00', '26'));
    expect(await told()).toEqual([]);
    const words = { kind: 'text' as const, content: { text: 'halo' } };
    await sayAsShopper(core.log, {
      vendorId: VENDOR,
      conversationId,
      memberId,
      clientId: 'c-1',
      at: new Date(),
      body: words,
    });
    await allRound(at('18:01', '26'));

    expect((await told()).map(({ clientId }) => clientId)).toEqual([`booking-${booking.bookingId}-eve`]);
  });
});
