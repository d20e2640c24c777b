import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { watchCommands } from '../support/commands.ts';
import { aConversation, type TestCore, testCore, VENDOR } from '../support/core.ts';
import { mongoUrlFor } from '../support/services.ts';

let core: TestCore;
beforeAll(async () => {
  const url = new URL(mongoUrlFor('found-by-id'));
  url.searchParams.set('monitorCommands', 'true');
  core = await testCore(url.href);
});
afterAll(async () => {
  await core.projection.drain();
  await core.connection.dropDatabase();
  await core.close();
});

describe('contacts that many ask for by id at once', () => {
  it('are asked for together, and everybody gets their own', async () => {
    const [ani, budi] = [await aConversation(core, 'ani'), await aConversation(core, 'budi')];
    const commands = watchCommands(core.connection);

    const ids = [ani, budi, { contactId: 'ct_nobody' }, ani, budi, ani].map(({ contactId }) => contactId);
    const found = await Promise.all(ids.map((contactId) => core.contacts.byId(VENDOR, contactId)));

    const [anis, budis] = [ani.contactId, budi.contactId];
    expect(found.map((one) => one?.contactId ?? null)).toEqual([anis, budis, null, anis, budis, anis]);
    expect(commands.take()).toHaveLength(3); // two at once, and then the others together
  });

  it('are nobody to another vendor, who asks in the same moment', async () => {
    const { contactId } = await aConversation(core, 'cici');

    const vendors = ['v-other', VENDOR, 'v-other', VENDOR, 'v-other'];
    const found = await Promise.all(vendors.map((vendorId) => core.contacts.byId(vendorId, contactId)));

    expect(found.map((one) => one !== null)).toEqual([false, true, false, true, false]);
  });
});
