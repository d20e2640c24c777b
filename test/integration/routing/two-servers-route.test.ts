import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConversationView } from '../../../contract/conversations.ts';
import type { ShownMessage } from '../../../contract/messages.ts';
import { eventually } from '../../support/eventually.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let a: RunningProcess;
let b: RunningProcess;
beforeAll(async () => {
  world = await aWorld('two-servers-route');
  [a, b] = await Promise.all([startServer(world.services), startServer(world.services)]);
});
afterAll(() => world.close());

type Changed = { conversation: ConversationView };

describe('agents on two servers', () => {
  it('are given what is handed over on either, and give it back to each other', async () => {
    const ofBranch = { capacity: 1, branchIds: ['b-1'] };
    const ani = await world.vendor.agent('Ani', ofBranch);
    const budi = await world.vendor.agent('Budi', ofBranch);
    const owner = await world.vendor.agent('Citra', { role: 'owner' });
    const [onA, onB, desk] = await Promise.all([
      world.vendor.agentLine(a.url, ani),
      world.vendor.agentLine(b.url, budi),
      world.vendor.agentLine(a.url, owner),
    ]);
    const shopper = await world.vendor.shopperLine(a.url, 'visitor-routed-0123456789');
    const words = { kind: 'text', conversationId: null, clientId: 'first', text: 'mau bicara sama orang' };
    const { message } = await shopper.get<{ message: ShownMessage }>('message:send', words);
    const { conversationId } = message;

    await desk.get('conversation:take', { conversationId, expects: null });
    await desk.get('conversation:prioritise', { conversationId, priority: 'urgent' });
    await desk.get('conversation:transfer', { conversationId, branchId: 'b-1' });
    const isWith = (agentId: string) => (change: Changed) => change.conversation.assignee?.agentId === agentId;
    await onB.get('availability:set', { availability: 'online' });
    const given = await onB.fact<Changed>('conversation:changed', isWith(budi.agentId));
    await desk.fact<Changed>('conversation:changed', isWith(budi.agentId));
    expect(given.conversation).toMatchObject({ status: 'assigned', priority: 'urgent' });

    await onA.get('availability:set', { availability: 'online' });
    await onB.get('availability:set', { availability: 'offline' });
    await onA.fact<Changed>('conversation:changed', isWith(ani.agentId));

    await eventually(async () => {
      const events = (await world.log(conversationId)).flatMap(({ kind, content }) =>
        kind === 'event' ? [(content as { event: string }).event] : [],
      );
      expect(events).toEqual(['taken', 'prioritised', 'transferred', 'assigned', 'requeued', 'assigned']);
    });
    const shown = JSON.stringify(shopper.heard);
    expect(shown).toContain('"name":"Ani"');
    expect(shown).not.toMatch(/requeued|prioritised|because/);
  }, 60_000);
});
