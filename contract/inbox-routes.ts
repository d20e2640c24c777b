/** Lists of conversations over REST, and what is noted beside a conversation's log. */
import { z } from 'zod';
import { inboxFilterFields, inboxPage, patchConversation, sortsByItsWait, tagList, WAITS_ARE_SORTED } from './inbox.ts';
import { INBOX_PAGE_MAX } from './limits.ts';
import { cursor, id } from './primitives.ts';
import { conversationReply } from './rest.ts';
import type { RouteShape } from './routes.ts';

const { branchIds, anyOf, isUnread, waitsOverMin, ...plain } = inboxFilterFields;
const whole = z.coerce.number().int();

/** A value an address spells as JSON. */
const json = z
  .string()
  .max(4_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('JSON');
      return z.NEVER;
    }
  });
/** The filter as an address says it. */
const listQuery = z
  .strictObject({
    ...plain,
    branchIds: z
      .string()
      .max(4_000)
      .transform((text) => text.split(','))
      .pipe(branchIds.unwrap())
      .optional()
      .meta({ description: 'Ids with commas between', override: { type: 'string' } }),
    isUnread: z
      .literal('true')
      .transform(() => true as const)
      .optional()
      .meta({ description: 'Only what is unread', override: { type: 'string', const: 'true' } }),
    waitsOverMin: whole
      .min(0)
      .max(100_000)
      .optional()
      .meta({ description: waitsOverMin.description ?? '' }),
    anyOf: json
      .pipe(anyOf.unwrap())
      .optional()
      .meta({ description: 'As of `inbox:list`, as JSON', override: { type: 'string' } }),
    cursor: cursor.optional(),
    limit: whole.min(1).max(INBOX_PAGE_MAX).default(50),
  })
  .refine(sortsByItsWait, WAITS_ARE_SORTED);

export const inboxRoutes = {
  listConversations: {
    method: 'get',
    path: '/conversations',
    access: 'agent',
    summary: 'One page of the inbox, newest words first or by the longest wait',
    query: listQuery,
    reply: inboxPage,
  },
  patchConversation: {
    method: 'patch',
    path: '/conversations/:conversationId',
    access: 'agent',
    summary: 'Its tags and its topic, as they are to be',
    params: z.object({ conversationId: id }),
    body: patchConversation,
    reply: conversationReply,
  },
  listTags: {
    method: 'get',
    path: '/tags',
    access: 'agent',
    summary: 'The tags in use',
    reply: tagList,
  },
} as const satisfies Record<string, RouteShape>;
