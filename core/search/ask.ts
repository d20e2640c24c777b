import type { AskedWord } from './asked.store.ts';
import type { Term } from './words.ts';

/** Above it a word is common, and which of two common ones is rarer no longer matters. */
const COUNT_CAP = 1_000;
/** A beginning stands for so many words at the most: one with more is too vague to lead. */
const BEGINNINGS_MAX = 40;

/** What is asked of entries of one sort. */
export interface Words {
  count(keys: readonly string[], cap: number): Promise<number>;
  keysBeginning(beginning: string, limit: number): Promise<string[]>;
}
export interface Question {
  lead: readonly string[];
  others: AskedWord[];
}

/** The rarest word leads, by an index; what it leads to must have the others. */
export async function questionOf(words: Words, terms: readonly Term[]): Promise<Question> {
  const may = await Promise.all(terms.map((term) => leadOf(words, term)));
  const [only] = may;
  if (only && may.length === 1) return { lead: only.keys, others: [] };
  const counts = await Promise.all(
    may.map(async ({ keys, isVague }) => (isVague ? Number.POSITIVE_INFINITY : words.count(keys, COUNT_CAP))),
  );
  const rarest = counts.indexOf(Math.min(...counts));
  return { lead: may[rarest]?.keys ?? [], others: terms.filter((_, i) => i !== rarest) };
}

async function leadOf(words: Words, { keys, beginning }: Term): Promise<{ keys: string[]; isVague: boolean }> {
  if (beginning === null) return { keys, isVague: false };
  const begun = await words.keysBeginning(beginning, BEGINNINGS_MAX + 1);
  const isVague = begun.length > BEGINNINGS_MAX;
  return { keys: [...new Set([...keys, ...begun.slice(0, BEGINNINGS_MAX)])], isVague };
}
