import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { conversationChanges } from '../../../core/conversations/change.ts';
import { DomainError } from '../../../core/errors.ts';
import type { MessageLog } from '../../../core/messages/message-log.ts';
import { VENDOR } from '../../support/core.ts';
import { eventually } from '../../support/eventually.ts';
import {
  aHandover,
  aReachableAgent,
  eventsIn,
  forgetAll,
  type RoutingServer,
  routingServers,
  stateIn,
} from '../../support/routing.ts';

let servers: RoutingServer[];
let close: () => Promise<void>;
let tests = 0;
beforeAll(async () => {
  ({ servers, close } = await routingServers('router', 2));
});
afterAll(() => close());
beforeEach(async () => {
  tests += 1;
  await forgetAll(servers);
});
afterEach(() => {
  for (const { core } of servers) expect(core.errors.splice(0)).toEqual([]);
});

const [one, two] = [() => servers[0] as RoutingServer, () => servers[1] as RoutingServer];
const named = (name: string) => `${name}-${tests}`;
const holderOf = async (conversationId: string) => (await stateIn(one(), conversationId)).assignee?.agentId ?? null;
const openOf = async (agentId: string) => (await one().core.agents.byId(VENDOR, agentId))?.open;
const held = async () => {
  for (const { core } of servers) await core.projection.drain();
  return (await one().core.conversations.held()).filter(({ agentId }) => agentId.endsWith(`-${tests}`));
};

describe('a conversation handed to people', () => {
  it('is given to a reachable agent at once, and the log says why', async () => {
    const sari = await aReachableAgent(one(), named('sari'), { open: 2 });
    const id = await aHandover(one(), named('rina'));

    await eventually(async () => expect(await holderOf(id)).toBe(sari.agentId), 1_000);

    const [, assigned] = await eventsIn(one(), id);
    expect(assigned).toMatchObject({
      event: 'assigned',
      byName: null,
      audience: 'all',
      because: { pool: 'centre', open: 2, capacity: 5, looked: 1, others: [] },
    });
    expect(await openOf(sari.agentId)).toBe(3);
  });

  it('waits where everybody is away, was not seen lately, or only looks after the desk', async () => {
    await aReachableAgent(one(), named('away'), { availability: 'away' });
    await aReachableAgent(one(), named('owner'), { role: 'owner' });
    const gone = await aReachableAgent(one(), named('gone'));
    const longAgo = { $set: { seenAt: new Date(Date.now() - 31_000) } };
    await one().core.connection.collection<{ _id: string }>('agents').updateOne({ _id: gone.agentId }, longAgo);
    const id = await aHandover(one(), named('rina'));
    await one().core.projection.drain();

    expect(await one().core.agents.hasReachable(VENDOR)).toBe(false);
    const sari = await aReachableAgent(two(), named('sari'));
    two().router.nudge(VENDOR);
    await eventually(async () => expect(await holderOf(id)).toBe(sari.agentId), 1_000);
  });

  it('goes to who knows what it needs', async () => {
    await aReachableAgent(one(), named('budi'));
    const sari = await aReachableAgent(one(), named('sari'), { skills: ['family:phone'], open: 3 });
    const id = await aHandover(one(), named('rina'), { skills: ['family:phone'] });

    await eventually(async () => expect(await holderOf(id)).toBe(sari.agentId), 1_000);
  });
});

describe('a queue of sixty against five agents of five', () => {
  it('gives exactly what they can hold, by two routers at once; what frees goes to whom it is due', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 60; n += 1) {
      const server = n % 2 ? one() : two();
      ids.push(await aHandover(server, named(`rina${n}`), { reason: n === 59 ? 'complaint' : 'asked' }));
    }
    for (const { core } of servers) await core.projection.drain();
    for (let n = 0; n < 5; n += 1) await aReachableAgent(one(), named(`a${n}`));
    for (const { router } of servers) router.nudge(VENDOR);

    await eventually(async () => expect((await held()).reduce((sum, each) => sum + each.held, 0)).toBe(25), 20_000);
    for (const { router } of servers) await router.tick();
    const counts = await held();
    expect(counts.map((each) => each.held)).toEqual([5, 5, 5, 5, 5]);
    for (const { agentId } of counts) expect(await openOf(agentId)).toBe(5);
    const given = await Promise.all(
      ids.map(async (id) => (await eventsIn(one(), id)).filter(({ event }) => event === 'assigned').length),
    );
    expect(Math.max(...given)).toBe(1);
    expect(given[59]).toBe(1); // the complaint, though it came last

    const isFirstWaiting = given.indexOf(0);
    const first = given.indexOf(1);
    const holder = { agentId: (await holderOf(ids[first] as string)) as string, name: '' };
    await two().core.changes.resolve({ vendorId: VENDOR, conversationId: ids[first] as string }, holder);
    await eventually(async () => expect(await holderOf(ids[isFirstWaiting] as string)).toBe(holder.agentId), 1_000);
    expect(await openOf(holder.agentId)).toBe(5);
  }, 60_000);
});

describe('one conversation', () => {
  it('that fifty agents take and two routers give is somebody’s once', async () => {
    const takers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => aReachableAgent(one(), named(`t${n}`), { capacity: 1 })),
    );
    const id = await aHandover(one(), named('rina'));
    const ref = { vendorId: VENDOR, conversationId: id };

    for (const { router } of servers) router.nudge(VENDOR);
    await Promise.allSettled(takers.map((taker, n) => (n % 2 ? one() : two()).core.changes.take(ref, taker, null)));

    const winner = await holderOf(id);
    await eventually(async () => {
      const open = await Promise.all(takers.map(({ agentId }) => openOf(agentId)));
      expect(takers.filter((_, n) => open[n] !== 0).map(({ agentId }) => agentId)).toEqual([winner]);
    });
    const events = (await eventsIn(one(), id)).filter(({ event }) => event === 'taken' || event === 'assigned');
    expect(events).toHaveLength(1);
  }, 30_000);
});

describe('a take of which nobody knows whether it is stored', () => {
  it('keeps its place until the recount has looked', async () => {
    const sari = await aReachableAgent(one(), named('sari'), { availability: 'away', capacity: 1 });
    const id = await aHandover(one(), named('rina'));
    const { core } = one();
    const log: MessageLog = {
      ...core.log,
      async append(request) {
        await core.log.append(request);
        throw new DomainError('unavailable');
      },
    };
    const changes = conversationChanges({ log, agents: core.agents });

    await expect(changes.take({ vendorId: VENDOR, conversationId: id }, sari, null)).rejects.toMatchObject({
      code: 'unavailable',
    });

    expect([await openOf(sari.agentId), await holderOf(id)]).toEqual([1, sari.agentId]);
  });
});
