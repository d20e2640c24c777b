import { setTimeout as delay } from 'node:timers/promises';
import { now, readLedger } from '../ledger.ts';
import type { Campaign } from './campaign.ts';
import { startLoad } from './load.ts';
import { onStage } from './stage.ts';

/** Longer than a server tries (9 s) before it tells people to come again. */
const DOWN_MS = { short: 13_000, long: 30_000 };
/** After it is back: the servers' drivers notice within their heartbeat, the writers after their back-off. */
const BACK_WITHIN_MS = 15_000;
/** Acks already on the wire when MongoDB died. */
const ON_THE_WIRE_MS = 250;

/** Without MongoDB nothing can be promised: nobody gets an ack, everybody gets an answer, and no process ends. */
export const mongoDown: Campaign = {
  id: 'F06',
  title: 'all of MongoDB down',
  isInShort: true,
  longestWaitMs: DOWN_MS.long + BACK_WITHIN_MS,
  run: (scale) =>
    onStage('F06', scale, { servers: scale.servers, workers: 1 }, async (stage) => {
      const { system, ledger } = stage;
      const downMs = scale.isShort ? DOWN_MS.short : DOWN_MS.long;
      const load = await startLoad(stage, { conversations: scale.isShort ? 12 : 50, everyMs: 100 });
      await load.more(200);
      const [member] = system.mongo.members;
      stage.fault('MongoDB down', 'all');
      await member?.kill('SIGKILL');
      const from = now() + ON_THE_WIRE_MS;
      await delay(downMs);
      const until = now();
      const ended = [...system.servers, ...system.workers].filter(({ process }) => !process.isRunning()).length;
      await member?.restart();
      stage.recovered('MongoDB down', 'all');
      await load.more(200);
      const report = await load.judge({ longestWaitMs: downMs + BACK_WITHIN_MS });
      const meanwhile = readLedger(ledger.path).filter((one) => 'at' in one && one.at >= from && one.at <= until);
      const answers = meanwhile.flatMap((one) => (one.e === 'unknown' ? [one.why] : []));
      return {
        report,
        counts: {
          'acks without MongoDB': meanwhile.filter(({ e }) => e === 'ack').length,
          'processes that ended': ended,
          'refused for good': meanwhile.filter(({ e }) => e === 'refuse').length,
        },
        figures: [
          { name: 'down', value: downMs / 1000, unit: 's' },
          { name: 'told to try again meanwhile', value: answers.length, unit: 'times', atLeast: 1 },
          {
            name: 'told so as unavailable',
            value: answers.filter((why) => why === 'unavailable').length,
            unit: 'times',
          },
        ],
        notes: load.notes,
      };
    }),
};
