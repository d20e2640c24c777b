import type { Campaign } from './campaign.ts';
import { startLoad } from './load.ts';
import { onStage } from './stage.ts';

const LONGEST_WAIT_MS = 5_000;
const EXIT_WITHIN_S = 30;
const ROUNDS = { short: 1, long: 3 };

/** Every server and worker is asked to end and started anew, one after the other; the balancer is not told. */
export const rollingUpgrade: Campaign = {
  id: 'F28',
  title: 'SIGTERM to every server and worker in turn, under load',
  isInShort: true,
  longestWaitMs: LONGEST_WAIT_MS,
  run: (scale) =>
    onStage('F28', scale, { servers: 2, workers: 2 }, async (stage) => {
      const rounds = scale.isShort ? ROUNDS.short : ROUNDS.long;
      const load = await startLoad(stage, { conversations: scale.isShort ? 12 : 30, everyMs: 200 });
      const codes: number[] = [];
      const took: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        for (const { process } of [...stage.system.servers, ...stage.system.workers]) {
          await load.more(100);
          stage.fault('asked to end', process.name);
          const { code, tookMs } = await process.end();
          codes.push(code);
          took.push(tookMs);
          await process.restart();
          stage.recovered('asked to end', process.name);
        }
      }
      await load.more(100);
      const report = await load.judge({ longestWaitMs: LONGEST_WAIT_MS });
      return {
        report,
        counts: { 'ended with a failure': codes.filter((code) => code !== 0).length },
        figures: [
          { name: 'processes ended', value: codes.length, unit: '', atLeast: 4 },
          { name: 'longest to end', value: Math.max(...took) / 1000, unit: 's', atMost: EXIT_WITHIN_S },
        ],
        notes: load.notes,
      };
    }),
};
