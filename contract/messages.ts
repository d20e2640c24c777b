import { z } from 'zod';
import { attachmentContent } from './attachments.ts';
import { branchReason, card, choice } from './cards.ts';
import {
  CALL_DIRECTIONS,
  CALL_STAGES,
  DELIVERY_STATUSES,
  DOUBTS,
  HANDOVER_REASONS,
  JOINED_BY,
  LOCALES,
  NOT_CHOSEN_REASONS,
  PRIORITIES,
  PRIORITY_REASONS,
  REQUEUE_REASONS,
  ROUTE_POOLS,
  ROUTE_RELAXED,
  SLA_CLOCKS,
} from './codes.ts';
import { csatOf, score } from './csat.ts';
import { MENTIONS_MAX, MESSAGE_MAX, REACTION_MAX } from './limits.ts';
import { at, id, point, seq } from './primitives.ts';

export const AUTHOR_KINDS = ['shopper', 'agent', 'assistant', 'system'] as const;
export const author = z.object({ kind: z.enum(AUTHOR_KINDS), id, name: z.string().max(200) }).meta({ id: 'Author' });
export type Author = z.infer<typeof author>;

/** `all`, `staff` only, or those named: members by id, and the vendor's staff as `staff`. Nobody else gets it. */
export const audience = z
  .union([z.literal('all'), z.literal('staff'), z.array(id).min(1).max(100)])
  .meta({ id: 'Audience' });
export type Audience = z.infer<typeof audience>;

/** Trimmed; 1 to 4,096 UTF-16 code units; well-formed Unicode without NUL. */
export const messageText = z
  .string()
  .trim()
  .min(1)
  .max(MESSAGE_MAX)
  .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'well-formed text without NUL');

/** The vendor's article an answer is from. */
export const articleRef = z.object({ articleId: id, title: z.string() }).meta({ id: 'ArticleRef' });
export type ArticleRef = z.infer<typeof articleRef>;
export const textContent = z.object({
  text: z.string(),
  choices: z.array(choice).max(10).optional(),
  article: articleRef.optional(),
  /** It left as this template of WhatsApp's; `text` is how that reads. */
  template: z.object({ name: z.string(), language: z.string(), values: z.array(z.string()) }).optional(),
});
export const choiceContent = z.object({ id: z.string().min(1).max(200), title: z.string().max(200) });
export const locationContent = point.extend({
  name: z.string().max(200).optional(),
  address: z.string().max(500).optional(),
});
export const cardContent = z.object({
  text: z.string(),
  cards: z.array(card).min(1).max(5),
  choices: z.array(choice).max(10).optional(),
  article: articleRef.optional(),
});
/** `mentions`: agents it is for. */
export const noteContent = z.object({ text: z.string(), mentions: z.array(id).max(MENTIONS_MAX).optional() });
/** Address-book entries, as somebody passed them on. */
export const contactContent = z.object({
  people: z
    .array(z.object({ name: z.string().max(200), phones: z.array(z.string().max(40)).max(10) }))
    .min(1)
    .max(20),
});
/** What somebody put into the basket of the vendor's catalogue outside. `price` is what was shown there, not what holds. */
export const basketContent = z.object({
  items: z
    .array(
      z.object({
        sku: z.string().max(100),
        /** As the catalogue here calls it; absent where it knows no such product. */
        name: z.string().max(300).optional(),
        quantity: z.number().int().min(1).max(100_000),
        price: z.number().int().min(0).optional(),
      }),
    )
    .min(1)
    .max(100),
  text: z.string().optional(),
});
/** Taken back by who said it. `of`: what kind it was. */
export const deletedContent = z.object({ of: z.string().max(40) });
/** What the channel brought and we cannot show yet; `caption` is kept where there was one. */
export const unsupportedContent = z.object({ of: z.string().max(40), caption: z.string().optional() });

/** How many colleagues who were not chosen a decision names. */
export const OTHERS_MAX = 5;
/** A skill: what a conversation needs, or an agent has, such as `service:screen-repair` or `complaint`. */
export const skill = z.string().min(1).max(80);

/** Why the router gave a conversation to whom it did, as it stood then. For staff alone. */
export const routedBecause = z
  .object({
    pool: z.enum(ROUTE_POOLS),
    /** How long the shopper had waited, in whole seconds. */
    waitedS: z.number().int().min(0),
    /** The name of the branch it is of. */
    branch: z.string().optional(),
    /** The group it is of. */
    group: z.string().optional(),
    /** What it needs. */
    skills: z.array(skill),
    /** The shopper's language. */
    locale: z.enum(LOCALES),
    /** What the chosen one held before, of how many. */
    open: z.number().int().min(0),
    capacity: z.number().int().min(0),
    /** What was no longer insisted on. */
    relaxed: z.array(z.enum(ROUTE_RELAXED)),
    /** Those next in line, and why it was none of them. */
    others: z.array(z.object({ name: z.string(), why: z.enum(NOT_CHOSEN_REASONS) })).max(OTHERS_MAX),
    /** How many reachable agents were looked at. */
    looked: z.number().int().min(1),
  })
  .meta({ id: 'RoutedBecause' });
export type RoutedBecause = z.infer<typeof routedBecause>;

/** One emoji, whatever it is made of. */
export const reaction = z
  .string()
  .min(1)
  .max(REACTION_MAX)
  .refine((text) => text.isWellFormed() && !/[\p{Cc}\s<>]/u.test(text), 'one emoji');

/** What happened, as codes and values; the state of a conversation is the fold of these. */
export const eventContent = z
  .discriminatedUnion('event', [
    /** The assistant gives the conversation to people. `summary` holds values only, and is for staff alone. */
    z.object({
      event: z.literal('handover'),
      reason: z.enum(HANDOVER_REASONS),
      /** When people are next there, if nobody is now. */
      peopleFrom: at.nullable(),
      summary: z
        .object({ product: z.string().optional(), place: z.string().optional(), orderNo: z.string().optional() })
        .optional(),
      /** What whoever answers should know about. */
      need: z.object({ skills: z.array(skill).max(10) }).optional(),
      /** The group that knows about it, where one does. */
      groupId: id.optional(),
    }),
    z.object({ event: z.literal('taken'), agentId: id, name: z.string() }),
    /** `byName` null: by the router, which says why. */
    z.object({
      event: z.literal('assigned'),
      agentId: id,
      name: z.string(),
      byName: z.string().nullable(),
      because: routedBecause.optional(),
    }),
    /** Back to the queue, since its agent is not there for it. For staff alone. */
    z.object({ event: z.literal('requeued'), agentId: id, name: z.string(), reason: z.enum(REQUEUE_REASONS) }),
    /** For staff alone; `byName` null: by itself. */
    z.object({
      event: z.literal('prioritised'),
      priority: z.enum(PRIORITIES),
      byName: z.string().nullable(),
      why: z.enum(PRIORITY_REASONS),
    }),
    /** What was promised is about to be late, or is. For staff alone; `sinceSeq` is the message the clock runs from. */
    z.object({ event: z.literal('sla_warned'), clock: z.enum(SLA_CLOCKS), sinceSeq: seq, dueAt: at }),
    z.object({ event: z.literal('sla_breached'), clock: z.enum(SLA_CLOCKS), sinceSeq: seq, dueAt: at }),
    /** Back to the assistant. */
    z.object({ event: z.literal('released'), byName: z.string() }),
    /** To a branch or a group, waiting there. */
    z.object({
      event: z.literal('transferred'),
      branchId: id.nullable(),
      groupId: id.nullable(),
      name: z.string(),
      /** The branch's area; empty for a group. */
      area: z.string(),
      byName: z.string(),
    }),
    z.object({ event: z.literal('snoozed'), until: at, byName: z.string() }),
    z.object({ event: z.literal('woken') }),
    z.object({ event: z.literal('resolved'), byName: z.string() }),
    z.object({ event: z.literal('reopened'), episode: z.number().int(), byName: z.string().nullable() }),
    z.object({
      event: z.literal('branch_chosen'),
      branchId: id,
      name: z.string(),
      area: z.string(),
      reason: branchReason,
    }),
    /** What the voice in `target` says. */
    z.object({ event: z.literal('transcribed'), text: z.string().max(MESSAGE_MAX) }),
    /** `byName`: the agent who brought in a colleague; null: by an invitation. */
    z.object({
      event: z.literal('member_joined'),
      memberId: id,
      name: z.string(),
      by: z.enum(JOINED_BY),
      byName: z.string().nullable(),
    }),
    /** `byName`: who removed them; null: they left. */
    z.object({ event: z.literal('member_left'), memberId: id, name: z.string(), byName: z.string().nullable() }),
    z.object({ event: z.literal('member_renamed'), memberId: id, name: z.string(), was: z.string() }),
    /** On WhatsApp: what they wrote just now went to the consultation. Told to them, where it was not plain. */
    z.object({ event: z.literal('bridged'), memberId: id, name: z.string() }),
    /** On WhatsApp: the invitation they wrote with does not hold, or leads into their own conversation (`invite_own`). */
    z.object({ event: z.literal('invite_refused'), code: z.enum(['invite_ended', 'invite_full', 'invite_own']) }),
    /** On WhatsApp: they answered what was told to them alone by somebody who is not there any more: it was kept nowhere. */
    z.object({ event: z.literal('unplaced'), memberId: id }),
    /** What changes an earlier message, the `target`: how that reads now is told by itself (`message:changed`). */
    z.object({ event: z.literal('edited') }),
    z.object({ event: z.literal('revoked') }),
    /** Null: the author's reaction is taken away. */
    z.object({ event: z.literal('reacted'), emoji: reaction.nullable() }),
    /** After a talk was resolved, once: how was it? For its owner. */
    z.object({ event: z.literal('csat_asked'), ...csatOf }),
    /** `saidSeq`: the words that said it, where it was not said by the widget's stars. */
    z.object({
      event: z.literal('csat_rated'),
      ...csatOf,
      score,
      words: z.string().optional(),
      saidSeq: seq.optional(),
    }),
    /** They ask that what is known of them be erased. */
    z.object({ event: z.literal('erasure_asked') }),
    /** Their words, files and names are gone from here, and they are out of it; `name` is read in place of theirs. */
    z.object({ event: z.literal('erased'), memberId: id, name: z.string() }),
    /** A telephone call got this far; `byName`: who answered it, where that was told. For staff alone. */
    z.object({
      event: z.literal('called'),
      /** The same for all that is told of one call. */
      callId: z.string().max(200),
      stage: z.enum(CALL_STAGES),
      direction: z.enum(CALL_DIRECTIONS),
      byName: z.string().max(200).nullable(),
    }),
    /** The channel no longer vouches for who writes: another number, another device. For staff alone. */
    z.object({ event: z.literal('identity_doubted'), why: z.enum(DOUBTS) }),
  ])
  .meta({ id: 'EventContent' });
export type EventContent = z.infer<typeof eventContent>;

/** What is done to an earlier message. */
export type MessageChange =
  | { event: 'edited'; text: string }
  | { event: 'revoked' }
  | { event: 'reacted'; emoji: string | null };

/** Kind and content always travel together. */
export const messageBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), content: textContent }),
  z.object({ kind: z.literal('choice'), content: choiceContent }),
  z.object({ kind: z.literal('location'), content: locationContent }),
  z.object({ kind: z.literal('image'), content: attachmentContent }),
  z.object({ kind: z.literal('video'), content: attachmentContent }),
  z.object({ kind: z.literal('voice'), content: attachmentContent }),
  z.object({ kind: z.literal('file'), content: attachmentContent }),
  z.object({ kind: z.literal('card'), content: cardContent }),
  z.object({ kind: z.literal('note'), content: noteContent }),
  z.object({ kind: z.literal('event'), content: eventContent }),
  z.object({ kind: z.literal('contact'), content: contactContent }),
  z.object({ kind: z.literal('basket'), content: basketContent }),
  z.object({ kind: z.literal('deleted'), content: deletedContent }),
  z.object({ kind: z.literal('unsupported'), content: unsupportedContent }),
]);
export type MessageBody = z.infer<typeof messageBody>;
export type MessageKind = MessageBody['kind'];
/** A message that is a file. */
export type AttachmentBody = Extract<MessageBody, { content: { attachmentId: string } }>;

/** How far one copy got that leaves the building; web recipients are covered by watermarks. */
export const delivery = z
  .object({ to: id, status: z.enum(DELIVERY_STATUSES), error: z.string().optional(), at })
  .meta({ id: 'Delivery' });

export const reactionView = z.object({ emoji: z.string(), author }).meta({ id: 'Reaction' });
export type ReactionView = z.infer<typeof reactionView>;

const envelope = {
  messageId: id,
  conversationId: id,
  /** 1, 2, 3… without holes; the only order there is. */
  seq,
  /** Shown, never ordered by. */
  at,
  author,
  audience,
  clientId: id.optional(),
  replyTo: seq.optional(),
  /** The earlier message an event changes. */
  target: seq.optional(),
  /** The highest `seq` an assistant's message answers. */
  answers: seq.optional(),
  deliveries: z.array(delivery).optional(),
  /** Its words were changed by who said them. */
  editedAt: at.optional(),
  /** For staff: what it said before, the first words first. */
  earlier: z.array(z.object({ text: z.string(), at })).optional(),
  /** What everybody's reaction to it is, one each. */
  reactions: z.array(reactionView).optional(),
};
const shown = z.intersection(z.object(envelope), messageBody);
/** A message the reader may not see: its number only, so that everybody's numbering is whole. */
export const hiddenMessage = z
  .object({ conversationId: id, seq, hidden: z.literal(true) })
  .meta({ id: 'HiddenMessage' });
export type HiddenMessage = z.infer<typeof hiddenMessage>;
export type ShownMessage = z.infer<typeof shown>;
export const messageView = z.union([shown, hiddenMessage]).meta({ id: 'Message' });
export type MessageView = ShownMessage | HiddenMessage;
