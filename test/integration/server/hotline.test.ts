/** Telephone calls: from the webhook to the queue, to who calls back, and closed by themselves. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChannelAccountView } from '../../../contract/channel-accounts.ts';
import type { ConversationView } from '../../../contract/conversations.ts';
import { eventually } from '../../support/eventually.ts';
import { aHotline, postCall, stepOf, type TestHotline } from '../../support/hotline.ts';
import { type Answer, call, field, signatureOf } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { APP_SECRET, aVendor, type TestVendor } from '../../support/vendor.ts';
import { bodyWith, changeOf, postWebhook, textOf, WHATSAPP_ENV } from '../../support/whatsapp.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let other: TestVendor;
let server: RunningProcess;
let hotline: TestHotline;
const token = { owner: '', agent: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('hotline');
  const { vendor, core } = world;
  server = await startServer(world.services, WHATSAPP_ENV(vendor.phoneNumberId));
  hotline = await aHotline(core, vendor.vendorId);
  other = await aVendor(core, core.connection);
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner', availability: 'offline' }));
  token.agent = await vendor.agentToken(await vendor.agent('Budi', { availability: 'offline' }));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(() => world.close());

let people = 0;
const aNumber = () => {
  people += 1;
  return `+6281400${String(10_000 + people)}`;
};
const ask = (path: string, as = token.owner, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1${path}`, { token: as, ...more });
const told = async (step: object, of = hotline) => {
  const { status } = await postCall(server.url, of, step);
  expect(status).toBe(200);
};
const code = (answer: Answer) => [answer.status, field(answer, 'code')];
/** Everything there is of one caller, the newest first. */
async function talksOf(phone: string): Promise<ConversationView[]> {
  const list = await ask('/conversations?view=all&status=any&limit=100');
  const all = field(list, 'conversations') as ConversationView[];
  return all.filter(({ contact }) => contact.phone === phone);
}
const talkOf = (phone: string, isSo: (talk: ConversationView) => boolean = () => true) =>
  eventually(async () => {
    const talk = (await talksOf(phone)).find((one) => one.channel === 'hotline' && isSo(one));
    if (!talk) throw new Error('not there');
    return talk;
  });

describe('a missed call', () => {
  it('waits in the inbox under the caller’s number, and is closed by the call that is answered', async () => {
    const number = aNumber();

    await told(stepOf('m-1', 'ringing', { number, name: 'Rina' }));
    await told(stepOf('m-1', 'missed', { number, name: 'Rina' }));

    const waiting = await talkOf(number, ({ status }) => status === 'waiting');
    expect(waiting).toMatchObject({
      ...{ channel: 'hotline', unread: 1, windowEndsAt: null, assignee: null },
      contact: { name: 'Rina', phone: number, isVerified: false },
      lastMessage: { kind: 'event', code: 'call_in_missed' },
    });
    expect(waiting.waitingSince).not.toBeNull();

    await told(stepOf('m-2', 'answered', { number, direction: 'out', answered_by: 'Budi' }));

    const closed = await talkOf(number, ({ status }) => status === 'resolved');
    expect(closed).toMatchObject({ conversationId: waiting.conversationId, waitingSince: null });
  });

  it('gives its agent the place back once it is closed by itself', async () => {
    const number = aNumber();
    await told(stepOf('p-1', 'missed', { number }));
    const { conversationId } = await talkOf(number, ({ status }) => status === 'waiting');
    const { agentId, vendorId } = { agentId: `Budi-${world.vendor.vendorId}`, vendorId: world.vendor.vendorId };
    const open = async () => (await world.core.agents.byId(vendorId, agentId))?.open;
    expect((await ask(`/conversations/${conversationId}/take`, token.agent, { body: { expects: null } })).status).toBe(
      200,
    );
    const held = await open();

    await told(stepOf('p-2', 'answered', { number }));

    await eventually(async () => expect(await open()).toBe((held ?? 0) - 1));
  });

  it('is not given to the assistant, which calls nobody back', async () => {
    const number = aNumber();
    await told(stepOf('r-1', 'missed', { number }));
    const { conversationId } = await talkOf(number, ({ status }) => status === 'waiting');

    const released = await ask(`/conversations/${conversationId}/release`, token.agent, { body: {} });

    expect(code(released)).toEqual([409, 'calls_only']);
    expect(await talkOf(number)).toMatchObject({ status: 'waiting', conversationId });
  });

  it('is done when an agent says so', async () => {
    const number = aNumber();
    await told(stepOf('d-1', 'missed', { number }));
    const { conversationId } = await talkOf(number, ({ status }) => status === 'waiting');

    expect((await ask(`/conversations/${conversationId}/resolve`, token.agent, { body: {} })).status).toBe(200);

    await talkOf(number, ({ status }) => status === 'resolved');
  });

  it('of somebody who hides their number is kept with all who do', async () => {
    await told(stepOf('h-1', 'missed', { number: null }));
    await told(stepOf('h-2', 'missed', { number: 'anonymous' }));

    const hidden = await eventually(async () => {
      const list = field(await ask('/conversations?view=all&status=any&channel=hotline&limit=100'), 'conversations');
      const found = (list as ConversationView[]).filter(({ contact }) => contact.phone === null);
      expect(found).toMatchObject([{ contact: { name: 'Nomor tersembunyi' }, unread: 2 }]);
      return found;
    });
    expect(hidden).toHaveLength(1);
  });
});

describe('a step of a call nobody has heard of', () => {
  it('is told to the staff as the telephone’s, also of somebody who hides their number', async () => {
    const number = aNumber();
    await told(stepOf('u-1', 'missed', { number }));
    const { conversationId, unread } = await talkOf(number, ({ status }) => status === 'waiting');

    await told(stepOf('u-1', 'ended', { number }));
    await told(stepOf('u-2', 'ended', { number: null }));
    await told(stepOf('u-2', 'recording.ready', { number: null, recording: {} }));

    expect((await world.log(conversationId)).at(-1)).toMatchObject({
      ...{ kind: 'unsupported', content: { of: 'call.ended' }, audience: 'staff' },
      author: { kind: 'system', id: 'telephone' },
    });
    expect(await talkOf(number)).toMatchObject({ unread, status: 'waiting' });
  });
});

describe('whoever calls and writes', () => {
  it('is one contact with a conversation of each, whichever came first, and WhatsApp alone vouches for them', async () => {
    const [callsFirst, writesFirst] = [aNumber(), aNumber()];
    const write = (phone: string) =>
      postWebhook(
        server.url,
        bodyWith(changeOf(world.vendor.phoneNumberId, { messages: [textOf(phone.slice(1), `w-${phone}`, 'halo')] })),
      );
    await told(stepOf('i-1', 'missed', { number: callsFirst }));
    await talkOf(callsFirst);
    await write(callsFirst);
    await write(writesFirst);
    await told(stepOf('i-2', 'missed', { number: writesFirst }));

    for (const phone of [callsFirst, writesFirst]) {
      const talks = await eventually(async () => {
        const found = await talksOf(phone);
        expect(found.map(({ channel }) => channel).sort()).toEqual(['hotline', 'whatsapp']);
        return found;
      });
      expect(new Set(talks.map(({ contact }) => contact.contactId)).size).toBe(1);
      const written = talks.find(({ channel }) => channel === 'whatsapp');
      expect(written?.contact).toMatchObject({ isVerified: true, name: 'Rina 🌸' });
    }
  });
});

describe('the webhook of a hotline', () => {
  it.each([
    ['another secret', (body: string) => signatureOf(body, 'another-secret')],
    ['WhatsApp’s', (body: string) => signatureOf(body, APP_SECRET)],
    ['none', () => null],
    ['another body’s', () => signatureOf('{}', hotline.secret)],
  ])('refuses what is signed with %s, and stores nothing', async (_, sign) => {
    const body = JSON.stringify(stepOf('bad', 'missed', { number: aNumber() }));
    const before = await world.documents();

    expect(code(await postCall(server.url, hotline, body, sign(body)))).toEqual([401, 'signature_invalid']);
    expect(await world.documents()).toBe(before);
  });

  it.each([
    ['call_id', { call_id: '' }],
    ['caller', { caller: '+6281290000001' }],
    ['event', { event: null }],
  ])('says that %s is not as it has to be, and stores nothing', async (name, wrong) => {
    const before = await world.documents();

    const answer = await postCall(server.url, hotline, { ...stepOf('bad', 'missed'), ...wrong });

    expect(code(answer)).toEqual([400, 'invalid_input']);
    expect(Object.keys((field(answer, 'params') as { fields: object }).fields)).toEqual([name]);
    expect(await world.documents()).toBe(before);
  });

  it('says no more of an address that is not there', async () => {
    const body = JSON.stringify(stepOf('bad', 'missed'));
    const elsewhere = { ...hotline, address: 'hl_nowhere' };

    expect(code(await postCall(server.url, elsewhere, body))).toEqual([401, 'signature_invalid']);
    const whatsapp = await call(`${server.url}/api/v1/webhooks/whatsapp/x`, { body });
    expect(code(whatsapp)).toEqual([404, 'not_found']);
  });

  it('is another’s for another vendor: the same call there is nothing of ours', async () => {
    const theirs = await aHotline(world.core, other.vendorId);
    const number = aNumber();

    await told(stepOf('v-1', 'missed', { number }), theirs);

    expect(await talksOf(number)).toEqual([]);
    const list = field(await ask('/conversations?view=all&status=any', token.otherVendors), 'conversations');
    expect(JSON.stringify(list)).toContain(number);
  });
});

describe('a hotline', () => {
  const create = (name: string, key: string, as = token.owner) =>
    ask('/channel-accounts/hotlines', as, { body: { name }, headers: { 'idempotency-key': key } });

  it('is made once for one request, with its webhook and its secret, which no list tells', async () => {
    const twice = [await create('Pusat', 'k-1'), await create('Pusat', 'k-1')];
    const [first, second] = twice.map(
      ({ body }) => body as { account: ChannelAccountView; webhook: string; secret: string },
    );

    expect(second).toEqual(first);
    expect(code(await create('Lain', 'k-1'))).toEqual([409, 'id_reused']);
    expect(first?.webhook).toBe(`${server.url}/api/v1/webhooks/hotline/${first?.account.address}`);
    const list = await ask('/channel-accounts');
    expect(field(list, 'accounts')).toContainEqual(first?.account);
    expect(JSON.stringify([list.body, (await ask('/audit')).body])).not.toContain(first?.secret);
    const number = aNumber();
    await told(stepOf('n-1', 'missed', { number }), { ...hotline, ...first?.account, secret: first?.secret ?? '' });
    await talkOf(number);
  });

  it('takes nothing signed with the secret it had, once it has another', async () => {
    const { account, secret } = (await create('Cabang', 'k-2')).body as { account: ChannelAccountView; secret: string };
    const of = { channelAccountId: account.channelAccountId, address: account.address };
    const renew = (as = token.owner) =>
      ask(`/channel-accounts/${account.channelAccountId}/secret`, as, { method: 'POST' });

    const renewed = field(await renew(), 'secret') as string;

    expect(code(await postCall(server.url, { ...of, secret }, stepOf('s-1', 'missed')))[0]).toBe(401);
    expect(code(await postCall(server.url, { ...of, secret: renewed }, stepOf('s-1', 'missed')))[0]).toBe(200);
    expect(code(await renew(token.agent))).toEqual([403, 'forbidden']);
    expect(code(await renew(token.otherVendors))).toEqual([404, 'channel_account_not_found']);
  });

  it('has one new secret for one request, however often it comes', async () => {
    const { account } = (await create('Gudang', 'k-3')).body as { account: ChannelAccountView };
    const renew = (key: string) =>
      ask(`/channel-accounts/${account.channelAccountId}/secret`, token.owner, {
        ...{ method: 'POST', headers: { 'idempotency-key': key } },
      });

    const [first, again, next] = [await renew('r-1'), await renew('r-1'), await renew('r-2')];

    expect(again.body).toEqual(first.body);
    expect(field(next, 'secret')).not.toBe(field(first, 'secret'));
  });

  it('has one new secret for one request on a website too', async () => {
    const accounts = field(await ask('/channel-accounts'), 'accounts') as ChannelAccountView[];
    const website = accounts.find(({ channel }) => channel === 'widget');
    const make = (key: string) =>
      ask(`/channel-accounts/${website?.channelAccountId}/identity-secret`, token.owner, {
        ...{ method: 'POST', headers: { 'idempotency-key': key } },
      });

    const [first, again, next] = [await make('i-1'), await make('i-1'), await make('i-2')];

    expect(again.body).toEqual(first.body);
    expect(field(next, 'secret')).not.toBe(field(first, 'secret'));
  });

  it('is the only kind that has a secret to renew', async () => {
    const accounts = field(await ask('/channel-accounts'), 'accounts') as ChannelAccountView[];
    const website = accounts.find(({ channel }) => channel === 'widget');

    const asked = await ask(`/channel-accounts/${website?.channelAccountId}/secret`, token.owner, { method: 'POST' });

    expect(code(asked)).toEqual([404, 'channel_account_not_found']);
  });
});
