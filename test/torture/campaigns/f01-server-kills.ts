import { planFaults, told } from '../plan.ts';
import type { Campaign } from './campaign.ts';
import { killServers } from './faults.ts';
import { startLoad } from './load.ts';
import { onStage } from './stage.ts';

const LONGEST_WAIT_MS = 5_000;
const FIRST_ACK_MS = 3_000;
const KILLS_SHORT = 3;
/** Of the test plan: brought back after 0.2 to 2 s; and killed again in quick succession. */
const DOWN_MS = [200, 2_000] as const;
const AFTER_MS = [500, 2_500] as const;
/** Some 370 messages a second, with all who read them what two cores do with time to spare for the start of a process. */
const LOAD = { conversations: 20, everyMs: 100 };

/** Chat servers behind one address are killed while everybody writes. */
const serverKills = (servers: number, kills: number, isInShort = false): Campaign => ({
  id: servers === 2 ? 'F01' : `F01-${servers}`,
  title: `kill -9 of a chat server, ${servers} behind one address`,
  isInShort,
  longestWaitMs: LONGEST_WAIT_MS,
  run: (scale) =>
    onStage(`F01-${servers}`, scale, { servers, workers: 1 }, async (stage) => {
      const count = scale.isShort ? KILLS_SHORT : kills;
      const plan = planFaults(scale.seed, { count, targets: servers, afterMs: AFTER_MS, downMs: DOWN_MS });
      scale.say(told('kill server', plan));
      const load = await startLoad(stage, scale.isShort ? { conversations: 12, everyMs: 60 } : LOAD);
      await load.more(200);
      await stage.measureMemory();
      const firstAcks = await killServers(stage, load, plan);
      await load.more(200);
      const report = await load.judge({ longestWaitMs: LONGEST_WAIT_MS });
      return {
        report,
        counts: {},
        figures: [
          { name: 'kills', value: firstAcks.length, unit: '', atLeast: count },
          {
            name: 'first ack after start',
            value: Math.max(...firstAcks) / 1000,
            unit: 's',
            atMost: FIRST_ACK_MS / 1000,
          },
        ],
        notes: load.notes,
      };
    }),
});

export const oneServerKilled = serverKills(1, 10);
export const oneOfTwoKilled = serverKills(2, 20, true);
export const oneOfThreeKilled = serverKills(3, 10);
