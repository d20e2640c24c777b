import { setTimeout as delay } from 'node:timers/promises';
import { now, readLedger } from '../ledger.ts';
import type { Campaign } from './campaign.ts';
import { startLoad } from './load.ts';
import { onStage } from './stage.ts';

const ALONE_MS = 4_000;
/** Acks of what the secondaries had taken before they were frozen. */
const ON_THE_WIRE_MS = 500;
const BACK_WITHIN_MS = 30_000;

/** Both secondaries are frozen, so the primary stores alone; it is killed, they go on without what it had. */
export const acksNotReplicated: Campaign = {
  id: 'F34',
  title: 'secondaries frozen, writes, primary killed, secondaries go on',
  isInShort: true,
  longestWaitMs: ALONE_MS + BACK_WITHIN_MS,
  run: (scale) =>
    onStage('F34', scale, { servers: scale.servers, workers: 0, mongo: 3 }, async (stage) => {
      const { mongo } = stage.system;
      const rounds = scale.isShort ? 1 : 5;
      const load = await startLoad(stage, { conversations: scale.isShort ? 12 : 30, everyMs: 100 });
      const alone: Array<[number, number]> = [];
      for (let round = 0; round < rounds; round += 1) {
        await load.more(100);
        const primary = await mongo.primary();
        const secondaries = mongo.members.filter((member) => member !== primary);
        stage.fault('secondaries frozen, primary killed', `port ${primary.port}`);
        for (const member of secondaries) member.freeze();
        const from = now() + ON_THE_WIRE_MS;
        await delay(ALONE_MS);
        alone.push([from, now()]);
        await primary.kill('SIGKILL');
        for (const member of secondaries) member.thaw();
        await mongo.primary();
        await primary.restart();
        stage.recovered('secondaries frozen, primary killed', `port ${primary.port}`);
        await load.more(100);
      }
      const report = await load.judge({ longestWaitMs: ALONE_MS + BACK_WITHIN_MS });
      const acks = readLedger(stage.ledger.path).flatMap((one) => (one.e === 'ack' ? [one.at] : []));
      const early = acks.filter((at) => alone.some(([from, until]) => at >= from && at <= until)).length;
      return {
        report,
        counts: { 'acks of one member alone': early },
        figures: [{ name: 'rounds', value: alone.length, unit: '', atLeast: rounds }],
        notes: load.notes,
      };
    }),
};
