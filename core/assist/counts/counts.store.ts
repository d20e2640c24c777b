import type { Connection, mongo } from 'mongoose';
import { groupBy } from '../../group-by.ts';
import type { Answered } from '../model/engine.ts';
import { countsModel } from './counts.model.ts';

const COUNTS_SCHEMA = 1;
const SPAN_MS = 5 * 60_000;

export interface Counts {
  model: number;
  rules: number;
  /** Asked of a model, or not asked for a while, and answered by the rules: how often for which reason. */
  fallback: Record<string, number>;
  /** The latest. */
  failure: { code: string; at: Date } | null;
}
type CountsDocument = Partial<Omit<Counts, 'failure'>> & {
  _id: string;
  schemaVersion: number;
  vendorId: string;
  from: Date;
  failure?: { code: string; at: Date };
};

/** Who answered how many turns, over all workers. Counts, not records: a turn that is done again counts again. */
export function assistCountsStore(connection: Connection) {
  const model = countsModel(connection);
  const counts = model.collection as unknown as mongo.Collection<CountsDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** @param at real time */
    async note(vendorId: string, answers: Answered[], at: Date): Promise<void> {
      const from = new Date(Math.floor(at.getTime() / SPAN_MS) * SPAN_MS);
      const _id = `${vendorId}:${from.toISOString()}`;
      const fields = answers.map((one) => (one.by === 'fallback' ? `fallback.${one.reason}` : one.by));
      const $inc = Object.fromEntries(
        [...groupBy(fields, (field) => field)].map(([field, all]) => [field, all.length]),
      );
      const code = answers.findLast((one) => one.by === 'fallback')?.reason;
      await counts.updateOne(
        { _id },
        {
          $inc,
          $set: { schemaVersion: COUNTS_SCHEMA, ...(code ? { failure: { code, at } } : {}) },
          $setOnInsert: { vendorId, from },
        },
        // Lost with a failing member, a count is no loss.
        { upsert: true, writeConcern: { w: 1 } },
      );
    },

    /** All that was counted since then, to five minutes. */
    async since(vendorId: string, at: Date): Promise<Counts> {
      const rows = await counts
        .find({ vendorId, from: { $gt: new Date(at.getTime() - SPAN_MS) } })
        .sort({ from: 1 })
        .toArray();
      return rows.reduce(added, { model: 0, rules: 0, fallback: {}, failure: null });
    },
  };
}
export type AssistCountsStore = ReturnType<typeof assistCountsStore>;

function added(sum: Counts, { model = 0, rules = 0, fallback = {}, failure }: CountsDocument): Counts {
  const all = { ...sum.fallback };
  for (const [reason, count] of Object.entries(fallback)) all[reason] = (all[reason] ?? 0) + count;
  return { model: sum.model + model, rules: sum.rules + rules, fallback: all, failure: failure ?? sum.failure };
}
