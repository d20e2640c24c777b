import type { Connection, mongo } from 'mongoose';
import { isDuplicateKey } from '../duplicate-key.store.ts';
import { serverTime } from '../server-time.store.ts';
import { importModel, importPartModel } from './import.model.ts';
import type { ImportKind, ImportPart, LineError } from './import.ts';

const IMPORT_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };

/** `staged`: nothing of it is taken over yet. `applying`: all of it is going to be, whoever does it. */
type ImportState = 'staged' | 'dropped' | 'applying' | 'applied';
export interface ImportRecord {
  vendorId: string;
  importId: string;
  kind: ImportKind;
  parts: number;
  by: { agentId: string; name: string };
  /** What the file came to, for whoever asks again by the same key. */
  checked: { lines: number; failed: number; errors: LineError[] };
  /** Of the request, where it came with a key. */
  print: string | null;
}
/** How an import stands by now. */
export type ImportSeen = ImportRecord & { state: ImportState; taken?: Taken };
export interface Taken {
  applied: number;
  /** Left alone: a newer count was there. */
  outdated: number;
}
interface ImportDocument extends ImportSeen {
  _id: string;
  /** When it was begun, and until when whoever writes it is left alone; on MongoDB's clock. */
  at: Date;
  until: Date;
  schemaVersion: number;
}
interface PartDocument {
  _id: string;
  vendorId: string;
  part: ImportPart;
  schemaVersion: number;
}

/**
 * Imports on their way. A file's rows are put beside everything first, in parts; one write then says that all of them
 * count. So a process that ends before it has changed nothing, and one that ends after it is finished by another.
 */
export function importStore(connection: Connection) {
  const model = importModel(connection);
  const imports = model.collection as unknown as mongo.Collection<ImportDocument>;
  const parts = importPartModel(connection).collection as unknown as mongo.Collection<PartDocument>;
  const partId = (importId: string, n: number) => `${importId}:${n}`;
  const after = (ms: number) => ({ $add: ['$$NOW', ms] });

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** @returns false where one of this id is there already, whatever became of it */
    async begin(record: ImportRecord, leaseMs: number): Promise<boolean> {
      const fields = Object.fromEntries(Object.entries(record).map(([name, value]) => [name, { $literal: value }]));
      const staged = { ...fields, state: 'staged', at: '$$NOW', until: after(leaseMs), schemaVersion: IMPORT_SCHEMA };
      const isNone = { _id: record.importId, state: { $exists: false } };
      return imports.updateOne(isNone, [{ $set: staged }], { upsert: true, ...DURABLE }).then(
        () => true,
        (error: unknown) => {
          if (isDuplicateKey(error)) return false;
          throw error;
        },
      );
    },

    byId: (vendorId: string, importId: string): Promise<ImportSeen | null> =>
      imports.findOne({ _id: importId, vendorId }, MAJORITY),

    async putPart({ vendorId, importId }: ImportRecord, n: number, part: ImportPart): Promise<void> {
      const document = { vendorId, part, schemaVersion: IMPORT_SCHEMA };
      await parts.replaceOne({ _id: partId(importId, n) }, document, { upsert: true, ...DURABLE });
    },

    /**
     * From here on all of it counts. @returns false where it was cleared away meanwhile, or where branches of the same
     * vendor are being written still: finished later, they would undo these
     */
    async commit(record: ImportRecord, leaseMs: number): Promise<boolean> {
      const update = [{ $set: { state: 'applying', until: after(leaseMs) } }];
      const filter = { _id: record.importId, state: 'staged' as const };
      const isDone = await imports.updateOne(filter, update, DURABLE).then(
        ({ modifiedCount }) => modifiedCount > 0,
        (error: unknown) => {
          if (isDuplicateKey(error)) return false;
          throw error;
        },
      );
      if (!isDone) {
        await drop(record);
        await clearParts(record); // put since another dropped it
      }
      return isDone;
    },

    /** null where it has been written and cleared away. */
    async partOf({ importId }: ImportRecord, n: number): Promise<ImportPart | null> {
      return (await parts.findOne({ _id: partId(importId, n) }, MAJORITY))?.part ?? null;
    },

    async renew({ importId }: ImportRecord, leaseMs: number): Promise<void> {
      await imports.updateOne({ _id: importId }, [{ $set: { until: after(leaseMs) } }], DURABLE);
    },

    /** All of it is written. Its parts go first: what is left of them nobody would look for. */
    async finish(record: ImportRecord, taken: Taken): Promise<void> {
      await clearParts(record);
      await imports.updateOne({ _id: record.importId }, { $set: { state: 'applied', taken } }, DURABLE);
    },

    /** An import whose writer has fallen silent, for another to finish, or to clear away where nothing counts yet. */
    async takeLeft(leaseMs: number): Promise<(ImportRecord & { state: ImportState }) | null> {
      const left = {
        state: { $in: ['staged', 'dropped', 'applying'] as ImportState[] },
        until: { $lte: await serverTime(connection) },
      };
      return imports.findOneAndUpdate(left, [{ $set: { until: after(leaseMs) } }], DURABLE);
    },

    drop,
  };

  /** Of one that never counted nothing stays; from the first write on it can count no more. */
  async function drop({ importId, ...record }: ImportRecord): Promise<void> {
    const filter = { _id: importId, state: { $in: ['staged', 'dropped'] as ImportState[] } };
    const dropped = await imports.updateOne(filter, { $set: { state: 'dropped' } }, DURABLE);
    if (dropped.matchedCount === 0) return;
    await clearParts({ importId, ...record });
    await imports.deleteOne(filter, DURABLE);
  }

  async function clearParts({ importId, parts: count }: ImportRecord): Promise<void> {
    const ids = Array.from({ length: count }, (_, n) => partId(importId, n));
    if (ids.length > 0) await parts.deleteMany({ _id: { $in: ids } }, DURABLE);
  }
}
export type ImportStore = ReturnType<typeof importStore>;
