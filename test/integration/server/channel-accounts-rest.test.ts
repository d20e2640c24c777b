import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChannelAccountView, WEBSITES_MAX } from '../../../contract/channel-accounts.ts';
import { type Simulator, startSimulator } from '../../../demo/simulator/start-simulator.ts';
import { eventually } from '../../support/eventually.ts';
import { type Answer, call, field } from '../../support/http.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { APP_SECRET, aVendor, type TestVendor } from '../../support/vendor.ts';
import { bodyWith, changeOf, postWebhook, textOf, WHATSAPP_ENV } from '../../support/whatsapp.ts';
import { aWorld, type World } from '../../support/world.ts';

const PHONE = '+6281200010000';
let world: World;
let other: TestVendor;
let server: RunningProcess;
let simulator: Simulator;
const token = { owner: '', scopedAdmin: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('channel-accounts');
  const { vendor, core } = world;
  const env = WHATSAPP_ENV(vendor.phoneNumberId);
  simulator = await startSimulator({
    port: 0,
    webhookUrl: 'http://127.0.0.1:9/', // nobody listens: what is sent is what is looked at here
    phoneNumberId: vendor.phoneNumberId,
    accessToken: env.WHATSAPP_ACCESS_TOKEN ?? '',
    appSecret: APP_SECRET,
    verifyToken: 'verify-token-of-the-tests',
  });
  const withSimulator = { ...env, WHATSAPP_BASE_URL: `${simulator.url}/v23.0` };
  server = await startServer(world.services, withSimulator);
  await startWorkers(world.services, withSimulator);
  other = await aVendor(core, core.connection);
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  const limited = { role: 'admin' as const, scope: 'limited' as const, branchIds: ['b-1'] };
  token.scopedAdmin = await vendor.agentToken(await vendor.agent('Budi', limited));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(async () => {
  await world.close();
  await simulator?.stop();
});

const ask = (path: string, as = token.owner, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1${path}`, { token: as, ...more });
const accounts = async (as = token.owner) =>
  field(await ask('/channel-accounts', as), 'accounts') as ChannelAccountView[];
const create = (body: object, key?: string, as = token.owner) =>
  ask('/channel-accounts', as, { body, ...(key ? { headers: { 'idempotency-key': key } } : {}) });
const made = async (name: string) => field(await create({ name }), 'account') as ChannelAccountView;
const change = (of: ChannelAccountView, body: object, as = token.owner) =>
  ask(`/channel-accounts/${of.channelAccountId}`, as, { method: 'PATCH', body });
const check = (channelAccountId: string, as = token.owner) =>
  ask(`/channel-accounts/${channelAccountId}/check`, as, { method: 'POST' });
const code = (answer: Answer) => [answer.status, field(answer, 'code')];
const whatsapp = async () => (await accounts()).find(({ channel }) => channel === 'whatsapp') as ChannelAccountView;
/** Looked for again and again, where the API would say too fast. */
const stored = async () =>
  (await world.core.vendors.accountsOf(world.vendor.vendorId)).find(({ channel }) => channel === 'whatsapp');
const session = (key: string, origin: string) =>
  call(`${server.url}/api/v1/widget/sessions`, { body: { key }, headers: { origin } });

describe('a website', () => {
  it('gets a key of its own, once however often the same request comes', async () => {
    const twice = [await create({ name: 'Toko daring' }, 'k-1'), await create({ name: 'Toko daring' }, 'k-1')];
    const [first, second] = twice.map((one) => field(one, 'account') as ChannelAccountView);

    expect(second).toEqual(first);
    expect((await session(first?.address ?? '', 'https://lain.example')).status).toBe(201);
    expect(code(await create({ name: 'Lain' }, 'k-1'))).toEqual([409, 'id_reused']);
    const listed = await ask('/channel-accounts');
    expect(field(listed, 'widgetScript')).toBe(`${server.url}/widget.js`);
    expect(field(listed, 'accounts')).toContainEqual(first);
  });

  it('shows its widget where its admins say so, from the next visitor on', async () => {
    const website = await made('Dua alamat');
    const changed = await change(website, { rev: 1, allowedOrigins: ['https://toko.example'] });
    expect(changed).toMatchObject({ status: 200, body: { account: { rev: 2, name: 'Dua alamat' } } });

    expect((await session(website.address, 'https://toko.example')).status).toBe(201);
    expect(code(await session(website.address, 'https://lain.example'))).toEqual([403, 'forbidden']);
    expect(code(await change(website, { rev: 1, name: 'Lain' }))).toEqual([409, 'channel_account_changed']);
    expect((await change(website, { rev: 1, allowedOrigins: ['https://toko.example'] })).status).toBe(200);
    for (const wrong of ['toko.example', 'https://toko.example/', 'https://toko.example/shop', 'javascript:alert(1)'])
      expect((await change(website, { rev: 2, allowedOrigins: [wrong] })).status).toBe(400);
  });

  it('waits for its first message, and is live the moment it comes', async () => {
    const { vendor } = world;
    const before = (await accounts()).find(({ address }) => address === vendor.key);
    expect(before).toMatchObject({ firstInboundAt: null, lastInboundAt: null });

    const shopper = await vendor.shopperLine(server.url, 'visitor-first-012345');
    await shopper.get('message:send', { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' });

    await eventually(async () => {
      const after = (await accounts()).find(({ address }) => address === vendor.key);
      expect(after?.firstInboundAt).toEqual(expect.any(String));
      expect(after?.lastInboundAt).toBe(after?.firstInboundAt);
    });
  });

  it('is made up to a limit', async () => {
    const one = { channel: 'widget' as const, vendorId: other.vendorId, allowedOrigins: [] };
    for (let n = 0; n < WEBSITES_MAX; n += 1)
      await world.core.vendors.putAccount({
        ...one,
        channelAccountId: `many-${n}`,
        address: `many-${other.vendorId}-${n}`,
      });

    expect(code(await create({ name: 'Lagi' }, undefined, token.otherVendors))).toEqual([409, 'too_many_websites']);
  });
});

describe('a WhatsApp number', () => {
  it('is asked about at WhatsApp, and tells no secret', async () => {
    const { channelAccountId } = await whatsapp();

    const answer = await check(channelAccountId);

    expect(answer).toMatchObject({ status: 200, body: { trouble: null, quality: 'GREEN', displayName: 'Toko Sinar' } });
    const told = JSON.stringify([answer.body, await accounts()]);
    for (const secret of [APP_SECRET, WHATSAPP_ENV('1').WHATSAPP_ACCESS_TOKEN ?? ''])
      expect(told).not.toContain(secret);
  });

  it('that this installation does not send from says so', async () => {
    const id =
      (await accounts(token.otherVendors)).find(({ channel }) => channel === 'whatsapp')?.channelAccountId ?? '';
    expect(await check(id, token.otherVendors)).toMatchObject({ body: { trouble: { what: 'not_set_up' } } });
  });

  it('says whether a worker sends for it; a website needs none', async () => {
    await eventually(async () => expect((await stored())?.servedAt).toEqual(expect.any(Date)));
    const theirs = (await accounts(token.otherVendors)).find(({ channel }) => channel === 'whatsapp');
    const website = (await accounts()).find(({ channel }) => channel === 'widget');

    expect([await whatsapp(), theirs, website].map((one) => one?.isServed)).toEqual([true, false, null]);
  });

  it('whose worker has fallen silent says so', async () => {
    await eventually(async () => expect((await stored())?.servedAt).toEqual(expect.any(Date)));
    const before = await whatsapp();
    await world.core.connection
      .collection<{ _id: string }>('channel_accounts')
      .updateOne({ _id: before.channelAccountId }, { $set: { servedAt: new Date(Date.now() - 121_000) } });

    expect([before.isServed, (await whatsapp()).isServed]).toEqual([true, false]);
  });

  it('tells when it last heard and was heard, and what WhatsApp refuses it until it takes something again', async () => {
    const { vendor } = world;
    const owner = { agentId: `Ani-${vendor.vendorId}` };
    const said = bodyWith(
      changeOf(vendor.phoneNumberId, {
        messages: [textOf(PHONE.slice(1), 'wamid.1', 'mau bicara dengan orang', Math.floor(Date.now() / 1_000))],
      }),
    );
    simulator.say(PHONE, { type: 'text', text: 'halo' });
    expect((await postWebhook(server.url, JSON.stringify(said))).status).toBe(200);
    await eventually(async () => expect((await stored())?.lastInboundAt).toEqual(expect.any(Date)));
    // The assistant has handed it over, and said so on WhatsApp.
    await eventually(async () => expect((await stored())?.lastOutboundAt).toEqual(expect.any(Date)));

    const list = await ask('/conversations?channel=whatsapp');
    const [{ conversationId }] = field(list, 'conversations') as [{ conversationId: string }];
    await ask(`/conversations/${conversationId}/take`, token.owner, { body: { expects: null } });
    simulator.faults({ failSends: 1, failWith: 190 });
    const line = await vendor.agentLine(server.url, owner);
    await line.get('message:send', { kind: 'text', conversationId, clientId: 'r-1', text: 'Halo kak' });

    await eventually(async () => expect((await whatsapp()).trouble).toMatchObject({ what: 'bad_token', code: '190' }));
  });
});

describe('channels', () => {
  it('are for admins of the whole vendor, and each vendor’s own', async () => {
    const website = await made('Milik sendiri');

    expect((await ask('/channel-accounts', token.scopedAdmin)).status).toBe(403);
    expect(code(await change(website, { rev: 1, name: 'X' }, token.otherVendors))).toEqual([
      404,
      'channel_account_not_found',
    ]);
    expect(code(await check((await whatsapp()).channelAccountId, token.otherVendors))).toEqual([
      404,
      'channel_account_not_found',
    ]);
    expect(JSON.stringify(await accounts(token.otherVendors))).not.toContain(world.vendor.vendorId);
  });
});
