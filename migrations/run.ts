/** Brings a database to this version's schema, once, whoever starts first; the others wait. */
import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import { steps as allSteps, type Step } from './steps.ts';

interface SchemaDocument {
  _id: 'schema';
  version: number;
  applied?: Array<{ version: number; name: string; at: Date }>;
  holder?: string | null;
  until?: Date;
}
/** Renewed while the holder lives, however long a step or an index takes; a killed one blocks no longer than this. */
const LEASE_MS = 20_000;
const RENEW_EVERY_MS = 5_000;
const LOOK_AGAIN_MS = 200;

export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError';
  constructor(found: number, known: number) {
    super(`This database has schema ${found}; this version of Dekat knows ${known}. Start a newer version.`);
  }
}

interface Options {
  steps?: Step[];
  /** Whether every index is there; it only looks. Absent: they are always made sure of. */
  hasIndexes?(): Promise<boolean>;
}

/**
 * Under a lease kept on MongoDB's clock, makes sure of the indexes, then runs the steps that are missing. A database
 * that has all of it is only looked at: nobody waits for anybody, and nothing is written.
 *
 * Indexes first: a step drops what they replace, and meanwhile older servers, and newer ones from then on, must find
 * one or the other. So a changed index bears a new name, as MongoDB would refuse the old one with other fields. Where
 * an index has to wait for a step (a unique one over what is not unique yet), that step can be marked in `Step`, and
 * the steps up to it run before the indexes; none needs it so far.
 * @param ensureIndexes of every store, whoever calls: a step drops indexes of all; idempotent
 * @throws NewerSchemaError when the database was made by a newer version
 */
export async function migrate(
  db: mongo.Db,
  ensureIndexes: Array<() => Promise<void>>,
  { steps = allSteps, hasIndexes }: Options = {},
): Promise<void> {
  const schema = db.collection<SchemaDocument>('migrations');
  const holder = randomUUID();
  const before = await refuseNewer(schema, steps.length);
  // Who holds the lease, or was killed with it, may have an index half made, which is listed like a whole one.
  if (before.version === steps.length && before.holder === null && (await hasIndexes?.())) return;
  while (!(await claim(schema, holder))) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  // One hiccup is not the end of a lease; its loss shows where the next step is marked as done.
  const renewing = setInterval(() => void claim(schema, holder).catch(() => {}), RENEW_EVERY_MS);
  try {
    const { version: found } = await refuseNewer(schema, steps.length);
    for (const ensure of ensureIndexes) await ensure();
    for (const [i, step] of steps.entries()) {
      const version = i + 1;
      if (version <= found) continue;
      await step.up(db);
      const applied = { version, name: step.name, at: new Date() };
      const marked = await schema.updateOne({ _id: 'schema', holder }, { $set: { version }, $push: { applied } });
      if (marked.matchedCount === 0) throw new Error(`the lease was lost during "${step.name}"; start again`);
    }
  } finally {
    clearInterval(renewing);
    await schema.updateOne({ _id: 'schema', holder }, { $set: { holder: null, until: new Date(0) } });
  }
}

/** For who only reads. @throws NewerSchemaError as `migrate` */
export async function refuseNewerSchema(db: mongo.Db): Promise<void> {
  await refuseNewer(db.collection<SchemaDocument>('migrations'), allSteps.length);
}

async function refuseNewer(
  schema: mongo.Collection<SchemaDocument>,
  known: number,
): Promise<Pick<SchemaDocument, 'version' | 'holder'>> {
  const found = await schema.findOne({ _id: 'schema' }, { readConcern: { level: 'majority' } });
  if (found && found.version > known) throw new NewerSchemaError(found.version, known);
  return found ?? { version: 0 };
}

/** Takes or renews the lease. */
async function claim(schema: mongo.Collection<SchemaDocument>, holder: string): Promise<boolean> {
  const isFree = {
    $or: [{ $eq: ['$holder', holder] }, { $lt: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] }],
  };
  const document = await schema
    .findOneAndUpdate(
      { _id: 'schema' },
      [
        {
          $set: {
            version: { $ifNull: ['$version', 0] },
            holder: { $cond: [isFree, holder, '$holder'] },
            until: { $cond: [isFree, { $add: ['$$NOW', LEASE_MS] }, '$until'] },
          },
        },
      ],
      { upsert: true, returnDocument: 'after', writeConcern: { w: 'majority', journal: true } },
    )
    .catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 11_000) return null;
      throw error;
    });
  return document?.holder === holder;
}
