import type { mongo } from 'mongoose';
import { isDuplicateKey } from './duplicate-key.store.ts';

const DEADLINE_MS = 8_000;
const LOOK_AGAIN_MS = 15;

/**
 * The first to insert a key fixes what it means; everybody else reads what the first wrote.
 *
 * A duplicate key says another's document exists, but a majority may not have it yet: the read is repeated until
 * one has. What `isOther` names is a duplicate of another key than `_id`, and thrown. @returns the document that holds @throws when no majority shows it within 8 s
 */
export async function insertFirst<T extends { _id: string }>(
  collection: mongo.Collection<T>,
  document: T,
  isOther: (error: unknown) => boolean = () => false,
): Promise<T> {
  try {
    await collection.insertOne(document as mongo.OptionalUnlessRequiredId<T>, {
      writeConcern: { w: 'majority', journal: true },
    });
    return document;
  } catch (error) {
    if (!isDuplicateKey(error) || isOther(error)) throw error;
  }
  const filter = { _id: document._id } as mongo.Filter<T>;
  return untilSeen(async () => (await collection.findOne(filter, { readConcern: { level: 'majority' } })) as T | null);
}

/** Repeats a majority read until it shows something. */
export async function untilSeen<T>(read: () => Promise<T | null>, deadlineMs = DEADLINE_MS): Promise<T> {
  const giveUpAt = performance.now() + deadlineMs;
  for (;;) {
    const seen = await read();
    if (seen !== null) return seen;
    if (performance.now() > giveUpAt) throw new Error('a majority did not show the document in time');
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
