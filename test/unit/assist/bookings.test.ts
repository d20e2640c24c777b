import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../core/assist/engine.ts';
import { createAssist } from '../../../core/assist/index.ts';
import type { Booking } from '../../../core/bookings/booking.ts';
import type { Contact } from '../../../core/contacts/contact.ts';
import { aBookingDraft } from '../../support/bookings.ts';
import { choicesOf, onWhatsapp, type Talk, talk, textOf, titlesOf, visitor } from './conversation.ts';
import { tokoSinar, VENDOR } from './toko-sinar.ts';

const at = (time: string, day = '21') => new Date(`2026-11-${day}T${time}:00+07:00`);
const slotId = (time: string, day = '21') => `slot-${at(time, day).getTime() / 60_000}`;

/** Toko Sinar on Friday 20 November at two, and who talks to it; all see the same book. */
async function aShop() {
  const world = await tokoSinar();
  const engine = createAssist(world);
  return {
    bookings: world.bookings.list,
    talkAs: (contact?: Contact): Promise<Talk> =>
      talk({ engine, ...(contact ? { contact, conversationId: `conv-${contact.contactId}` } : {}) }),
    /** The talk as it stood before the answer to `asked`'s last question. */
    talkAfter: (asked: Answer): Promise<Talk> =>
      talk({ engine, dialogue: JSON.parse(JSON.stringify(asked.dialogue)), lastSeq: 2 }),
  };
}
/** Both bays at Kemang, for the half hour that begins then. */
const taken = (startsAt: Date): Booking[] =>
  [1, 2].map((bay) => ({
    ...aBookingDraft({ vendorId: VENDOR, branchId: 'TS-KMG', bookingId: `bk-${startsAt.getTime()}-${bay}`, startsAt }),
    ...{ status: 'confirmed', bay, heldUntil: null, contactId: 'c-others', customerId: null },
    endsAt: new Date(startsAt.getTime() + 60_000),
  }));

/** A laptop's repair at Kemang, tomorrow at ten. */
async function booked({ talkAs, bookings }: Awaited<ReturnType<typeof aShop>>) {
  const shopper = await talkAs();
  await shopper.say('booking servis laptop di cabang Kemang besok jam 10');
  const done = await shopper.say('ya');
  const booking = bookings.find(({ status }) => status === 'confirmed');
  if (!booking) throw new Error(`nothing was booked: ${textOf(done)}`);
  return { ...shopper, talk: shopper, booking };
}

describe('booking a service', () => {
  it('asks what, where and when, one thing at a time, and says price and duration before anything is booked', async () => {
    const { talkAs, bookings } = await aShop();
    const { say, tap } = await talkAs();

    const what = await say('mau booking servis');
    expect(textOf(what)).toContain('Mau booking servis apa?');
    expect(choicesOf(what)).toContain('service-servis_laptop');
    const where = await tap('service-servis_laptop', 'Servis laptop');
    expect(textOf(where)).toBe('Servis laptop, ya. Di dekat mana? Kirim lokasi, atau tulis nama daerah atau kode pos.');
    const when = await say('Tebet');
    expect(textOf(when)).toMatch(
      /^Servis laptop terdekat di Toko Sinar Tebet \([\d,]+ (k?m)\): 60 menit, Rp 150\.000\. Yang kosong jam \d\d\.\d\d, /,
    );
    expect(choicesOf(when)).toHaveLength(3);
    expect(bookings).toEqual([]);

    const held = await tap(choicesOf(when)[0] ?? '');
    expect(textOf(held)).toMatch(
      /^Servis laptop di Toko Sinar Tebet, jam \d\d\.\d\d\. Lamanya 60 menit, biaya Rp 150\.000\. Saya tahan 10 menit\. Jadi booking\?$/,
    );
    expect(bookings).toMatchObject([{ status: 'held', branchId: 'TS-TBT' }]);
    const done = await tap(choicesOf(held)[0] ?? '');

    expect(bookings).toMatchObject([{ status: 'confirmed', conversationId: 'conv-1', contactId: 'c-visitor' }]);
    expect(textOf(done)).toContain(`Kode booking ${bookings[0]?.code}`);
    expect(done.handover).toBeUndefined();
  });

  it('holds at once what is said whole, and books it on a yes in words', async () => {
    const { talkAs, bookings } = await aShop();
    const { say } = await talkAs();

    const held = await say('booking servis laptop di cabang Kemang besok jam 10');
    expect(textOf(held)).toContain(
      'Servis laptop di Toko Sinar Kemang, Sab, 21 Nov jam 10.00. Lamanya 60 menit, biaya Rp 150.000.',
    );
    expect(titlesOf(held)).toEqual(['Ya, booking', 'Jam lain', 'Tidak jadi']);
    expect(held.branch?.branchId).toBe('TS-KMG');
    const done = await say('ya boleh');

    expect(bookings).toMatchObject([{ status: 'confirmed', startsAt: at('10:00') }]);
    expect(textOf(done)).toContain('Saya ingatkan jam 18.00.');
  });

  it('is told of first where more words overtook the answer to the yes', async () => {
    const { talkAs, talkAfter, bookings } = await aShop();
    const first = await talkAs();
    const held = await first.say('booking servis laptop di cabang Kemang besok jam 10');
    await first.say('ya');

    const told = await (await talkAfter(held)).say('ya', 'jam buka cabang Tebet?');
    const asked = await (await talkAfter(told)).say('jam buka cabang Tebet?');

    expect(bookings).toMatchObject([{ status: 'confirmed' }]);
    expect(textOf(told)).toContain(`Kode booking ${bookings[0]?.code}`);
    expect(textOf(told)).toContain('Toko Sinar Tebet hari ini buka');
    expect(textOf(asked)).not.toContain('Kode booking');
  });

  it('takes a yes with its thanks in a message of their own', async () => {
    const { talkAs, bookings } = await aShop();
    const { say } = await talkAs();
    await say('booking servis laptop di cabang Kemang besok jam 10');

    await say('ya', 'makasih kak');

    expect(bookings).toMatchObject([{ status: 'confirmed' }]);
  });

  it('is told of first where more words overtook the answer to calling it off', async () => {
    const { talkAs, talkAfter, bookings } = await aShop();
    const first = await talkAs();
    await first.say('booking servis laptop di cabang Kemang besok jam 10');
    await first.say('ya');
    const asked = await first.say('batalin booking saya');
    await first.say('ya');

    const told = textOf(await (await talkAfter(asked)).say('ya', 'jam buka cabang Tebet?'));

    expect(bookings).toMatchObject([{ status: 'cancelled' }]);
    expect(told.match(/Sudah dibatalkan/g)).toHaveLength(1);
    expect(told).toContain('Toko Sinar Tebet hari ini buka');
  });

  it('speaks English', async () => {
    const { talkAs, bookings } = await aShop();
    const { say } = await talkAs();

    const held = await say('I want to book a laptop repair at the Kemang branch tomorrow at 10 am');
    expect(textOf(held)).toContain(
      'Laptop repair at Toko Sinar Kemang, Sat 21 Nov at 10:00. It takes 60 minutes and costs Rp 150,000.',
    );
    const done = await say('yes please');

    expect(textOf(done)).toContain(`Booking code ${bookings[0]?.code}`);
    expect(bookings).toMatchObject([{ status: 'confirmed', locale: 'en' }]);
  });

  it('offers the nearest branch that does it, where the one named does not', async () => {
    const { talkAs } = await aShop();
    const { say } = await talkAs();

    const answer = await say('mau servis laptop di cabang Blok M besok');

    expect(textOf(answer)).toContain('Blok M tidak melayani Servis laptop.');
    expect(textOf(answer)).toContain('Servis laptop terdekat di Toko Sinar');
    expect(textOf(answer)).not.toContain('di Toko Sinar Blok M');
  });

  it('takes another day and time for an answer, and gives back what it held', async () => {
    const { talkAs, bookings } = await aShop();
    const { say } = await talkAs();
    await say('booking servis laptop di cabang Kemang besok jam 10');

    const held = await say('eh jam 2 siang aja');
    expect(textOf(held)).toContain('Sab, 21 Nov jam 14.00');
    const other = await say('hari Senin jam 11');
    expect(textOf(other)).toContain('Sen, 23 Nov jam 11.00');

    expect(bookings.map(({ status, startsAt }) => [status, startsAt])).toEqual([
      ['cancelled', at('10:00')],
      ['cancelled', at('14:00')],
      ['held', at('11:00', '23')],
    ]);
  });

  it('names others when asked for others', async () => {
    const { talkAs } = await aShop();
    const { say, tap } = await talkAs();
    const first = await say('servis laptop di cabang Kemang besok dong');

    const second = await say('ada jam lain?');
    const third = await tap('other-time');

    const all = [first, second, third].map(choicesOf);
    expect(all.map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(new Set([...(all[0] ?? []), ...(all[1] ?? [])]).size).toBe(6);
  });

  it('says so when the day is full, closed or too far ahead, and offers the next', async () => {
    const { talkAs } = await aShop();
    const { say } = await talkAs();

    const far = await say('servis laptop cabang Kemang tanggal 15 Desember');

    expect(textOf(far)).toContain('Booking baru dibuka sampai 7 hari ke depan.');
    expect(choicesOf(far)).toHaveLength(3);
  });

  it('tells who comes second that the time is gone, and what is left', async () => {
    const shop = await aShop();
    const [one, other] = [await shop.talkAs(), await shop.talkAs(visitor({ contactId: 'c-other' }))];
    await one.say('booking konsultasi apoteker di cabang Blok M besok');
    const offered = await other.say('booking konsultasi apoteker di cabang Blok M besok');
    const wanted = choicesOf(offered)[0] ?? '';
    await one.tap(wanted);

    const late = await other.tap(wanted);

    expect(textOf(late)).toContain('Maaf, jam itu baru saja terisi.');
    expect(choicesOf(late)).not.toContain(wanted);
    expect(shop.bookings).toHaveLength(1);
  });

  it('books nothing that the shopper said no to, or whose hold has lapsed', async () => {
    const { talkAs, bookings } = await aShop();
    const { say } = await talkAs();
    await say('booking servis laptop di cabang Kemang besok jam 10');
    expect(textOf(await say('nggak jadi'))).toContain('tidak jadi');
    expect(bookings.map(({ status }) => status)).toEqual(['cancelled']);
    await say('booking servis laptop di cabang Kemang besok jam 11');
    for (const booking of bookings) booking.heldUntil = new Date(0);

    const late = await say('ya');

    expect(textOf(late)).toContain('Waktu tahannya sudah lewat.');
    expect(bookings.some(({ status }) => status === 'confirmed')).toBe(false);
  });

  it('asks which, where words fit several services', async () => {
    const { talkAs } = await aShop();
    const { say } = await talkAs();

    const which = await say('mau konsultasi');
    expect(choicesOf(which)).toEqual(['service-konsultasi_apoteker', 'service-konsultasi_gadget']);
    const where = await say('yang apoteker');

    expect(textOf(where)).toContain('Konsultasi apoteker, ya.');
  });

  it('leaves it for another question and comes back', async () => {
    const { talkAs } = await aShop();
    const { say } = await talkAs();
    await say('servis laptop di cabang Kemang besok dong');
    await say('indomie goreng ada?');

    const back = await say('booking yang jam 10 aja');

    expect(textOf(back)).toContain('Servis laptop di Toko Sinar Kemang, Sab, 21 Nov jam 10.00');
  });

  it('stays with it while where is asked, and asks again what is not known', async () => {
    const { talkAs } = await aShop();
    const { say } = await talkAs();
    await say('booking cuci ac');

    expect(textOf(await say('besok'))).toContain('Cuci & servis AC, ya. Di dekat mana?');
    expect(textOf(await say('di palembang'))).toContain('belum saya kenali');
    const offered = await say('fatmawati');

    expect(textOf(offered)).toMatch(/^Cuci & servis AC terdekat di Toko Sinar Fatmawati .* Yang kosong besok jam/);
  });

  it('offers nobody the middle of the night who does not ask for it', async () => {
    const { talkAs } = await aShop();
    const { say } = await talkAs();

    const sunday = await say('servis laptop di cabang Kemang hari Minggu');

    expect(titlesOf(sunday)[0]).toBe('Min, 22 Nov 08.00');
    expect(textOf(await say('jam 00.30'))).toContain('Min, 22 Nov jam 00.30');
  });

  it('fits its choices on WhatsApp’s buttons', async () => {
    const { talkAs } = await aShop();
    const { say } = await talkAs();
    const offered = await say('servis laptop di cabang Kemang besok dong');
    const held = await say('jam 10');

    for (const title of [...titlesOf(offered), ...titlesOf(held)]) expect(title.length).toBeLessThanOrEqual(20);
  });
});

describe('a booking of one’s own', () => {
  it('is told, cancelled on a yes, and not without one', async () => {
    const shop = await aShop();
    const { say, booking } = await booked(shop);

    expect(textOf(await say('kapan booking saya?'))).toContain(`Sab, 21 Nov jam 10.00. Kode ${booking.code}`);
    const asked = await say('batalin booking saya');
    expect(textOf(asked)).toBe(
      'Batalkan Servis laptop di Toko Sinar Kemang, Sab, 21 Nov jam 10.00? Balas ya atau tidak.',
    );
    expect(textOf(await say('jangan'))).toContain('Oke, booking tetap');
    expect(shop.bookings[0]?.status).toBe('confirmed');

    await say('cancel my appointment please');
    expect(textOf(await say('yes'))).toContain('Cancelled: Laptop repair');

    expect(shop.bookings[0]?.status).toBe('cancelled');
  });

  it('is moved: the new time is held, said, and then takes the place of the old', async () => {
    const shop = await aShop();
    const { say, booking } = await booked(shop);

    const offered = await say('mau pindah jadwal servis ke hari Minggu');
    expect(textOf(offered)).toContain('Servis laptop di Toko Sinar Kemang: 60 menit, Rp 150.000. Yang kosong');
    const held = await say('jam 10');
    expect(textOf(held)).toContain('pindah ke Min, 22 Nov jam 10.00');
    expect(shop.bookings.find(({ bookingId }) => bookingId === booking.bookingId)?.status).toBe('confirmed');
    const done = await say('oke');

    expect(textOf(done)).toContain('Sudah dipindah! Servis laptop di Toko Sinar Kemang, Min, 22 Nov jam 10.00.');
    expect(shop.bookings.map(({ status, startsAt }) => [status, startsAt])).toEqual([
      ['cancelled', at('10:00')],
      ['confirmed', at('10:00', '22')],
    ]);
  });

  it('is said not to be there to who has none and asks after it, and how one is made', async () => {
    const shop = await aShop();
    const none = { id: /Belum ada booking.*tulis saja servisnya/, en: /no booking of yours.*just write which service/ };

    for (const [words, said] of [
      ['jam berapa booking saya?', none.id],
      ['what time is my booking?', none.en],
    ] as const) {
      const answer = await (await shop.talkAs(visitor({ contactId: `c-${words}` }))).say(words);
      expect(textOf(answer)).toMatch(said);
      expect(answer.handover).toBeUndefined();
    }
  });

  it('is nobody else’s, whatever id they send', async () => {
    const shop = await aShop();
    const { booking } = await booked(shop);
    const stranger = await shop.talkAs(visitor({ contactId: 'c-stranger' }));

    for (const kind of ['cancel', 'move', 'booking']) {
      const answer = await stranger.tap(`${kind}-${booking.bookingId}`);
      expect(textOf(answer)).toContain('Belum ada booking yang tercatat untukmu di sini.');
      expect(textOf(answer)).not.toContain(booking.code);
    }
    for (const kind of ['book', 'unbook', 'off', 'keep']) await stranger.tap(`${kind}-${booking.bookingId}`);
    await stranger.say(`batalkan booking ${booking.bookingId} kode ${booking.code}`);
    await stranger.say('ya');

    expect(shop.bookings[0]).toMatchObject({ status: 'confirmed', contactId: 'c-visitor' });
  });

  it('that is nearer than the vendor lets be cancelled is a person’s', async () => {
    const shop = await aShop();
    const { say } = await shop.talkAs();
    await say('booking servis laptop di cabang Kemang hari ini jam 4 sore');
    await say('ya');

    const answer = await say('batalin booking saya');

    expect(textOf(answer)).toContain('kurang dari 3 jam lagi');
    expect(answer.handover?.reason).toBe('beyond_assistant');
    expect(shop.bookings[0]?.status).toBe('confirmed');
  });

  it('is asked which, where there are several', async () => {
    const shop = await aShop();
    const { say, booking } = await booked(shop);
    await say('booking servis laptop di cabang Kemang hari Minggu jam 11');
    await say('ya');

    const which = await say('batalin booking saya');
    expect(choicesOf(which)).toEqual(shop.bookings.map(({ bookingId }) => `cancel-${bookingId}`));
    await say('yang pertama');
    await say('ya');

    expect(shop.bookings.find(({ bookingId }) => bookingId === booking.bookingId)?.status).toBe('cancelled');
    expect(shop.bookings.filter(({ status }) => status === 'confirmed')).toHaveLength(1);
  });
});

describe('a turn that is done again', () => {
  it('holds and books the same', async () => {
    const shop = await aShop();
    const said = 'booking servis laptop di cabang Kemang besok jam 10';
    const [one, redone] = [await shop.talkAs(), await shop.talkAs()];

    await one.say(said);
    await redone.say(said);

    expect(shop.bookings).toHaveLength(1);
    expect(textOf(await one.tap(slotId('10:00')))).toContain('Jadi booking?');
  });
});

describe('a yes', () => {
  const HELD = 'booking servis laptop di cabang Kemang besok jam 10';

  it.each(['ya, booking', 'jadi, iya', 'ok', 'sip kak', 'boleh', 'iya makasih'])('books: %s', async (words) => {
    const { talkAs, bookings } = await aShop();
    const { say } = await talkAs();
    await say(HELD);

    await say(words);

    expect(bookings.map(({ status }) => status)).toEqual(['confirmed']);
  });

  it.each([
    'ok nanti saya pikir dulu',
    'boleh tanya dulu?',
    'mau yang di Tebet',
    'iya tapi harganya kok mahal',
    'oke buka sampai jam berapa',
    'boleh ganti jam?',
    'mau indomie goreng',
    'batalin aja',
  ])('is none to book by: %s', async (words) => {
    const { talkAs, bookings } = await aShop();
    const { say } = await talkAs();
    await say(HELD);

    await say(words);

    expect(bookings.some(({ status }) => status === 'confirmed')).toBe(false);
  });

  it.each(['ya, batalkan', 'iya batalin aja', 'yes, cancel it', 'batalin aja', 'ya', 'ok'])(
    'cancels: %s',
    async (words) => {
      const shop = await aShop();
      const { say } = await booked(shop);
      await say('batalin booking saya');

      await say(words);

      expect(shop.bookings[0]?.status).toBe('cancelled');
    },
  );

  it.each(['mau pindah aja', 'boleh ganti jam?', 'boleh tanya dulu?', 'Jangan batalkan', 'mau yang besok'])(
    'is none to cancel by: %s',
    async (words) => {
      const shop = await aShop();
      const { say } = await booked(shop);
      await say('batalin booking saya');

      await say(words);

      expect(shop.bookings[0]?.status).toBe('confirmed');
    },
  );

  it('is asked for once more where it was neither yes nor no', async () => {
    const shop = await aShop();
    const { say } = await shop.talkAs();
    await say(HELD);

    expect(textOf(await say('hmm gimana ya'))).toContain('Balas ya untuk booking, atau tidak.');
    await say('ya');
    await say('batalin booking saya');
    expect(textOf(await say('hmm gimana ya'))).toContain('Balas ya atau tidak.');
    await say('ya');

    expect(shop.bookings.map(({ status }) => status)).toEqual(['cancelled']);
  });

  it('is to the assistant’s own last words: not to a reminder, an agent, or a question of yesterday', async () => {
    const shop = await aShop();
    const shopper = await booked(shop);
    await shopper.say('batalin booking saya');
    const talk = shopper.talk;
    talk.isAnswer = false;

    await shopper.say('oke siap');
    await shopper.say('ya');

    expect(shop.bookings[0]?.status).toBe('confirmed');
  });

  it('in two messages that disagree is none', async () => {
    const { talkAs, bookings } = await aShop();
    const { say } = await talkAs();
    await say(HELD);

    await say('iya', 'eh jangan');

    expect(bookings.some(({ status }) => status === 'confirmed')).toBe(false);
  });
});

describe('a button', () => {
  it('of one question answers no other, and of one booking no other', async () => {
    const shop = await aShop();
    const { say, tap, booking } = await booked(shop);
    const [book = ''] = [`book-${booking.bookingId}`];
    await say('batalin booking saya');

    const answer = await tap(book, 'Ya, booking');

    expect(shop.bookings[0]?.status).toBe('confirmed');
    expect(textOf(answer)).toContain(booking.code);
    const other = await say('booking servis laptop di cabang Kemang hari Minggu jam 11');
    await tap(book, 'Ya, booking');
    expect(shop.bookings.map(({ status }) => status)).toEqual(['confirmed', 'held']);
    await tap(choicesOf(other)[0] ?? '');
    expect(shop.bookings.map(({ status }) => status)).not.toContain('cancelled');
  });

  it('that words follow is taken back by them', async () => {
    const { talkAs, bookings } = await aShop();
    const { say } = await talkAs();
    const held = await say('booking servis laptop di cabang Kemang besok jam 10');
    const [id = ''] = choicesOf(held);

    await say({ kind: 'choice', content: { id, title: 'Ya, booking' } }, 'eh jangan');

    expect(bookings[0]?.status).toBe('held');
  });

  it('typed as its title does the same', async () => {
    const shop = await aShop();
    const { say, booking } = await booked(shop);
    await say('mau pindah jadwal servis ke hari Minggu');
    await say('jam 10');
    await say('Ya, pindahkan');
    expect(shop.bookings.find(({ bookingId }) => bookingId === booking.bookingId)?.status).toBe('cancelled');
    await say('batalin booking saya');

    const kept = await say('Jangan batalkan');

    expect(textOf(kept)).toContain('Oke, booking tetap');
  });
});

describe('in the middle of a move', () => {
  it('to cancel means the booking, and no means it stays', async () => {
    const shop = await aShop();
    const { say } = await booked(shop);
    await say('mau pindah jadwal servis ke hari Minggu');

    expect(textOf(await say('nggak jadi'))).toContain('Oke, booking tetap');
    await say('mau pindah jadwal servis ke hari Minggu');
    const asked = await say('batalin booking saya');

    expect(textOf(asked)).toContain('Batalkan Servis laptop di Toko Sinar Kemang, Sab, 21 Nov jam 10.00?');
    expect(shop.bookings[0]?.status).toBe('confirmed');
  });
});

describe('what a shopper holds', () => {
  it('is one time, that is free to them and to nobody else', async () => {
    const { talkAs, bookings } = await aShop();
    const { say } = await talkAs();
    await say('booking cuci ac di cabang Sunter besok jam 10');

    const held = await say('eh jam 10.30 aja');
    expect(textOf(held)).toContain('jam 10.30');
    await say('halo');
    await say('booking cuci ac di cabang Sunter besok jam 13');

    expect(bookings.filter(({ status }) => status === 'held')).toHaveLength(1);
    expect(bookings.find(({ status }) => status === 'held')?.startsAt).toEqual(at('13:00'));
  });

  it('that an agent confirmed meanwhile is not given up for another time', async () => {
    const { talkAs, bookings } = await aShop();
    const { say } = await talkAs();
    await say('booking servis laptop di cabang Kemang besok jam 10');
    for (const booking of bookings) Object.assign(booking, { status: 'confirmed', heldUntil: null });

    const answer = await say('eh jam 2 siang aja');

    expect(textOf(answer)).toContain('Sab, 21 Nov jam 10.00. Kode');
    expect(bookings.map(({ status }) => status)).toEqual(['confirmed']);
  });
});

describe('other times', () => {
  it('are not said to be none because the day is full, where only those offered are left', async () => {
    const { talkAs, bookings } = await aShop();
    const shopper = await talkAs();
    const offered = await shopper.say('servis laptop di cabang Kemang besok');
    const kept = new Set(choicesOf(offered));
    for (let hour = 8; hour < 24; hour += 0.5) {
      const startsAt = new Date(at('00:00').getTime() + hour * 3_600_000);
      const minute = startsAt.getTime() / 60_000;
      // Neither one that was offered, nor the half hour it goes on for.
      if (!kept.has(`slot-${minute}`) && !kept.has(`slot-${minute - 30}`)) bookings.push(...taken(startsAt));
    }

    const more = await shopper.say('ada jam lain?');

    expect(textOf(more)).toContain('Hari itu tidak ada jam lain lagi.');
    expect(textOf(more)).not.toContain('penuh');
  });
});

describe('a reminder', () => {
  it('is announced on WhatsApp only where it can arrive', async () => {
    const { talkAs } = await aShop();
    const { say } = await talkAs(onWhatsapp('+628120001234'));
    await say('booking servis laptop di cabang Kemang hari Senin jam 10');
    expect(textOf(await say('ya'))).not.toContain('Saya ingatkan');
    await say('booking servis laptop di cabang Kemang besok jam 10');

    expect(textOf(await say('ya'))).toContain('Saya ingatkan jam 18.00.');
  });
});
