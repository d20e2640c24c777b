/** How MongoDB is asked for words: what messages and people have in common. */
import type { mongo } from 'mongoose';

/** One word of a question: any of these keys, or any that begins so. */
export interface AskedWord {
  keys: readonly string[];
  beginning: string | null;
}
/** Keys are letters and digits alone, so that none means anything else to a pattern. */
export const hasWord = ({ keys, beginning }: AskedWord): mongo.Document => ({
  words: { $in: [...keys, ...(beginning ? [new RegExp(`^${beginning}`, 'u')] : [])] },
});

const AFTER_ALL = '\uffff';

/**
 * The first keys in use that begin so, in their order, by an index that goes by `words` once `scope` is told. One look-up
 * each: a key is skipped with all that have it.
 */
export async function keysBeginning<D extends mongo.Document>(
  collection: mongo.Collection<D>,
  { hint, scope }: { hint: string; scope: Record<string, string> },
  beginning: string,
  limit: number,
): Promise<string[]> {
  const keys: string[] = [];
  for (let from: mongo.Document = { $gte: beginning }; keys.length < limit; ) {
    // Of one and the same word: without that, one word may be behind the beginning and another before its end.
    const within = { $elemMatch: { ...from, $lt: beginning + AFTER_ALL } };
    const filter = { ...scope, words: within } as unknown as mongo.Filter<D>;
    const [next] = await collection.find(filter, { hint, returnKey: true }).limit(1).toArray();
    if (!next) break;
    const key = String(next.words);
    keys.push(key);
    from = { $gt: key };
  }
  return keys;
}
