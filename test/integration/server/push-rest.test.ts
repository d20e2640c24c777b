import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Agent } from '../../../core/agents/agent.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aDevice, VAPID } from '../../support/push.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let sari: Agent;
let budi: Agent;
const token = { sari: '', budi: '' };
const VAPID_VALUES = {
  VAPID_PUBLIC_KEY: VAPID.publicKey,
  VAPID_PRIVATE_KEY: VAPID.privateKey,
  VAPID_SUBJECT: VAPID.subject,
};

beforeAll(async () => {
  world = await aWorld('push-rest');
  server = await startServer(world.services, VAPID_VALUES);
  const { vendor } = world;
  [sari, budi] = [await vendor.agent('Sari'), await vendor.agent('Budi')];
  token.sari = await vendor.agentToken(sari);
  token.budi = await vendor.agentToken(budi);
});
afterAll(() => world.close());
beforeEach(async () => void (await stored().deleteMany({})));

const stored = () => world.core.connection.collection('push_subscriptions');
const { keys } = aDevice();
const wishes = { endpoint: 'https://push.example.com/device-1', keys, locale: 'id' };
const put = (as: string, body: object) =>
  call(`${server.url}/api/v1/push-subscriptions`, { method: 'PUT', token: as, body });
const remove = (as: string) =>
  call(`${server.url}/api/v1/push-subscriptions`, { method: 'DELETE', token: as, body: { endpoint: wishes.endpoint } });
const hasPush = async ({ agentId }: Agent) => (await world.core.agents.byId(world.vendor.vendorId, agentId))?.hasPush;

describe('a device of an agent', () => {
  it('is subscribed with the key the server tells, once however often it is said', async () => {
    expect(await call(`${server.url}/api/v1/push-key`, { token: token.sari })).toMatchObject({
      body: { publicKey: VAPID.publicKey },
    });

    await put(token.sari, wishes);
    expect((await put(token.sari, { ...wishes, showsWords: true })).status).toBe(200);

    expect(await stored().find().toArray()).toMatchObject([
      { agentId: sari.agentId, endpoint: wishes.endpoint, showsWords: true, staysReachable: false, mutedUntil: null },
    ]);
    expect(await hasPush(sari)).toBe(true);
  });

  it('is kept under a hash of its endpoint, which is as good as a key', async () => {
    await put(token.sari, wishes);

    expect(String((await stored().findOne())?._id)).not.toContain('push.example.com');
  });

  it('is taken off by its agent alone', async () => {
    await put(token.sari, wishes);

    expect([(await remove(token.budi)).status, await hasPush(sari)]).toEqual([200, true]);
    expect([(await remove(token.sari)).status, await hasPush(sari)]).toEqual([200, false]);
    expect((await remove(token.sari)).status).toBe(200);
  });

  it('is of whoever signs in there next', async () => {
    await put(token.sari, wishes);
    await put(token.budi, wishes);

    expect([await hasPush(sari), await hasPush(budi)]).toEqual([false, true]);
  });

  it.each([
    'https://127.0.0.1/device',
    'https://mongo/device',
    'http://push.example.com/device',
    'https://push.example.com:27017/device',
    'https://[::ffff:10.0.0.1]/device',
  ])('is none whose push service is said to be at %s', async (endpoint) => {
    const answer = await put(token.sari, { ...wishes, endpoint });

    expect([answer.status, field(answer, 'code')]).toEqual([400, 'invalid_input']);
    expect(await stored().countDocuments()).toBe(0);
  });
});

describe('an agent with a page before them', () => {
  it('is known to look at it, from when they say so until they do not', async () => {
    const lookedAt = async () =>
      (await world.core.agents.byId(world.vendor.vendorId, sari.agentId))?.lookedAt?.getTime() ?? 0;
    const line = await world.vendor.agentLine(server.url, sari);
    await line.get('looking:set', { isLooking: true });

    await eventually(async () => expect(await lookedAt()).toBeGreaterThan(0));
  });
});

describe('without keys', () => {
  it('there is no web push, and it is said so', async () => {
    const plain = await startServer(world.services);
    const asked = await call(`${plain.url}/api/v1/push-key`, { token: token.sari });
    const said = await call(`${plain.url}/api/v1/push-subscriptions`, {
      method: 'PUT',
      token: token.sari,
      body: wishes,
    });

    expect([asked.body, said.status, field(said, 'code')]).toEqual([{ publicKey: null }, 503, 'unavailable']);
  });
});
