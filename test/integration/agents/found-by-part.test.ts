import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { staffStore } from '../../../core/agents/staff.store.ts';
import { staffFields } from '../../support/agents.ts';
import { planOf, watchCommands } from '../../support/commands.ts';
import { type TestCore, testCore, VENDOR } from '../../support/core.ts';
import { mongoUrlFor } from '../../support/services.ts';

const COUNT = 300;
let core: TestCore;
let staff: ReturnType<typeof staffStore>;
let commands: ReturnType<typeof watchCommands>;
beforeAll(async () => {
  const url = new URL(mongoUrlFor('agents-by-part'));
  url.searchParams.set('monitorCommands', 'true');
  core = await testCore(url.href);
  staff = staffStore(core.connection);
  for (let n = 0; n < COUNT; n += 1) {
    const fields = staffFields({ name: n === 7 ? 'Tuti Handayani' : `Agen ${n}`, email: `agen-${n}@toko.example` });
    await staff.create({ vendorId: VENDOR, agentId: `ag-${n}` }, fields, 'print');
  }
  commands = watchCommands(core.connection);
}, 60_000);
afterAll(async () => {
  await core.connection.dropDatabase();
  await core.close();
});

describe('an agent looked for by a part of their name or e-mail', () => {
  it.each([
    ['handa', 'ag-7'],
    ['AGEN-42@', 'ag-42'],
  ])('(%s) is the only one that is read', async (words, agentId) => {
    commands.take();
    const found = await staff.page(VENDOR, { words, byEmail: true }, null, 50);
    const plans = await Promise.all(commands.take().map((asked) => planOf(core.connection, asked)));

    expect(found.map((one) => one.agentId)).toEqual([agentId]);
    expect(plans).toHaveLength(2);
    expect(plans.flatMap(({ stages }) => stages)).not.toContain('SORT');
    expect(plans.reduce((sum, { docsExamined }) => sum + docsExamined, 0)).toBe(1);
  });
});
