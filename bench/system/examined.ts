/** What MongoDB itself says it looked at, by its profiler: of the query that was really asked, not of one like it. */
import type { Db } from 'mongodb';

const PROFILE = 'system.profile';

export interface Examined {
  /** Index entries, and documents, looked at for each row given. */
  keysPerRow: number;
  docsPerRow: number;
}

/** Of the `find` on this collection that gave the most rows while `work` ran; NaN where none gave any. */
export async function examinedBy(db: Db, collection: string, work: () => Promise<unknown>): Promise<Examined> {
  await db.command({ profile: 1, filter: { ns: `${db.databaseName}.${collection}`, op: 'query' } });
  await work();
  await db.command({ profile: 0 });
  const [most] = await db
    .collection<{ nreturned: number; keysExamined: number; docsExamined: number }>(PROFILE)
    .find({}, { readConcern: { level: 'local' } })
    .sort({ nreturned: -1 })
    .limit(1)
    .toArray();
  await db.dropCollection(PROFILE);
  const rows = most?.nreturned || Number.NaN;
  return {
    keysPerRow: (most?.keysExamined ?? Number.NaN) / rows,
    docsPerRow: (most?.docsExamined ?? Number.NaN) / rows,
  };
}
