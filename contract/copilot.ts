/** What helps an agent in one conversation. Nothing here is sent to the shopper, and nothing changes by asking. */
import { z } from 'zod';
import { card } from './cards.ts';
import { EVIDENCE_TOOLS, HANDOVER_REASONS, NO_SUGGESTION_REASONS, PENDING_ASKS } from './codes.ts';
import { articleRef, messageText } from './messages.ts';
import { at, locale, seq } from './primitives.ts';

/** What the assistant's tools were asked, and as of when they answered. */
export const evidence = z.object({ tool: z.enum(EVIDENCE_TOOLS), asOf: at }).meta({ id: 'Evidence' });

export const suggestion = z
  .object({
    /** Words for the shopper, in their language, for the agent to change and send. */
    text: z.string(),
    /** The records behind them. */
    cards: z.array(card),
    article: articleRef.nullable(),
    evidence: z.array(evidence),
    locale,
    /** The last of the shopper's messages it answers. */
    answers: seq,
  })
  .meta({ id: 'Suggestion' });
export type Suggestion = z.infer<typeof suggestion>;
export const suggestionReply = z
  .object({
    suggestion: suggestion.nullable(),
    /** Why there is none. */
    none: z.enum(NO_SUGGESTION_REASONS).nullable(),
  })
  .meta({ id: 'SuggestionReply' });
export type SuggestionReply = z.infer<typeof suggestionReply>;

const said = z.object({ text: z.string(), at, by: z.string() });
/** What is known of a conversation, as values; each reader's client puts it in its own language. */
export const conversationSummary = z
  .object({
    product: z.object({ name: z.string(), nameEn: z.string() }).nullable(),
    place: z.string().nullable(),
    branch: z.string().nullable(),
    orderNo: z.string().nullable(),
    /** The question the assistant asked last and got no answer to. */
    pending: z.enum(PENDING_ASKS).nullable(),
    handover: z.enum(HANDOVER_REASONS).nullable(),
    /** Shopper's messages since this talk began, as far back as a page of history goes. */
    shopperMessages: z.number().int(),
    /** The shopper's first and last words of this talk, cut to a few lines; `last` is null where they are the same. */
    first: said.nullable(),
    last: said.nullable(),
    /** What was last said to the shopper; `by` is `assistant` or the agent's name. */
    answer: said.nullable(),
  })
  .meta({ id: 'ConversationSummary' });
export type ConversationSummary = z.infer<typeof conversationSummary>;
export const summaryReply = z.object({ summary: conversationSummary });

export const translateText = z.strictObject({ text: messageText, to: locale }).meta({ id: 'TranslateText' });
export const translation = z.object({ text: z.string(), to: locale }).meta({ id: 'Translation' });
