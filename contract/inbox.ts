/** Lists of conversations: what belongs in one, its pages and its numbers. */
import { z } from 'zod';
import { CHANNELS, CONVERSATION_STATUSES, PRIORITIES } from './codes.ts';
import { conversationView } from './conversations.ts';
import {
  ALTERNATIVES_MAX,
  COUNT_CAP,
  COUNTED_MAX,
  FILTER_BRANCHES_MAX,
  INBOX_PAGE_MAX,
  TAG_MAX,
  TAGS_MAX,
} from './limits.ts';
import { cursor, id } from './primitives.ts';

/** Small letters, blanks as one, no comma: the same words are the same tag, and an address can name several. */
export const tag = z
  .string()
  .trim()
  .toLowerCase()
  .overwrite((text) => text.replace(/\s+/g, ' '))
  .min(1)
  .max(TAG_MAX)
  .refine((text) => /^[^,\p{C}]+$/u.test(text), 'well-formed words without commas')
  .meta({ description: `A word or a few, at most ${TAG_MAX} characters, kept in small letters` });

/** What a conversation is to be; only what is said counts. */
const conditions = {
  view: z.enum(['all', 'mine', 'unassigned']),
  status: z
    .enum([...CONVERSATION_STATUSES, 'open', 'any'])
    .meta({ description: '`open`: everything not resolved; `any`: that too' }),
  branchIds: z.array(id).min(1).max(FILTER_BRANCHES_MAX),
  channel: z.enum(CHANNELS),
  groupId: id,
  tag,
  priority: z.enum(PRIORITIES),
  isUnread: z.literal(true).meta({ description: 'Words of the shopper nobody has read, or marked as unread' }),
};
const alternative = z.strictObject(conditions).partial().meta({ id: 'InboxAlternative' });

/** Without its rule, so that an address can spell out each of its fields. */
export const inboxFilterFields = {
  ...z.strictObject(conditions).partial().shape,
  view: z
    .enum(['all', 'mine', 'unassigned', 'mentions'])
    .default('all')
    .meta({ description: '`mentions`: of the 200 notes that mentioned you last, in one page whatever the `limit`' }),
  status: conditions.status.default('open'),
  branchId: id.optional(),
  waitsOverMin: z
    .number()
    .int()
    .min(0)
    .max(100_000)
    .optional()
    .meta({ description: 'In which somebody has waited this many minutes; such a list is by `longest_wait`' }),
  sort: z
    .enum(['newest', 'longest_wait'])
    .optional()
    .meta({ description: '`newest` words first, unless said otherwise. `longest_wait`: only where somebody waits' }),
  anyOf: z
    .array(alternative)
    .min(1)
    .max(ALTERNATIVES_MAX)
    .optional()
    .meta({ description: 'All of one of these, beside everything else that is said' }),
};
type Sorted = { waitsOverMin?: number | undefined; sort?: 'newest' | 'longest_wait' | undefined };
export const sortsByItsWait = ({ waitsOverMin, sort }: Sorted): boolean =>
  waitsOverMin === undefined || sort !== 'newest';
export const WAITS_ARE_SORTED = 'with `waitsOverMin` a list is by `longest_wait`';

export const inboxFilter = z
  .strictObject(inboxFilterFields)
  .refine(sortsByItsWait, WAITS_ARE_SORTED)
  .meta({ id: 'InboxFilter' });
/** One that is kept: what is usual is said in it. */
export const keptFilter = z
  .strictObject({ ...inboxFilterFields, view: inboxFilterFields.view.unwrap(), status: conditions.status })
  .meta({ id: 'KeptFilter' });
export type InboxFilter = z.infer<typeof inboxFilter>;
export type InboxAlternative = z.infer<typeof alternative>;

export const listInbox = z
  .strictObject({
    filter: inboxFilter.prefault({}),
    cursor: cursor.optional(),
    limit: z.number().int().min(1).max(INBOX_PAGE_MAX).default(50),
  })
  .meta({ id: 'ListInbox' });
export type ListInbox = z.infer<typeof listInbox>;

export const inboxPage = z
  .object({
    conversations: z.array(conversationView),
    nextCursor: cursor.nullable(),
    inboxRev: z.string().meta({
      description: 'Of the first page: give it to `sync`, with the same filter, to learn whether the list changed',
    }),
    counts: z
      .object({ mine: z.number().int(), unassigned: z.number().int(), open: z.number().int() })
      .meta({ description: `Up to ${COUNT_CAP}, as they were within the last two seconds` }),
  })
  .meta({ id: 'InboxPage' });
export type InboxPage = z.infer<typeof inboxPage>;

export const countInbox = z
  .strictObject({ filters: z.array(inboxFilter).min(1).max(COUNTED_MAX) })
  .meta({ id: 'CountInbox' });
export type CountInbox = z.infer<typeof countInbox>;
export const inboxCounts = z
  .object({
    counts: z
      .array(z.number().int())
      .meta({ description: `In the order asked, up to ${COUNT_CAP}, as they were within the last two seconds` }),
  })
  .meta({ id: 'InboxCounts' });
export type InboxCounts = z.infer<typeof inboxCounts>;

const tags = z.array(tag).max(TAGS_MAX);
export const tagConversation = z
  .strictObject({ conversationId: id, add: tags.default([]), remove: tags.default([]) })
  .meta({ id: 'TagConversation' });
/** `isUnread` false: as if it had been read. */
export const markUnread = z
  .strictObject({ conversationId: id, isUnread: z.boolean().default(true) })
  .meta({ id: 'MarkUnread' });
export const patchConversation = z
  .strictObject({
    tags: tags.optional().meta({ description: 'All there are to be' }),
    topic: z.string().trim().min(1).max(120).nullable().optional(),
  })
  .meta({ id: 'PatchConversation' });
export const tagList = z
  .object({
    tags: z
      .array(z.object({ tag: z.string(), count: z.number().int() }))
      .meta({ description: 'Of open conversations the agent may see, the most used first' }),
  })
  .meta({ id: 'TagList' });
export type TagList = z.infer<typeof tagList>;
