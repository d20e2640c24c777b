import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BookingView } from '../../../contract/bookings.ts';
import { branchStore } from '../../../core/branches/branch.store.ts';
import { aBranch, LAPTOP } from '../../support/bookings.ts';
import { type Answer, call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
const token = { owner: '', kemang: '', tebet: '' };
let conversationId = '';

beforeAll(async () => {
  world = await aWorld('bookings-rest');
  const { vendor, core } = world;
  const { vendorId } = vendor;
  const branches = branchStore(core.connection);
  await branches.putAll(vendorId, [
    aBranch({ vendorId, branchId: 'b-1', serviceBays: 1 }),
    aBranch({ vendorId, branchId: 'b-2', name: 'Toko Uji Tebet', area: 'Tebet' }),
  ]);
  server = await startServer(world.services, { CLOCK_AT: '2026-11-20T14:00:00+07:00' });
  const staff = { role: 'branch_staff', scope: 'limited' } as const;
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  token.kemang = await vendor.agentToken(await vendor.agent('Budi', { ...staff, branchIds: ['b-1'] }));
  token.tebet = await vendor.agentToken(await vendor.agent('Cici', { ...staff, branchIds: ['b-2'] }));
  const shopper = await vendor.shopperLine(server.url, 'visitor-0123456789');
  const words = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' };
  conversationId = (await shopper.get<{ message: { conversationId: string } }>('message:send', words)).message
    .conversationId;
});
afterAll(() => world.close());

const rest = (path: string, options: Parameters<typeof call>[1] = {}) => call(`${server.url}/api/v1${path}`, options);
const hold = (
  startsAt: string,
  { as = token.owner, key, ...but }: { as?: string; key?: string; [field: string]: unknown } = {},
) =>
  rest('/bookings', {
    token: as,
    body: { branchId: 'b-1', serviceId: LAPTOP.serviceId, startsAt, ...but },
    ...(key ? { headers: { 'idempotency-key': key } } : {}),
  });
const change = (bookingId: string, body: object, as = token.owner) =>
  rest(`/bookings/${bookingId}`, { method: 'PATCH', token: as, body });
const bookingOf = (answer: Answer) => field(answer, 'booking') as BookingView;
const codeOf = (answer: Answer) => [answer.status, field(answer, 'code')];
/** On the 21st, in Jakarta. */
const at = (time: string, day = '21') => new Date(`2026-11-${day}T${time}:00+07:00`).toISOString();
const notices = async () =>
  (await world.log(conversationId))
    .filter(({ author }) => author.kind === 'system')
    .map(({ content }) => (content as { text: string }).text);
/** The code the shopper was told last. */
const codeTold = async () => /Kode (?:baru )?(\w{6})/.exec((await notices()).at(-1) ?? '')?.[1] ?? '';

describe('GET /branches/:branchId/slots', () => {
  const path = '/branches/b-2/slots?service=servis_laptop&date=2026-11-21';

  it('is open to the vendor’s own site, by its key and from any origin', async () => {
    const answer = await rest(path, { headers: { 'x-dekat-key': world.vendor.key } });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.body).toMatchObject({
      branch: { branchId: 'b-2', timezone: 'Asia/Jakarta' },
      service: { serviceId: 'servis_laptop', durationMin: 60, price: 150_000, currency: 'IDR' },
      date: '2026-11-21',
    });
    const slots = field(answer, 'slots') as unknown[];
    expect(slots[0]).toEqual({ startsAt: at('09:00'), endsAt: at('10:00'), free: 2 });
    expect(slots).toHaveLength(23);
  });

  it.each([
    ['nobody', '', {}, [401, 'unauthenticated']],
    ['a service the branch does not do', 'cuci_ac', {}, [404, 'service_not_found']],
    ['a day that is none', LAPTOP.serviceId, { date: '2026-02-30' }, [400, 'invalid_input']],
  ])('refuses %s', async (who, service, { date = '2026-11-21' }: { date?: string }, refusal) => {
    const headers: Record<string, string> = who === 'nobody' ? {} : { 'x-dekat-key': world.vendor.key };

    const answer = await rest(`/branches/b-1/slots?service=${service || LAPTOP.serviceId}&date=${date}`, { headers });

    expect(codeOf(answer)).toEqual(refusal);
  });
});

describe('a booking over REST', () => {
  it('is held, confirmed and told in the shopper’s conversation, code and all', async () => {
    const held = await hold(at('10:00'), { conversationId });
    expect([held.status, bookingOf(held).status, field(held, 'told')]).toEqual([201, 'held', null]);
    expect(await notices()).toEqual([]);
    const { bookingId } = bookingOf(held);

    const [once, twice] = [
      await change(bookingId, { action: 'confirm' }),
      await change(bookingId, { action: 'confirm' }),
    ];

    expect(bookingOf(once)).toMatchObject({ status: 'confirmed', heldUntil: null, conversationId, code: null });
    expect([once.status, field(once, 'told')]).toEqual([200, true]);
    expect(twice.body).toEqual(once.body);
    expect(await notices()).toEqual([expect.stringMatching(/Kode [A-HJ-NP-Z2-9]{6}/)]);
    expect(codeOf(await hold(at('10:30')))).toEqual([409, 'slot_taken']);
    expect(codeOf(await hold(at('22:00')))).toEqual([409, 'slot_not_offered']);
  });

  it('asked for again under the same key is the same, and under it with other content is refused', async () => {
    const [first, again] = [await hold(at('12:00'), { key: 'k-1' }), await hold(at('12:00'), { key: 'k-1' })];

    expect(again.body).toEqual(first.body);
    expect(codeOf(await hold(at('13:00'), { key: 'k-1' }))).toEqual([409, 'id_reused']);
    expect(codeOf(await hold(at('12:00'), { key: 'k-2' }))).toEqual([409, 'slot_taken']);
    expect(codeOf(await hold(at('13:00'), { key: 'k'.repeat(65) }))).toEqual([400, 'invalid_input']);
  });

  it('is one of several that come at once under one key, whatever they ask for', async () => {
    const times = [at('09:00', '24'), at('11:00', '24'), at('09:00', '25'), at('09:00', '26')];

    const answers = await Promise.all(times.map((time) => hold(time, { key: 'k-at-once' })));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('is found by day, by code and by conversation', async () => {
    const found = async (query: string, as = token.owner) => {
      const list = field(await rest(`/bookings?${query}`, { token: as }), 'bookings') as BookingView[];
      return list.map(({ startsAt }) => startsAt);
    };
    const code = (await codeTold()).toLowerCase();
    const byCode = async (as = token.owner) => {
      const answer = await rest('/bookings/find', { token: as, body: { code } });
      return (field(answer, 'bookings') as BookingView[]).map(({ startsAt }) => startsAt);
    };

    expect(await found('branchId=b-1&date=2026-11-21')).toEqual([at('10:00'), at('12:00')]);
    expect(await byCode()).toEqual([at('10:00')]);
    expect(await found(`conversationId=${conversationId}`)).toEqual([at('10:00')]);
    expect(await byCode(token.tebet)).toEqual([]);
    expect(codeOf(await rest(`/bookings?code=${code}`, { token: token.owner }))).toEqual([400, 'invalid_input']);
    expect(codeOf(await rest('/bookings', { token: token.owner }))).toEqual([400, 'invalid_input']);
    const otherBranch = await rest('/bookings?branchId=b-1&date=2026-11-21', { token: token.tebet });
    expect(codeOf(otherBranch)).toEqual([404, 'branch_not_found']);
  });

  it('is nothing to staff of another branch, who can neither make nor change it', async () => {
    const { bookingId, code } = bookingOf(await hold(at('14:00'), { as: token.kemang, name: 'Pak Joko' }));
    expect(code).toMatch(/^\w{6}$/);

    for (const body of [{ action: 'confirm' }, { action: 'cancel' }, { action: 'check_in', code }, { action: 'done' }])
      expect(codeOf(await change(bookingId, body, token.tebet))).toEqual([404, 'booking_not_found']);
    expect(codeOf(await change('bk_nowhere', { action: 'cancel' }, token.tebet))).toEqual([404, 'booking_not_found']);
    expect(codeOf(await hold(at('15:00'), { as: token.tebet }))).toEqual([404, 'branch_not_found']);
    const elsewhere = { action: 'move', branchId: 'b-2', startsAt: at('15:00') };
    const confirmed = await change(bookingId, { action: 'confirm' }, token.kemang);
    expect(field(confirmed, 'told')).toBeNull();
    expect(codeOf(await change(bookingId, elsewhere, token.kemang))).toEqual([404, 'branch_not_found']);
    expect((await change(bookingId, elsewhere)).status).toBe(200);
  });

  it('is checked in by its code on its day, into the same thread, and closed', async () => {
    const { bookingId } = bookingOf(await hold(at('16:00', '20'), { conversationId }));
    await change(bookingId, { action: 'confirm' });
    const code = await codeTold();

    const wrong = await change(bookingId, { action: 'check_in', code: 'WRONG2' }, token.kemang);
    expect(codeOf(wrong)).toEqual([409, 'booking_code_wrong']);
    const checkedIn = await change(bookingId, { action: 'check_in', code }, token.kemang);

    expect(bookingOf(checkedIn).status).toBe('checked_in');
    expect((await notices()).at(-1)).toContain('Sudah check-in di Toko Uji Kemang untuk Servis laptop');
    expect(codeOf(await change(bookingId, { action: 'cancel' }))).toEqual([409, 'booking_settled']);
    expect(bookingOf(await change(bookingId, { action: 'done' }, token.kemang)).status).toBe('done');
  });

  it('that is moved or cancelled is told so once, the old one not as cancelled, and a hold given back not at all', async () => {
    const before = (await notices()).length;
    const { bookingId } = bookingOf(await hold(at('18:00'), { conversationId }));
    await change(bookingId, { action: 'confirm' });

    const moved = bookingOf(await change(bookingId, { action: 'move', startsAt: at('19:00') }));
    await change(bookingId, { action: 'cancel' });
    for (const _ of [1, 2]) await change(moved.bookingId, { action: 'cancel' });
    const hours = bookingOf(await hold(at('20:00'), { conversationId }));
    for (const _ of [1, 2]) await change(hours.bookingId, { action: 'cancel' });

    const told = (await notices()).slice(before).map((text) => text.split(' ').slice(0, 2).join(' '));
    expect(told).toEqual(['Booking tercatat:', 'Booking dipindah:', 'Booking Servis']);
    expect(moved.startsAt).toBe(at('19:00'));
  });

  it('of a customer on WhatsApp who has not written for a day is made all the same, and says that it was not told', async () => {
    const { core, vendor } = world;
    const silent = await core.openDirect({
      ...{ vendorId: vendor.vendorId, channel: 'whatsapp', channelAccountId: `wa-${vendor.vendorId}` },
      keys: [{ kind: 'phone', value: '+628120009999' }],
      proposedIdentityId: 'wa_628120009999',
      profile: { name: 'Rina', phone: '+628120009999', isPhoneVerified: true, locale: 'id' },
      isOutside: true,
    });
    const { bookingId } = bookingOf(await hold(at('09:00', '23'), { conversationId: silent.conversationId }));

    const confirmed = await change(bookingId, { action: 'confirm' });

    expect([bookingOf(confirmed).status, field(confirmed, 'told')]).toEqual(['confirmed', false]);
    expect(await world.log(silent.conversationId)).toEqual([]);
  });

  it.each([
    ['no action', {}],
    ['an unknown one', { action: 'delete' }],
    ['a move to nowhen', { action: 'move' }],
    ['a check-in without a code', { action: 'check_in' }],
    ['a field of another action', { action: 'cancel', code: 'X' }],
  ])('takes no %s', async (_, body) => {
    const { bookingId } = bookingOf(await hold(at('12:00'), { key: 'k-1' }));

    expect(codeOf(await change(bookingId, body))).toEqual([400, 'invalid_input']);
  });
});
