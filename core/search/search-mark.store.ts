import type { Connection, mongo } from 'mongoose';
import { isDuplicateKey } from '../duplicate-key.store.ts';
import { searchMarkModel } from './search.model.ts';

/** How far the index has come. */
export interface SearchMark {
  /** Where the reading of what is stored goes on; null: it has never begun. */
  resume: unknown;
  /** When that was kept, on MongoDB's clock. */
  keptAt: Date | null;
  /** What is still to be read of the log itself, newest first; null: nothing. */
  behind: Behind | null;
}
/** Messages before one, back to another (ids, exclusive, inclusive). */
export interface Behind {
  before: string;
  until: string;
}
interface MarkDocument extends SearchMark {
  _id: string;
  holder: string | null;
  until: Date;
  schemaVersion: number;
}
const MARK_SCHEMA = 1;
const THE_MARK = { _id: 'messages' };
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
export const FIRST_ID = '0'.repeat(24);
export const BEYOND_ALL = 'f'.repeat(24);

/** The one mark of the index, and who may move it: a lease on MongoDB's clock. Belongs to no vendor. */
export function searchMarkStore(connection: Connection) {
  const marks = searchMarkModel(connection).collection as unknown as mongo.Collection<MarkDocument>;

  return {
    /** Takes the mark, or keeps it. @returns null: another has it */
    async hold(holder: string, leaseMs: number): Promise<SearchMark | null> {
      const isFree = { $or: [{ $eq: ['$holder', holder] }, { $lt: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] }] };
      const $set = {
        holder: { $cond: [isFree, holder, '$holder'] },
        until: { $cond: [isFree, { $add: ['$$NOW', leaseMs] }, '$until'] },
        resume: { $ifNull: ['$resume', null] },
        keptAt: { $ifNull: ['$keptAt', null] },
        behind: { $ifNull: ['$behind', null] },
        schemaVersion: MARK_SCHEMA,
      };
      const ask = () =>
        marks.findOneAndUpdate(THE_MARK, [{ $set }], { upsert: true, returnDocument: 'after', ...DURABLE });
      // Another's first came in between: by now it is there.
      const found = await ask().catch((error: unknown) => {
        if (isDuplicateKey(error)) return ask();
        throw error;
      });
      return found?.holder === holder ? { resume: found.resume, keptAt: found.keptAt, behind: found.behind } : null;
    },

    /** Moves the mark and keeps it. @returns false: another has it, and nothing is written */
    async move(holder: string, leaseMs: number, resume: unknown, behind: Behind | null): Promise<boolean> {
      const $set = {
        // What a driver gives may hold anything, also what a pipeline would read as its own words.
        resume: { $literal: resume },
        behind: { $literal: behind },
        keptAt: '$$NOW',
        until: { $add: ['$$NOW', leaseMs] },
      };
      const { matchedCount } = await marks.updateOne({ ...THE_MARK, holder }, [{ $set }], DURABLE);
      return matchedCount === 1;
    },

    /** Another may go on at once. */
    async release(holder: string): Promise<void> {
      await marks.updateOne({ ...THE_MARK, holder }, { $set: { holder: null, until: new Date(0) } }, DURABLE);
    },

    /** All of the log is read again; whoever holds the mark takes notice when they take it anew. */
    async startOver(): Promise<void> {
      const $set = { holder: null, until: new Date(0), behind: { before: BEYOND_ALL, until: FIRST_ID } };
      await marks.updateOne(THE_MARK, { $set }, { upsert: true, ...DURABLE });
    },

    /** How far it is, for whoever waits for it. */
    async where(): Promise<Pick<SearchMark, 'behind' | 'keptAt'> | null> {
      return marks.findOne(THE_MARK, { projection: { behind: 1, keptAt: 1 } });
    },
  };
}
export type SearchMarkStore = ReturnType<typeof searchMarkStore>;
