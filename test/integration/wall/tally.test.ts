import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sendReply } from '../../../core/messages/send-reply.ts';
import { anAgent } from '../../support/agents.ts';
import { severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { aWaiting } from '../../support/wall.ts';

const ani = anAgent('ani', { role: 'owner' });
let core: TestCore;
let close: () => Promise<void>;
beforeAll(async () => {
  const made = await severalCores('tally', 1);
  core = made.cores[0] as TestCore;
  close = made.close;
  await core.agents.put(ani, 'x');
  for (let n = 0; n < 5; n += 1)
    await aWaiting(core, ani, `shopper-${n}`, { branchId: 'b-1', sla: { warnInS: -60, dueInS: 600 } });
});
afterAll(() => close());

describe('the figures of the whole desk', () => {
  it('are counted from an index, and no conversation is read for them', async () => {
    await core.connection.db?.command({ profile: 2 });
    const tallies = await core.conversations.tally(VENDOR, null, new Date());
    await core.connection.db?.command({ profile: 0 });

    expect(tallies).toMatchObject([
      { status: 'waiting', branchId: 'b-1', count: 5, queued: 5, warned: 5, breached: 0 },
    ]);
    const [asked] = await core.connection
      .collection('system.profile')
      .find({ 'command.aggregate': 'conversations' })
      .toArray();
    expect(asked).toMatchObject({ docsExamined: 0 });
  });
});

describe('the figures of the day', () => {
  it('are of what was resolved and first answered since it began, where one sees it', async () => {
    const conversationId = await aWaiting(core, ani, 'answered', { branchId: 'b-2' });
    const ref = { vendorId: VENDOR, conversationId };
    await core.changes.take(ref, ani, null);
    for (const clientId of ['r-1', 'r-2'])
      await sendReply(core.log, { ...ref, agent: ani, clientId, body: { kind: 'text', content: { text: 'halo' } } });
    await core.changes.resolve(ref, ani);
    await core.projection.drain();
    const ago = new Date(Date.now() - 60_000);
    const sight = { agentId: 'x', branchIds: ['b-1'], groupIds: [], seesUnplaced: false };

    const at = { branchId: 'b-2', groupId: null, count: 1 };
    expect(await core.conversations.today(VENDOR, null, ago)).toEqual([
      { ...at, waitedS: null },
      { ...at, waitedS: expect.any(Number) },
    ]);
    expect(await core.conversations.today(VENDOR, sight, ago)).toEqual([]);
    expect(await core.conversations.today(VENDOR, null, new Date(Date.now() + 60_000))).toEqual([]);
  });
});
