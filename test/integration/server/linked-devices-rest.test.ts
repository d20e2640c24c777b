import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChannelAccountView } from '../../../contract/channel-accounts.ts';
import { LINKED_DEVICES_MAX, type LinkedDeviceView } from '../../../contract/linked-devices.ts';
import { type Answer, call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let other: TestVendor;
let server: RunningProcess;
let without: RunningProcess;
const token = { owner: '', scopedAdmin: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('linked-devices-rest');
  const { vendor, core } = world;
  [server, without] = await Promise.all([
    startServer(world.services, { LINKED_DEVICES: 'on' }),
    startServer(world.services),
  ]);
  other = await aVendor(core, core.connection);
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  const limited = { role: 'admin' as const, scope: 'limited' as const, branchIds: ['b-1'] };
  token.scopedAdmin = await vendor.agentToken(await vendor.agent('Budi', limited));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(() => world.close());

const ask = (path: string, as = token.owner, more: Parameters<typeof call>[1] = {}, at = server) =>
  call(`${at.url}/api/v1${path}`, { token: as, ...more });
const create = (name: string, key = name, as = token.owner) =>
  ask('/linked-devices', as, { body: { name, acceptsRisk: true }, headers: { 'idempotency-key': key } });
const made = async (name: string) => field(await create(name), 'account') as ChannelAccountView;
const device = async ({ channelAccountId }: ChannelAccountView) =>
  field(await ask(`/linked-devices/${channelAccountId}`), 'device') as LinkedDeviceView;
const code = (answer: Answer) => [answer.status, field(answer, 'code')];

describe('a number linked as a device', () => {
  it('is made by whoever takes the risk, once however often the same request comes', async () => {
    const [first, second] = [await made('Cadangan'), await made('Cadangan')];

    expect(second).toEqual(first);
    expect(first).toMatchObject({ channel: 'whatsapp', isLinkedDevice: true, name: 'Cadangan' });
    expect(await device(first)).toMatchObject({ state: 'starting', qr: null, code: null, number: null, ended: null });
    expect((await ask('/linked-devices', token.owner, { body: { name: 'x', acceptsRisk: false } })).status).toBe(400);
    const listed = await ask('/channel-accounts');
    expect(field(listed, 'takesLinkedDevices')).toBe(true);
    expect(field(listed, 'accounts')).toContainEqual(first);
  });

  it('shows what its phone scans, as a picture, for as long as it is to be scanned', async () => {
    const account = await made('Kode');
    const { linkedDevices } = world.core;
    const ref = { vendorId: world.vendor.vendorId, channelAccountId: account.channelAccountId };
    const lease = await linkedDevices.claim(ref, 'here', 60_000);
    await linkedDevices.tell(ref, lease?.fence ?? 0, { state: 'scan', qr: 'SECRET-OF-THE-NUMBER' });

    const shown = await device(account);
    expect(shown).toMatchObject({ state: 'scan', code: null });
    expect(shown.qr).toMatch(/^<svg /);
    expect(shown.qr).not.toContain('SECRET');
    expect(await server.output()).not.toContain('SECRET-OF-THE-NUMBER');

    await linkedDevices.tell(ref, lease?.fence ?? 0, { state: 'ready', number: '+6281', displayName: 'Toko' });
    expect(await device(account)).toMatchObject({ state: 'ready', qr: null, number: '+6281', displayName: 'Toko' });
  });

  it('is shown as run by nobody once its owner is gone, with nothing to scan', async () => {
    const account = await made('Kode');
    const longAgo = new Date(Date.now() - 90_000);
    await world.core.connection
      .collection('linked_devices')
      .updateOne(
        { _id: account.channelAccountId as never },
        { $set: { until: longAgo, since: longAgo, state: 'scan', qr: 'one' } },
      );

    expect(await device(account)).toMatchObject({ state: 'unattended', qr: null, code: null });

    await ask(`/linked-devices/${account.channelAccountId}/link`, token.owner, { body: { phone: null } });
    expect((await device(account)).state).not.toBe('unattended');
  });

  it('is linked by a code, unlinked, and each of it is written down', async () => {
    const account = await made('Lepas');
    const path = `/linked-devices/${account.channelAccountId}`;

    await ask(`${path}/unlink`, token.owner, { method: 'POST' });
    expect(await world.core.linkedDevices.byId({ vendorId: world.vendor.vendorId, ...account })).toMatchObject({
      isWanted: false,
    });
    await ask(`${path}/link`, token.owner, { body: { phone: '+6281200010000' } });
    expect(await world.core.linkedDevices.byId({ vendorId: world.vendor.vendorId, ...account })).toMatchObject({
      ...{ isWanted: true, pairPhone: '+6281200010000' },
    });
    expect((await ask(`${path}/link`, token.owner, { body: { phone: '0812' } })).status).toBe(400);

    const audit = field(await ask('/audit?kind=channel_account'), 'entries') as Array<{
      of: { name: string };
      changes: unknown[];
    }>;
    const mine = audit.filter(({ of }) => of.name === 'Lepas').map(({ changes }) => changes);
    expect(mine.slice(0, 2)).toEqual([
      [{ field: 'isLinked', from: 'false', to: 'true' }],
      [{ field: 'isLinked', from: 'true', to: 'false' }],
    ]);
  });

  it('is no number WhatsApp could be asked about', async () => {
    const { channelAccountId } = await made('Cadangan');

    expect(code(await ask(`/channel-accounts/${channelAccountId}/check`, token.owner, { method: 'POST' }))).toEqual([
      404,
      'channel_account_not_found',
    ]);
  });

  it('is nobody’s but the vendor’s own admins’', async () => {
    const { channelAccountId } = await made('Cadangan');
    const path = `/linked-devices/${channelAccountId}`;

    expect(code(await ask(path, token.otherVendors))).toEqual([404, 'channel_account_not_found']);
    expect(code(await ask(`${path}/unlink`, token.otherVendors, { method: 'POST' }))).toEqual([
      404,
      'channel_account_not_found',
    ]);
    expect(code(await ask(path, token.scopedAdmin))).toEqual([403, 'forbidden']);
    expect(code(await create('x', 'x', token.scopedAdmin))).toEqual([403, 'forbidden']);
  });

  it('is made up to a limit', async () => {
    for (let n = 0; n < LINKED_DEVICES_MAX; n += 1)
      expect((await create(`n-${n}`, undefined, token.otherVendors)).status).toBe(201);

    expect(code(await create('one-more', undefined, token.otherVendors))).toEqual([409, 'too_many_linked_devices']);
  });
});

describe('a server whose settings do not say so', () => {
  it('links no device', async () => {
    const body = { name: 'Cadangan', acceptsRisk: true };

    expect(code(await ask('/linked-devices', token.owner, { body }, without))).toEqual([409, 'linked_devices_off']);
    expect(field(await ask('/channel-accounts', token.owner, {}, without), 'takesLinkedDevices')).toBe(false);
  });
});
