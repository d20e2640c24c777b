import type { Connection, mongo } from 'mongoose';
import { refusedAsDuplicates } from '../duplicate-key.store.ts';
import { newId } from '../ids.ts';
import { stockModel } from './stock.model.ts';
import type { Count, CountsTaken, HeldUnits, Hold, HoldTaken, HoldWanted, Reading, StockLevel } from './stock.ts';

const STOCK_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** Rows in one command; the driver would split later and hold more in memory. */
const BATCH = 2_000;

interface StockDocument {
  _id: string;
  vendorId: string;
  branchId: string;
  sku: string;
  onHand: number;
  asOf: Date;
  holds: Hold[];
  /** Since a vendor's own system said so: no level, though there was one. */
  isDropped?: true;
  schemaVersion: number;
}

/** Holds lapse on MongoDB's clock, so what is left is worked out there. */
const LIVE = { $filter: { input: { $ifNull: ['$holds', []] }, cond: { $gt: ['$$this.until', '$$NOW'] } } };
/** What is on the shelf without these holds; a count below what is held leaves nothing, never less. */
const without = (holds: unknown) => ({
  $max: [0, { $subtract: ['$onHand', { $sum: { $map: { input: holds, in: '$$this.qty' } } }] }],
});
const AVAILABLE = without(LIVE);
/** What a branch carries no more is no level of it. */
const IS_CARRIED = { isDropped: { $exists: false } };
const LEVEL = { _id: 0, branchId: 1, sku: 1, onHand: 1, asOf: 1, available: AVAILABLE };

/** What the branches of a vendor have. */
export function stockStore(connection: Connection) {
  const model = stockModel(connection);
  const stock = model.collection as unknown as mongo.Collection<StockDocument>;

  /**
   * Plain updates, since MongoDB needs several times as long for an expression. So a row that is there with a newer count
   * shows as an insert that meets it; one that another report put there at this moment does too, and is decided now.
   * @returns how many were taken over
   */
  async function take(rows: RowUpdate[]): Promise<number> {
    const operations = rows.map((updateOne) => ({ updateOne }));
    const { result, indexes } = await stock
      .bulkWrite(operations, { ordered: false, ...DURABLE })
      .then((whole) => ({ result: whole, indexes: [] }), refusedAsDuplicates);
    const taken = result.matchedCount + result.upsertedCount;
    if (indexes.length === 0) return taken;
    const again = indexes
      .flatMap((index) => rows[index] ?? [])
      .map((row) => ({ updateOne: { ...row, upsert: false } }));
    return taken + (await stock.bulkWrite(again, { ordered: false, ...DURABLE })).matchedCount;
  }

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /**
     * Takes over counts made at `asOf`. Each row is decided by itself, atomically: a newer count stays, one of the same
     * moment is replaced (a report sent again changes nothing). Holds stay as they are.
     * @param overwrite also a newer count is replaced: for a demo that is put back in time, nothing else
     */
    async takeCounts(
      vendorId: string,
      branchId: string,
      asOf: Date,
      counts: Count[],
      { overwrite = false }: { overwrite?: boolean } = {},
    ): Promise<CountsTaken> {
      // The last row wins where a report names a SKU twice: in an unordered batch either could.
      const rows = [...new Map(counts.map(({ sku, onHand }) => [sku, onHand]))];
      let applied = 0;
      for (let start = 0; start < rows.length; start += BATCH) {
        const batch = rows.slice(start, start + BATCH);
        applied += await take(
          batch.map(([sku, onHand]) => countUnlessNewer({ vendorId, branchId, sku, onHand, asOf }, overwrite)),
        );
      }
      return { applied, outdated: rows.length - applied };
    },

    /**
     * Takes over what a vendor's own system says of one product at several branches, each row by itself as `takeCounts`
     * does. What is not carried any more stays on record as that, with the holds that run.
     */
    async takeReadings(vendorId: string, sku: string, readings: Reading[]): Promise<void> {
      await take(readings.map((reading) => countUnlessNewer({ vendorId, sku, ...reading }, false)));
    },

    /** What each of these branches has of a product; a branch that does not carry it is left out. */
    async levels(vendorId: string, sku: string, branchIds: string[]): Promise<StockLevel[]> {
      const filter = { vendorId, sku, branchId: { $in: branchIds }, ...IS_CARRIED };
      return (await stock.find(filter, { projection: LEVEL, ...MAJORITY }).toArray()) as unknown as StockLevel[];
    },

    /**
     * Keeps units of a product for somebody, if that many can be had: decided and done in one update, so that of many
     * who ask for the last one exactly one gets it. Holds that have lapsed go in the same write.
     *
     * Asked again under an id whose hold still runs it changes nothing: that hold comes back as it is, not longer and
     * not of another size. Once it has lapsed or was released the id may be used anew.
     */
    async hold(vendorId: string, { id, branchId, sku, qty, forMs }: HoldWanted): Promise<HoldTaken> {
      const isHeld = { $in: [{ $literal: id }, '$holds.id'] };
      const isShort = { $lt: [without('$holds'), qty] };
      const madeBy = newId('hm');
      const until = { $add: ['$$NOW', forMs] };
      const mine = { id: { $literal: id }, qty: { $literal: qty }, at: '$$NOW', until, madeBy: { $literal: madeBy } };
      const after = await stock.findOneAndUpdate(
        { _id: `${vendorId}:${branchId}:${sku}`, vendorId, branchId },
        [
          { $set: { holds: LIVE } },
          { $set: { holds: { $cond: [{ $or: [isHeld, isShort] }, '$holds', { $concatArrays: ['$holds', [mine]] }] } } },
        ],
        { returnDocument: 'after', projection: { onHand: 1, holds: 1 }, ...DURABLE },
      );
      const hold = after?.holds.find((one) => one.id === id);
      if (hold) return { held: true, hold, isNew: hold.madeBy === madeBy };
      const heldUnits = after?.holds.reduce((sum, one) => sum + one.qty, 0) ?? 0;
      return { held: false, available: Math.max(0, (after?.onHand ?? 0) - heldUnits) };
    },

    /**
     * Lets the hold go that began at `at`; one that is not there is gone already, and one made since under the same id
     * stays. @returns whether it was there
     */
    async release(vendorId: string, { branchId, sku, id, at }: HeldUnits): Promise<boolean> {
      const filter = { _id: `${vendorId}:${branchId}:${sku}`, vendorId, branchId };
      return (await stock.updateOne(filter, { $pull: { holds: { id, at } } }, DURABLE)).modifiedCount > 0;
    },

    /** All a branch carries, by SKU. */
    async ofBranch(vendorId: string, branchId: string): Promise<StockLevel[]> {
      const found = stock
        .find({ vendorId, branchId, ...IS_CARRIED }, { projection: LEVEL, ...MAJORITY })
        .sort({ sku: 1 });
      return (await found.toArray()) as unknown as StockLevel[];
    },
  };
}
export type StockStore = ReturnType<typeof stockStore>;

interface RowUpdate {
  filter: mongo.Filter<StockDocument>;
  update: mongo.UpdateFilter<StockDocument>;
  upsert: boolean;
}

/** `onHand` null: not carried any more. */
function countUnlessNewer(
  { vendorId, branchId, sku, onHand, asOf }: Reading & { vendorId: string; sku: string },
  overwrite: boolean,
): RowUpdate {
  const _id = `${vendorId}:${branchId}:${sku}`;
  const isCarried = onHand !== null;
  return {
    filter: { _id, vendorId, branchId, ...(!overwrite && { asOf: { $lte: asOf } }) },
    update: {
      $set: { onHand: onHand ?? 0, asOf, schemaVersion: STOCK_SCHEMA, ...(!isCarried && { isDropped: true }) },
      ...(isCarried && { $unset: { isDropped: true } }),
      $setOnInsert: { sku, holds: [] },
    },
    upsert: isCarried,
  };
}
