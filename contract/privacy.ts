/** Whose data are to be erased, and what is known of somebody. */
import { z } from 'zod';
import { CHANNELS, ERASURE_STATES } from './codes.ts';
import { contactView } from './contacts.ts';
import { messageView } from './messages.ts';
import { at, id } from './primitives.ts';
import type { RouteShape } from './routes.ts';

export const erasureView = z
  .object({
    contactId: id,
    /** Where it was asked for, or where they were last heard. */
    conversationId: id,
    /** As they are called now: once erased, by a word that says so. */
    name: z.string(),
    state: z.enum(ERASURE_STATES),
    /** The shopper asked for it themselves; false: staff began it. */
    isByShopper: z.boolean(),
    askedAt: at,
    /** Who erased or declined it, and when; null: nobody yet. */
    decided: z.object({ byName: z.string(), at }).nullable(),
    /** When nothing was left. */
    erasedAt: at.nullable(),
  })
  .meta({ id: 'Erasure' });
export type ErasureView = z.infer<typeof erasureView>;
const erasureReply = z.object({ erasure: erasureView });

/** What the vendor knows of a person: what they said and were told, whoever they were known by. */
export const personExport = z
  .object({
    at,
    contacts: z.array(contactView),
    /** How they are known: a phone, an id of WhatsApp's, a browser. */
    identities: z.array(z.object({ kind: z.string(), value: z.string() })),
    conversations: z.array(z.object({ conversationId: id, channel: z.enum(CHANNELS), messages: z.array(messageView) })),
    /** There is more than fits: the latest of each conversation are here. */
    isCut: z.boolean(),
  })
  .meta({ id: 'PersonExport' });
export type PersonExport = z.infer<typeof personExport>;

const contactId = z.object({ contactId: id });

export const privacyRoutes = {
  listErasures: {
    method: 'get',
    path: '/erasures',
    access: 'supervisor',
    summary:
      'Whose data were asked to be erased, and what became of it, the latest first; as far as the asker sees them',
    reply: z.object({ erasures: z.array(erasureView) }),
  },
  eraseContact: {
    method: 'post',
    path: '/contacts/:contactId/erase',
    access: 'supervisor',
    summary:
      'Erase a person: words and files of their conversations, names, phones, identities. Begun at once, done within minutes, and never undone; a repeat changes nothing. For who sees all their conversations',
    params: contactId,
    reply: erasureReply,
  },
  declineErasure: {
    method: 'post',
    path: '/contacts/:contactId/erase/decline',
    access: 'supervisor',
    summary: 'Say that what was asked is not done; they may ask again',
    params: contactId,
    reply: erasureReply,
  },
  exportContact: {
    method: 'get',
    path: '/contacts/:contactId/export',
    access: 'supervisor',
    summary: 'All that is known of a person, to be handed to them. For who sees all their conversations',
    params: contactId,
    reply: personExport,
  },
} as const satisfies Record<string, RouteShape>;
