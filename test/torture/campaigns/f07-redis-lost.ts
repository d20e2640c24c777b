import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { now } from '../ledger.ts';
import type { System } from '../system/start-system.ts';
import type { Campaign } from './campaign.ts';
import { startLoad } from './load.ts';
import { onStage } from './stage.ts';
import { copiesOf } from './stored.ts';
import { until } from './waiting.ts';

/** Owed answers and messages are given within so long after Redis lost everything. */
const GIVEN_WITHIN_MS = 60_000;
/** Also while Redis is away nobody who writes waits long. */
const LONGEST_WAIT_MS = 5_000;
const OWED = { short: 10, long: 40 };
const UNSETTLED = new Set(['queued', 'sending']);

const blows = {
  'restarted, its file kept': ({ redis }: System) => redis.restart(),
  FLUSHALL: async ({ redis }: System) => {
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
  },
  'killed, nothing kept': async ({ redis, dataDir }: System) => {
    await redis.kill('SIGKILL');
    await rm(join(dataDir, 'redis'), { recursive: true, force: true });
    await mkdir(join(dataDir, 'redis'));
    await redis.restart();
  },
};

/** The workers are frozen, so that answers and messages to WhatsApp are owed; Redis loses them; the workers go on. */
export const redisLost: Campaign = {
  id: 'F07',
  title: 'Redis restarted, flushed, killed without its file, work owed',
  isInShort: true,
  longestWaitMs: LONGEST_WAIT_MS,
  run: (scale) =>
    onStage('F07', scale, { servers: 2, workers: 2 }, async (stage) => {
      const { system } = stage;
      const owed = scale.isShort ? OWED.short : OWED.long;
      const load = await startLoad(stage, { conversations: 8, everyMs: 200 });
      let longestMs = 0;
      let notGiven = 0;
      for (const [n, [kind, blow]] of Object.entries(blows).entries()) {
        await load.more(50);
        for (const { process } of system.workers) process.freeze();
        const phones = Array.from({ length: owed }, (_, k) => `+62817${n}${String(k).padStart(7, '0')}`);
        for (const phone of phones) await system.simulator.say(phone, 'halo');
        await until(async () => (await system.simulator.pending()) === 0, 20_000);
        const before = (await copiesOf(system)).length;

        stage.fault(`Redis ${kind}`, 'redis');
        await blow(system);
        stage.recovered(`Redis ${kind}`, 'redis');
        for (const { process } of system.workers) process.thaw();
        const from = now();
        const given = await until(async () => {
          const copies = await copiesOf(system);
          return copies.length >= before + owed && copies.every(({ status }) => !UNSETTLED.has(status));
        }, GIVEN_WITHIN_MS);
        if (!given.isSo) notGiven += 1;
        longestMs = Math.max(longestMs, now() - from);
      }
      const report = await load.judge({ longestWaitMs: LONGEST_WAIT_MS });
      const sends = await system.simulator.ledger();
      const copies = await copiesOf(system);
      return {
        report,
        counts: {
          'not given within 60 s': notGiven,
          'sent twice': sends.filter(({ count }) => count > 1).length,
          'people answered twice': copies.length - new Set(copies.map(({ conversationId }) => conversationId)).size,
          'shown as unknown': copies.filter(({ status }) => status === 'unknown').length,
        },
        figures: [
          { name: 'owed answers given', value: copies.length, unit: '', atLeast: owed * Object.keys(blows).length },
          { name: 'longest until given', value: longestMs / 1000, unit: 's', atMost: GIVEN_WITHIN_MS / 1000 },
        ],
        notes: load.notes,
      };
    }),
};
