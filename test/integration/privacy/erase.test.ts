import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageView } from '../../../contract/messages.ts';
import { assembleCatalogue, type Catalogue } from '../../../core/catalogue.ts';
import { directConversations } from '../../../core/conversations/open-direct.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { visitorIdentityId } from '../../../core/ids.ts';
import { type EraseDeps, eraseDue } from '../../../core/privacy/erase.ts';
import { gridFiles } from '../../../platform/grid-files.ts';
import { anAttachment } from '../../support/attachments.ts';
import { aBookingDraft } from '../../support/bookings.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

const AT_ONCE = { keysGoneMs: 0, againMs: 0 };
const VISITOR = 'visitor-who-is-erased';
let world: World;
let server: RunningProcess;
let catalogue: Catalogue;
let deps: EraseDeps;
let shopper: Line;
let desk: Line;
let conversationId: string;
let contactId: string;
let memberId: string;
const token = { owner: '', agent: '', elsewhere: '', unplaced: '' };
const failures: unknown[] = [];

beforeAll(async () => {
  world = await aWorld('erase');
  server = await startServer(world.services);
  const { vendor, core } = world;
  catalogue = assembleCatalogue(core.connection);
  const storage = gridFiles(core.connection);
  const publisher = { publish: () => {} };
  deps = { ...core, ...catalogue, storage, publisher, onError: (error) => void failures.push(error) };
  const owner = await vendor.agent('Ani', { role: 'owner' });
  token.owner = await vendor.agentToken(owner);
  token.agent = await vendor.agentToken(await vendor.agent('Eka'));
  const limited = { role: 'supervisor', scope: 'limited' } as const;
  token.elsewhere = await vendor.agentToken(await vendor.agent('Budi', { ...limited, branchIds: ['b-2'] }));

  token.unplaced = await vendor.agentToken(await vendor.agent('Citra', { ...limited, branchIds: ['b-1'] }));

  shopper = await vendor.shopperLine(server.url, VISITOR);
  const sent = await shopper.get<{ message: MessageView }>('message:send', {
    ...{ kind: 'text', conversationId: null, clientId: 'c-1', text: 'RAHASIA nomor saya' },
  });
  ({ conversationId } = sent.message);
  await shopper.get('member:rename', { conversationId, name: 'RAHASIA Dewi' });
  desk = await vendor.agentLine(server.url, owner);
  await desk.get('conversation:transfer', { conversationId, branchId: 'b-1' });
  await desk.get('conversation:take', { conversationId, expects: null });
  await desk.get('message:send', { kind: 'text', conversationId, clientId: 'r-1', text: 'halo RAHASIA' });
  await desk.get('note:add', { conversationId, clientId: 'n-1', text: 'catatan RAHASIA' });
  await call(`${server.url}/api/v1/conversations/${conversationId}/draft`, {
    ...{ method: 'PUT', token: token.owner },
    body: { rev: 0, reply: 'draf RAHASIA', note: '', tab: 'reply', begunSeq: null },
  });
  const state = await core.log.current(vendor.vendorId, conversationId);
  contactId = state.contactId;
  memberId = state.members[0]?.memberId ?? '';
  const photo = anAttachment({ vendorId: vendor.vendorId, byId: visitorIdentityId(VISITOR), conversationId });
  await core.attachments.begin({ ...photo, name: 'RAHASIA.jpg' });
  await sayAsShopper(core.log, {
    ...{ vendorId: vendor.vendorId, conversationId, memberId, clientId: 'c-2', at: new Date() },
    body: { kind: 'image', content: { attachmentId: photo.attachmentId, name: 'RAHASIA.jpg', type: 'image/jpeg' } },
  });
  const asked = { vendorId: vendor.vendorId, conversationId, at: new Date(), day: '2026-11-20' };
  const somewhere = { lat: -6.2, lon: 106.8 };
  const lost = { sku: null, query: 'RAHASIA kue', place: { name: 'RAHASIA rumah', at: somewhere }, branchId: 'b-1' };
  await catalogue.lostDemand.note({ ...asked, ...lost, seq: 1 });
  const waited = { watchId: 'wt-RAHASIA', sku: 'S', branchIds: ['b-1'], near: somewhere, locale: 'id', askedSeq: 1 };
  await catalogue.watches.ask({ vendorId: vendor.vendorId, conversationId, ...waited, locale: 'id' });
  await catalogue.watches.endAll(vendor.vendorId, conversationId);
  const invite = { conversationId, sees: 'all', uses: 1 };
  await shopper.get('invite:make', invite);
  await catalogue.bookings.hold(
    aBookingDraft({
      ...{ vendorId: vendor.vendorId, contactId, conversationId },
      ...{ name: 'RAHASIA Dewi', customerId: 'cu-RAHASIA' },
    }),
    2,
  );
  await core.projection.drain();
});
afterAll(() => world.close());

const ask = (path: string, as: string, more: object = {}) =>
  call(`${server.url}/api/v1${path}`, { token: as, ...more });
const post = (path: string, as: string) => ask(path, as, { body: {} });
/** Wherever something of it is left. */
async function placesOf(word: string): Promise<string[]> {
  const { connection } = world.core;
  const names = [
    'messages',
    'conversations',
    'contacts',
    'identities',
    'drafts',
    'invites',
    'booking_days',
    'attachments',
    'audit_entries',
    'erasures',
    'lost_demand',
    'stock_watches',
  ];
  const found = await Promise.all(
    names.map(async (name) => JSON.stringify(await connection.collection(name).find().toArray()).includes(word)),
  );
  return names.filter((_, i) => found[i]);
}
const erasureNow = () => world.core.erasures.byContact({ vendorId: world.vendor.vendorId, contactId });

describe('a shopper who asks to be erased', () => {
  it('is seen by supervisors who see their conversation, and by nobody else', async () => {
    const first = await shopper.get<{ askedAt: string }>('data:erase', { conversationId });
    expect(await shopper.get('data:erase', { conversationId })).toEqual(first);

    expect(field(await ask('/erasures', token.owner), 'erasures')).toMatchObject([
      { contactId, conversationId, state: 'asked', isByShopper: true, decided: null },
    ]);
    expect(field(await ask('/erasures', token.elsewhere), 'erasures')).toEqual([]);
    expect((await ask('/erasures', token.agent)).status).toBe(403);
    expect((await post(`/contacts/${contactId}/erase`, token.elsewhere)).status).toBe(404);
    expect((await post(`/contacts/${contactId}/erase`, token.agent)).status).toBe(403);
  });

  it('is told what is known of them, and nothing of the staff’s notes', async () => {
    const answer = await ask(`/contacts/${contactId}/export`, token.owner);

    expect(answer.status).toBe(200);
    const text = JSON.stringify(answer.body);
    expect(text).toContain('RAHASIA nomor saya');
    expect(text).toContain('halo RAHASIA');
    expect(text).not.toContain('catatan RAHASIA');
    expect((await ask(`/contacts/${contactId}/export`, token.agent)).status).toBe(403);
  });

  it('may be declined, and asks again', async () => {
    expect(field(await post(`/contacts/${contactId}/erase/decline`, token.owner), 'erasure')).toMatchObject({
      state: 'declined',
      decided: { byName: 'Ani' },
    });
    await shopper.get('data:erase', { conversationId });
    expect((await erasureNow())?.state).toBe('asked');
  });
});

describe('erasing somebody', () => {
  it('goes on where it ended half-way, leaves nothing of them and no hole in the log', async () => {
    const before = (await world.log(conversationId)).length;
    expect((await post(`/contacts/${contactId}/erase`, token.owner)).status).toBe(200);
    expect((await post(`/contacts/${contactId}/erase`, token.owner)).status).toBe(200);

    await eraseDue(deps, AT_ONCE)(); // what leads there
    expect(
      await world.core.keys.findDirect(world.vendor.vendorId, `web-${world.vendor.vendorId}`, memberId),
    ).toBeNull();
    // A worker that is killed after the second message.
    let left = 2;
    const empty: EraseDeps['amends']['empty'] = (...asked) => {
      left -= 1;
      if (left < 0) throw new Error('killed');
      return deps.amends.empty(...asked);
    };
    await eraseDue({ ...deps, amends: { ...deps.amends, empty } }, AT_ONCE)();
    expect(failures.splice(0)).toEqual([new Error('killed')]);
    expect((await erasureNow())?.state).toBe('erasing');
    await Promise.all([eraseDue(deps, AT_ONCE)(), eraseDue(deps, AT_ONCE)()]);
    await world.core.projection.drain();

    expect(failures).toEqual([]);
    expect((await erasureNow())?.state).toBe('erased');
    expect(await placesOf('RAHASIA')).toEqual([]);
    const log = await world.log(conversationId);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
    expect(log.length).toBe(before + 2); // resolved, and erased
    const state = await world.core.log.current(world.vendor.vendorId, conversationId);
    expect(state).toMatchObject({ status: 'resolved', assignee: null, lastMessage: { preview: '' } });
    expect(state.members[0]).toMatchObject({ name: 'Data dihapus', leftSeq: log.length });
  });

  it('stands in the audit once, without a name', async () => {
    const audit = await ask('/audit?kind=contact', token.owner);

    const actions = (field(audit, 'entries') as Array<{ action: string; of: object }>).map(({ action }) => action);
    expect(actions).toEqual(['erased', 'exported']);
  });

  it('is done anew where staff wrote a name since, and what was taken is not due at once again', async () => {
    const { core, vendor } = world;
    const record = await core.contacts.record(vendor.vendorId, contactId);
    if (!record) throw new Error('the contact is gone');
    await core.contacts.change(record, { name: 'RAHASIA lagi' });
    expect((await post(`/contacts/${contactId}/erase`, token.owner)).status).toBe(200);
    expect(await core.erasures.takeDue(0, 60_000, 10)).toMatchObject([{ contactId }]);
    expect(await core.erasures.takeDue(0, 0, 10)).toEqual([]);
    await core.connection.collection('erasures').updateOne({ contactId }, { $unset: { dueAt: '' } });

    await eraseDue(deps, AT_ONCE)();
    await eraseDue(deps, AT_ONCE)();
    await core.projection.drain();

    expect((await erasureNow())?.state).toBe('erased');
    expect(await placesOf('RAHASIA')).toEqual([]);
  });

  it('lets them begin anew as somebody new', async () => {
    const { core, vendor } = world;
    const anew = await core.openDirect({
      ...{ vendorId: vendor.vendorId, channel: 'widget', channelAccountId: `web-${vendor.vendorId}` },
      keys: [{ kind: 'visitor', value: visitorIdentityId(VISITOR) }],
      proposedIdentityId: visitorIdentityId(VISITOR),
      profile: { name: 'Pengunjung', phone: null, isPhoneVerified: false, locale: 'id' },
      isOutside: false,
    });

    expect(anew.conversationId).not.toBe(conversationId);
    expect(anew.contactId).not.toBe(contactId);
  });
});

describe('who writes again before they are wholly erased', () => {
  it('begins anew there and then: those words stay, and so does their way in', async () => {
    const { core, vendor } = world;
    const { vendorId } = vendor;
    const identityId = 'v_returns_early';
    // Each time another process, which remembers nothing of them.
    const come = () =>
      directConversations({ ...core, onMade: () => {} })({
        ...{ vendorId, channel: 'widget', channelAccountId: `web-${vendorId}`, proposedIdentityId: identityId },
        keys: [{ kind: 'visitor', value: identityId }],
        profile: { name: 'Pengunjung', phone: null, isPhoneVerified: false, locale: 'id' },
        isOutside: false,
      });
    const say = (conversationId: string, memberId: string, text: string) =>
      sayAsShopper(core.log, {
        ...{ vendorId, conversationId, memberId, clientId: text, at: new Date() },
        body: { kind: 'text', content: { text } },
      });
    const before = await come();
    await say(before.conversationId, before.memberId, 'dulu');
    await core.projection.drain();
    await core.erasures.begin(
      { vendorId, contactId: before.contactId, conversationId: before.conversationId },
      { agentId: 'a', name: 'Ani' },
    );

    await eraseDue(deps, AT_ONCE)(); // what leads there
    const after = await come();
    await say(after.conversationId, after.memberId, 'baru');
    await core.projection.drain();
    await eraseDue(deps, AT_ONCE)();
    await core.projection.drain();

    expect(failures.splice(0)).toEqual([]);
    expect(await core.erasures.byContact({ vendorId, contactId: before.contactId })).toMatchObject({ state: 'erased' });
    expect(await come()).toEqual(after);
    await say(after.conversationId, after.memberId, 'lagi');
    const texts = (await world.log(after.conversationId)).flatMap(({ content }) =>
      'text' in content ? content.text : [],
    );
    expect(texts).toEqual(['baru', 'lagi']);
    expect((await world.log(before.conversationId)).some(({ kind }) => kind === 'text')).toBe(false);
  });
});

describe('a guest on WhatsApp who is erased', () => {
  it('is out of the consultation with all they said there, and the others go on', async () => {
    const { core, vendor } = world;
    const { vendorId, phoneNumberId: address } = vendor;
    const phone = '+628120009999';
    const number = { channelAccountId: `wa-${vendorId}`, vendorId, channel: 'whatsapp', address } as const;
    const at = { fact: 'message', account: address, externalId: 'wamid.paman', at: new Date() } as const;
    const [own] = await core.receiveInbound(
      { ...number, allowedOrigins: [], identity: null },
      [{ ...at, from: { phone, name: 'RAHASIA Paman' }, body: { kind: 'text', content: { text: 'RAHASIA halo' } } }],
      'id',
    );
    const guest = own?.after.members[0];
    const host = await core.openDirect({
      ...{ vendorId, channel: 'widget', channelAccountId: `web-${vendorId}`, proposedIdentityId: 'v_host' },
      keys: [{ kind: 'visitor', value: 'v_host' }],
      profile: { name: 'Tuan Rumah', phone: null, isPhoneVerified: false, locale: 'id' },
      isOutside: false,
    });
    const ref = { vendorId, conversationId: host.conversationId };
    const say = (memberId: string, text: string) =>
      sayAsShopper(core.log, {
        ...{ ...ref, memberId, clientId: `c-${text.length}`, at: new Date() },
        body: { kind: 'text', content: { text } },
      });
    await say(host.memberId, 'halo toko');
    const { token: invitation } = await core.inviting.make(ref, 'Tuan Rumah', { sees: 'all', uses: 1, hours: 1 });
    const keys: [{ kind: 'phone'; value: string }] = [{ kind: 'phone', value: phone }];
    const guestContactId = own?.after.contactId ?? '';
    const { memberId } = await core.people.join(vendorId, invitation, {
      ...{ identityId: guest?.identityId ?? '', contactId: guestContactId, name: 'RAHASIA Paman' },
      outside: { channelAccountId: number.channelAccountId, keys },
    });
    await say(memberId, 'RAHASIA dari paman');
    await core.projection.drain();
    await desk.get('conversation:transfer', { conversationId: host.conversationId, branchId: 'b-2' });
    // The server projects it.
    await eventually(async () => {
      const [record] = await core.conversations.byIds(vendorId, [host.conversationId]);
      expect(record?.state.branch?.branchId).toBe('b-2');
    });
    // Their own conversation is seen, and not the one they are a guest in.
    expect((await ask(`/contacts/${guestContactId}/export`, token.unplaced)).status).toBe(403);
    expect((await post(`/contacts/${guestContactId}/erase`, token.unplaced)).status).toBe(403);
    const asked = { vendorId, contactId: guestContactId, conversationId: own?.message.conversationId ?? '' };
    await core.erasures.begin(asked, { agentId: 'a', name: 'Ani' });

    await eraseDue(deps, AT_ONCE)();
    await eraseDue(deps, AT_ONCE)();
    await core.projection.drain();

    expect(failures).toEqual([]);
    expect((await core.erasures.byContact(asked))?.state).toBe('erased');
    expect(await placesOf('RAHASIA')).toEqual([]);
    expect(await core.bridges.find(vendorId, { channelAccountId: number.channelAccountId, keys })).toBeNull();
    const hosts = await core.log.current(vendorId, host.conversationId);
    expect(hosts).toMatchObject({ status: 'waiting', contactId: host.contactId });
    const texts = (await world.log(host.conversationId)).flatMap(({ content }) =>
      'text' in content ? content.text : [],
    );
    expect(texts).toEqual(['halo toko']);
  });
});

describe('a guest without a conversation of their own', () => {
  it('asks where they are a guest, and is told what is known of them', async () => {
    const { vendor } = world;
    const host = await vendor.shopperLine(server.url, 'visitor-who-invites');
    const { message } = await host.get<{ message: MessageView }>('message:send', {
      ...{ kind: 'text', conversationId: null, clientId: 'h-1', text: 'mari' },
    });
    const ref = { conversationId: message.conversationId };
    const invite = await host.get<{ token: string }>('invite:make', { ...ref, sees: 'all', uses: 1 });
    const guest = await vendor.shopperLine(server.url, 'visitor-who-is-let-in');
    await guest.get('invite:join', { token: invite.token, name: 'Tamu' });
    await guest.get('message:send', { ...ref, kind: 'text', clientId: 'g-1', text: 'kata tamu' });
    await guest.get('data:erase', ref);
    await eventually(async () => {
      const [record] = await world.core.conversations.byIds(vendor.vendorId, [ref.conversationId]);
      expect(record?.state.members).toHaveLength(2);
    });

    const [listed] = field(await ask('/erasures', token.owner), 'erasures') as Array<{ contactId: string }>;
    expect(listed).toMatchObject({ ...ref, state: 'asked', isByShopper: true });
    const known = await ask(`/contacts/${listed?.contactId}/export`, token.owner);
    expect(known.status).toBe(200);
    expect(JSON.stringify(known.body)).toContain('kata tamu');
    const begun = await post(`/contacts/${listed?.contactId}/erase`, token.owner);
    expect(field(begun, 'erasure')).toMatchObject({ state: 'erasing' });
  });
});
