/**
 * The state of a conversation is the fold of its log, nothing else. The conversation's document is a copy of it
 * for lists and searches, and may lag.
 */
import type { BranchReasonView } from '../../contract/cards.ts';
import {
  type ChannelName,
  type ConversationStatus,
  type HandoverReason,
  isWritten,
  PHONE_APP_ID,
  PRIORITIES,
  type Priority,
} from '../../contract/codes.ts';
import type { Author, EventContent, MessageBody } from '../../contract/messages.ts';
import { type CsatState, csatAfter, csatSaidBy } from '../csat/csat-state.ts';
import type { StoredMessage } from '../messages/message.ts';
import { asFirstSaid, bodyOf } from '../messages/message.ts';
import { textOf } from '../search/message-text.ts';
import { type DayMarks, dayMarks } from '../wall/day-marks.ts';
import { optedBy } from './opting.ts';
import { isForStaff } from './people.ts';
import { NOTHING_PROMISED, type ServiceMarks, serviceAfter } from './service.ts';

export interface Member {
  memberId: string;
  identityId?: string;
  agentId?: string;
  /** Whose orders and bookings they may ask about. Absent of the owner: the conversation's contact. */
  contactId?: string;
  name: string;
  role: 'owner' | 'shopper' | 'staff';
  joinedSeq: number;
  leftSeq?: number;
  sees: 'all' | 'sinceJoining';
  /** True where their copy leaves the building (WhatsApp), false where open sockets show what is stored. */
  isOutside: boolean;
  /** Outside, in a consultation: when they last said anything. */
  lastSaidAt?: Date;
  /** Outside, where it is not the conversation's own: the number their copies leave by. */
  channelAccountId?: string;
  /** Left because somebody removed them: no invitation lets them in again. */
  wasRemoved?: true;
  /** Nothing more is told of what they said. */
  wasErased?: true;
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

export interface ConversationState extends ConversationHead, DayMarks {
  /** The last message folded in. */
  stateSeq: number;
  status: ConversationStatus;
  assignee: { agentId: string; name: string } | null;
  branch: { branchId: string; name: string; area: string; reason: BranchReasonView } | null;
  /** The branch whose link the shopper followed last, and the event that says so. Absent where they followed none. */
  linked?: { branchId: string; seq: number };
  groupId: string | null;
  /** Orders the queue: −1 low, 0 normal, 1 high, 2 urgent. */
  priority: number;
  /** What it needs of whoever answers. */
  skills: string[];
  /** The agent the shopper spoke with last, unless the conversation was moved away from them since. */
  lastAgent: { agentId: string; name: string; at: Date } | null;
  /** Since when its assignee has it. */
  assignedAt: Date | null;
  members: Member[];
  episode: number;
  /** The last episode whose reopening the log tells. */
  announcedEpisode: number;
  lastMessage: LastMessage | null;
  lastMessageId: string | null;
  /**
   * The last words said to the shopper, and by whom; an answer is to them. Where the assistant said them to a guest, to
   * which. Absent in what was projected before.
   */
  lastTold?: { by: Author['kind']; seq: number; at: Date; guestId?: string };
  /** The last answer of the assistant or of an agent. Absent in what was projected before. */
  lastReply?: { by: 'assistant' | 'agent'; id: string; name: string; seq: number };
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
  /** What the service clocks run from. */
  service: ServiceMarks;
  dialogue: unknown;
  /** What the assistant remembers of each guest. */
  dialogues?: Record<string, unknown>;
  /** They want to hear nothing unasked. */
  isOptedOut?: boolean;
  /** What they are asked about their talks, and answered last. Absent where none was resolved yet. */
  csat?: CsatState;
  /** Where people call: when somebody last spoke with them, and when they last called and nobody did; by the telephone's time. */
  calls?: { answeredAt?: Date; missedAt?: Date };
}

/** What a conversation begins with; what was projected before there was a queue, or a clock, lacks it. */
export const UNROUTED = {
  priority: 0,
  skills: [] as string[],
  lastAgent: null,
  assignedAt: null,
  service: NOTHING_PROMISED,
};

/** The place of a priority in the queue's order. */
export const rankOf = (priority: Priority): number => PRIORITIES.indexOf(priority) - PRIORITIES.indexOf('normal');
export const priorityOf = (rank: number): Priority => PRIORITIES[rank + PRIORITIES.indexOf('normal')] ?? 'normal';

/** It waits for an agent, and somebody waits in it: the queue is made of these. */
export const isQueued = ({ status, waitingSince }: Pick<ConversationState, 'status' | 'waitingSince'>): boolean =>
  status === 'waiting' && waitingSince !== null;

export function newState(head: ConversationHead, owner: Member): ConversationState {
  return {
    ...head,
    stateSeq: 0,
    status: 'assistant',
    assignee: null,
    branch: null,
    groupId: null,
    ...UNROUTED,
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

/** What changes a conversation's status: its events, a shopper's words, and staff's by another way than the inbox. */
type Happening = EventContent['event'] | 'spoke' | 'answered_outside' | 'call_missed' | 'call_answered';
type Held = Pick<ConversationState, 'assignee'>;
/** Where it leads; some go by whether anybody has the conversation. */
type Step = ConversationStatus | ((state: Held) => ConversationStatus);

const awake = ({ assignee }: Held): ConversationStatus => (assignee ? 'assigned' : 'waiting');
const everyOpen = (to: ConversationStatus) => ({ assistant: to, waiting: to, assigned: to, snoozed: to }) as const;
const openAsItIs = { assistant: 'assistant', waiting: 'waiting', assigned: 'assigned', snoozed: 'snoozed' } as const;
const asItIs = { ...openAsItIs, resolved: 'resolved' } as const;

/** The one transition table: happening × status → status. What is not listed is refused. */
const transitions: Record<Happening, Partial<Record<ConversationStatus, Step>>> = {
  // A shopper opens what was resolved, and wakes what slept; their words are never refused.
  spoke: { ...openAsItIs, snoozed: awake, resolved: 'assistant' },
  handover: { assistant: 'waiting' },
  taken: everyOpen('assigned'),
  assigned: everyOpen('assigned'),
  released: { waiting: 'assistant', assigned: 'assistant', snoozed: 'assistant' },
  transferred: everyOpen('waiting'),
  snoozed: { waiting: 'snoozed', assigned: 'snoozed' },
  woken: { snoozed: awake },
  requeued: { assigned: 'waiting', snoozed: 'waiting' },
  prioritised: openAsItIs,
  sla_warned: openAsItIs,
  sla_breached: openAsItIs,
  resolved: everyOpen('resolved'),
  reopened: { resolved: 'waiting', assistant: 'assistant' },
  branch_chosen: asItIs,
  transcribed: asItIs,
  member_joined: asItIs,
  member_left: asItIs,
  member_renamed: asItIs,
  bridged: asItIs,
  invite_refused: asItIs,
  unplaced: asItIs,
  edited: asItIs,
  revoked: asItIs,
  reacted: asItIs,
  identity_doubted: asItIs,
  csat_asked: { resolved: 'resolved' },
  csat_rated: asItIs,
  erasure_asked: asItIs,
  erased: asItIs,
  called: asItIs,
  // Somebody is to call back; once they have been spoken with, nobody is.
  call_missed: { ...openAsItIs, assistant: 'waiting', snoozed: awake, resolved: 'waiting' },
  call_answered: { ...everyOpen('resolved'), resolved: 'resolved' },
  // Staff have answered where Dekat cannot see who: people have it.
  answered_outside: { ...openAsItIs, assistant: 'waiting', resolved: 'waiting' },
};

/** The branch whose link they have followed since the assistant last answered. */
export const newlyLinked = ({
  linked,
  answeredSeq,
}: Pick<ConversationState, 'linked' | 'answeredSeq'>): string | null =>
  linked && linked.seq > answeredSeq ? linked.branchId : null;

/** Where it would lead from here; undefined where it may not happen. */
export function nextStatus(
  state: Pick<ConversationState, 'status' | 'assignee'>,
  happening: Happening,
): ConversationStatus | undefined {
  const step = transitions[happening][state.status];
  return typeof step === 'function' ? step(state) : step;
}

/**
 * Folds one more message in. Messages must come in `seq` order; one already folded changes nothing.
 * @param stored as it reads now; what is folded is what was first said, or the state would depend on when the log is read
 */
export function fold(state: ConversationState, stored: StoredMessage): ConversationState {
  if (stored.seq <= state.stateSeq) return state;
  const message = asFirstSaid(stored);
  const folded = foldOne(state, message);
  return {
    ...folded,
    service: serviceAfter(state, folded, message),
    ...csatAfter(state, folded, message),
    ...dayMarks(state, message),
  };
}

function foldOne(state: ConversationState, message: StoredMessage): ConversationState {
  const body = bodyOf(message);
  const base = { ...state, stateSeq: message.seq, lastMessageId: message.messageId };
  if (body.kind === 'event') return foldEvent(base, body.content, message);
  // What is between two shoppers is no word to the shop: it opens nothing, and nobody waits by it.
  if (!isForStaff(message.audience)) return base;
  const { seq, author, at, dialogueOf } = message;
  const isTold = author.kind !== 'shopper' && message.audience !== 'staff';
  const said = {
    ...base,
    lastMessage: lastWords(message, body),
    lastAt: later(base.lastAt, at),
    ...(isTold ? { lastTold: { by: author.kind, seq, at, ...(dialogueOf ? { guestId: dialogueOf } : {}) } } : {}),
  };
  if (message.author.kind === 'shopper') return foldShopper(said, message);
  if (message.author.kind === 'assistant') return foldAssistant({ ...said, ...replyOf(message) }, message);
  // Only a person's words end the waiting: a note is for colleagues, and what the system says by itself answers nobody.
  if (body.kind === 'note' || message.author.kind === 'system') return said;
  if (author.id === PHONE_APP_ID) return foldOutsideAnswer({ ...said, ...replyOf(message) });
  return { ...said, ...replyOf(message), waitingSince: null, lastAgent: { agentId: author.id, name: author.name, at } };
}

const replyOf = ({ author: { kind, id, name }, seq }: StoredMessage): Pick<ConversationState, 'lastReply'> =>
  kind === 'assistant' || kind === 'agent' ? { lastReply: { by: kind, id, name, seq } } : {};
const later = (a: Date, b: Date): Date => (a.getTime() > b.getTime() ? a : b);

function foldShopper(state: ConversationState, message: StoredMessage): ConversationState {
  const body = bodyOf(message);
  const opted = optedBy(state, body, message.author.id); // done as it is said: nobody waits for an answer to it
  const isScore = csatSaidBy(state, body, message.author.id) !== null;
  const counted = {
    ...state,
    shopperTotal: state.shopperTotal + 1,
    lastShopperSeq: message.seq,
    waitingSince: opted || isScore ? state.waitingSince : (state.waitingSince ?? message.at),
    ...(opted ? { isOptedOut: opted === 'out' } : {}),
    ...heardAt(state, message.author.id, message.at),
  };
  // A score is about what is over: it opens nothing.
  if (isScore) return counted;
  // What they left on the telephone waits with their call, or for nobody.
  if (!isWritten(state.channel)) return { ...counted, waitingSince: state.waitingSince };
  const status = nextStatus(state, 'spoke') ?? state.status;
  if (state.status === 'resolved') {
    return { ...counted, status, assignee: null, episode: state.episode + 1, waitingSince: message.at };
  }
  return state.status === 'snoozed' ? { ...counted, status, snoozedUntil: null } : counted;
}

/** Who it was is not known here, so nobody is asked first again; but nobody waits, and the assistant says no more. */
function foldOutsideAnswer(state: ConversationState): ConversationState {
  const isNew = state.status === 'resolved';
  return {
    ...state,
    status: nextStatus(state, 'answered_outside') ?? state.status,
    answeredSeq: Math.max(state.answeredSeq, state.lastShopperSeq),
    waitingSince: null,
    // A new talk, begun by the shop: there is nothing to announce to it.
    ...(isNew ? { ...NOBODYS, episode: state.episode + 1, announcedEpisode: state.episode + 1 } : {}),
  };
}

function foldAssistant(state: ConversationState, message: StoredMessage): ConversationState {
  return {
    ...state,
    answeredSeq: Math.max(state.answeredSeq, message.answers ?? 0),
    assistantEpisode: state.episode,
    ...remembered(state, message),
    // While the assistant has the conversation, its answer ends the waiting; once handed over, only a person's does.
    waitingSince: state.status === 'assistant' ? null : state.waitingSince,
  };
}

function remembered(
  { dialogue: before, dialogues }: ConversationState,
  { dialogue, dialogueOf }: StoredMessage,
): Pick<ConversationState, 'dialogue' | 'dialogues'> {
  if (dialogue === undefined || dialogueOf === undefined) return { dialogue: dialogue ?? before };
  return { dialogue: before, dialogues: { ...dialogues, [dialogueOf]: dialogue } };
}

/** Nobody has it any more, and it no longer sleeps. */
const NOBODYS = { assignee: null, assignedAt: null, snoozedUntil: null };
/** What is handed over for these comes before what only waits. */
const PRESSING: ReadonlySet<string> = new Set(['complaint', 'order_late'] satisfies HandoverReason[]);

function foldEvent(state: ConversationState, event: EventContent, message: StoredMessage): ConversationState {
  const status = nextStatus(state, event.event) ?? state.status;
  const answered = Math.max(state.answeredSeq, message.answers ?? 0);
  const moved = { ...state, status, answeredSeq: answered, ...remembered(state, message) };
  switch (event.event) {
    case 'handover':
      return {
        ...moved,
        waitingSince: state.waitingSince ?? message.at,
        priority: PRESSING.has(event.reason) ? Math.max(state.priority, rankOf('high')) : state.priority,
        skills: event.need?.skills ?? state.skills,
        groupId: event.groupId ?? state.groupId,
      };
    case 'taken':
    case 'assigned': {
      const assignee = { agentId: event.agentId, name: event.name };
      return { ...moved, assignee, assignedAt: message.at, snoozedUntil: null };
    }
    case 'released':
      return { ...moved, ...NOBODYS };
    case 'requeued': // whoever waits, waits on; where nobody did, it is in the queue once the shopper speaks
      // Who did not answer is not asked first again.
      return { ...moved, ...NOBODYS, lastAgent: event.reason === 'no_answer' ? null : state.lastAgent };
    case 'prioritised':
      return { ...moved, priority: rankOf(event.priority) };
    case 'transferred':
      return {
        ...moved,
        ...NOBODYS,
        // Whoever moved it knew better where it belongs than what was known before.
        lastAgent: null,
        skills: [],
        groupId: event.groupId,
        branch: event.branchId
          ? { branchId: event.branchId, name: event.name, area: event.area, reason: { code: 'agent_chose' } }
          : state.branch,
        waitingSince: state.waitingSince ?? message.at,
      };
    case 'snoozed':
      return { ...moved, snoozedUntil: new Date(event.until) };
    case 'woken':
      return { ...moved, snoozedUntil: null };
    case 'resolved':
      return { ...moved, ...NOBODYS, waitingSince: null, priority: 0, skills: [] };
    case 'reopened':
      return {
        ...moved,
        episode: event.episode,
        announcedEpisode: event.episode,
        // Opened by the shop itself, for people: their clock runs, though the shopper has not written.
        ...(event.byName === null && status === 'waiting' ? { waitingSince: state.waitingSince ?? message.at } : {}),
      };
    case 'sla_warned':
    case 'sla_breached':
      return moved; // the service marks say it
    case 'branch_chosen':
      return {
        ...moved,
        branch: { branchId: event.branchId, name: event.name, area: event.area, reason: event.reason },
        ...(event.reason.code === 'link' ? { linked: { branchId: event.branchId, seq: message.seq } } : {}),
      };
    case 'edited':
    case 'revoked':
      return { ...moved, lastMessage: lastWordsAfter(state.lastMessage, event.event, message) };
    case 'reacted':
    case 'identity_doubted':
    case 'csat_asked':
    case 'csat_rated':
    case 'erasure_asked':
      return moved; // said at the message it is of, or to staff; of scores csat-state.ts takes note
    case 'member_joined':
      return { ...moved, members: withJoined(state, event, message) };
    case 'member_left':
      return {
        ...moved,
        members: state.members.map((member) =>
          member.memberId === event.memberId
            ? { ...member, leftSeq: message.seq, ...(event.byName === null ? {} : { wasRemoved: true as const }) }
            : member,
        ),
      };
    case 'erased':
      return {
        ...moved,
        lastMessage: lastMessageWithout(state.lastMessage, event),
        dialogue: null,
        dialogues: {},
        members: state.members.map((member) =>
          member.memberId === event.memberId
            ? { ...member, name: event.name, leftSeq: member.leftSeq ?? message.seq, wasErased: true as const }
            : member,
        ),
      };
    case 'member_renamed':
      return {
        ...moved,
        members: state.members.map((member) =>
          member.memberId === event.memberId ? { ...member, name: event.name } : member,
        ),
      };
    case 'called':
      return foldCall(moved, event, message);
    case 'transcribed':
    case 'bridged':
    case 'invite_refused':
      return moved; // told to them alone, and nothing follows
    case 'unplaced':
      // Nothing is kept of what they wrote but that they did: so long may words leave for them.
      return { ...moved, ...heardAt(state, event.memberId, message.at) };
  }
}

type Call = Extract<EventContent, { event: 'called' }>;

/**
 * A missed call waits for somebody to call back; once people have spoken, nothing does. The telephone may tell of two
 * calls the other way round: which of them was later is by its own time, for no number of ours can say it.
 */
function foldCall(state: ConversationState, { stage, direction }: Call, message: StoredMessage): ConversationState {
  const { seq, at, author } = message;
  const code = `call_${direction}_${stage}`;
  const told = {
    ...state,
    lastMessage: { seq, at, author, kind: 'event' as const, preview: '', code },
    lastAt: later(state.lastAt, at),
  };
  const { answeredAt, missedAt } = state.calls ?? {};
  if (stage === 'answered') {
    const spoken = { ...told, calls: { ...state.calls, answeredAt: answeredAt ? later(answeredAt, at) : at } };
    if (missedAt && missedAt > at) return spoken;
    const status = nextStatus(state, 'call_answered') ?? state.status;
    return { ...spoken, ...NOBODYS, status, waitingSince: null, priority: 0, skills: [] };
  }
  // That nobody was there when we called back leaves it as it is.
  if (stage === 'ringing' || direction === 'out') return told;
  const missed = {
    ...told,
    calls: { ...state.calls, missedAt: missedAt ? later(missedAt, at) : at },
    shopperTotal: state.shopperTotal + 1,
    lastShopperSeq: seq,
    ...heardAt(state, author.id, at),
  };
  if (answeredAt && answeredAt > at) return missed;
  const episode = state.status === 'resolved' ? state.episode + 1 : state.episode;
  return {
    ...missed,
    status: nextStatus(state, 'call_missed') ?? state.status,
    waitingSince: state.waitingSince ?? at,
    snoozedUntil: null,
    episode,
    // That it is open again the call itself tells.
    announcedEpisode: Math.max(state.announcedEpisode, episode),
  };
}

/** Who comes back is who they were, from now on. */
function withJoined(
  { members, lastShopperAt }: ConversationState,
  { memberId, name }: Extract<EventContent, { event: 'member_joined' }>,
  { seq, at, joins }: StoredMessage,
): Member[] {
  if (!joins) return members;
  const joined: Member = { ...joins, memberId, name, joinedSeq: seq, ...(joins.isOutside ? { lastSaidAt: at } : {}) };
  const others = members
    .filter((member) => member.memberId !== memberId)
    // Until now theirs were the only words.
    .map((member) =>
      member.role === 'owner' && member.isOutside && !member.lastSaidAt && lastShopperAt
        ? { ...member, lastSaidAt: lastShopperAt }
        : member,
    );
  return [...others, joined];
}

/** Of several, each one's own words open their window at WhatsApp. */
function heardAt(
  { members, lastShopperAt }: ConversationState,
  memberId: string,
  at: Date,
): Pick<ConversationState, 'members' | 'lastShopperAt'> {
  const last = lastShopperAt ? later(lastShopperAt, at) : at;
  if (members.length === 1) return { members, lastShopperAt: last };
  const heard = members.map((member) =>
    member.memberId === memberId && member.isOutside
      ? { ...member, lastSaidAt: member.lastSaidAt ? later(member.lastSaidAt, at) : at }
      : member,
  );
  return { members: heard, lastShopperAt: last };
}

/** The last words where they were changed or taken back. */
function lastWordsAfter(
  last: LastMessage | null,
  change: 'edited' | 'revoked',
  { target, amends }: StoredMessage,
): LastMessage | null {
  if (!last || last.seq !== target || last.kind === 'deleted') return last;
  if (change === 'edited') return amends ? { ...last, preview: shortened(amends.text) } : last;
  const { code: _, ...rest } = last;
  return { ...rest, kind: 'deleted', preview: '' };
}

/** Who was erased is quoted no more. */
function lastMessageWithout(
  last: LastMessage | null,
  { memberId, name }: Extract<EventContent, { event: 'erased' }>,
): LastMessage | null {
  if (!last) return null;
  const { code: _, ...rest } = last;
  const author = last.author.id === memberId ? { ...last.author, name } : last.author;
  return { ...rest, author, kind: 'deleted', preview: '' };
}

const PREVIEW_MAX = 140;
function lastWords(message: StoredMessage, body: Exclude<MessageBody, { kind: 'event' }>): LastMessage {
  const { seq, at, author, kind } = message;
  return { seq, at, author, kind, preview: previewOf(body), ...(codeOf(body) ? { code: codeOf(body) as string } : {}) };
}

function previewOf(body: Exclude<MessageBody, { kind: 'event' }>): string {
  if (body.kind === 'card') return shortened(body.content.text);
  if (body.kind === 'location') return shortened(body.content.name ?? '');
  if ('attachmentId' in body.content) return shortened(body.content.caption ?? '');
  return shortened(textOf(body) ?? '');
}
const shortened = (text: string): string =>
  text.length > PREVIEW_MAX ? `${text.slice(0, PREVIEW_MAX - 1).toWellFormed()}…` : text;

const codeOf = (body: MessageBody): string | undefined =>
  body.kind === 'card' ? body.content.cards[0]?.card : body.kind === 'unsupported' ? body.content.of : undefined;
