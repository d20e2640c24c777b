import type { Connection, mongo } from 'mongoose';
import { newId } from '../ids.ts';
import { stockModel } from './stock.model.ts';
import type { Count, CountsTaken, Hold, StockLevel } from './stock.ts';

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
  schemaVersion: number;
}

/** Holds lapse on MongoDB's clock, so what is left is worked out there. */
const AVAILABLE = {
  $max: [
    0,
    {
      $subtract: [
        '$onHand',
        {
          $sum: {
            $map: {
              input: { $filter: { input: '$holds', cond: { $gt: ['$$this.until', '$$NOW'] } } },
              in: '$$this.qty',
            },
          },
        },
      ],
    },
  ],
};
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
            update: [countUnlessNewer({ vendorId, branchId, sku, onHand, asOf, reportId }, overwrite)],
            upsert: true,
          },
        }));
        const result = await stock.bulkWrite(operations, { ordered: false, ...DURABLE });
        applied += result.modifiedCount + result.upsertedCount;
      }
      return { applied, outdated: rows.length - applied };
    },

    /** What each of these branches has of a product; a branch that does not carry it is left out. */
    async levels(vendorId: string, sku: string, branchIds: string[]): Promise<StockLevel[]> {
      const filter = { vendorId, sku, branchId: { $in: branchIds } };
      return (await stock.find(filter, { projection: LEVEL, ...MAJORITY }).toArray()) as unknown as StockLevel[];
    },

    /** All a branch carries, by SKU. */
    async ofBranch(vendorId: string, branchId: string): Promise<StockLevel[]> {
      const found = stock.find({ vendorId, branchId }, { projection: LEVEL, ...MAJORITY }).sort({ sku: 1 });
      return (await found.toArray()) as unknown as StockLevel[];
    },
  };
}
export type StockStore = ReturnType<typeof stockStore>;

/** A pipeline stage: everything the report says, or everything as it was. `$literal`: text is never an expression. */
function countUnlessNewer(row: Omit<StockDocument, '_id' | 'holds' | 'schemaVersion'>, overwrite: boolean) {
  const isNewer = overwrite ? false : { $gt: ['$asOf', row.asOf] };
  const unlessNewer = (field: keyof StockDocument, value: unknown) => ({
    $cond: [isNewer, `$${field}`, { $literal: value }],
  });
  return {
    $set: {
      vendorId: { $literal: row.vendorId },
      branchId: { $literal: row.branchId },
      sku: { $literal: row.sku },
      onHand: unlessNewer('onHand', row.onHand),
      asOf: unlessNewer('asOf', row.asOf),
      reportId: unlessNewer('reportId', row.reportId),
      holds: { $ifNull: ['$holds', []] },
      schemaVersion: STOCK_SCHEMA,
    },
  };
}
