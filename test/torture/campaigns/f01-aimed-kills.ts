import { setTimeout as delay } from 'node:timers/promises';
import { between } from '../plan.ts';
import type { Hurtable } from '../system/start-system.ts';
import type { Campaign } from './campaign.ts';
import { backToWork } from './faults.ts';
import { startLoad } from './load.ts';
import { onStage, type Stage } from './stage.ts';
import { until } from './waiting.ts';

/** The window that is opened for the kill, and the wait for MongoDB's answers within it, on top of the usual limit. */
const SLOW_MS = 400;
const LONGEST_WAIT_MS = 6_000;
const KILLS = { short: 2, long: 10 };
/** From one kill to the next, so that no message meets two: its wait is then that of one. */
const APART_MS = 6_000;

/** Between write and ack: what MongoDB answers is on its way to the server still. */
async function betweenWriteAndAck({ system, random }: Stage, { lines }: Hurtable): Promise<void> {
  lines?.mongo.delay('back', SLOW_MS);
  const stored = () => system.mongo.db.collection('messages').countDocuments({ vendorId: system.vendor.vendorId });
  const before = await stored();
  await until(async () => (await stored()) > before, 10_000);
  await delay(between(random, [0, SLOW_MS]));
}

/** Between ack and fan-out: senders have their acks, the other server has not heard yet. */
async function betweenAckAndFanOut({ random }: Stage, { lines }: Hurtable): Promise<void> {
  lines?.redis.hold('there');
  await delay(between(random, [50, SLOW_MS]));
}

const aimed = (id: string, title: string, aim: (stage: Stage, victim: Hurtable) => Promise<void>): Campaign => ({
  id,
  title,
  isInShort: true,
  longestWaitMs: LONGEST_WAIT_MS,
  run: (scale) =>
    onStage(id, scale, { servers: 2, workers: 1, hasLines: true }, async (stage) => {
      const count = scale.isShort ? KILLS.short : KILLS.long;
      const load = await startLoad(stage, {
        conversations: scale.isShort ? 12 : 30,
        everyMs: scale.isShort ? 200 : 50,
      });
      await load.more(100);
      const inFlight: number[] = [];
      for (let kill = 0; kill < count; kill += 1) {
        const victim = stage.system.servers[kill % 2];
        if (!victim) break;
        await load.more(100);
        await delay(APART_MS);
        await aim(stage, victim);
        inFlight.push(load.inFlight());
        stage.fault('server killed', victim.process.name);
        await victim.process.kill();
        for (const line of Object.values(victim.lines ?? {})) line.heal();
        await backToWork(stage, victim.process);
        stage.recovered('server killed', victim.process.name);
      }
      await load.more(100);
      const report = await load.judge({ longestWaitMs: LONGEST_WAIT_MS });
      return {
        report,
        counts: {},
        figures: [{ name: 'kills', value: inFlight.length, unit: '', atLeast: count }],
        notes: load.notes,
      };
    }),
});

export const killedBetweenWriteAndAck = aimed(
  'F01-ack',
  'server killed between write and ack (slow line to MongoDB)',
  betweenWriteAndAck,
);
export const killedBetweenAckAndFanOut = aimed(
  'F01-fan',
  'server killed between ack and fan-out (held line to Redis)',
  betweenAckAndFanOut,
);
