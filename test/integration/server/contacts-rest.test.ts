import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonView } from '../../../contract/contacts.ts';
import type { ConversationView } from '../../../contract/conversations.ts';
import { orderStore } from '../../../core/orders/order.store.ts';
import { eventually } from '../../support/eventually.ts';
import { type Answer, call, field } from '../../support/http.ts';
import { anOrder } from '../../support/orders.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let other: TestVendor;
const token = { supervisor: '', sari: '', dimas: '', ofB1: '', otherVendors: '' };
const phone = '+6281234567890';
const ofB1 = { scope: 'limited' as const, role: 'branch_staff' as const, branchIds: ['b-1'] };

beforeAll(async () => {
  world = await aWorld('contacts-rest');
  server = await startServer(world.services);
  const { vendor, core } = world;
  other = await aVendor(core, core.connection);
  token.supervisor = await vendor.agentToken(await vendor.agent('Ani', { role: 'supervisor' }));
  token.sari = await vendor.agentToken(await vendor.agent('Sari'));
  token.dimas = await vendor.agentToken(await vendor.agent('Dimas'));
  token.ofB1 = await vendor.agentToken(await vendor.agent('Budi', ofB1));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(() => world.close());

const ask = (path: string, as: string, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1${path}`, { token: as, ...more });
const look = (as: string, { contactId }: Talk) => ask(`/contacts/${contactId}`, as, { method: 'GET' });
const merge = (as: string, one: Talk, two: Talk) =>
  ask(`/contacts/${one.contactId}/merge`, as, { body: { with: two.contactId } });
const change = (as: string, { contactId }: Talk, body: object) =>
  ask(`/contacts/${contactId}`, as, { method: 'PATCH', body });
const personOf = ({ body }: Answer) => body as PersonView;
const namesOf = (answer: Answer) => personOf(answer).others.map(({ name }) => name);
const unmerge = (as: string, of: PersonView['merges'][number] | undefined) =>
  ask(`/contacts/${of?.contactId}/unmerge`, as, { body: { mergeId: of?.mergeId } });

interface Talk {
  conversationId: string;
  contactId: string;
}
let count = 0;
/** A shopper with a conversation, at a branch. */
async function aTalk(name: string, but: { phone?: string; branchId?: string } = {}): Promise<Talk> {
  const { vendor, core } = world;
  const { vendorId } = vendor;
  count += 1;
  const identity = `${but.phone ? 'wa' : 'vi'}-${count}`;
  const { conversationId } = await core.openDirect({
    ...{ vendorId, channel: but.phone ? 'whatsapp' : 'widget', proposedIdentityId: identity },
    channelAccountId: `${but.phone ? 'wa' : 'web'}-${vendorId}`,
    keys: [but.phone ? { kind: 'phone', value: but.phone } : { kind: 'visitor', value: identity }],
    isOutside: but.phone !== undefined,
    profile: { name, phone: but.phone ?? null, isPhoneVerified: but.phone !== undefined, locale: 'id' },
  });
  await ask(`/conversations/${conversationId}/transfer`, token.supervisor, {
    body: { branchId: but.branchId ?? 'b-1' },
  });
  return eventually(async () => {
    const record = await core.conversations.byId(vendorId, conversationId);
    if (!record?.state.branch) throw new Error('not projected yet');
    return { conversationId, contactId: record.state.contactId };
  });
}

describe('a shopper on record', () => {
  it('is shown with the talks of their conversation that are over, and where each ended', async () => {
    const rina = await aTalk('Rina');
    const path = `/conversations/${rina.conversationId}`;
    await ask(`${path}/resolve`, token.sari, { body: {} });
    await ask(`${path}/reopen`, token.sari, { body: {} });
    await eventually(async () => {
      const [talk] = personOf(await look(token.sari, rina)).talks;
      expect(talk).toMatchObject({ ...rina, episode: 2, endings: [{ byName: 'Sari' }] });
    });
    await ask(`${path}/resolve`, token.sari, { body: {} });

    await eventually(async () => {
      const [talk] = personOf(await look(token.sari, rina)).talks;
      // The end of the last one is no past talk.
      expect(talk).toMatchObject({ status: 'resolved', endings: [{ byName: 'Sari' }] });
    });
  });

  it('is corrected by whoever read it last, and everybody sees the name in the list', async () => {
    const talk = await aTalk('Tamu 7f2a');

    const changed = await change(token.sari, talk, { rev: 1, name: 'Bu Melati', note: 'Suka diantar pagi' });
    expect(changed).toMatchObject({ status: 200, body: { contact: { name: 'Bu Melati', rev: 2 } } });
    const late = await change(token.dimas, talk, { rev: 1, name: 'Pak Melati' });
    expect([late.status, field(late, 'code')]).toEqual([409, 'contact_changed']);
    expect(await change(token.sari, talk, { rev: 1, name: 'Bu Melati' })).toMatchObject({ status: 200 });

    const shown = await ask(`/conversations/${talk.conversationId}`, token.dimas, { method: 'GET' });
    expect((field(shown, 'conversation') as ConversationView).contact.name).toBe('Bu Melati');
  });

  it('is told anew to agents who have the list open, as something later than what they have', async () => {
    const talk = await aTalk('Salah');
    const line = await world.vendor.agentLine(server.url, await world.vendor.agent('Tia'));
    const before = field(
      await ask(`/conversations/${talk.conversationId}`, token.sari, { method: 'GET' }),
      'conversation',
    ) as ConversationView;

    await change(token.sari, talk, { rev: 1, name: 'Benar' });

    const told = await line.fact<{ conversation: ConversationView }>(
      'conversation:changed',
      ({ conversation }) => conversation.contact.name === 'Benar',
    );
    expect(told.conversation.rev).toBeGreaterThan(before.rev);
  });

  it('refuses a name of blanks and a note without end', async () => {
    const talk = await aTalk('Rini');

    for (const fields of [{ name: '   ' }, { note: 'x'.repeat(2_001) }, { phone: '+6281' }])
      expect(await change(token.sari, talk, { rev: 1, ...fields })).toMatchObject({ status: 400 });
  });
});

describe('two records of one person', () => {
  it('are offered where the channel vouches for the same phone, and for nobody else', async () => {
    const { core, vendor } = world;
    const first = await aTalk('Yanti', { phone });
    const second = await aTalk('Yanti lama');
    await core.connection
      .collection('contacts')
      .updateOne({ _id: second.contactId as never }, { $set: { phone, isPhoneVerified: true } });
    const third = await aTalk('Mengaku Yanti');
    await core.connection.collection('contacts').updateOne({ _id: third.contactId as never }, { $set: { phone } });

    const { alike } = personOf(await look(token.sari, first));

    expect([vendor.vendorId, alike.map(({ name }) => name)]).toEqual([vendor.vendorId, ['Yanti lama']]);
  });

  it('show all their talks once merged, and are parted by who merged them or a supervisor', async () => {
    const [web, wa] = [await aTalk('Lia'), await aTalk('Lia WA', { phone: '+6281200000001' })];
    const before = personOf(await look(token.sari, web));

    const merged = await merge(token.sari, web, wa);
    expect(namesOf(merged)).toEqual(['Lia WA']);
    expect(
      personOf(merged)
        .talks.map(({ conversationId }) => conversationId)
        .sort(),
    ).toEqual([web.conversationId, wa.conversationId].sort());
    expect(namesOf(await look(token.dimas, wa))).toEqual(['Lia']);

    const [link] = personOf(merged).merges;
    expect(await unmerge(token.dimas, link)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(personOf(await look(token.dimas, web)).merges).toMatchObject([{ mayUndo: false, byName: 'Sari' }]);
    expect(await unmerge(token.supervisor, link)).toMatchObject({ status: 200 });
    expect(await unmerge(token.supervisor, link)).toMatchObject({ status: 200 });
    expect(personOf(await look(token.sari, web))).toEqual(before);
  });

  it('are merged only where a conversation of each is in sight, and show no more than that', async () => {
    const [here, there] = [await aTalk('Nina'), await aTalk('Nina Tebet RAHASIA', { branchId: 'b-2' })];

    expect(await merge(token.ofB1, here, there)).toMatchObject({ status: 404, body: { code: 'contact_not_found' } });
    expect(await look(token.ofB1, there)).toMatchObject({ status: 404 });
    expect(await merge(token.otherVendors, here, there)).toMatchObject({ status: 404 });
    await merge(token.supervisor, here, there);

    const seen = await look(token.ofB1, here);
    expect(personOf(seen)).toMatchObject({ others: [], merges: [], talks: [{ conversationId: here.conversationId }] });
    expect(JSON.stringify(seen.body)).not.toMatch(/RAHASIA/);
  });

  it('are parted again by who merged them, also where the elder they point to is out of their sight', async () => {
    const elder = await aTalk('Nina RAHASIA', { branchId: 'b-2' });
    const [one, two] = [await aTalk('Nina satu'), await aTalk('Nina dua')];
    await merge(token.supervisor, elder, one);

    const merged = await merge(token.ofB1, one, two);
    const [link, ...others] = personOf(merged).merges;
    const asOther = personOf(await look(await world.vendor.agentToken(await world.vendor.agent('Rudi', ofB1)), one));
    const parted = await unmerge(token.ofB1, link);

    expect(link).toMatchObject({ contactId: two.contactId, into: null, mayUndo: true });
    expect([others, asOther.merges]).toEqual([[], []]);
    expect(JSON.stringify(merged.body)).not.toMatch(new RegExp(`RAHASIA|${elder.contactId}`));
    expect(personOf(parted)).toMatchObject({ contact: { name: 'Nina dua' }, others: [], merges: [] });
    expect(namesOf(await look(token.supervisor, one))).toEqual(['Nina RAHASIA']);
  });

  it('keep apart what each has proven: the orders of one are not told in the conversation of the other', async () => {
    const { vendor, core } = world;
    const buyers = '+6281200000099';
    const order = anOrder({ vendorId: vendor.vendorId, orderNo: 'TS777777', phone: buyers, branchId: 'b-1' });
    await orderStore(core.connection).learn(null, order);
    const [stranger, buyer] = [await aTalk('Pengunjung'), await aTalk('Pembeli', { phone: buyers })];
    const ordersIn = async ({ conversationId }: Talk) =>
      field(await ask(`/orders?conversationId=${conversationId}`, token.sari, { method: 'GET' }), 'orders');
    expect(await ordersIn(buyer)).toMatchObject([{ orderNo: 'TS777777' }]);

    const merged = await merge(token.sari, stranger, buyer);

    expect(await ordersIn(stranger)).toEqual([]);
    expect(personOf(merged).contact.isVerified).toBe(false);
    // What the assistant goes by is the record of whoever writes.
    const asked = await core.contacts.byId(vendor.vendorId, stranger.contactId);
    expect(asked).toMatchObject({ phone: null, isPhoneVerified: false, customerId: null });
    const told = await core.conversations.byId(vendor.vendorId, stranger.conversationId);
    expect(told).toMatchObject({ state: { contactId: stranger.contactId }, contact: { isVerified: false } });
  });

  it('are refused where they have proven to be two customers', async () => {
    const [one, two] = [await aTalk('Eka'), await aTalk('Eko')];
    await world.core.contacts.setCustomer(world.vendor.vendorId, one.contactId, 'cu-1');
    await world.core.contacts.setCustomer(world.vendor.vendorId, two.contactId, 'cu-2');

    expect(await merge(token.sari, one, two)).toMatchObject({ status: 409, body: { code: 'contacts_differ' } });
  });
});
