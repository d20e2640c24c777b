/** What browsers may ask, over sockets and REST alike. Strict: an unknown field is an error, never ignored. */
import { z } from 'zod';
import { CAPABILITIES, PRIORITIES } from './codes.ts';
import { inboxFilter } from './inbox.ts';
import {
  CAPTION_MAX,
  HOLD_MINUTES,
  HOLD_MINUTES_MAX,
  MENTIONS_MAX,
  PAGE_DEFAULT,
  PAGE_MAX,
  SYNC_MAX,
} from './limits.ts';
import { messageText, reaction } from './messages.ts';
import { at, id, locale, point, seq, watermark } from './primitives.ts';

const sending = {
  /** null: my one direct conversation (shoppers only). */
  conversationId: id.nullable(),
  /** Made by the sender; a resend with the same id gets the first result back, with other content it is refused. */
  clientId: id,
  replyTo: seq.optional(),
  /** For one of the people alone, by `memberId`, or `staff`: a side note. Absent: for all. */
  to: id.optional(),
  /**
   * Shoppers alone: the branch whose link or page they came by. The conversation then belongs to it, once for each
   * link; what is no branch of the vendor's is ignored, never a reason to refuse somebody's words.
   */
  branchId: id.optional().catch(undefined),
  /**
   * Agents alone: the last `seq` the reply was written in sight of. Has the assistant or a colleague told the shopper
   * something since, it is refused with `answered_meanwhile`. Absent: sent whatever came.
   */
  seenSeq: watermark.optional(),
};
export const sendMessage = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), ...sending, text: messageText }),
    z.strictObject({
      kind: z.literal('choice'),
      ...sending,
      id: z.string().min(1).max(200),
      title: messageText.max(200),
    }),
    z.strictObject({
      kind: z.literal('location'),
      ...sending,
      ...point.shape,
      name: z.string().trim().max(200).optional(),
    }),
    /** A file that is here whole (`POST /attachments`); its content decides the message's kind. */
    z.strictObject({
      kind: z.literal('attachment'),
      ...sending,
      attachmentId: id,
      caption: messageText.max(CAPTION_MAX).optional(),
    }),
  ])
  .meta({ id: 'SendMessage' });
export type SendMessage = z.infer<typeof sendMessage>;

/** Agents a note is for: each may see the conversation, else it is refused (`cannot_be_mentioned`, `names`). */
const mentions = z.array(id).min(1).max(MENTIONS_MAX).optional();
export const addNote = z
  .strictObject({ conversationId: id, clientId: id, text: messageText, mentions })
  .meta({ id: 'AddNote' });
export type AddNote = z.infer<typeof addNote>;

/** One's own words, taken back: others see that something was deleted. */
export const revokeMessage = z.strictObject({ conversationId: id, clientId: id, seq }).meta({ id: 'RevokeMessage' });
export type RevokeMessage = z.infer<typeof revokeMessage>;
/** One's one reaction to a message; null takes it away. */
export const reactToMessage = z
  .strictObject({ conversationId: id, clientId: id, seq, emoji: reaction.nullable() })
  .meta({ id: 'ReactToMessage' });
export type ReactToMessage = z.infer<typeof reactToMessage>;

export const listMessages = z
  .strictObject({
    conversationId: id,
    afterSeq: watermark.optional(),
    beforeSeq: seq.optional(),
    limit: z.number().int().min(1).max(PAGE_MAX).default(PAGE_DEFAULT),
  })
  .refine(
    (page) => page.afterSeq === undefined || page.beforeSeq === undefined,
    'either afterSeq or beforeSeq, not both',
  )
  .meta({ id: 'ListMessages' });
export type ListMessages = z.infer<typeof listMessages>;

export const markSeq = z.strictObject({ conversationId: id, seq }).meta({ id: 'MarkSeq' });
export type MarkSeq = z.infer<typeof markSeq>;

export const setTyping = z.strictObject({ conversationId: id, isTyping: z.boolean() }).meta({ id: 'SetTyping' });

/** Colleagues who have the conversation open see who else has. */
export const setViewing = z.strictObject({ conversationId: id, isThere: z.boolean() }).meta({ id: 'SetViewing' });

export const sync = z
  .strictObject({
    conversations: z
      .record(id, z.strictObject({ seq: watermark, messageId: id.nullable(), read: watermark.optional() }))
      .refine((all) => Object.keys(all).length <= SYNC_MAX, `at most ${SYNC_MAX} conversations`),
    inboxRev: z.string().max(200).optional(),
    /** The list `inboxRev` belongs to; the default list where absent. */
    filter: inboxFilter.optional(),
  })
  .meta({ id: 'Sync' });
export type Sync = z.infer<typeof sync>;

export const renewSession = z.strictObject({ token: z.string().min(1).max(4096) }).meta({ id: 'RenewSession' });

export const conversationRef = z.strictObject({ conversationId: id }).meta({ id: 'ConversationRef' });
/** `expects`: the assignee the agent saw. Somebody else there by now: `already_taken`, with the winner's name. */
export const takeConversation = z
  .strictObject({ conversationId: id, expects: id.nullable() })
  .meta({ id: 'TakeConversation' });
export const assignConversation = takeConversation.extend({ agentId: id }).meta({ id: 'AssignConversation' });
/** Where it is to wait. */
const place = { branchId: id.optional(), groupId: id.optional() };
const isOnePlace = (to: { branchId?: string | undefined; groupId?: string | undefined }) =>
  (to.branchId === undefined) !== (to.groupId === undefined);
const ONE_PLACE = 'either branchId or groupId';
export const transferTo = z.strictObject(place).refine(isOnePlace, ONE_PLACE).meta({ id: 'TransferTo' });
export type TransferTo = z.infer<typeof transferTo>;
export const transferConversation = z
  .strictObject({ conversationId: id, ...place })
  .refine(isOnePlace, ONE_PLACE)
  .meta({ id: 'TransferConversation' });
export const snoozeConversation = z.strictObject({ conversationId: id, until: at }).meta({ id: 'SnoozeConversation' });
export const prioritiseConversation = z
  .strictObject({ conversationId: id, priority: z.enum(PRIORITIES) })
  .meta({ id: 'PrioritiseConversation' });
export const setAvailability = z
  .strictObject({ availability: z.enum(['online', 'away', 'offline']) })
  .meta({ id: 'SetAvailability' });
export const setLooking = z.strictObject({ isLooking: z.boolean() }).meta({ id: 'SetLooking' });

// REST alone
export const openWidgetSession = z
  .strictObject({
    /** The public key of the website, from the script tag. */
    key: z.string().min(1).max(64),
    /** The secret the loader kept from last time; absent on a first visit. */
    visitorToken: z.string().min(16).max(128).optional(),
    /** A JWT of the website's own server: who is signed in there. The visitor token then does not count. */
    identity: z.string().min(1).max(4096).optional(),
    locale: locale.optional(),
  })
  .meta({ id: 'OpenWidgetSession' });
export type OpenWidgetSession = z.input<typeof openWidgetSession>;
export const login = z
  .strictObject({ email: z.email().max(254), password: z.string().min(1).max(256) })
  .meta({ id: 'Login' });
const reply = {
  clientId: id,
  /** As in `message:send`. */
  seenSeq: watermark.optional(),
  to: id.optional(),
};
/** The REST twin of `message:send` and `note:add` for agents: the conversation is in the path. */
export const postMessage = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), ...reply, text: messageText }),
    /** `seenSeq` and `to` say nothing of a note; they have always been taken with one. */
    z.strictObject({ kind: z.literal('note'), ...reply, text: messageText, mentions }),
    /** A file that is here whole (`POST /attachments`); its content decides the message's kind. */
    z.strictObject({
      kind: z.literal('attachment'),
      ...reply,
      attachmentId: id,
      caption: messageText.max(CAPTION_MAX).optional(),
    }),
  ])
  .meta({ id: 'PostMessage' });
export type PostMessage = z.infer<typeof postMessage>;
export const stockUpdate = z
  .strictObject({
    /** When the branch counted; an older count never overwrites a newer one. */
    asOf: at,
    items: z
      .array(z.strictObject({ sku: z.string().min(1).max(64), onHand: z.number().int().min(0).max(1_000_000) }))
      .min(1)
      .max(5000),
  })
  .meta({ id: 'StockUpdate' });
export type StockUpdate = z.infer<typeof stockUpdate>;
const pair = z
  .string()
  .regex(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/, 'lat,lon')
  .transform((text) => {
    const [lat, lon] = text.split(',').map(Number);
    return { lat, lon };
  })
  // Wider than a latitude is: the wrong way round is told as such, not as a number too large.
  .pipe(z.strictObject({ lat: z.number().min(-180).max(180), lon: z.number().min(-180).max(180) }));
const near = pair.optional().meta({
  description: '`lat,lon`, in Indonesia: else `coordinates_swapped` or `outside_indonesia`',
  override: { type: 'string' },
});
const sku = z.string().min(1).max(64).optional();
export const branchQuery = z
  .strictObject({
    near,
    place: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .optional()
      .meta({ description: 'A place, a postal code or a branch in words; `near` wins where both are given' }),
    sku,
    product: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'A product in everyday words: the likeliest is looked for, and named in the answer' }),
    open: z.literal('now').optional(),
    can: z.enum(CAPABILITIES).optional(),
    service: id.optional().meta({ description: 'Only branches that offer this service' }),
    radiusM: z.coerce
      .number()
      .int()
      .min(100)
      .max(100_000)
      .optional()
      .meta({ description: 'Straight-line metres; without it 15 km for a product, 60 km otherwise' }),
    limit: z.coerce.number().int().min(1).max(50).default(10),
  })
  .refine(({ sku, product }) => sku === undefined || product === undefined, {
    path: ['product'],
    message: 'either sku or product, not both',
  });
export const oneBranchQuery = z.strictObject({ near, sku });
export const placeQuery = z.strictObject({
  q: z.string().trim().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});
export const branchQrQuery = z.strictObject({ as: z.enum(['web', 'whatsapp']).default('web') });
export const productQuery = z.strictObject({
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(20).default(5),
});

/** Digits, as they are read out at the counter: blanks and dashes between do not matter. */
export const pickUpOrder = z
  .strictObject({
    code: z
      .string()
      .max(40)
      .transform((text) => text.replace(/[\s-]/g, ''))
      .pipe(z.string().regex(/^\d{4,12}$/, '4 to 12 digits')),
  })
  .meta({ id: 'PickUpOrder' });
export type PickUpOrder = z.infer<typeof pickUpOrder>;
export const holdRequest = z
  .strictObject({
    /** Made by the caller: asked again with the same, the first answer comes back for ever, and nothing is prolonged. */
    clientId: id,
    branchId: id,
    sku: z.string().min(1).max(64),
    quantity: z.number().int().min(1).max(1000).default(1),
    forMinutes: z.number().int().min(1).max(HOLD_MINUTES_MAX).default(HOLD_MINUTES),
    /** Whose shopper it is for. */
    conversationId: id.optional(),
  })
  .meta({ id: 'HoldRequest' });
/** Days of the vendor's own calendar, both included. */
export const reportQuery = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    branch: id.optional(),
    format: z.enum(['json', 'csv']).default('json'),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'before `from`' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= 366 * 86_400_000, {
    path: ['to'],
    message: 'more than a year after `from`',
  });
export const importQuery = z
  .strictObject({
    kind: z.enum(['stock', 'branches']),
    /** Only looks: nothing is taken over. */
    dryRun: z.enum(['true', 'false']).default('false'),
    /** With an error on a line: nothing of the file is taken over, or all but such lines. */
    onError: z.enum(['abort', 'skip']).default('abort'),
    /** When it was counted: needed for stock, so that the file sent again changes nothing; of no use for branches. */
    asOf: at.optional(),
  })
  .refine(({ kind, asOf }) => (kind === 'stock') === (asOf !== undefined), {
    path: ['asOf'],
    message: 'goes with stock, and with nothing else',
  });
