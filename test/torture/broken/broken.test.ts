/** The checker is itself checked: it finds nothing wrong with a sound server, and names what each broken one breaks. */
import { describe, expect, it } from '@jest/globals';
import { mongoUrlFor } from '../../support/services.ts';
import { broken } from '../check.ts';
import { play, type Scene } from './scenario.ts';

const limits = { longestWaitMs: 5_000 };
const killed = async ({ tally, servers }: Scene) => {
  await tally.until('200 acked', () => tally.acked() >= 200, 20_000);
  await servers.killAndRestart(0);
  const acked = tally.acked();
  await tally.until('200 more', () => tally.acked() >= acked + 200, 20_000);
};

describe('the checker', () => {
  it('finds nothing wrong with a sound server', async () => {
    const report = await play({
      flaw: null,
      mongoUrl: mongoUrlFor('sound'),
      limits,
      conversations: 4,
      during: killed,
      patienceMs: 10_000,
    });
    console.log(JSON.stringify(report, null, 1));
    expect(broken(report)).toEqual([]);
  });
});
