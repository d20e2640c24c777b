/** How satisfied a shopper was with one talk: asked once it is resolved, answered by one to five and words if they like. */
import { z } from 'zod';
import { SCORES } from './codes.ts';
import { CSAT_WORDS_MAX } from './limits.ts';
import { id } from './primitives.ts';

export const score = z.literal(SCORES);
/** Trimmed; well-formed Unicode without NUL. */
const csatWords = z
  .string()
  .trim()
  .min(1)
  .max(CSAT_WORDS_MAX)
  .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'well-formed text without NUL');

/** Which talk it is of, who had it last, and its branch, as they stood when it was resolved. */
export const csatOf = {
  /** Which talk of the conversation; from 1. */
  episode: z.number().int().min(1),
  /** null: no person had it. */
  agent: z.object({ agentId: id, name: z.string() }).nullable(),
  branch: z.object({ branchId: id, name: z.string() }).nullable(),
};
const ofOne = z.object(csatOf);
export type CsatOf = z.infer<typeof ofOne>;

export const rateConversation = z
  .strictObject({ conversationId: id, episode: csatOf.episode, score, words: csatWords.optional() })
  .meta({ id: 'RateConversation' });
export type RateConversation = z.infer<typeof rateConversation>;

const count = z.number().int().min(0);
const figures = {
  asked: count,
  rated: count,
  /** How many gave 1, 2, 3, 4 and 5. */
  scores: z.tuple([count, count, count, count, count]),
  /** Of those rated; null where nobody has. */
  average: z.number().nullable(),
};
/** Who was asked and who answered, by when they did, within some days. */
export const csatReport = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    ...figures,
    /** Most rated first; null: nobody had it, or it was of no branch. */
    byAgent: z.array(z.object({ agentId: id.nullable(), name: z.string().nullable(), ...figures })),
    byBranch: z.array(z.object({ branchId: id.nullable(), name: z.string().nullable(), ...figures })),
    /** What was written with a score, the latest first; no more than fifty. */
    words: z.array(
      z.object({
        conversationId: id,
        seq: z.number().int(),
        at: z.iso.datetime(),
        score,
        words: z.string(),
        agent: csatOf.agent,
        branch: csatOf.branch,
      }),
    ),
  })
  .meta({ id: 'CsatReport' });
export type CsatReport = z.infer<typeof csatReport>;
export type CsatFigures = Pick<CsatReport, 'asked' | 'rated' | 'scores' | 'average'>;
