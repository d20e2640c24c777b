import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { giveBackHeld, giveBackOfGone } from '../../../core/routing/give-back.ts';
import { recountCapacity } from '../../../workers/recount.ts';
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
  ({ servers, close } = await routingServers('give-back', 1));
});
afterAll(() => close());
beforeEach(async () => {
  tests += 1;
  await forgetAll(servers);
});
afterEach(() => expect(one().core.errors.splice(0)).toEqual([]));

const one = () => servers[0] as RoutingServer;
const agents = () => one().core.connection.collection<{ _id: string; seenAt: Date }>('agents');
const named = (name: string) => `${name}-${tests}`;
const holderOf = async (id: string) => (await stateIn(one(), id)).assignee?.agentId ?? null;
const isGiven = (id: string, agentId: string) =>
  eventually(async () => {
    expect(await holderOf(id)).toBe(agentId);
    await one().core.projection.drain();
  }, 2_000);

/** Sari has it; Budi is there too, and as full as can be. */
async function aGivenOne() {
  const sari = await aReachableAgent(one(), named('sari'));
  const budi = await aReachableAgent(one(), named('budi'), { capacity: 0 });
  const id = await aHandover(one(), named('rina'));
  await isGiven(id, sari.agentId);
  return { sari, budi, id };
}
const makeRoom = (agentId: string) => agents().updateOne({ _id: agentId }, { $set: { capacity: 5 } } as never);
const unseenFor = (agentId: string, ms: number) =>
  agents().updateOne({ _id: agentId }, { $set: { seenAt: new Date(Date.now() - ms) } });
/** The sweep's task, in a worker whose clock the test moves. */
function aTask() {
  let nowMs = 0;
  const { core } = one();
  const told: unknown[] = [];
  const publisher = { publish: (frames: unknown[]) => void told.push(...frames) };
  const onError = (error: unknown) => void core.errors.push(error);
  const task = giveBackOfGone({ ...core, publisher, onError }, () => nowMs);
  const pass = async (ms: number) => {
    nowMs += ms;
    await task();
  };
  return {
    told,
    pass,
    /** Two minutes in which MongoDB answered every few seconds. */
    async steady() {
      for (let n = 0; n < 24; n += 1) await pass(5_000);
    },
  };
}

describe('an agent who goes offline', () => {
  it('gives back what they hold, with a trail that shoppers do not see, and a colleague takes it up', async () => {
    const { sari, budi, id } = await aGivenOne();
    await one().core.agents.setAvailability(VENDOR, sari.agentId, 'offline');
    await makeRoom(budi.agentId);

    await giveBackHeld(one().core, sari, 'agent_offline');

    await isGiven(id, budi.agentId);
    const events = await eventsIn(one(), id);
    expect(events.map(({ event }) => event)).toEqual(['handover', 'assigned', 'requeued', 'assigned']);
    expect(events[2]).toMatchObject({
      agentId: sari.agentId,
      name: sari.name,
      reason: 'agent_offline',
      audience: 'staff',
    });
    expect((await one().core.agents.byId(VENDOR, sari.agentId))?.open).toBe(0);
  });

  it('keeps what sleeps', async () => {
    const { sari, id } = await aGivenOne();
    await one().core.changes.snooze({ vendorId: VENDOR, conversationId: id }, sari, new Date(Date.now() + 60_000));
    await one().core.projection.drain();

    await giveBackHeld(one().core, sari, 'agent_offline');

    expect(await stateIn(one(), id)).toMatchObject({ status: 'snoozed', assignee: { agentId: sari.agentId } });
  });
});

describe('an agent who was not seen for two minutes', () => {
  it('is away, and a colleague has what they held', async () => {
    const { sari, budi, id } = await aGivenOne();
    const worker = aTask();
    await worker.steady();
    await unseenFor(sari.agentId, 121_000);
    await makeRoom(budi.agentId);

    await worker.pass(2_000);

    await isGiven(id, budi.agentId);
    expect((await eventsIn(one(), id))[2]).toMatchObject({ event: 'requeued', reason: 'agent_gone' });
    expect((await one().core.agents.byId(VENDOR, sari.agentId))?.availability).toBe('away');
    expect(worker.told).toMatchObject([
      { fact: 'presence:changed', payload: { agentId: sari.agentId, availability: 'away' } },
    ]);
  });

  it('keeps it where the worker itself has not found MongoDB well as long', async () => {
    const { sari, id } = await aGivenOne();
    const [young, afterOutage] = [aTask(), aTask()];
    await young.pass(5_000);
    await afterOutage.steady();
    await unseenFor(sari.agentId, 300_000);

    await young.pass(5_000);
    await afterOutage.pass(180_000); // it was away: nobody could be seen
    await afterOutage.pass(5_000);

    expect(await holderOf(id)).toBe(sari.agentId);
  });

  it('is not judged while they are seen, nor where they never were', async () => {
    const { sari, id } = await aGivenOne();
    const worker = aTask();
    await worker.steady();
    await unseenFor(sari.agentId, 90_000);
    await worker.pass(2_000);
    await agents().updateOne({ _id: sari.agentId }, { $set: { seenAt: null } } as never);
    await worker.pass(2_000);

    expect(await holderOf(id)).toBe(sari.agentId);
  });
});

describe('an agent who is not on record any more', () => {
  it('holds nothing once two looks have found that, not even what sleeps', async () => {
    const { sari, id } = await aGivenOne();
    await one().core.changes.snooze({ vendorId: VENDOR, conversationId: id }, sari, new Date(Date.now() + 60_000));
    await one().core.projection.drain();
    await agents().deleteOne({ _id: sari.agentId });
    const { core } = one();
    const recount = recountCapacity(core, (error) => void core.errors.push(error));

    await recount();
    const afterOne = await holderOf(id);
    await recount();

    expect([afterOne, await holderOf(id)]).toEqual([sari.agentId, null]);
    expect((await eventsIn(one(), id)).at(-1)).toMatchObject({ event: 'requeued', reason: 'agent_removed' });
  });
});

describe('the recount', () => {
  it('puts right what two looks found wrong, too many or too few', async () => {
    const { core } = one();
    const { sari } = await aGivenOne();
    await aReachableAgent(one(), named('ani'), { open: 3 });
    await agents().updateOne({ _id: sari.agentId }, { $set: { open: 0 } } as never);
    const recount = recountCapacity(core, (error) => void core.errors.push(error));
    const counts = async () =>
      (await core.agents.byIds(VENDOR, [sari.agentId, named('ani')])).map(({ open }) => open).sort();

    await recount();
    expect(await counts()).toEqual([0, 3]);
    await recount();

    expect(await counts()).toEqual([0, 1]);
  });
});
