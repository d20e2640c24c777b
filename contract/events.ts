/** The socket contract, written once: requests are acknowledged, facts are already stored. */
import type { z } from 'zod';
import type { ChannelTrouble } from './channels.ts';
import type { AttachmentState, DeliveryStatus, ErrorCode } from './codes.ts';
import type * as people from './consultations.ts';
import type { AgentView, ConversationView, QueuePlaceView, ShopperConversationView } from './conversations.ts';
import type { rateConversation } from './csat.ts';
import type { DraftView } from './drafts.ts';
import type * as inbox from './inbox.ts';
import type { Author, MessageView, ShownMessage } from './messages.ts';
import type * as ask from './requests.ts';
import type { Notified } from './sla.ts';
import type { StaffMessage } from './staff-messages.ts';

/** A failure travels in the ack: a stable code and a sentence in the caller's language. */
export interface Failure {
  code: ErrorCode;
  message: string;
  params?: Record<string, unknown>;
  retryAfterMs?: number;
}
export type Ack<T> = { ok: true; data: T } | { ok: false; error: Failure };
type Request<I, O> = (input: I, ack: (reply: Ack<O>) => void) => void;
type In<S extends z.ZodType> = z.input<S>;

export interface MessagePage {
  messages: MessageView[];
  lastSeq: number;
  hasMore: boolean;
}
export interface SyncReply {
  /** Conversations with messages the caller lacks, and their highest `seq`. */
  behind: Record<string, number>;
  /** Conversations whose message at the caller's `seq` is another one: reload them. */
  reset: string[];
  inbox?: 'same' | 'changed';
}
export type Nothing = Record<string, never>;

/** Requests both sides may make. */
interface Shared {
  'session:renew': Request<In<typeof ask.renewSession>, { expiresAt: string }>;
  'message:send': Request<In<typeof ask.sendMessage>, { message: ShownMessage }>;
  'message:revoke': Request<In<typeof ask.revokeMessage>, { message: ShownMessage }>;
  'message:react': Request<In<typeof ask.reactToMessage>, { message: ShownMessage }>;
  'messages:list': Request<In<typeof ask.listMessages>, MessagePage>;
  'message:received': Request<In<typeof ask.markSeq>, Nothing>;
  'message:read': Request<In<typeof ask.markSeq>, Nothing>;
  'typing:set': Request<In<typeof ask.setTyping>, Nothing>;
  sync: Request<In<typeof ask.sync>, SyncReply>;
}
export interface ShopperSession {
  identityId: string;
  name: string;
  vendor: { vendorId: string; name: string };
  conversations: ShopperConversationView[];
  expiresAt: string;
}
/** What the widget may say (namespace `/shopper`). */
export interface ShopperToServer extends Shared {
  /** First request after connecting: who am I, and which conversations have I. */
  'session:start': Request<Nothing, ShopperSession>;
  'invite:make': Request<In<typeof people.askInvite>, people.MadeInvite>;
  'invite:list': Request<In<typeof ask.conversationRef>, { invites: people.InviteView[] }>;
  'invite:revoke': Request<In<typeof people.revokeInvite>, Nothing>;
  'invite:look': Request<In<typeof people.lookAtInvite>, people.InviteShown>;
  'invite:join': Request<In<typeof people.joinByInvite>, { conversation: ShopperConversationView }>;
  /** One to five stars for a talk that was asked about. */
  'csat:rate': Request<In<typeof rateConversation>, { message: ShownMessage }>;
  /** I want what is known of me to be erased: staff decide. */
  'data:erase': Request<In<typeof ask.conversationRef>, { askedAt: string }>;
  'member:leave': Request<In<typeof ask.conversationRef>, Nothing>;
  'member:remove': Request<In<typeof people.memberRef>, Nothing>;
  'member:rename': Request<In<typeof people.renameMember>, { conversation: ShopperConversationView }>;
}
export interface AgentSession {
  agent: AgentView;
  vendor: { vendorId: string; name: string };
  expiresAt: string;
  /** What colleagues have written to them and they have not put aside. */
  messages: StaffMessage[];
  /** Accounts by which nothing leaves for now. */
  troubles: ChannelTrouble[];
}
/** What the inbox may say (namespace `/agent`). */
export interface AgentToServer extends Shared {
  'session:start': Request<Nothing, AgentSession>;
  'inbox:list': Request<In<typeof inbox.listInbox>, inbox.InboxPage>;
  'inbox:counts': Request<In<typeof inbox.countInbox>, inbox.InboxCounts>;
  /** Live messages and typing of one conversation, until `conversation:unwatch`. */
  'conversation:watch': Request<In<typeof ask.conversationRef>, { conversation: ConversationView }>;
  'conversation:unwatch': Request<In<typeof ask.conversationRef>, Nothing>;
  'conversation:take': Request<In<typeof ask.takeConversation>, { conversation: ConversationView }>;
  'conversation:assign': Request<In<typeof ask.assignConversation>, { conversation: ConversationView }>;
  'conversation:release': Request<In<typeof ask.conversationRef>, { conversation: ConversationView }>;
  'conversation:transfer': Request<In<typeof ask.transferConversation>, { conversation: ConversationView }>;
  'conversation:snooze': Request<In<typeof ask.snoozeConversation>, { conversation: ConversationView }>;
  'conversation:resolve': Request<In<typeof ask.conversationRef>, { conversation: ConversationView }>;
  'conversation:reopen': Request<In<typeof ask.conversationRef>, { conversation: ConversationView }>;
  'conversation:prioritise': Request<In<typeof ask.prioritiseConversation>, { conversation: ConversationView }>;
  'conversation:tag': Request<In<typeof inbox.tagConversation>, { conversation: ConversationView }>;
  'conversation:unread': Request<In<typeof inbox.markUnread>, { conversation: ConversationView }>;
  'mentions:seen': Request<Nothing, Nothing>;
  /** I look at a conversation I watch, or no longer: to watch it says so; said again every 20 s, it fades after 45. */
  'viewing:set': Request<In<typeof ask.setViewing>, Nothing>;
  'note:add': Request<In<typeof ask.addNote>, { message: ShownMessage }>;
  'availability:set': Request<In<typeof ask.setAvailability>, { agent: AgentView }>;
  'looking:set': Request<In<typeof ask.setLooking>, Nothing>;
}

/** Facts both sides may hear. */
interface SharedFacts {
  'message:added': (message: MessageView) => void;
  /** A stored message reads differently now (edited, revoked, erased). */
  'message:changed': (message: MessageView) => void;
  'message:delivery': (change: {
    conversationId: string;
    seq: number;
    to: string;
    status: DeliveryStatus;
    error?: string;
  }) => void;
  /** The file of a message is there to be looked at, or never will be: its links are asked for. */
  'attachment:changed': (change: { conversationId: string; attachmentId: string; state: AttachmentState }) => void;
  'typing:changed': (change: { conversationId: string; author: Author; isTyping: boolean }) => void;
  /** `memberId` is `staff` for the agents' common watermark. */
  'watermarks:changed': (change: {
    conversationId: string;
    memberId: string;
    deliveredSeq: number;
    readSeq: number;
  }) => void;
  /** The server cannot reach the others for now: ask `sync` more often. */
  'connection:degraded': (state: { isDegraded: boolean }) => void;
}
export interface ServerToShopper extends SharedFacts {
  'conversation:changed': (change: { conversation: ShopperConversationView }) => void;
  /** They left, or were removed. */
  'conversation:left': (change: { conversationId: string }) => void;
  /** Their place, while they wait for people. */
  'queue:changed': (change: { conversationId: string } & QueuePlaceView) => void;
}
export interface ServerToAgent extends SharedFacts {
  'conversation:changed': (change: { conversation: ConversationView }) => void;
  /** No longer yours to see. */
  'conversation:left': (change: { conversationId: string }) => void;
  /** Something that is theirs to look at: a promise about to be late, or late. */
  'agent:notified': (notice: Notified) => void;
  /** `byName`: the supervisor who has said whether they are there. */
  'agent:changed': (change: { agent: AgentView; byName?: string }) => void;
  'agent:message': (change: { message: StaffMessage }) => void;
  'channels:troubled': (change: { troubles: ChannelTrouble[] }) => void;
  /** Saved views were made, changed or deleted: `GET /views` has them. */
  'views:changed': (change: Nothing) => void;
  /** Somebody has named you in a note. */
  'agent:mentioned': (mention: { conversationId: string; seq: number; byName: string }) => void;
  'presence:changed': (change: { agentId: string; availability: AgentView['availability'] }) => void;
  /** Your own, by another of your devices; without words: sent or taken out. */
  'draft:changed': (change: { conversationId: string; draft: DraftView }) => void;
  /** A colleague looks at a conversation you watch, or no longer. */
  'viewing:changed': (change: { conversationId: string; agentId: string; name: string; isThere: boolean }) => void;
}
