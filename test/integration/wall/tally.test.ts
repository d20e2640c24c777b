import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAgent } from '../../support/agents.ts';
import { severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { aWaiting } from '../../support/wall.ts';

let core: TestCore;
let close: () => Promise<void>;
beforeAll(async () => {
  const made = await severalCores('tally', 1);
  core = made.cores[0] as TestCore;
  close = made.close;
  const ani = anAgent('ani', { role: 'owner' });
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
