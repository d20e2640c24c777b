/** What the sweep of promises costs where very many run: by MongoDB's own account, not by the clock. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planOf, watchCommands } from '../../support/commands.ts';
import { type TestCore, testCore, VENDOR } from '../../support/core.ts';
import { mongoUrlFor } from '../../support/services.ts';

const OPEN = 20_000;
const LATE = 2_000;
const LIMIT = 500;
const NOW = new Date();
const IN_AN_HOUR = new Date(NOW.getTime() + 3_600_000);

let core: TestCore;
let commands: ReturnType<typeof watchCommands>;
beforeAll(async () => {
  const url = new URL(mongoUrlFor('sla-among-many'));
  url.searchParams.set('monitorCommands', 'true');
  core = await testCore(url.href);
  const open = Array.from({ length: OPEN }, (_, n) => ({
    ...{ _id: `cv-${n}`, vendorId: VENDOR, status: 'waiting', isOpen: true, lastAt: NOW },
    // The late ones lie among the others as they come, and some of those have nothing left to tell.
    sla: { nextAt: n % 10 === 0 ? new Date(NOW.getTime() - n - 1) : n % 10 === 1 ? null : IN_AN_HOUR },
  }));
  await core.connection.collection<{ _id: string }>('conversations').insertMany(open, { ordered: false });
  commands = watchCommands(core.connection);
}, 120_000);
afterAll(async () => {
  await core.connection.dropDatabase();
  await core.close();
});
/** What is due by then, and how MongoDB found it. */
async function due(now: Date) {
  commands.take();
  const found = await core.conversations.slaDue(now, LIMIT);
  const [asked, ...others] = commands.take();
  if (!asked || others.length > 0) throw new Error('one question was expected');
  return { found, plan: await planOf(core.connection, asked) };
}

describe('a look for promises that fall due, among twenty thousand that run', () => {
  it('reads a page of those that do, the longest due first, and nothing else', async () => {
    const { found, plan } = await due(NOW);

    expect(found).toHaveLength(LIMIT);
    expect(found[0]?.conversationId).toBe(`cv-${OPEN - OPEN / LATE}`);
    expect(plan.stages).toContain('IXSCAN');
    expect(plan.stages).not.toContain('COLLSCAN');
    expect(plan.stages).not.toContain('SORT');
    expect(plan).toMatchObject({ docsExamined: LIMIT, returned: LIMIT });
    expect(plan.keysExamined).toBeLessThanOrEqual(LIMIT + 1);
  });

  it('reads nothing where none does', async () => {
    const { found, plan } = await due(new Date(NOW.getTime() - OPEN - 1_000));

    expect(found).toEqual([]);
    expect([plan.keysExamined, plan.docsExamined]).toEqual([0, 0]);
  });
});
