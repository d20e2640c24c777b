import { planFaults, told } from '../plan.ts';
import type { Campaign } from './campaign.ts';
import { killServers } from './faults.ts';
import { startLoad } from './load.ts';
import { onStage } from './stage.ts';

const LONGEST_WAIT_MS = 5_000;
const FIRST_ACK_MS = 3_000;
const KILLS = { short: 3, long: 20, apart: 10 };
/** Of the test plan: brought back after 0.2 to 2 s. */
const DOWN_MS = [200, 2_000] as const;
/** Two that stand in for each other are killed in quick succession, while everybody writes as fast as acks come. */
const FAST = { afterMs: [500, 2_500], conversations: 30, everyMs: 0, kills: KILLS.long } as const;
/** Apart, so that no message meets two kills, and with time to spare for the start: its wait is then that of one kill. */
const APART = { afterMs: [5_500, 7_000], conversations: 20, everyMs: 40, kills: KILLS.apart } as const;

/** Chat servers behind one address are killed while everybody writes. */
const serverKills = (servers: number, long: typeof FAST | typeof APART, isInShort = false): Campaign => ({
  id: servers === 2 ? 'F01' : `F01-${servers}`,
  title: `kill -9 of a chat server, ${servers} behind one address`,
  isInShort,
  longestWaitMs: LONGEST_WAIT_MS,
  run: (scale) =>
    onStage(`F01-${servers}`, scale, { servers, workers: 1 }, async (stage) => {
      const count = scale.isShort ? KILLS.short : long.kills;
      const plan = planFaults(scale.seed, { count, targets: servers, afterMs: long.afterMs, downMs: DOWN_MS });
      scale.say(told('kill server', plan));
      const load = await startLoad(stage, scale.isShort ? { conversations: 12, everyMs: 60 } : long);
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

export const oneServerKilled = serverKills(1, APART);
export const oneOfTwoKilled = serverKills(2, FAST, true);
export const oneOfThreeKilled = serverKills(3, APART);
