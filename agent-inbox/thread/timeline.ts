/** A conversation as it is read: days, speakers, notes and what happened, from messages in `seq` order. */
import { CALL_STAGES } from '../../contract/codes.ts';
import type { Author, EventContent, MessageView, ShownMessage } from '../../contract/messages.ts';
import type { Call } from '../calls/call-words.ts';

/** Words of one speaker within this time stand together. */
export const TOGETHER_MS = 3 * 60_000;

type EventMessage = Extract<ShownMessage, { kind: 'event' }> & { content: EventContent };
type NoteMessage = Extract<ShownMessage, { kind: 'note' }>;
export type SaidMessage = Exclude<ShownMessage, { kind: 'event' | 'note' }>;

export type TimelineItem =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'unread'; key: string }
  | { kind: 'event'; key: string; message: EventMessage }
  /** As far as it got. */
  | { kind: 'call'; key: string; call: Call; at: string }
  | { kind: 'note'; key: string; message: NoteMessage }
  | { kind: 'group'; key: string; author: Author; isOurs: boolean; messages: SaidMessage[]; said: Said };

/** What is here of what was said, by its number: what others answer. */
export type Said = ReadonlyMap<number, SaidMessage>;

/**
 * @param unreadAfterSeq the first shopper's message after it begins what is unread; null draws no line
 */
export function timelineOf(messages: readonly MessageView[], unreadAfterSeq: number | null): TimelineItem[] {
  const items: TimelineItem[] = [];
  const said = new Map(messages.flatMap((one) => (isSaid(one) ? [[one.seq, one] as const] : [])));
  const calls = furthestOf(messages);
  let day = '';
  let isUnreadMarked = unreadAfterSeq === null;
  for (const message of messages) {
    if ('hidden' in message) continue;
    const today = new Date(message.at).toDateString();
    if (today !== day) items.push({ kind: 'day', key: `day-${message.seq}`, at: message.at });
    day = today;
    if (!isUnreadMarked && message.author.kind === 'shopper' && message.seq > (unreadAfterSeq ?? 0)) {
      isUnreadMarked = true;
      items.push({ kind: 'unread', key: 'unread' });
    }
    const call = callIn(message);
    if (call && calls.get(call.callId)?.seq !== message.seq) continue; // it got further
    addMessage(items, message, said);
  }
  return items;
}

const callIn = (message: MessageView): Call | null =>
  !('hidden' in message) && message.kind === 'event' && message.content.event === 'called' ? message.content : null;

/** What is told of one call may come in any order: the message that says how far each got. */
function furthestOf(messages: readonly MessageView[]): Map<string, { seq: number; rank: number }> {
  const furthest = new Map<string, { seq: number; rank: number }>();
  for (const message of messages) {
    const call = callIn(message);
    const rank = call ? CALL_STAGES.indexOf(call.stage) : -1;
    if (call && rank > (furthest.get(call.callId)?.rank ?? -1)) furthest.set(call.callId, { seq: message.seq, rank });
  }
  return furthest;
}

const isSaid = (message: MessageView): message is SaidMessage =>
  !('hidden' in message) && message.kind !== 'event' && message.kind !== 'note';

function addMessage(items: TimelineItem[], message: ShownMessage, said: Said): void {
  const key = `m-${message.seq}`;
  if (message.kind === 'event' && message.content.event === 'called') {
    items.push({ kind: 'call', key, call: message.content, at: message.at });
  } else if (message.kind === 'event') {
    if (isWorthTelling(message)) items.push({ kind: 'event', key, message });
  } else if (message.kind === 'note') {
    items.push({ kind: 'note', key, message });
  } else {
    const before = items.at(-1);
    if (before?.kind === 'group' && belongsTo(before, message)) before.messages.push(message);
    else {
      const { author } = message;
      items.push({ kind: 'group', key, author, isOurs: author.kind !== 'shopper', messages: [message], said });
    }
  }
}

/** An event that changes an earlier message is seen there, not as a line of its own. */
const isWorthTelling = (message: EventMessage): boolean => message.target === undefined;

function belongsTo(group: Extract<TimelineItem, { kind: 'group' }>, message: SaidMessage): boolean {
  const last = group.messages.at(-1);
  return (
    last !== undefined &&
    group.author.kind === message.author.kind &&
    group.author.id === message.author.id &&
    // What is between two stands by itself, under whom it is for.
    `${last.audience}` === `${message.audience}` &&
    Math.abs(Date.parse(message.at) - Date.parse(last.at)) <= TOGETHER_MS
  );
}
