import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WallView, WhyWaiting } from '../../../contract/wall.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import { branchStore } from '../../../core/branches/branch.store.ts';
import { groupStore } from '../../../core/groups/group.store.ts';
import { eventually } from '../../support/eventually.ts';
import { aGroup } from '../../support/groups.ts';
import { call } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWaiting, type Waiting } from '../../support/wall.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let other: TestVendor;
let owner: Agent;
const token = { owner: '', ofTebet: '', ofGroup: '', agent: '', otherVendors: '' };
/** By the name of their shopper. */
const conversations = new Map<string, string>();

const ask = (path: string, as: string) => call(`${server.url}/api/v1${path}`, { token: as });
const wall = async (as: string) => (await ask('/wall', as)).body as WallView;
const names = ({ waiting }: WallView) => waiting.map(({ conversation }) => conversation.contact.name);
const workAt = (view: WallView) =>
  Object.fromEntries(view.branches.map(({ branchId, work }) => [branchId, [work.waiting, work.assigned]]));

/** Twelve that wait, in order of waiting: the longest first. */
const twelve: Array<[name: string, Waiting]> = [
  ['a', { branchId: 'b-1', waitedS: 1_200, sla: { warnInS: -900, dueInS: -600 } }],
  ['b', { branchId: 'b-1', waitedS: 1_100, priority: 'low' }],
  ['c', { branchId: 'b-2', waitedS: 1_000, priority: 'urgent', sla: { warnInS: -300, dueInS: 600 } }],
  ['d', { groupId: 'g-phone', waitedS: 900 }],
  ['e', { groupId: 'g-phone', waitedS: 800, priority: 'high' }],
  ['f', { branchId: 'b-2', waitedS: 700 }],
  ['g', { branchId: 'b-3', waitedS: 600, sla: { warnInS: 300, dueInS: 600 } }],
  ['h', { waitedS: 500 }],
  ['i', { branchId: 'b-1', waitedS: 400 }],
  ['j', { branchId: 'b-3', groupId: 'g-tv', waitedS: 300 }],
  ['k', { branchId: 'b-2', waitedS: 200 }],
  ['l', { branchId: 'b-1', waitedS: 100, priority: 'high' }],
];

beforeAll(async () => {
  world = await aWorld('wall');
  server = await startServer(world.services);
  const { vendor, core } = world;
  const { vendorId } = vendor;
  other = await aVendor(core, core.connection);
  const branches = branchStore(core.connection);
  const first = await branches.byId(vendorId, 'b-1');
  if (first) await branches.putAll(vendorId, [{ ...first, branchId: 'b-3', name: 'Depok', temporarilyClosed: true }]);
  const groups = groupStore(core.connection);
  for (const groupId of ['g-phone', 'g-tv']) {
    const { rev: _, ...group } = aGroup({ vendorId, groupId, skills: [] });
    await groups.create(group, 'print');
  }

  owner = await vendor.agent('Ani', { role: 'owner', scope: 'all' });
  const limited = { scope: 'limited', capacity: 5 } as const;
  const budi = await vendor.agent('Budi', {
    ...limited,
    role: 'supervisor',
    branchIds: ['b-2'],
    availability: 'online',
  });
  await vendor.agent('Cici', { ...limited, branchIds: ['b-1', 'b-2'], availability: 'online', skills: [] });
  await vendor.agent('Dodi', { ...limited, branchIds: ['b-1'], availability: 'online' });
  const eka = await vendor.agent('Eka', {
    ...limited,
    role: 'supervisor',
    groupIds: ['g-phone'],
    availability: 'away',
  });
  await vendor.agent('Fani', { ...limited, groupIds: ['g-phone'], availability: 'offline' });
  await vendor.agent('Gita', { ...limited, role: 'branch_staff', branchIds: ['b-3'], availability: 'offline' });
  for (const [name, how] of twelve) conversations.set(name, await aWaiting(core, owner, name, how));
  const held = await aWaiting(core, owner, 'held', { branchId: 'b-1' });
  await core.changes.assign({ vendorId, conversationId: held }, owner, budi, null);
  const theirs = await other.agent('Eve', { role: 'owner' });
  await aWaiting(core, theirs, 'rahasia', { branchId: 'b-1' });
  await core.projection.drain();
  // Dodi says that they are online too, and no server has them.
  await core.agents.seen(vendorId, [`Budi-${vendorId}`, `Cici-${vendorId}`]);

  token.owner = await vendor.agentToken(owner);
  token.ofTebet = await vendor.agentToken(budi);
  token.ofGroup = await vendor.agentToken(eka);
  token.agent = await vendor.agentToken({ agentId: `Cici-${vendorId}` });
  token.otherVendors = await other.agentToken(theirs);
});
afterAll(() => world.close());

describe('the wall', () => {
  it('counts what waits and who is there, by branch and by group', async () => {
    const view = await wall(token.owner);

    expect(view.work).toMatchObject({ waiting: 12, assigned: 1, snoozed: 0, warned: 1, breached: 1 });
    expect(Date.now() - Date.parse(view.work.longestSince ?? '')).toBeGreaterThanOrEqual(1_200_000);
    expect(workAt(view)).toEqual({ 'b-1': [4, 1], 'b-2': [3, 0], 'b-3': [2, 0] });
    expect(view.withoutBranch.waiting).toBe(3);
    expect(view.withoutGroup.waiting).toBe(9);
    expect(view.groups.map(({ groupId, work }) => [groupId, work.waiting])).toEqual([
      ['g-phone', 2],
      ['g-tv', 1],
    ]);
    expect(view.branches.map(({ branchId, isOpen }) => [branchId, isOpen])).toEqual([
      ['b-1', true],
      ['b-2', true],
      ['b-3', false],
    ]);
    expect(view.staff).toEqual({ online: 2, away: 3, offline: 2, open: 1, capacity: 10, free: 9 });
    const atTebet = view.branches.find(({ branchId }) => branchId === 'b-2');
    expect(atTebet?.staff).toEqual({ online: 2, away: 0, offline: 0, open: 1, capacity: 10, free: 9 });
    expect(view.agents.map(({ name }) => name)).toEqual(['Ani', 'Budi', 'Cici', 'Dodi', 'Eka', 'Fani', 'Gita']);
  });

  it('lists who waits longest first, each with its place in the queue and how its clock stands', async () => {
    const view = await wall(token.owner);

    expect(names(view)).toEqual(twelve.map(([name]) => name));
    expect(Object.fromEntries(view.waiting.map((one) => [one.conversation.contact.name, one.place]))).toEqual({
      ...{ c: 1, e: 2, l: 3, a: 4, d: 5, f: 6, g: 7, h: 8, i: 9, j: 10, k: 11, b: 12 },
    });
    expect(view.waiting.filter(({ dueAt }) => dueAt).map((one) => [one.conversation.contact.name, one.late])).toEqual([
      ['a', 'breached'],
      ['c', 'warned'],
      ['g', null],
    ]);
  });

  it('shows a limited supervisor theirs alone, in every figure', async () => {
    const ofTebet = await wall(token.ofTebet);
    // What has no place yet is for any supervisor to place.
    expect(names(ofTebet)).toEqual(['c', 'f', 'h', 'k']);
    expect(workAt(ofTebet)).toEqual({ 'b-2': [3, 0] });
    // One more is theirs because they hold it.
    expect(ofTebet.work).toMatchObject({ waiting: 4, assigned: 1, warned: 1, breached: 0 });
    expect(ofTebet.withoutBranch).toMatchObject({ waiting: 1, assigned: 1 });
    expect(ofTebet.groups).toEqual([]);
    expect(ofTebet.agents.map(({ name }) => name)).toEqual(['Budi', 'Cici']);

    const ofGroup = await wall(token.ofGroup);
    expect(names(ofGroup)).toEqual(['d', 'e', 'h']);
    expect(ofGroup.branches).toEqual([]);
    expect(ofGroup.agents.map(({ name }) => name)).toEqual(['Eka', 'Fani']);
  });

  it('is no agent’s, and holds nothing of another vendor, however often it is asked at once', async () => {
    expect(await ask('/wall', token.agent)).toMatchObject({ status: 403, body: { code: 'forbidden' } });

    const all = await Promise.all(
      [token.owner, token.otherVendors, token.ofTebet, token.otherVendors, token.owner, token.ofGroup].map(wall),
    );

    expect(all.map(({ work }) => work.waiting)).toEqual([12, 1, 4, 1, 12, 3]);
    expect(JSON.stringify([all[1], all[3]])).not.toContain(world.vendor.vendorId);
    expect(JSON.stringify([all[0], all[2], all[5]])).not.toContain('rahasia');
  });

  it('follows within seconds when somebody takes one', async () => {
    const { vendorId } = world.vendor;
    const conversationId = await aWaiting(world.core, owner, 'm', { groupId: 'g-tv' });
    await eventually(async () => expect((await wall(token.owner)).work.waiting).toBe(13));

    await world.core.changes.take({ vendorId, conversationId }, owner, null);
    await world.core.projection.drain();

    await eventually(async () => expect((await wall(token.owner)).work).toMatchObject({ waiting: 12, assigned: 2 }));
  });
});

describe('why a conversation is nobody’s', () => {
  const why = async (name: string, as = token.owner) =>
    (await ask(`/wall/waiting/${conversations.get(name)}/why`, as)).body as WhyWaiting;

  it('names whom the router asks and what keeps each of them', async () => {
    const { core, vendor } = world;
    await core.connection
      .collection<{ _id: string }>('agents')
      .updateOne({ _id: `Cici-${vendor.vendorId}` }, { $set: { open: 5 } });

    const { isQueued, relaxed, pools } = await why('i');

    expect(isQueued).toBe(true);
    expect(relaxed).toEqual(['language', 'skills']);
    expect(pools.find(({ pool }) => pool === 'branch')).toEqual({
      ...{ pool: 'branch', looked: 1, not: { full: 1, no_skill: 0, no_language: 0 } },
    });
    expect(pools.find(({ pool }) => pool === 'centre')).toMatchObject({ looked: 0 });
  });

  it('is told of nothing the asker does not see', async () => {
    const path = `/wall/waiting/${conversations.get('d')}/why`;

    expect(await ask(path, token.ofTebet)).toMatchObject({ status: 404, body: { code: 'conversation_not_found' } });
    expect(await ask(path, token.otherVendors)).toMatchObject({ status: 404 });
    expect(await ask(path, token.agent)).toMatchObject({ status: 403 });
  });

  it('says so where it waits no more', async () => {
    const { vendorId } = world.vendor;
    const conversationId = conversations.get('k') ?? '';
    await world.core.changes.take({ vendorId, conversationId }, owner, null);

    expect(await why('k')).toEqual({ isQueued: false, relaxed: [], pools: [] });
  });
});
