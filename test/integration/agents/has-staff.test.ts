import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agentStore } from '../../../core/agents/agent.store.ts';
import { anAgent } from '../../support/agents.ts';
import { watchCommands } from '../../support/commands.ts';
import { type TestCore, testCore, VENDOR } from '../../support/core.ts';
import { mongoUrlFor } from '../../support/services.ts';

let core: TestCore;
beforeAll(async () => {
  const url = new URL(mongoUrlFor('has-staff'));
  url.searchParams.set('monitorCommands', 'true');
  core = await testCore(url.href);
});
afterAll(async () => {
  await core.connection.dropDatabase();
  await core.close();
});

describe('whether a group or a branch has people of its own', () => {
  it('is asked of MongoDB once, however many shoppers it is told', async () => {
    await core.agents.put(anAgent('a-tv', { groupIds: ['g-tv'] }), 'x');
    const commands = watchCommands(core.connection);

    const told = await Promise.all([1, 2, 3].map(() => core.agents.hasStaff(VENDOR, { groupId: 'g-tv' })));

    expect([told, await core.agents.hasStaff(VENDOR, { groupId: 'g-tv' })]).toEqual([[true, true, true], true]);
    expect(commands.take()).toHaveLength(1);
  });

  it('is known at once where they are put there, and a little later elsewhere', async () => {
    const elsewhere = agentStore(core.connection, { refreshMs: 0, staleMs: 0 });
    const asked = () =>
      Promise.all([core.agents, elsewhere].map((agents) => agents.hasStaff(VENDOR, { branchId: 'b-new' })));
    const before = await asked();

    await core.agents.put(anAgent('a-new', { role: 'branch_staff', branchIds: ['b-new'] }), 'x');

    expect([before, await asked()]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('is no for another vendor’s, and for owners, who are given nothing', async () => {
    await core.agents.put(anAgent('a-owner', { role: 'owner', groupIds: ['g-owned'] }), 'x');

    expect(await core.agents.hasStaff('v-other', { groupId: 'g-tv' })).toBe(false);
    expect(await core.agents.hasStaff(VENDOR, { groupId: 'g-owned' })).toBe(false);
  });
});
