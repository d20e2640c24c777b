/**
 * The state of a conversation is the fold of its log, nothing else. The conversation's document is a copy of it
 * for lists and searches, and may lag.
 */
import type { BranchReasonView } from '../../contract/cards.ts';
import type { ChannelName, ConversationStatus } from '../../contract/codes.ts';
import type { Author, EventContent, MessageBody } from '../../contract/messages.ts';
import type { StoredMessage } from '../messages/message.ts';
import { bodyOf } from '../messages/message.ts';

export interface Member {
  memberId: string;
  identityId?: string;
  agentId?: string;
  name: string;
  role: 'owner' | 'shopper' | 'staff';
  joinedSeq: number;
  leftSeq?: number;
  sees: 'all' | 'sinceJoining';
  /** True where their copy leaves the building (WhatsApp), false where open sockets show what is stored. */
  isOutside: boolean;
}

export interface LastMessage {
  seq: number;
  at: Date;
  author: Author;
  kind: MessageBody['kind'];
  preview: string;
  code?: string;
}

/** What is fixed when a conversation is created. */
export interface ConversationHead {
  vendorId: string;
  conversationId: string;
  kind: 'direct' | 'group';
  channel: ChannelName;
  channelAccountId: string;
  contactId: string;
  createdAt: Date;
}

export interface ConversationState extends ConversationHead {
  /** The last message folded in. */
  stateSeq: number;
  status: ConversationStatus;
  assignee: { agentId: string; name: string } | null;
  branch: { branchId: string; name: string; area: string; reason: BranchReasonView } | null;
  /** The branch whose link the shopper followed last, and the event that says so. Absent where they followed none. */
  linked?: { branchId: string; seq: number };
  groupId: string | null;
  members: Member[];
  episode: number;
  /** The last episode whose reopening the log tells. */
  announcedEpisode: number;
  lastMessage: LastMessage | null;
  lastMessageId: string | null;
  /** The last words said to the shopper, and by whom; an answer is to them. Absent in what was projected before. */
  lastTold?: { by: Author['kind']; seq: number; at: Date };
  /** Orders the inbox: when words were last said. */
  lastAt: Date;
  shopperTotal: number;
  lastShopperSeq: number;
  lastShopperAt: Date | null;
  /** Highest shopper's message the assistant has answered. */
  answeredSeq: number;
  /** The last episode the assistant has spoken in. */
  assistantEpisode: number;
  waitingSince: Date | null;
  snoozedUntil: Date | null;
  dialogue: unknown;
}

export function newState(head: ConversationHead, owner: Member): ConversationState {
  return {
    ...head,
    stateSeq: 0,
    status: 'assistant',
    assignee: null,
    branch: null,
    groupId: null,
    members: [owner],
    episode: 1,
    announcedEpisode: 1,
    lastMessage: null,
    lastMessageId: null,
    lastAt: head.createdAt,
    shopperTotal: 0,
    lastShopperSeq: 0,
    lastShopperAt: null,
    answeredSeq: 0,
    assistantEpisode: 0,
    waitingSince: null,
    snoozedUntil: null,
    dialogue: null,
  };
}

type EventName = EventContent['event'];
const everyOpen = (to: ConversationStatus) => ({ assistant: to, waiting: to, assigned: to, snoozed: to }) as const;

/** The one transition table: event × status → status. What is not listed is refused. */
const transitions: Record<EventName, Partial<Record<ConversationStatus, ConversationStatus>>> = {
  handover: { assistant: 'waiting' },
  taken: everyOpen('assigned'),
  assigned: everyOpen('assigned'),
  released: { waiting: 'assistant', assigned: 'assistant', snoozed: 'assistant' },
  transferred: everyOpen('waiting'),
  snoozed: { waiting: 'snoozed', assigned: 'snoozed' },
  woken: { snoozed: 'waiting' },
  resolved: everyOpen('resolved'),
  reopened: { resolved: 'waiting', assistant: 'assistant' },
  branch_chosen: {
    assistant: 'assistant',
    waiting: 'waiting',
    assigned: 'assigned',
    snoozed: 'snoozed',
    resolved: 'resolved',
  },
  member_joined: {
    assistant: 'assistant',
    waiting: 'waiting',
    assigned: 'assigned',
    snoozed: 'snoozed',
    resolved: 'resolved',
  },
  member_left: {
    assistant: 'assistant',
    waiting: 'waiting',
    assigned: 'assigned',
    snoozed: 'snoozed',
    resolved: 'resolved',
  },
};

/** The branch whose link they have followed since the assistant last answered. */
export const newlyLinked = ({
  linked,
  answeredSeq,
}: Pick<ConversationState, 'linked' | 'answeredSeq'>): string | null =>
  linked && linked.seq > answeredSeq ? linked.branchId : null;

/** Where an event would lead from here; undefined where it may not happen. */
export const nextStatus = (status: ConversationStatus, event: EventName): ConversationStatus | undefined =>
  transitions[event][status];

/** Folds one more message in. Messages must come in `seq` order; one already folded changes nothing. */
export function fold(state: ConversationState, message: StoredMessage): ConversationState {
  if (message.seq <= state.stateSeq) return state;
  const body = bodyOf(message);
  const base = { ...state, stateSeq: message.seq, lastMessageId: message.messageId };
  if (body.kind === 'event') return foldEvent(base, body.content, message);
  const { seq, author, at } = message;
  const isTold = author.kind !== 'shopper' && body.kind !== 'note';
  const said = {
    ...base,
    lastMessage: lastWords(message, body),
    lastAt: later(base.lastAt, at),
    ...(isTold ? { lastTold: { by: author.kind, seq, at } } : {}),
  };
  if (message.author.kind === 'shopper') return foldShopper(said, message);
  if (message.author.kind === 'assistant') return foldAssistant(said, message);
  // Only a person's words end the waiting: a note is for colleagues, and what the system says by itself answers nobody.
  return body.kind === 'note' || message.author.kind === 'system' ? said : { ...said, waitingSince: null };
}

const later = (a: Date, b: Date): Date => (a.getTime() > b.getTime() ? a : b);

function foldShopper(state: ConversationState, message: StoredMessage): ConversationState {
  const counted = {
    ...state,
    shopperTotal: state.shopperTotal + 1,
    lastShopperSeq: message.seq,
    lastShopperAt: state.lastShopperAt ? later(state.lastShopperAt, message.at) : message.at,
    waitingSince: state.waitingSince ?? message.at,
  };
  const status = statusOnceSpoken(state);
  if (state.status === 'resolved') {
    return { ...counted, status, assignee: null, episode: state.episode + 1, waitingSince: message.at };
  }
  return state.status === 'snoozed' ? { ...counted, status, snoozedUntil: null } : counted;
}

/** The status once a shopper has spoken: they open what was resolved, and wake what slept. */
export function statusOnceSpoken(state: Pick<ConversationState, 'status' | 'assignee'>): ConversationStatus {
  if (state.status === 'resolved') return 'assistant';
  return state.status === 'snoozed' ? awake(state).status : state.status;
}

function foldAssistant(state: ConversationState, message: StoredMessage): ConversationState {
  return {
    ...state,
    answeredSeq: Math.max(state.answeredSeq, message.answers ?? 0),
    assistantEpisode: state.episode,
    dialogue: message.dialogue ?? state.dialogue,
    // While the assistant has the conversation, its answer ends the waiting; once handed over, only a person's does.
    waitingSince: state.status === 'assistant' ? null : state.waitingSince,
  };
}

const awake = (state: Pick<ConversationState, 'assignee'>) =>
  ({ status: state.assignee ? 'assigned' : 'waiting', snoozedUntil: null }) as const;

function foldEvent(state: ConversationState, event: EventContent, message: StoredMessage): ConversationState {
  const status = nextStatus(state.status, event.event) ?? state.status;
  const answered = Math.max(state.answeredSeq, message.answers ?? 0);
  const moved = { ...state, status, answeredSeq: answered, dialogue: message.dialogue ?? state.dialogue };
  switch (event.event) {
    case 'handover':
      return { ...moved, waitingSince: state.waitingSince ?? message.at };
    case 'taken':
    case 'assigned':
      return { ...moved, assignee: { agentId: event.agentId, name: event.name }, snoozedUntil: null };
    case 'released':
      return { ...moved, assignee: null, snoozedUntil: null };
    case 'transferred':
      return {
        ...moved,
        assignee: null,
        snoozedUntil: null,
        groupId: event.groupId,
        branch: event.branchId
          ? { branchId: event.branchId, name: event.name, area: event.area, reason: { code: 'agent_chose' } }
          : state.branch,
        waitingSince: state.waitingSince ?? message.at,
      };
    case 'snoozed':
      return { ...moved, snoozedUntil: new Date(event.until) };
    case 'woken':
      return { ...moved, ...awake(state) };
    case 'resolved':
      return { ...moved, assignee: null, snoozedUntil: null, waitingSince: null };
    case 'reopened':
      return {
        ...moved,
        episode: event.episode,
        announcedEpisode: event.episode,
        // Opened by the shop itself, for people: their clock runs, though the shopper has not written.
        ...(event.byName === null && status === 'waiting' ? { waitingSince: state.waitingSince ?? message.at } : {}),
      };
    case 'branch_chosen':
      return {
        ...moved,
        branch: { branchId: event.branchId, name: event.name, area: event.area, reason: event.reason },
        ...(event.reason.code === 'link' ? { linked: { branchId: event.branchId, seq: message.seq } } : {}),
      };
    case 'member_joined':
    case 'member_left':
      return moved; // group consultations bring the members' fold with them
  }
}

const PREVIEW_MAX = 140;
function lastWords(message: StoredMessage, body: Exclude<MessageBody, { kind: 'event' }>): LastMessage {
  const { seq, at, author, kind } = message;
  return { seq, at, author, kind, preview: previewOf(body), ...(codeOf(body) ? { code: codeOf(body) as string } : {}) };
}

function previewOf(body: Exclude<MessageBody, { kind: 'event' }>): string {
  const text =
    body.kind === 'choice'
      ? body.content.title
      : body.kind === 'location'
        ? (body.content.name ?? '')
        : body.kind === 'unsupported'
          ? (body.content.caption ?? '')
          : body.content.text;
  return text.length > PREVIEW_MAX ? `${text.slice(0, PREVIEW_MAX - 1).toWellFormed()}…` : text;
}

const codeOf = (body: MessageBody): string | undefined =>
  body.kind === 'card' ? body.content.cards[0]?.card : body.kind === 'unsupported' ? body.content.of : undefined;
