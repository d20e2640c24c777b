/** A few tasks of the evaluation as they run by `npm run eval`, and what one that fails looks like. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engineOf, type Measured } from '../../../eval/engines.ts';
import { optionsOf } from '../../../eval/options.ts';
import { runTask } from '../../../eval/run-task.ts';
import { type EvalShop, openShop } from '../../../eval/shop.ts';
import type { Task } from '../../../eval/task.ts';
import { TASKS } from '../../../eval/tasks/index.ts';
import { mongoUrlFor } from '../../support/services.ts';

let shop: EvalShop;
let rules: Measured;
let model: Measured;
beforeAll(async () => {
  shop = await openShop(mongoUrlFor('eval'));
  rules = await engineOf(shop, optionsOf([]), null);
  model = await engineOf(shop, optionsOf(['--engine', 'model']), null);
}, 60_000);
afterAll(async () => {
  await model.close();
  await shop.close();
});

const task = (id: string): Task => {
  const found = TASKS.find((one) => one.id === id);
  if (!found) throw new Error(`no task ${id}`);
  return found;
};

describe('a task of the evaluation', () => {
  it.each([
    'stock-sold-out-here-nearest-instead',
    'hold-proposed-then-agreed',
    'proof-guessed-three-times',
    'booking-said-whole',
  ])('passes twice alike, and leaves the shop as it was: %s', async (id) => {
    const runs = [await runTask(shop, rules.engineAt, task(id)), await runTask(shop, rules.engineAt, task(id))];

    expect(runs.map(({ faults, invented }) => ({ faults, invented }))).toEqual([
      { faults: [], invented: [] },
      { faults: [], invented: [] },
    ]);
    expect(await shop.touched()).toEqual([]);
  });

  it('passes with the model that stands in, which answers itself', async () => {
    const run = await runTask(shop, model.engineAt, task('stock-in-english'));

    expect(run).toMatchObject({ faults: [], invented: [] });
    expect(model.answered.get('model')).toBe(1);
  });

  it('fails where the database is not left as it must be', async () => {
    const { faults, failedTurn } = await runTask(shop, rules.engineAt, {
      ...task('hold-proposed-then-agreed'),
      end: {},
    });

    expect(failedTurn).toBeNull();
    expect(faults).toEqual([expect.stringMatching(/^at the end wanted holds \[\], got \[\{"branchId":"TS-TBT"/)]);
  });

  it('fails at the turn that says other than the records', async () => {
    const wrong = {
      ...task('stock-in-english'),
      turns: [
        { say: 'halo', want: {} },
        { say: 'indomie goreng di tebet', want: { says: ['sisa 999'] } },
      ],
    };

    expect(await runTask(shop, rules.engineAt, wrong)).toMatchObject({ failedTurn: 2, faults: ['wanted “sisa 999”'] });
  });

  it('finds a figure that an engine made up', async () => {
    const liar = () => ({
      answer: async () => ({
        replies: [{ kind: 'text' as const, content: { text: 'Di Tebet sisa 999, Rp 100.' } }],
        dialogue: null,
        locale: 'id' as const,
      }),
    });

    const { invented } = await runTask(shop, liar, task('stock-in-english'));

    expect(invented).toEqual([
      { kind: 'money', text: 'Rp 100' },
      { kind: 'count', text: '999' },
    ]);
  });
});
