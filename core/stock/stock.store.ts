import type { Connection, mongo } from 'mongoose';
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
  /** Which report wrote it: new with every report that was applied, so that those can be counted exactly. */
  reportId: string;
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
      const reportId = newId('sr');
      // The last row wins where a report names a SKU twice: in an unordered batch either could.
      const rows = [...new Map(counts.map(({ sku, onHand }) => [sku, onHand]))];
      let applied = 0;
      for (let start = 0; start < rows.length; start += BATCH) {
        const operations = rows.slice(start, start + BATCH).map(([sku, onHand]) => ({
          updateOne: {
            filter: { _id: `${vendorId}:${branchId}:${sku}`, vendorId, branchId },
            update: [countUnlessNewer({ vendorId, branchId, sku, onHand, asOf, reportId }, { overwrite })],
            upsert: true,
          },
        }));
        const result = await stock.bulkWrite(operations, { ordered: false, ...DURABLE });
        applied += result.modifiedCount + result.upsertedCount;
      }
      return { applied, outdated: rows.length - applied };
    },

    /**
     * Takes over what a vendor's own system says of one product at several branches, each row by itself as `takeCounts`
     * does. What is not carried any more stays on record as that, with the holds that run.
     */
    async takeReadings(vendorId: string, sku: string, readings: Reading[]): Promise<void> {
      const reportId = newId('sr');
      const operations = readings.map(({ branchId, onHand, asOf }) => {
        const filter = { _id: `${vendorId}:${branchId}:${sku}`, vendorId, branchId };
        const row = { vendorId, branchId, sku, onHand: onHand ?? 0, asOf, reportId };
        const update = [countUnlessNewer(row, { overwrite: false, isDropped: onHand === null })];
        return { updateOne: { filter, update, upsert: onHand !== null } };
      });
      await stock.bulkWrite(operations, { ordered: false, ...DURABLE });
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

type Counted = Omit<StockDocument, '_id' | 'holds' | 'isDropped' | 'schemaVersion'>;
/** A pipeline stage: everything the report says, or everything as it was. `$literal`: text is never an expression. */
function countUnlessNewer(row: Counted, { overwrite, isDropped = false }: { overwrite: boolean; isDropped?: boolean }) {
  const isNewer = overwrite ? false : { $gt: ['$asOf', row.asOf] };
  const unlessNewer = (field: keyof StockDocument, value: unknown) => ({ $cond: [isNewer, `$${field}`, value] });
  return {
    $set: {
      vendorId: { $literal: row.vendorId },
      branchId: { $literal: row.branchId },
      sku: { $literal: row.sku },
      onHand: unlessNewer('onHand', { $literal: row.onHand }),
      asOf: unlessNewer('asOf', { $literal: row.asOf }),
      reportId: unlessNewer('reportId', { $literal: row.reportId }),
      isDropped: unlessNewer('isDropped', isDropped ? true : '$$REMOVE'),
      holds: { $ifNull: ['$holds', []] },
      schemaVersion: STOCK_SCHEMA,
    },
  };
}
