import type { Connection, mongo } from 'mongoose';
import type { UnansweredReason } from '../../contract/codes.ts';
import { upsertWhere } from '../duplicate-key.store.ts';
import { derivedId } from '../ids.ts';
import { unansweredModel } from './unanswered.model.ts';

const UNANSWERED_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** Ways to ask the same that are kept, the latest; and turns by which a repeat is known. */
const EXAMPLES_MAX = 3;
const TURNS_MAX = 50;

/** A question nobody had an answer to, as it is noted: its words are masked already. */
export interface UnansweredNote {
  vendorId: string;
  /** Alike for all who ask the same. */
  form: string;
  text: string;
  reason: UnansweredReason;
  /** Which turn it was, in one word: the same turn done again is counted once. */
  turn: string;
  at: Date;
}
export interface Unanswered {
  questionId: string;
  /** The latest first. */
  examples: string[];
  reason: UnansweredReason;
  count: number;
  firstAt: Date;
  lastAt: Date;
}
interface UnansweredDocument extends Omit<Unanswered, 'questionId' | 'examples'> {
  _id: string;
  vendorId: string;
  examples: string[];
  turns: string[];
  /** True: an admin wants to see it no more, or has written an article. */
  isHidden: boolean;
  /** Hidden by an article; asked again in vain, it is shown again. */
  isWritten: boolean;
  schemaVersion: number;
}

/** What shoppers asked and the assistant had no answer to, one record for all who ask alike. */
export function unansweredStore(connection: Connection) {
  const model = unansweredModel(connection);
  const questions = model.collection as unknown as mongo.Collection<UnansweredDocument>;

  async function hide(vendorId: string, questionId: string, isWritten: boolean): Promise<boolean> {
    const filter = { _id: questionId, vendorId };
    return (await questions.updateOne(filter, { $set: { isHidden: true, isWritten } }, DURABLE)).matchedCount > 0;
  }

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    async note({ vendorId, form, text, reason, turn, at }: UnansweredNote): Promise<void> {
      const others = {
        $filter: { input: { $ifNull: ['$examples', []] }, cond: { $ne: ['$$this', { $literal: text }] } },
      };
      const examples = { $slice: [{ $concatArrays: [[{ $literal: text }], others] }, EXAMPLES_MAX] };
      const turns = { $slice: [{ $concatArrays: [{ $ifNull: ['$turns', []] }, [turn]] }, -TURNS_MAX] };
      const isDismissed = { $and: ['$isHidden', { $not: ['$isWritten'] }] };
      const $set = {
        vendorId: { $literal: vendorId },
        reason,
        examples,
        turns,
        count: { $add: [{ $ifNull: ['$count', 0] }, 1] },
        firstAt: { $ifNull: ['$firstAt', at] },
        lastAt: { $max: ['$lastAt', at] },
        // Asked again in spite of the article, it is worth a second look.
        isHidden: { $eq: [isDismissed, true] },
        isWritten: false,
        schemaVersion: UNANSWERED_SCHEMA,
      };
      const filter = { _id: questionIdOf(vendorId, form), turns: { $ne: turn } };
      await upsertWhere((options) => questions.updateOne(filter, [{ $set }], { ...options, ...DURABLE }));
    },

    /** The most asked first. */
    async list(vendorId: string, limit: number): Promise<Unanswered[]> {
      const found = questions.find({ vendorId, isHidden: false }, MAJORITY).sort({ count: -1, _id: 1 }).limit(limit);
      return (await found.toArray()).map(({ _id, examples, reason, count, firstAt, lastAt }) => ({
        ...{ questionId: _id, examples, reason, count, firstAt, lastAt },
      }));
    },

    /** Out of the list, also when it is asked again. @returns false where there is no such question */
    dismiss: (vendorId: string, questionId: string): Promise<boolean> => hide(vendorId, questionId, false),

    /** An article answers it: out of the list unless it is asked in vain again. */
    markWritten: (vendorId: string, questionId: string): Promise<boolean> => hide(vendorId, questionId, true),
  };
}
export type UnansweredStore = ReturnType<typeof unansweredStore>;

/** Which record stands for all questions of a form. */
export const questionIdOf = (vendorId: string, form: string): string => derivedId('uq', vendorId, form);
