import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SyncReply } from '../../../contract/events.ts';
import type { InboxPage } from '../../../contract/inbox.ts';
import { eventually } from '../../support/eventually.ts';
import type { Line } from '../../support/line.ts';
import { startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let agent: Line;
let say: (visitor: string, clientId: string) => Promise<unknown>;
beforeAll(async () => {
  world = await aWorld('inbox-rev');
  const { url } = await startServer(world.services);
  agent = await world.vendor.agentLine(url, await world.vendor.agent('Ani'));
  say = async (visitor, clientId) =>
    (await world.vendor.shopperLine(url, visitor)).get('message:send', {
      kind: 'text',
      conversationId: null,
      clientId,
      text: 'halo',
    });
  for (const n of [1, 2, 3]) await say(`visitor-0123456789-${n}`, 'first');
  // The list follows the log within a moment: once it has, it rests.
  await eventually(async () => {
    const { conversations } = await agent.get<InboxPage>('inbox:list', {});
    expect(conversations.map(({ lastMessage }) => lastMessage?.seq)).toEqual([1, 1, 1]);
  });
});
afterAll(() => world.close());

describe('the inboxRev of a list', () => {
  it.each([1, 2, 100])('of %i rows is the same until something in it changes', async (limit) => {
    const { inboxRev } = await agent.get<InboxPage>('inbox:list', { limit });
    const asked = () => agent.get<SyncReply>('sync', { conversations: {}, inboxRev });

    const before = await asked();
    await say('visitor-0123456789-1', `more-${limit}`);

    expect(before.inbox).toBe('same');
    await eventually(async () => expect((await asked()).inbox).toBe('changed'));
  });
});
