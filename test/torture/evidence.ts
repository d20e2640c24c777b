/** What is judged: the ledger, what MongoDB holds, and what the outside world received. */
import type { Entry } from './ledger.ts';

/** A message as it lies in MongoDB, read by the driver alone, never by the product's code. */
export interface StoredMessage {
  conversationId: string;
  messageId: string;
  seq: number;
  /** `event` is what a take, an assignment and the like leave in the log, under the name of who did it. */
  kind: string;
  authorKind: string;
  authorId: string;
  /** What its sender called it: our own client's id, or the channel's. Null for what nobody sent (events). */
  id: string | null;
  text: string | null;
  /** Copies that leave the building, by recipient. */
  copies: Array<{ to: string; status: string }>;
}
/** One call the outside accepted, from its own books. `ref` is the reference we send along: `conversationId.seq.to`. */
export interface OutsideSend {
  ref: string;
}
/** The unread count a person is shown, and up to where the staff have read. */
export interface ShownUnread {
  conversationId: string;
  unread: number;
  staffReadSeq: number;
}
export interface Evidence {
  entries: Entry[];
  stored: StoredMessage[];
  /** Empty where nothing of the campaign leaves the building. */
  outsideSends: OutsideSend[];
  unread: ShownUnread[];
}
export interface Limits {
  /** From first try to ack, of any message, also of one never acknowledged. */
  longestWaitMs: number;
  /** From the `owed` entry until a reader shows the answer. Default: not held. */
  longestOwedMs?: number;
}

/** `vendor|conversation|writer.n|random`: whose words these are can be told wherever they turn up. */
export const markerText = (vendor: string, conversation: string, writer: string, n: number, random: string): string =>
  [vendor, conversation, `${writer}.${n}`, random].join('|');
/** Null for what no writer of ours wrote. */
export function markerOf(text: string | null): { vendor: string; conversation: string } | null {
  const [vendor, conversation, n, random, ...more] = text?.split('|') ?? [];
  const isOurs = vendor && conversation && n && random && more.length === 0;
  return isOurs ? { vendor, conversation } : null;
}
