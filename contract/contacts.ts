/** Who a shopper is: one person, behind one contact or several that staff have merged. */
import { z } from 'zod';
import { CHANNELS, CONVERSATION_STATUSES } from './codes.ts';
import { CONTACT_NAME_MAX, CONTACT_NOTE_MAX } from './limits.ts';
import { at, id, locale, seq } from './primitives.ts';
import type { RouteShape } from './routes.ts';

export const contactView = z
  .object({
    contactId: id,
    name: z.string(),
    phone: z.string().nullable(),
    locale,
    /** By itself: what another contact of the same person has proven is not theirs. */
    isVerified: z.boolean(),
    /** For staff alone. */
    note: z.string(),
    rev: z.number().int(),
    createdAt: at,
  })
  .meta({ id: 'Contact' });
export type ContactView = z.infer<typeof contactView>;

/** Two contacts that are one person. */
const mergeView = z.object({
  mergeId: id,
  /** It is undone of this one: the younger of the two. */
  contactId: id,
  /** Null: one that is not in sight. */
  into: id.nullable(),
  byName: z.string(),
  at,
  /** Whoever merged them may part them again, and every supervisor. */
  mayUndo: z.boolean(),
});
const talkView = z.object({
  conversationId: id,
  contactId: id,
  channel: z.enum(CHANNELS),
  status: z.enum(CONVERSATION_STATUSES),
  branch: z.string().nullable(),
  assignee: z.string().nullable(),
  lastAt: at,
  /** Which talk of this conversation it is in; from 1. */
  episode: z.number().int(),
  /** Where its earlier talks ended, the last first. */
  endings: z.array(z.object({ seq, at, byName: z.string() })),
});
export type TalkView = z.infer<typeof talkView>;
/** What the asker may see of a person: contacts none of whose conversations are in sight are left out. */
export const personView = z
  .object({
    contact: contactView,
    /** The same person’s other contacts, the eldest first. */
    others: z.array(contactView),
    merges: z.array(mergeView),
    /** Of all of them; the one last spoken in first. */
    talks: z.array(talkView),
    /** Not merged, and with the same vouched phone or the same proven customer. */
    alike: z.array(contactView),
  })
  .meta({ id: 'Person' });
export type PersonView = z.infer<typeof personView>;

/** `rev`: the revision that was read. Changed since by somebody else: `contact_changed`. */
export const changeContact = z
  .strictObject({
    rev: z.number().int().min(1),
    name: z.string().trim().min(1).max(CONTACT_NAME_MAX).optional(),
    locale: locale.optional(),
    note: z.string().trim().max(CONTACT_NOTE_MAX).optional(),
  })
  .meta({ id: 'ChangeContact' });
export type ChangeContact = z.infer<typeof changeContact>;
const mergeContact = z.strictObject({ with: id }).meta({ id: 'MergeContact' });
const unmergeContact = z.strictObject({ mergeId: id }).meta({ id: 'UnmergeContact' });
const contactId = z.object({ contactId: id });

export const contactRoutes = {
  getContact: {
    method: 'get',
    path: '/contacts/:contactId',
    access: 'agent',
    summary: 'A shopper, with everything they said to the vendor that the agent may see',
    params: contactId,
    reply: personView,
  },
  changeContact: {
    method: 'patch',
    path: '/contacts/:contactId',
    access: 'agent',
    summary: 'Correct a shopper, as they stood at `rev`; changed so already is answered as changed',
    params: contactId,
    body: changeContact,
    reply: personView,
  },
  mergeContact: {
    method: 'post',
    path: '/contacts/:contactId/merge',
    access: 'agent',
    summary:
      'Say that two contacts are one person. Nothing moves, and what one has proven stays its own; a repeat changes nothing',
    params: contactId,
    body: mergeContact,
    reply: personView,
  },
  unmergeContact: {
    method: 'post',
    path: '/contacts/:contactId/unmerge',
    access: 'agent',
    summary: 'Part two contacts again, by the merge that joined them: all is as before it. A repeat changes nothing',
    params: contactId,
    body: unmergeContact,
    reply: personView,
  },
} as const satisfies Record<string, RouteShape>;
