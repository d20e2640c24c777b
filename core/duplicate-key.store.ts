import { mongo } from 'mongoose';

/** MongoDB's code for a unique index that has this key. */
export const DUPLICATE_KEY = 11_000;

export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY;

/**
 * An upsert that is for a record in a certain state only. Where somebody else made that record in the same moment,
 * MongoDB refuses it as a duplicate without having looked at the state: it is asked again, of what is there now.
 */
export async function upsertWhere(update: (options: { upsert: boolean }) => Promise<unknown>): Promise<void> {
  await update({ upsert: true }).catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error;
    return update({ upsert: false });
  });
}

/** What a batch did all the same whose every refusal was a key that is there, and which rows those were. @throws any other error */
export function refusedAsDuplicates(error: unknown): { result: mongo.BulkWriteResult; indexes: number[] } {
  if (!(error instanceof mongo.MongoBulkWriteError) || error.result.getWriteConcernError()) throw error;
  const refused = [error.writeErrors].flat();
  if (refused.some(({ code }) => code !== DUPLICATE_KEY)) throw error;
  return { result: error.result, indexes: refused.map(({ index }) => index) };
}
