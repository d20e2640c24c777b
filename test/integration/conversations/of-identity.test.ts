import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { watchCommands } from '../../support/commands.ts';
import { aConversation, type TestCore, testCore, VENDOR } from '../../support/core.ts';
import { mongoUrlFor } from '../../support/services.ts';

let core: TestCore;
beforeAll(async () => {
  const url = new URL(mongoUrlFor('of-identity'));
  url.searchParams.set('monitorCommands', 'true');
  core = await testCore(url.href);
});
afterAll(async () => {
  await core.projection.drain();
  await core.connection.dropDatabase();
  await core.close();
});

it('shoppers who come back at once are asked for together, and each gets their own', async () => {
  const [ani, budi] = [await aConversation(core, 'ani'), await aConversation(core, 'budi')];
  const commands = watchCommands(core.connection);
  const idsOf = async (visitor: string, vendorId = VENDOR) =>
    (await core.conversations.ofIdentity(vendorId, visitor)).map(({ state }) => state.conversationId);

  const found = await Promise.all(['v_ani', 'v_budi', 'v_nobody', 'v_ani', 'v_budi', 'v_ani'].map((one) => idsOf(one)));

  const [anis, budis] = [[ani.conversationId], [budi.conversationId]];
  expect(found).toEqual([anis, budis, [], anis, budis, anis]);
  expect(commands.take()).toHaveLength(3); // two at once, and then the others together
  const apart = await Promise.all([idsOf('v_ani', 'v-other'), idsOf('v_ani')]);
  expect(apart).toEqual([[], anis]);
});
