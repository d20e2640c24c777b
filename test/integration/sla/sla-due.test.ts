import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SlaPolicy } from '../../../contract/sla.ts';
import { sendReply } from '../../../core/messages/send-reply.ts';
import { slaChanged } from '../../../core/sla/changed.ts';
import { slaDue } from '../../../core/sla/due.ts';
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
import { aPolicy } from '../../support/sla.ts';

let servers: RoutingServer[];
let close: () => Promise<void>;
let tests = 0;
beforeAll(async () => {
  ({ servers, close } = await routingServers('sla-due', 2));
  await one().core.vendors.put({
    ...{ vendorId: VENDOR, name: 'Toko Uji', locale: 'id', timezone: 'Asia/Jakarta', brandColour: '#000' },
    ...{ peopleFrom: '00:00', peopleUntil: '00:00' },
  });
});
afterAll(() => close());
beforeEach(async () => {
  tests += 1;
  await forgetAll(servers);
});
afterEach(() => {
  for (const { core } of servers) {
    expect(core.errors.splice(0)).toEqual([]);
    core.frames.length = 0;
  }
});

const one = () => servers[0] as RoutingServer;
const named = (name: string) => `${name}-${tests}`;
const BEGAN = new Date();
const later = (s: number) => new Date(BEGAN.getTime() + s * 1_000);

/** The vendor promises this and nothing else; everybody knows. */
async function promise(...policies: SlaPolicy[]): Promise<void> {
  const { slaPolicies } = one().catalogue;
  const { rev } = await slaPolicies.now(VENDOR);
  await slaPolicies.put(VENDOR, { policies, rev });
  for (const { catalogue } of servers) await catalogue.slaPolicies.now(VENDOR);
}
/** The workers' tasks of each server, at once, so many seconds after `BEGAN`. */
async function sweepAt(s: number): Promise<void> {
  await Promise.all(
    servers.map(async ({ core, catalogue, promises }) => {
      await core.projection.drain();
      await slaChanged({ ...core, ...catalogue, promises })();
      await slaDue(
        {
          ...core,
          ...catalogue,
          promises,
          publisher: { publish: (frames) => void core.frames.push(...frames) },
          onError: (error) => void core.errors.push(error),
        },
        () => later(s),
      )();
      await core.projection.drain();
    }),
  );
}
const toldIn = async (id: string) =>
  (await eventsIn(one(), id)).flatMap(({ event }) => (event.startsWith('sla_') ? [event] : []));
const notified = () =>
  servers.flatMap(({ core }) =>
    core.frames.flatMap((frame) => ('fact' in frame && frame.fact === 'agent:notified' ? [frame] : [])),
  );
const isOfBranch = (conversationId: string, branchId: string) =>
  one().core.log.append({
    ...{ vendorId: VENDOR, conversationId, authorId: 'assistant', clientId: `of-${branchId}` },
    draft: () => ({
      author: { kind: 'assistant', id: 'assistant', name: '' },
      body: {
        kind: 'event',
        content: {
          ...{ event: 'branch_chosen', branchId, name: 'Kemang', area: 'Jakarta' },
          reason: { code: 'shopper_chose' },
        },
      },
      audience: 'all',
      at: BEGAN,
    }),
  });
const policies = () => one().core.connection.collection<{ _id: string }>('sla_policies');
const recordOf = (id: string) => one().core.conversations.byId(VENDOR, id);

describe('a first answer promised within two minutes', () => {
  it('is warned of once and told late once, however many workers look', async () => {
    await promise(aPolicy({ firstReplyMin: 2 }));
    const id = await aHandover(one(), named('rina'), { at: BEGAN });

    await sweepAt(89);
    expect(await toldIn(id)).toEqual([]);
    await sweepAt(90);
    await sweepAt(100);
    expect(await toldIn(id)).toEqual(['sla_warned']);
    expect((await recordOf(id))?.sla).toMatchObject({ clock: 'first_reply', nextAt: later(120) });
    await sweepAt(120);
    await sweepAt(500);

    expect(await toldIn(id)).toEqual(['sla_warned', 'sla_breached']);
    const events = await eventsIn(one(), id);
    expect(events.at(-1)).toMatchObject({ audience: 'staff', clock: 'first_reply', dueAt: later(120).toISOString() });
    expect((await recordOf(id))?.sla?.nextAt).toBeNull();
  });

  it('that comes in time is never late', async () => {
    await promise(aPolicy({ firstReplyMin: 2 }));
    const sari = await aReachableAgent(one(), named('sari'));
    const id = await aHandover(one(), named('rina'), { at: BEGAN });
    await eventually(async () => expect((await stateIn(one(), id)).assignee?.agentId).toBe(sari.agentId));
    const words = { kind: 'text' as const, content: { text: 'Halo, ada yang bisa dibantu?' } };
    await sendReply(one().core.log, {
      ...{ vendorId: VENDOR, conversationId: id, agent: sari, clientId: 'reply', body: words },
    });
    await one().core.projection.drain();

    await sweepAt(1_000);

    expect(await toldIn(id)).toEqual([]);
    expect((await recordOf(id))?.sla).toBeNull();
  });

  it('is not told late where it came and the projection does not show it yet', async () => {
    await promise(aPolicy({ firstReplyMin: 2 }));
    const sari = await aReachableAgent(one(), named('sari'));
    const id = await aHandover(one(), named('rina'), { at: BEGAN });
    await eventually(async () => expect((await stateIn(one(), id)).assignee?.agentId).toBe(sari.agentId));
    await one().core.projection.drain();
    const stale = await recordOf(id);
    const words = { kind: 'text' as const, content: { text: 'Halo' } };
    await sendReply(one().core.log, {
      ...{ vendorId: VENDOR, conversationId: id, agent: sari, clientId: 'reply', body: words },
    });
    await one().core.projection.drain();
    const { stateSeq, service } = stale?.state ?? {};
    await one()
      .core.connection.collection<{ _id: string }>('conversations')
      .updateOne({ _id: id }, { $set: { stateSeq, service, sla: stale?.sla } });

    await sweepAt(1_000);

    expect(await toldIn(id)).toEqual([]);
    expect((await recordOf(id))?.sla).toBeNull();
  });
});

describe('what is done about it', () => {
  it('raises the priority once each time, and the promise stays as it was', async () => {
    await promise(
      aPolicy({ firstReplyMin: 2, onWarn: ['raise_priority'], onBreach: ['raise_priority'] }),
      aPolicy({ policyId: 'urgent', priorities: ['high', 'urgent'], firstReplyMin: 1 }),
    );
    const id = await aHandover(one(), named('rina'), { at: BEGAN });

    await sweepAt(90);
    expect(await stateIn(one(), id)).toMatchObject({ priority: 1 });
    expect((await recordOf(id))?.sla?.dueAt).toEqual(later(120));
    await sweepAt(121);
    await sweepAt(130);

    expect(await stateIn(one(), id)).toMatchObject({ priority: 2 });
    const raised = (await eventsIn(one(), id)).filter(({ event }) => event === 'prioritised');
    expect(raised).toMatchObject([
      { priority: 'high', byName: null, why: 'sla', audience: 'staff' },
      { priority: 'urgent', byName: null, why: 'sla', audience: 'staff' },
    ]);
  });

  it('takes it from who does not answer, to a colleague', async () => {
    await promise(aPolicy({ firstReplyMin: 2, onBreach: ['give_back'] }));
    const sari = await aReachableAgent(one(), named('sari'));
    const id = await aHandover(one(), named('rina'), { at: BEGAN });
    await eventually(async () => expect((await stateIn(one(), id)).assignee?.agentId).toBe(sari.agentId));
    const budi = await aReachableAgent(one(), named('budi'), { open: 3 });

    await sweepAt(121);

    await eventually(async () => expect((await stateIn(one(), id)).assignee?.agentId).toBe(budi.agentId));
    const events = await eventsIn(one(), id);
    expect(events).toContainEqual(
      expect.objectContaining({ event: 'requeued', agentId: sari.agentId, reason: 'no_answer' }),
    );
    expect((await one().core.agents.byId(VENDOR, sari.agentId))?.open).toBe(0);
  });

  it('leaves it with who was given it a moment ago', async () => {
    await promise(aPolicy({ firstReplyMin: 2, onBreach: ['give_back'] }));
    const sari = await aReachableAgent(one(), named('sari'));
    await aReachableAgent(one(), named('budi'), { open: 3 });
    const began = new Date(Date.now() - 121_000);
    const id = await aHandover(one(), named('rina'), { at: began });
    await eventually(async () => expect((await stateIn(one(), id)).assignee?.agentId).toBe(sari.agentId));

    await sweepAt((Date.now() - BEGAN.getTime()) / 1_000);

    expect(await toldIn(id)).toEqual(['sla_breached']);
    expect((await stateIn(one(), id)).assignee?.agentId).toBe(sari.agentId);
  });

  it('tells its agent and the supervisors who may see it, once', async () => {
    await promise(aPolicy({ firstReplyMin: 2, onWarn: ['notify_assignee'], onBreach: ['notify_supervisors'] }));
    const sari = await aReachableAgent(one(), named('sari'));
    const boss = await aReachableAgent(one(), named('boss'), { role: 'supervisor', capacity: 0 });
    await aReachableAgent(one(), named('elsewhere'), {
      ...{ role: 'supervisor', scope: 'limited', branchIds: ['b-2'], groupIds: [], capacity: 0 },
    });
    await aReachableAgent(one(), named('owner'), { role: 'owner' });
    const id = await aHandover(one(), named('rina'), { at: BEGAN });
    await eventually(async () => expect((await stateIn(one(), id)).assignee?.agentId).toBe(sari.agentId));

    await isOfBranch(id, 'b-1');
    const { contactId } = await stateIn(one(), id);
    await one().core.projection.drain();
    await one().core.conversations.setContact(VENDOR, contactId, { name: 'Bu Rina', locale: 'id' });
    await sweepAt(90);
    await sweepAt(120);

    const all = notified();
    expect(all).toHaveLength(2);
    expect(all.map(({ rooms, payload }) => ({ rooms, payload }))).toEqual(
      expect.arrayContaining([
        { rooms: [`v:${VENDOR}:a:${sari.agentId}`], payload: told(id, 'sla_warned') },
        { rooms: [`v:${VENDOR}:a:${boss.agentId}`], payload: told(id, 'sla_breached') },
      ]),
    );
  });
  const told = (conversationId: string, what: string) => ({
    ...{ conversationId, what, name: 'Bu Rina', clock: 'first_reply', dueAt: later(120).toISOString() },
  });
});

describe('promises that change', () => {
  it('are those of what is open already, once a worker has looked', async () => {
    await promise(aPolicy({ firstReplyMin: 60 }));
    const id = await aHandover(one(), named('rina'), { at: BEGAN });
    await sweepAt(0);
    expect((await recordOf(id))?.sla?.dueAt).toEqual(later(3_600));

    await promise(aPolicy({ firstReplyMin: 5 }));
    await sweepAt(0);
    expect((await recordOf(id))?.sla?.dueAt).toEqual(later(300));

    await promise();
    await sweepAt(0);
    expect((await recordOf(id))?.sla).toBeNull();
  });

  it('are brought to what is open by one worker at a time, and by another from where the first has ended', async () => {
    await promise(aPolicy({ firstReplyMin: 60 }));
    const { slaPolicies } = one().catalogue;
    const first = await slaPolicies.claimChanged();
    if (!first) throw new Error('nobody else looks');
    expect(await slaPolicies.claimChanged()).toBeNull();
    const after = { at: BEGAN, conversationId: 'c-200' };
    expect(await slaPolicies.walked(first, after)).toMatchObject({ after, isLast: false });
    await policies().updateOne({ _id: VENDOR }, { $set: { 'walk.heldUntil': later(-60) } });

    const second = await slaPolicies.claimChanged();

    expect(second).toMatchObject({ after, isLast: false, rev: first.rev });
    expect(await slaPolicies.walked(first, { at: BEGAN, conversationId: 'c-400' })).toBeNull();
    await slaPolicies.settle(first);
    expect(await slaPolicies.claimChanged()).toBeNull();
  });

  it('are brought to it a last time when every process knows them, and not again', async () => {
    await promise(aPolicy({ firstReplyMin: 60 }));
    const id = await aHandover(one(), named('rina'), { at: BEGAN });
    await sweepAt(0);
    await one().core.conversations.setSla(VENDOR, await stateIn(one(), id), null); // by a process that did not know
    await sweepAt(0);
    expect((await recordOf(id))?.sla).toBeNull();

    await policies().updateOne({ _id: VENDOR }, { $set: { changedAt: later(-60), 'walk.heldUntil': later(-50) } });
    await sweepAt(0);

    expect((await recordOf(id))?.sla?.dueAt).toEqual(later(3_600));
    const kept = await policies().findOne({ _id: VENDOR });
    expect(kept).not.toHaveProperty('changedAt');
    expect(kept).not.toHaveProperty('walk');
  });

  it('end a look by those of before', async () => {
    await promise(aPolicy({ firstReplyMin: 60 }));
    const { slaPolicies } = one().catalogue;
    const first = await slaPolicies.claimChanged();
    if (!first) throw new Error('nobody else looks');

    await promise(aPolicy({ firstReplyMin: 5 }));

    expect(await slaPolicies.walked(first, { at: BEGAN, conversationId: 'c-200' })).toBeNull();
    expect(await slaPolicies.claimChanged()).toMatchObject({ rev: first.rev + 1, after: null });
  });
});
