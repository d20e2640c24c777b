import type { UnansweredReason } from '../../contract/codes.ts';
import { toCsv } from '../csv.ts';
import { masked } from '../masked.ts';
import { questionForm } from './question-words.ts';
import type { Unanswered, UnansweredStore } from './unanswered.store.ts';

/** What a turn asked and nothing answers. */
export interface UnansweredQuestion {
  text: string;
  reason: UnansweredReason;
}
interface Turn {
  vendorId: string;
  conversationId: string;
  /** Of the first message. */
  seq: number;
  at: Date;
}
/** More is a story, and no question others ask too. */
const LENGTH_MAX = 300;

/**
 * Notes a question down for the vendor to write about; the same turn done again counts once. A turn that says nothing
 * to ask about ("asdf", "ok") is not noted.
 * @param names what the shopper is called, which is left out of the words
 */
export async function noteUnanswered(
  { unanswered }: { unanswered: Pick<UnansweredStore, 'note'> },
  { vendorId, conversationId, seq, at }: Turn,
  { text, reason }: UnansweredQuestion,
  names: string[],
): Promise<void> {
  const safe = masked(text, names).replace(/\s+/g, ' ').trim().slice(0, LENGTH_MAX).toWellFormed();
  const form = questionForm(safe);
  if (form === null) return;
  await unanswered.note({ vendorId, form, text: safe, reason, turn: `${conversationId}:${seq}`, at });
}

/** One line for each question. The first line names the columns. */
export const toUnansweredCsv = (questions: Unanswered[]): string =>
  toCsv(
    ['question', 'also_asked', 'reason', 'count', 'first_day', 'last_day'],
    questions.map(({ examples: [first = '', ...others], reason, count, firstAt, lastAt }) => [
      ...[first, others.join(' | '), reason, count],
      ...[firstAt, lastAt].map((at) => at.toISOString().slice(0, 10)),
    ]),
  );
