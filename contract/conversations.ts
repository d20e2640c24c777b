import { z } from 'zod';
import { branchReason, branchRef } from './cards.ts';
import { AGENT_ROLES, CHANNELS, CONVERSATION_STATUSES, LOCALES, PRIORITIES } from './codes.ts';
import { author, skill } from './messages.ts';
import { at, id, watermark } from './primitives.ts';
import { slaView } from './sla.ts';

export const memberView = z
  .object({
    memberId: id,
    name: z.string(),
    role: z.enum(['owner', 'shopper', 'staff']),
    joinedSeq: watermark,
    leftSeq: watermark.optional(),
    /** They read and write on WhatsApp: what everybody says is sent to them there. */
    isOutside: z.boolean(),
    /** A colleague who was brought in, told to agents. */
    agentId: id.optional(),
    /** WhatsApp, told to agents: until when anything may be sent to them. */
    windowEndsAt: at.nullable().optional(),
    /** Highest `seq` that reached, and was read by, this member's web client. */
    deliveredSeq: watermark,
    readSeq: watermark,
  })
  .meta({ id: 'Member' });
export type MemberView = z.infer<typeof memberView>;

/** The last words of a conversation, as an inbox row shows them. `preview` is empty for events: the client words those. */
export const lastMessage = z.object({
  seq: watermark,
  at,
  author,
  kind: z.string(),
  preview: z.string(),
  /** The event's code where `kind` is `event`, the card's where it is `card`. */
  code: z.string().optional(),
});

/** What an agent sees of a conversation. */
export const conversationView = z
  .object({
    conversationId: id,
    /** `group`: several shoppers are in it. */
    kind: z.enum(['direct', 'group']),
    channel: z.enum(CHANNELS),
    status: z.enum(CONVERSATION_STATUSES),
    /** Grows with every change: an older one that arrives late is dropped. */
    rev: z.number().int(),
    contact: z.object({
      contactId: id,
      name: z.string(),
      phone: z.string().nullable(),
      locale: z.enum(LOCALES),
      isVerified: z.boolean(),
    }),
    assignee: z.object({ agentId: id, name: z.string() }).nullable(),
    branch: branchRef.extend({ reason: branchReason }).nullable(),
    groupId: id.nullable(),
    /** Who waits with a higher one is given to an agent first. */
    priority: z.enum(PRIORITIES),
    /** What it needs of whoever answers. */
    skills: z.array(skill),
    /** What was promised and runs now; null where nothing does. */
    sla: slaView.nullable(),
    topic: z.string().nullable(),
    tags: z.array(z.string()),
    episode: z.number().int(),
    members: z.array(memberView),
    lastSeq: watermark,
    lastMessage: lastMessage.nullable(),
    /** Shoppers' messages after the highest `seq` any agent has read. */
    unread: z.number().int().min(0),
    /** There are such, or somebody has marked it as unread. */
    isUnread: z.boolean(),
    staffReadSeq: watermark,
    /** Since when the shopper waits for a person or for an answer; null when nobody waits. */
    waitingSince: at.nullable(),
    snoozedUntil: at.nullable(),
    /** WhatsApp: free words may be sent until then; null where no window exists. */
    windowEndsAt: at.nullable(),
    createdAt: at,
  })
  .meta({ id: 'Conversation' });
export type ConversationView = z.infer<typeof conversationView>;

/** A shopper's place in the queue. */
export const queuePlace = z
  .object({
    /** 1 is next; 200 is that or any place behind it; 0: not in the queue any more, told once. */
    place: z.number().int().min(0),
    /** About how long it will be, in minutes, rounded up; null where nobody can tell. */
    waitMin: z.number().int().nullable(),
    /** When people are next there, where nobody is now. */
    peopleFrom: at.nullable(),
  })
  .meta({ id: 'QueuePlace' });
export type QueuePlaceView = z.infer<typeof queuePlace>;

/** What a shopper sees of their own conversation. */
export const shopperConversationView = z
  .object({
    conversationId: id,
    /** `direct`: their own one; `group`: one they were invited into. */
    kind: z.enum(['direct', 'group']),
    status: z.enum(CONVERSATION_STATUSES),
    rev: z.number().int(),
    /** The member the shopper is in it. */
    memberId: id,
    assignee: z.object({ agentId: id, name: z.string() }).nullable(),
    branch: branchRef.nullable(),
    /** While they wait for people, in what `session:start` gives; afterwards `queue:changed` tells. */
    queue: queuePlace.optional(),
    members: z.array(memberView),
    /** Highest `seq` any agent has read, and highest any agent's client received. */
    staffReadSeq: watermark,
    staffDeliveredSeq: watermark,
    lastSeq: watermark,
  })
  .meta({ id: 'ShopperConversation' });
export type ShopperConversationView = z.infer<typeof shopperConversationView>;

export const agentView = z
  .object({
    agentId: id,
    name: z.string(),
    email: z.string(),
    role: z.enum(AGENT_ROLES),
    scope: z.enum(['all', 'limited']),
    branchIds: z.array(id),
    locale: z.enum(LOCALES),
    availability: z.enum(['online', 'away', 'offline']),
    capacity: z.number().int(),
    open: z.number().int().min(0),
  })
  .meta({ id: 'Agent' });
export type AgentView = z.infer<typeof agentView>;
