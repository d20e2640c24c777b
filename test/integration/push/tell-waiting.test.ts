import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Agent } from '../../../core/agents/agent.ts';
import { assembleCatalogue } from '../../../core/catalogue.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { sendReply } from '../../../core/messages/send-reply.ts';
import { addDevice, removeDevice } from '../../../core/push/devices.ts';
import type { PushSubscription } from '../../../core/push/push-subscription.ts';
import { tellWaiting } from '../../../core/push/tell-waiting.ts';
import { aConversation, VENDOR } from '../../support/core.ts';
import { eventually } from '../../support/eventually.ts';
import { aDevice, aPushService, type Browser } from '../../support/push.ts';
import {
  aHandover,
  aReachableAgent,
  forgetAll,
  type RoutingServer,
  routingServers,
  stateIn,
} from '../../support/routing.ts';

let servers: RoutingServer[];
let close: () => Promise<void>;
let service: Awaited<ReturnType<typeof aPushService>>;
let tests = 0;
beforeAll(async () => {
  ({ servers, close } = await routingServers('tell-waiting', 1));
  service = await aPushService();
});
afterAll(async () => {
  await service.close();
  await close();
});
beforeEach(async () => {
  tests += 1;
  await forgetAll(servers);
  await one().core.connection.collection('push_subscriptions').deleteMany({});
  service.told.length = 0;
});
afterEach(() => expect([...one().core.errors.splice(0), ...service.errors.splice(0)]).toEqual([]));

const one = () => servers[0] as RoutingServer;
const named = (name: string) => `${name}-${tests}`;
const devices = () => ({ ...one().core, ...assembleCatalogue(one().core.connection) });
const agents = () => one().core.connection.collection<{ _id: string }>('agents');
const lookedBefore = (agentId: string, ms: number) =>
  agents().updateOne({ _id: agentId }, { $set: { lookedAt: new Date(Date.now() - ms) } });
const seenBefore = (agentId: string, ms: number) =>
  agents().updateOne({ _id: agentId }, { $set: { seenAt: new Date(Date.now() - ms) } });

const HOUR_MS = 3600_000;
/** Whether the router would give them anything. */
const isGiven = async ({ agentId }: Agent) => {
  const free = await one().core.agents.reserveReachable(VENDOR, agentId);
  return { free, isInPool: (await one().core.agents.pool(VENDOR, 'centre', 10)).length === 1 };
};

/** What a worker's sweep does, once. */
const aWorker = () => {
  const onError = (error: unknown) => void one().core.errors.push(error);
  return tellWaiting({ ...devices(), push: service.sender, onError });
};
async function subscribed(agent: Agent, wishes: Partial<PushSubscription> = {}): Promise<Browser> {
  const browser = service.subscribe();
  await addDevice(devices(), aDevice({ agentId: agent.agentId, ...browser, ...wishes }));
  return browser;
}

/** Sari has a phone, and was given a conversation whose shopper waits. */
async function aWait(wishes: Partial<PushSubscription> = {}) {
  const sari = await aReachableAgent(one(), named('sari'));
  const phone = await subscribed(sari, wishes);
  const conversationId = await aHandover(one(), named('rina'));
  await eventually(async () => expect((await stateIn(one(), conversationId)).status).toBe('assigned'));
  await one().core.projection.drain();
  return { sari, phone, conversationId };
}
const ref = (conversationId: string) => ({ vendorId: VENDOR, conversationId });
async function answers(agent: Agent, conversationId: string): Promise<void> {
  const body = { kind: 'text' as const, content: { text: 'Sebentar ya' } };
  await sendReply(one().core.log, { ...ref(conversationId), agent, clientId: named('answer'), body });
  await one().core.projection.drain();
}
async function writes(text: string): Promise<void> {
  const body = { kind: 'text' as const, content: { text } };
  const direct = await aConversation(one().core, named('rina'));
  await sayAsShopper(one().core.log, { ...direct, vendorId: VENDOR, clientId: text, at: new Date(), body });
  await one().core.projection.drain();
}

describe('an agent whose shopper waits, and who looks at no page', () => {
  it('is told once for one wait, though two workers look, and nobody on the way can read it', async () => {
    const { phone, conversationId } = await aWait();
    const [first, second] = [aWorker(), aWorker()];

    await Promise.all([first(), second()]);
    await writes('masih ada?');
    await first();

    expect(service.told).toMatchObject([
      {
        endpoint: phone.endpoint,
        headers: { 'content-encoding': 'aes128gcm', ttl: '600', urgency: 'high' },
        message: { kind: 'waiting', conversationId, locale: 'id', channel: 'widget', branch: null },
      },
    ]);
    expect(JSON.stringify(service.told)).not.toMatch(/orang|Pengunjung/);
  });

  it('reads who wrote and what, on a device they chose that for', async () => {
    await aWait({ showsWords: true, locale: 'en' });

    await aWorker()();

    expect(service.told[0]?.message).toMatchObject({
      ...{ locale: 'en', name: 'Pengunjung', words: 'mau bicara sama orang' },
    });
  });

  it('is told anew once they have answered and the shopper waits again', async () => {
    const { sari, conversationId } = await aWait();
    await aWorker()();
    await answers(sari, conversationId);
    await writes('oke, lalu?');

    await aWorker()();

    expect(service.told).toHaveLength(2);
  });

  it('is told of a wait that a colleague was told of before it became theirs', async () => {
    const { sari, conversationId } = await aWait();
    await aWorker()();
    const budi = await aReachableAgent(one(), named('budi'));
    const phone = await subscribed(budi);
    await one().core.changes.assign(ref(conversationId), sari, budi, sari.agentId);
    await one().core.projection.drain();

    await aWorker()();

    expect(service.told.map(({ endpoint }) => endpoint).slice(1)).toEqual([phone.endpoint]);
  });

  it('is told on each of their devices that is not muted', async () => {
    const { sari } = await aWait({ mutedUntil: new Date(Date.now() + 60_000) });
    const tablet = await subscribed(sari, { mutedUntil: new Date(Date.now() - 1_000) });

    await aWorker()();

    expect(service.told.map(({ endpoint }) => endpoint)).toEqual([tablet.endpoint]);
  });
});

describe('nobody is told', () => {
  it('while they look at a page; twenty seconds after they did they are', async () => {
    const { sari } = await aWait();
    await one().core.agents.looked(VENDOR, [sari.agentId]);
    await aWorker()();
    expect(service.told).toEqual([]);

    await lookedBefore(sari.agentId, 21_000);
    await aWorker()();

    expect(service.told).toHaveLength(1);
  });

  it('of what was answered, or is done', async () => {
    const { sari, conversationId } = await aWait();
    await answers(sari, conversationId);
    await aWorker()();
    await writes('masih ada?');
    await one().core.changes.resolve(ref(conversationId), sari);
    await one().core.projection.drain();

    await aWorker()();

    expect(service.told).toEqual([]);
  });

  it('who is offline', async () => {
    const { sari } = await aWait();
    await one().core.agents.setAvailability(VENDOR, sari.agentId, 'offline');

    await aWorker()();

    expect(service.told).toEqual([]);
  });
});

describe('a device', () => {
  it.each([404, 410])('whose push service answers %s is forgotten', async (status) => {
    const { sari, phone } = await aWait();
    service.answer(phone.endpoint, status);

    await aWorker()();

    expect(await devices().pushSubscriptions.ofAgents(VENDOR, [sari.agentId])).toEqual([]);
    expect(await one().core.agents.byId(VENDOR, sari.agentId)).toMatchObject({ hasPush: false });
  });

  it('whose push service is not well is kept, and told of the next wait', async () => {
    const { sari, phone, conversationId } = await aWait();
    service.answer(phone.endpoint, 503);
    await aWorker()();
    expect(service.errors.splice(0).map(String)).toEqual(['Error: a push service answered 503']);

    service.answer(phone.endpoint, 201);
    await answers(sari, conversationId);
    await writes('halo?');
    await aWorker()();

    expect(service.told).toHaveLength(1);
  });

  it('is of one agent: of the last who said so', async () => {
    const { sari, phone } = await aWait();
    const budi = await aReachableAgent(one(), named('budi'));
    await addDevice(devices(), aDevice({ agentId: budi.agentId, ...phone }));

    await aWorker()();

    expect(service.told).toEqual([]);
    expect(await one().core.agents.byId(VENDOR, sari.agentId)).toMatchObject({ hasPush: false });
    expect(await one().core.agents.byId(VENDOR, budi.agentId)).toMatchObject({ hasPush: true });
  });

  it('is of the last agent who said so also where that is one of another vendor', async () => {
    const { sari, phone } = await aWait();
    const other = { vendorId: 'v-2', agentId: named('dewi') };
    await addDevice(devices(), aDevice({ ...other, ...phone }));

    await aWorker()();

    expect(service.told).toEqual([]);
    expect(await devices().pushSubscriptions.ofAgents(VENDOR, [sari.agentId])).toEqual([]);
    expect(await one().core.agents.byId(VENDOR, sari.agentId)).toMatchObject({ hasPush: false });
    expect(await devices().pushSubscriptions.ofAgents('v-2', [other.agentId])).toHaveLength(1);
  });

  it('kept under an id with its vendor’s, as once, is taken over and taken off like any other', async () => {
    const sari = await aReachableAgent(one(), named('sari'));
    const phone = aDevice({ agentId: sari.agentId, ...service.subscribe() });
    const hash = createHash('sha256').update(phone.endpoint).digest('base64url');
    const asOnce = () =>
      one()
        .core.connection.collection<PushSubscription & { _id: string; updatedAt: Date; schemaVersion: number }>(
          'push_subscriptions',
        )
        .insertOne({ _id: `${VENDOR}:${hash}`, ...phone, updatedAt: new Date(), schemaVersion: 1 });
    const ofSari = () => devices().pushSubscriptions.ofAgents(VENDOR, [sari.agentId]);

    await asOnce();
    await addDevice(devices(), { ...phone, showsWords: true });
    expect(await ofSari()).toMatchObject([{ showsWords: true }]);

    await asOnce();
    await addDevice(devices(), { ...phone, vendorId: 'v-2', agentId: named('dewi') });
    expect(await ofSari()).toEqual([]);

    await asOnce();
    await removeDevice(devices(), phone);
    expect(await ofSari()).toEqual([]);
  });

  it('is the oldest of too many where an eleventh comes', async () => {
    const sari = await aReachableAgent(one(), named('sari'));
    const all: Browser[] = [];
    for (let n = 0; n < 11; n += 1) all.push(await subscribed(sari));

    const kept = await devices().pushSubscriptions.ofAgents(VENDOR, [sari.agentId]);

    expect(kept.map(({ endpoint }) => endpoint).sort()).toEqual(
      all
        .slice(1)
        .map(({ endpoint }) => endpoint)
        .sort(),
    );
  });

  it('lets an agent online be given conversations without a page for eight hours, where they chose so', async () => {
    const sari = await aReachableAgent(one(), named('sari'));
    await subscribed(sari);
    const given = () => isGiven(sari);
    await seenBefore(sari.agentId, HOUR_MS);
    expect(await given()).toEqual({ free: false, isInPool: false });

    await subscribed(sari, { staysReachable: true });
    expect(await given()).toEqual({ free: true, isInPool: true });
    expect((await one().core.agents.gone(100)).map(({ agentId }) => agentId)).toEqual([]);

    await seenBefore(sari.agentId, 9 * HOUR_MS);
    expect(await given()).toEqual({ free: false, isInPool: false });
    expect((await one().core.agents.gone(100)).map(({ agentId }) => agentId)).toEqual([sari.agentId]);
  });

  it('that is muted lets nobody be given what they would not be told of; another that is not does', async () => {
    const sari = await aReachableAgent(one(), named('sari'));
    const muted = { staysReachable: true, mutedUntil: new Date(Date.now() + HOUR_MS) };
    await subscribed(sari, muted);
    await subscribed(sari);
    await seenBefore(sari.agentId, HOUR_MS);
    expect(await isGiven(sari)).toEqual({ free: false, isInPool: false });

    const tablet = await subscribed(sari, { staysReachable: true });
    expect(await isGiven(sari)).toEqual({ free: true, isInPool: true });

    await addDevice(devices(), aDevice({ agentId: sari.agentId, ...tablet, ...muted }));
    expect(await isGiven(sari)).toEqual({ free: false, isInPool: false });
    expect((await one().core.agents.gone(100)).map(({ agentId }) => agentId)).toEqual([sari.agentId]);
  });

  it('tells again, and lets its agent be given something, once the time it was muted for is over', async () => {
    const sari = await aReachableAgent(one(), named('sari'));
    await subscribed(sari, { staysReachable: true, mutedUntil: new Date(Date.now() - 1_000) });
    await seenBefore(sari.agentId, HOUR_MS);

    expect(await isGiven(sari)).toEqual({ free: true, isInPool: true });
  });
});
