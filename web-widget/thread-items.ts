import type { PendingMessage } from '../client/index.ts';
import type { EventContent, MessageView, ShownMessage } from '../contract/messages.ts';
import { isOwn } from './words.ts';

/** What a thread shows, top to bottom. `key` stays the same when a pending message becomes a stored one. */
export type Item =
  | { type: 'day'; key: string; at: string }
  | { type: 'news'; key: string }
  | { type: 'event'; key: string; at: string; content: EventContent }
  | { type: 'message'; key: string; message: ShownMessage; isMine: boolean; isFirst: boolean; isLast: boolean }
  | { type: 'pending'; key: string; message: PendingMessage; isFirst: boolean; isLast: boolean };

/** One speaker's messages stand together while no longer than this lies between. */
const GROUP_MS = 3 * 60_000;
/** What happens behind the counter is the agents' matter. */
const UNSEEN: ReadonlySet<EventContent['event']> = new Set([
  'snoozed',
  'woken',
  'bridged',
  'invite_refused',
  'unplaced',
  'transcribed',
  'csat_asked',
]);

interface Thread {
  /** The member who reads. */
  me?: string | undefined;
  messages: readonly MessageView[];
  pending: readonly PendingMessage[];
  /** The first `seq` not read when the chat was opened; 0 where there was none. */
  newsFrom: number;
  /** The reader's calendar day of a time. */
  dayOf(at: string): string;
}

/** Lays out a thread: days, a line before what is new, events, and messages grouped by speaker. */
export function itemsOf({ messages, pending, newsFrom, dayOf, me }: Thread): Item[] {
  const items: Item[] = [];
  let day = '';
  const beginDay = (at: string) => {
    if (dayOf(at) !== day) items.push({ type: 'day', key: `day-${dayOf(at)}`, at });
    day = dayOf(at);
  };
  for (const message of messages) {
    if ('hidden' in message || message.kind === 'note') continue;
    // What changes an earlier message is seen there.
    if (message.kind === 'event' && (message.target || UNSEEN.has(message.content.event))) continue;
    beginDay(message.at);
    if (message.seq === newsFrom) items.push({ type: 'news', key: 'news' });
    items.push(itemOf(message, me));
  }
  for (const message of pending) {
    beginDay(message.createdAt);
    items.push({ type: 'pending', key: message.clientId, message, isFirst: true, isLast: true });
  }
  return grouped(items);
}

function itemOf(message: ShownMessage, me: string | undefined): Item {
  const key = message.clientId ?? `seq-${message.seq}`;
  if (message.kind === 'event') return { type: 'event', key, at: message.at, content: message.content };
  return { type: 'message', key, message, isMine: isOwn(message.author, me), isFirst: true, isLast: true };
}

function grouped(items: Item[]): Item[] {
  return items.map((item, i) => {
    if (item.type !== 'message' && item.type !== 'pending') return item;
    return { ...item, isFirst: !isTogether(items[i - 1], item), isLast: !isTogether(item, items[i + 1]) };
  });
}

function isTogether(a: Item | undefined, b: Item | undefined): boolean {
  const [one, other] = [speakerOf(a), speakerOf(b)];
  return one !== null && other !== null && one.who === other.who && Math.abs(other.at - one.at) < GROUP_MS;
}

function speakerOf(item: Item | undefined): { who: string; at: number } | null {
  if (item?.type === 'pending')
    return {
      who: `me ${'to' in item.message && item.message.to ? [item.message.to] : 'all'}`,
      at: Date.parse(item.message.createdAt),
    };
  if (item?.type !== 'message') return null;
  const { author, at, audience } = item.message;
  // A side note stands by itself: what is above it says whom it is for.
  const who = `${item.isMine ? 'me' : `${author.kind} ${author.id}`} ${audience}`;
  return { who, at: Date.parse(at) };
}
