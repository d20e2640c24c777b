import { setTimeout as delay } from 'node:timers/promises';
import { now, readLedger } from '../ledger.ts';
import type { Campaign } from './campaign.ts';
import { startLoad } from './load.ts';
import { onStage } from './stage.ts';

const DOWN_MS = { short: 10_000, long: 60_000 };
const LONGEST_WAIT_MS = 5_000;
/** People at another server see a message by `sync` alone: it is asked every 3 to 4.5 s while the server cannot hear. */
const SHOWN_WITHIN_MS = 8_000;

/** Without Redis people write and read all the same. */
export const redisDown: Campaign = {
  id: 'F08',
  title: 'Redis down, people at two servers write and read',
  isInShort: true,
  longestWaitMs: LONGEST_WAIT_MS,
  run: (scale) =>
    onStage('F08', scale, { servers: 2, workers: 1 }, async (stage) => {
      const downMs = scale.isShort ? DOWN_MS.short : DOWN_MS.long;
      const load = await startLoad(stage, { conversations: scale.isShort ? 12 : 20, everyMs: 200 });
      await load.more(100);
      stage.fault('Redis down', 'redis');
      await stage.system.redis.kill('SIGKILL');
      const from = now();
      await delay(downMs);
      const until = now();
      await stage.system.redis.restart();
      stage.recovered('Redis down', 'redis');
      await load.more(100);
      const report = await load.judge({ longestWaitMs: LONGEST_WAIT_MS });

      const entries = readLedger(stage.ledger.path);
      const ackedAt = new Map<string, number>();
      for (const one of entries) {
        if (one.e !== 'ack' || one.at < from || one.at > until - SHOWN_WITHIN_MS) continue;
        const key = `${one.conversationId} ${one.seq}`;
        if (!ackedAt.has(key)) ackedAt.set(key, one.at);
      }
      const shownAfter = entries.flatMap((one) => {
        if (one.e !== 'shown') return [];
        const acked = ackedAt.get(`${one.conversationId} ${one.seq}`);
        return acked === undefined ? [] : [one.at - acked];
      });
      return {
        report,
        counts: {},
        figures: [
          { name: 'down', value: downMs / 1000, unit: 's' },
          { name: 'acked meanwhile', value: ackedAt.size, unit: '', atLeast: 1 },
          { name: 'shown meanwhile', value: shownAfter.length, unit: 'times', atLeast: ackedAt.size },
          {
            name: 'longest from ack to a reader',
            value: shownAfter.reduce((longest, ms) => Math.max(longest, ms), 0) / 1000,
            unit: 's',
            atMost: SHOWN_WITHIN_MS / 1000,
          },
        ],
        notes: load.notes,
      };
    }),
};
