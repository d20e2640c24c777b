/** A vendor's own articles, and the questions no article answers yet. For admins, over REST alone. */
import { z } from 'zod';
import { ARTICLE_TOPICS, UNANSWERED_REASONS } from './codes.ts';
import { ARTICLE_ASKS_MAX, ARTICLE_BODY_MAX, ARTICLE_TITLE_MAX, MESSAGE_MAX } from './limits.ts';
import { at, cursor, id } from './primitives.ts';

const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'well-formed text without NUL');
/** Either may be empty in a draft; what is published has both. */
const inBoth = (max: number) => z.strictObject({ id: words(max), en: words(max) });

const fields = {
  topic: z.enum(ARTICLE_TOPICS),
  title: inBoth(ARTICLE_TITLE_MAX),
  /** Plain text; a blank line begins a paragraph. What the assistant says of it are whole paragraphs or sentences. */
  body: inBoth(ARTICLE_BODY_MAX),
  /** How shoppers ask for it, in either language: looked for beside title and body, and never shown to them. */
  asks: z
    .array(words(200).min(1))
    .max(ARTICLE_ASKS_MAX)
    .meta({ description: 'How shoppers ask for it, in either language; never shown to them' }),
  isPublished: z.boolean(),
};
export const createArticle = z
  .strictObject({
    ...fields,
    asks: fields.asks.default([]),
    isPublished: fields.isPublished.default(false),
    /** The unanswered question it was written for, which then leaves that list. */
    answersQuestion: id.optional(),
  })
  .meta({ id: 'CreateArticle' });
export type CreateArticle = z.infer<typeof createArticle>;
/** `rev`: the revision that was read. Changed since by somebody else: `article_changed`. */
export const changeArticle = z
  .strictObject({ rev: z.number().int().min(1), ...z.strictObject(fields).partial().shape })
  .meta({ id: 'ChangeArticle' });
export type ChangeArticle = z.infer<typeof changeArticle>;

export const articleView = z
  .object({
    articleId: id,
    ...fields,
    /** Grows with each change. */
    rev: z.number().int(),
    updatedAt: at,
    /** The agent's name; empty where no agent wrote it. */
    updatedBy: z.string(),
  })
  .meta({ id: 'Article' });
export type ArticleView = z.infer<typeof articleView>;
export const articleReply = z.object({ article: articleView });
export const articlePage = z
  .object({ articles: z.array(articleView), nextCursor: z.string().nullable() })
  .meta({ id: 'ArticlePage' });
export const articleQuery = z.strictObject({
  cursor: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const unansweredQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  format: z.enum(['json', 'csv']).default('json'),
});
export const unansweredQuestion = z
  .object({
    questionId: id,
    /** As shoppers put it, the latest first; phones, addresses, order numbers and the like are masked. */
    examples: z.array(z.string().max(MESSAGE_MAX)),
    reason: z.enum(UNANSWERED_REASONS),
    count: z.number().int(),
    firstAt: at,
    lastAt: at,
  })
  .meta({ id: 'UnansweredQuestion' });
export type UnansweredQuestion = z.infer<typeof unansweredQuestion>;
export const unansweredList = z
  .object({
    questions: z.array(unansweredQuestion),
    /** True where there are more than `limit`; the rarest are left out. */
    isCut: z.boolean(),
  })
  .meta({ id: 'UnansweredList' });
