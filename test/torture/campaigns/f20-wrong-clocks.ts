import { inProject } from '../../../scripts/root.ts';
import type { Campaign } from './campaign.ts';
import { startLoad } from './load.ts';
import { onStage, type Stage } from './stage.ts';
import { until } from './waiting.ts';

const LONGEST_WAIT_MS = 5_000;
const CLOCK = inProject('test/torture/system/shifted-clock.mjs');
const HOURS_2 = 2 * 3_600_000;
/** Slow by more than tokens' leeway; tokens made by a right clock are good all the same. */
const SLOW_MS = -90_000;

/** One server's clock is 90 s slow and then jumps back two hours more; the worker's is two hours fast. */
export const wrongClocks: Campaign = {
  id: 'F20',
  title: 'clock of a server 90 s slow, then 2 h back; of a worker 2 h fast',
  isInShort: false,
  longestWaitMs: LONGEST_WAIT_MS,
  run: (scale) => {
    const flags = ['--import', CLOCK];
    const slow = { CLOCK_SHIFT_MS: String(SLOW_MS), CLOCK_SHIFT_LATER_MS: String(SLOW_MS - HOURS_2) };
    const clocks = {
      'server 1': { flags, env: slow },
      'workers 1': { flags, env: { CLOCK_SHIFT_MS: String(HOURS_2) } },
    };
    return onStage('F20', scale, { servers: 2, workers: 1, special: clocks }, async (stage) => {
      const load = await startLoad(stage, { conversations: 20, everyMs: 100 });
      await load.more(scale.isShort ? 300 : 3_000, 120_000);
      const server = stage.system.servers[0]?.process;
      stage.fault('clock jumps back', server?.name ?? '');
      if (server) process.kill(server.pid, 'SIGUSR2');
      await load.more(scale.isShort ? 300 : 3_000, 120_000);
      const answered = await answeredBy(stage);
      const report = await load.judge({ longestWaitMs: LONGEST_WAIT_MS });
      return {
        report,
        counts: { 'people not answered by the worker': answered ? 0 : 1 },
        figures: [],
        notes: [...load.notes, 'clocks are set wrong inside the process (its Date), not by faketime'],
      };
    });
  },
};

/** The worker with the fast clock still does its work. */
async function answeredBy({ system }: Stage): Promise<boolean> {
  await system.simulator.say('+6282000000001', 'halo');
  return (await until(async () => (await system.simulator.ledger()).length > 0, 20_000)).isSo;
}
