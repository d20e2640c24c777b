import type { Connection, mongo } from 'mongoose';
import { refusedAsDuplicates } from '../duplicate-key.store.ts';
import { groupBy } from '../group-by.ts';
import { newId } from '../ids.ts';
import { inParts } from '../in-parts.ts';
import { oneOf } from '../one-of.ts';
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
   * Takes over each row unless a newer one is there. Rows of one count are one update, for a row by itself costs MongoDB
   * two to three times as much; those that are not there yet are inserted. @returns how many were taken over
   */
  async function take(vendorId: string, rows: Row[], overwrite = false): Promise<number> {
    const write = async (some: Row[]) =>
      (await stock.bulkWrite(updatesOf(vendorId, some, overwrite), { ordered: false, ...DURABLE })).matchedCount;
    const matched = await write(rows);
    if (matched === rows.length) return matched;
    const which = { branchId: oneOf(rows.map(({ branchId }) => branchId)), sku: oneOf(rows.map(({ sku }) => sku)) };
    const there = await stock.find({ vendorId, ...which }, { projection: { asOf: 1 } }).toArray();
    const countedAt = new Map(there.map(({ _id, asOf }) => [_id, asOf]));
    const storedAt = (row: Row) => countedAt.get(idOf(vendorId, row));
    const { inserted, met } = await insert(
      vendorId,
      rows.filter((row) => row.onHand !== null && !storedAt(row)),
    );
    // Put there by other reports since ours looked: an older one gives way, a newer one stays.
    const late = [...met, ...rows.filter((row) => (storedAt(row) ?? row.asOf) < row.asOf)];
    return matched + inserted + (late.length > 0 ? await write(late) : 0);
  }

  /** @returns how many were not there yet, and those that were */
  async function insert(vendorId: string, absent: Row[]): Promise<{ inserted: number; met: Row[] }> {
    if (absent.length === 0) return { inserted: 0, met: [] };
    const documents = absent.map((row) => toDocument(vendorId, row));
    try {
      const { insertedCount } = await stock.insertMany(documents, { ordered: false, ...DURABLE });
      return { inserted: insertedCount, met: [] };
    } catch (error) {
      const { result, indexes } = refusedAsDuplicates(error);
      return { inserted: result.insertedCount, met: indexes.flatMap((index) => absent[index] ?? []) };
    }
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
      for (const some of inParts(rows, BATCH)) {
        const batch = some.map(([sku, onHand]) => ({ branchId, sku, onHand, asOf }));
        applied += await take(vendorId, batch, overwrite);
      }
      return { applied, outdated: rows.length - applied };
    },

    /**
     * Takes over what a vendor's own system says of one product at several branches, each row by itself as `takeCounts`
     * does. What is not carried any more stays on record as that, with the holds that run.
     */
    async takeReadings(vendorId: string, sku: string, readings: Reading[]): Promise<void> {
      await take(
        vendorId,
        readings.map((reading) => ({ sku, ...reading })),
      );
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
        { _id: idOf(vendorId, { branchId, sku }), vendorId, branchId },
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
      const filter = { _id: idOf(vendorId, { branchId, sku }), vendorId, branchId };
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

/** What was counted or told of one SKU at one branch; `onHand` null: not carried any more. */
type Row = Reading & { sku: string };

const idOf = (vendorId: string, { branchId, sku }: Pick<Row, 'branchId' | 'sku'>): string =>
  `${vendorId}:${branchId}:${sku}`;

/** One update for all rows of a branch that say the same at the same time. */
function updatesOf(
  vendorId: string,
  rows: Row[],
  overwrite: boolean,
): Array<mongo.AnyBulkWriteOperation<StockDocument>> {
  const alike = groupBy(rows, ({ branchId, onHand, asOf }) => `${branchId} ${onHand} ${asOf.getTime()}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { branchId, onHand, asOf } = first;
    const skus = oneOf(group.map(({ sku }) => sku));
    const filter = { vendorId, branchId, sku: skus, ...(!overwrite && { asOf: { $lte: asOf } }) };
    const update =
      onHand === null
        ? { $set: { onHand: 0, asOf, isDropped: true as const } }
        : { $set: { onHand, asOf }, $unset: { isDropped: true as const } };
    return { updateMany: { filter, update } };
  });
}

const toDocument = (vendorId: string, { branchId, sku, onHand, asOf }: Row): StockDocument => ({
  _id: idOf(vendorId, { branchId, sku }),
  vendorId,
  branchId,
  sku,
  onHand: onHand ?? 0,
  asOf,
  holds: [],
  schemaVersion: STOCK_SCHEMA,
});
