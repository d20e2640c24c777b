import { setTimeout as delay } from 'node:timers/promises';
import { between, random } from '../plan.ts';
import type { Campaign } from './campaign.ts';
import { startLoad } from './load.ts';
import { onStage } from './stage.ts';

const LONGEST_WAIT_MS = 10_000;
const KILLS = { short: 2, long: 20 };

/** The primary of three is killed while everybody writes; it comes back as a secondary. */
export const primaryKills: Campaign = {
  id: 'F04',
  title: 'kill -9 of the MongoDB primary in a set of three',
  isInShort: true,
  longestWaitMs: LONGEST_WAIT_MS,
  run: (scale) =>
    onStage('F04', scale, { servers: scale.servers, workers: 1, mongo: 3 }, async (stage) => {
      const count = scale.isShort ? KILLS.short : KILLS.long;
      const draw = random(scale.seed);
      const load = await startLoad(stage, {
        conversations: scale.isShort ? 12 : 20,
        everyMs: 200,
      });
      await load.more(200);
      let kills = 0;
      for (; kills < count; kills += 1) {
        const primary = await stage.system.mongo.primary();
        await load.more(100);
        stage.fault('primary killed', `port ${primary.port}`);
        await primary.kill('SIGKILL');
        await stage.system.mongo.primary();
        await delay(between(draw, [200, 2_000]));
        await primary.restart();
        await stage.system.mongo.whole();
        stage.recovered('primary killed', `port ${primary.port}`);
        await load.caughtUp();
        await load.more(100);
      }
      const report = await load.judge({ longestWaitMs: LONGEST_WAIT_MS });
      return {
        report,
        counts: {},
        figures: [{ name: 'kills', value: kills, unit: '', atLeast: count }],
        notes: load.notes,
      };
    }),
};
