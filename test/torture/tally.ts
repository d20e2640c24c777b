/** Running counts of a ledger, for whoever decides when to hurt next and when it is over; never part of the verdict. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Entry, type Ledger, now } from './ledger.ts';

export interface Tally {
  acked(): number;
  /** The product's id of a conversation, once there is an ack. */
  conversationId(conversation: string): string | null;
  /** How long the message has waited that has waited longest and has no ack yet; 0 when there is none. */
  oldestWaitMs(): number;
  /** Since anybody last got an ack; since the beginning when nobody did. */
  sinceAckMs(): number;
  /** Whether every reader has shown everything acknowledged that it has a right to. */
  isAllShown(): boolean;
  /** @throws Error after `withinMs` */
  until(what: string, holds: () => boolean, withinMs: number): Promise<void>;
  /** Waits until everything is shown, at most so long. @returns whether it came to that */
  quiet(withinMs: number): Promise<boolean>;
}
const LOOK_EVERY_MS = 20;

export function tallyOf(ledger: Ledger): Tally {
  const waiting = new Map<string, number>();
  const acked = new Set<string>();
  const conversationOf = new Map<string, string>();
  /** Highest acknowledged `seq` by the harness's name of the conversation. */
  const highest = new Map<string, { conversationId: string; seq: number }>();
  const readings: Array<{ reader: string; conversation: string }> = [];
  /** Last shown `seq` by reader and id of the conversation. */
  const shown = new Map<string, number>();

  let lastAckAt = now();
  const note = (one: Entry): void => {
    if (one.e === 'invoke') {
      waiting.set(one.id, one.at);
      conversationOf.set(one.id, one.conversation);
    } else if (one.e === 'refuse') waiting.delete(one.id);
    else if (one.e === 'ack') {
      waiting.delete(one.id);
      acked.add(one.id);
      lastAckAt = one.at;
      const conversation = conversationOf.get(one.id) ?? '';
      if (one.seq > (highest.get(conversation)?.seq ?? 0)) highest.set(conversation, one);
    } else if (one.e === 'reads') readings.push(one);
    else if (one.e === 'shown') shown.set(`${one.reader} ${one.conversationId}`, one.seq);
  };
  ledger.onEntry(note);

  const holdsWithin = async (holds: () => boolean, withinMs: number): Promise<boolean> => {
    const deadline = now() + withinMs;
    while (!holds()) {
      if (now() > deadline) return false;
      await delay(LOOK_EVERY_MS);
    }
    return true;
  };
  const isAllShown = () =>
    readings.every(({ reader, conversation }) => {
      const last = highest.get(conversation);
      return !last || (shown.get(`${reader} ${last.conversationId}`) ?? 0) >= last.seq;
    });
  return {
    acked: () => acked.size,
    conversationId: (conversation) => highest.get(conversation)?.conversationId ?? null,
    oldestWaitMs() {
      const [first] = waiting.values(); // a Map keeps the order of the invokes
      return first === undefined ? 0 : now() - first;
    },
    sinceAckMs: () => now() - lastAckAt,
    isAllShown,
    async until(what, holds, withinMs) {
      if (!(await holdsWithin(holds, withinMs))) throw new Error(`${what}: not within ${withinMs} ms`);
    },
    quiet: (withinMs) => holdsWithin(isAllShown, withinMs),
  };
}
