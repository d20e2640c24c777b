/** Search over everything an agent may see: what was said, people, orders, branches. */
import { z } from 'zod';
import { CHANNELS, CONVERSATION_STATUSES, FULFILMENTS, ORDER_STATUSES, SEARCH_KINDS } from './codes.ts';
import { SEARCH_WORDS_MAX } from './limits.ts';
import { AUTHOR_KINDS } from './messages.ts';
import { at, currency, cursor, id, phone, price, seq } from './primitives.ts';
import type { RouteShape } from './routes.ts';

/** Where in a text stands what was looked for: UTF-16 units, the end exclusive, in order, none within another. */
const spans = z.array(z.tuple([z.number().int(), z.number().int()]));

/** The conversation something was found in, in short. */
const foundConversation = z
  .object({
    conversationId: id,
    name: z.string(),
    channel: z.enum(CHANNELS),
    status: z.enum(CONVERSATION_STATUSES),
    branch: z.string().nullable(),
    assignee: z.string().nullable(),
  })
  .meta({ id: 'FoundConversation' });
export const foundMessage = z
  .object({
    messageId: id,
    seq,
    at,
    author: z.object({ kind: z.enum(AUTHOR_KINDS), name: z.string() }),
    /** At most 160 characters around the first of what was looked for; `…` where it is cut. */
    snippet: z.string(),
    spans,
    conversation: foundConversation,
  })
  .meta({ id: 'FoundMessage' });
export const foundPerson = z
  .object({ contactId: id, name: z.string(), spans, phone: phone.nullable(), conversation: foundConversation })
  .meta({ id: 'FoundPerson' });
export const foundOrder = z
  .object({
    orderNo: z.string(),
    status: z.enum(ORDER_STATUSES),
    fulfilment: z.enum(FULFILMENTS),
    branch: z.string(),
    placedAt: at,
    total: price,
    currency,
    /** The talk with whoever ordered, where there is one and it may be seen. */
    conversationId: id.nullable(),
  })
  .meta({ id: 'FoundOrder' });
export const foundBranch = z
  .object({ branchId: id, name: z.string(), spans, area: z.string(), address: z.string() })
  .meta({ id: 'FoundBranch' });

/** `next` null: no more. Rows may be few or none with a `next`: there is more to look at further back. */
const page = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), next: cursor.nullable() });
/** Only what was looked for; a filter that says nothing of a kind leaves it out. */
const searchReply = z
  .object({
    messages: page(foundMessage).optional(),
    notes: page(foundMessage).optional(),
    people: page(foundPerson).optional(),
    orders: page(foundOrder).optional(),
    branches: page(foundBranch).optional(),
  })
  .meta({ id: 'SearchReply' });
export type SearchReply = z.infer<typeof searchReply>;
export type FoundMessage = z.infer<typeof foundMessage>;
export type FoundPerson = z.infer<typeof foundPerson>;
export type FoundOrder = z.infer<typeof foundOrder>;
export type FoundBranch = z.infer<typeof foundBranch>;

const searchQuery = z.strictObject({
  /** All its words must be there; the last may be the beginning of one, unless a blank follows it. */
  q: z.string().min(1).max(SEARCH_WORDS_MAX),
  /** Absent: a first page of each. */
  kind: z.enum(SEARCH_KINDS).optional(),
  /** `next` of a page of this `kind`. */
  cursor: cursor.optional(),
  branchId: id.optional(),
  groupId: id.optional(),
  channel: z.enum(CHANNELS).optional(),
  by: z.enum(['shopper', 'agent', 'assistant']).optional(),
  from: at.optional(),
  /** Exclusive. */
  to: at.optional(),
  conversationId: id.optional(),
});
export type SearchQuery = z.infer<typeof searchQuery>;

export const searchRoutes = {
  search: {
    method: 'get',
    path: '/search',
    access: 'agent',
    summary:
      'Messages, notes, people, orders and branches by their words, of all time, newest first; only what the agent may see',
    query: searchQuery,
    reply: searchReply,
  },
} as const satisfies Record<string, RouteShape>;
