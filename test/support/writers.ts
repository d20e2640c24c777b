/**
 * Shoppers who write without pause and never give up, and a book of what they were promised: what is stored in the end
 * must be exactly that. It knows nothing of the product's own client.
 */
import { expect } from '@jest/globals';
import type { ShownMessage } from '../../contract/messages.ts';
import { type Line, openLine } from './line.ts';
import type { World } from './world.ts';

interface Ack {
  clientId: string;
  conversationId: string;
  messageId: string;
  seq: number;
}
export interface Book {
  /** Each writer's acks, in the order they were given. */
  acks: Ack[][];
  /** Every id ever sent. */
  invoked: Set<string>;
  /** Milliseconds from the first try of a message to its ack, the longest of all. */
  longestWaitMs: number;
}
interface Options {
  /** Where to connect to, asked anew each time. */
  urls: string[];
  writers: number;
  /** So many write into one conversation. */
  perConversation: number;
  /** Sets these conversations apart from those of other writers. */
  name: string;
}
/** The limits of one caller are not what is tried here. */
export const UNLIMITED = {
  LIMIT_MESSAGES_PER_10S: '1000000',
  LIMIT_REQUESTS_PER_10S: '1000000',
  LIMIT_SEARCHES_PER_10S: '1000000',
  LIMIT_SESSIONS_PER_MIN: '1000000',
  LIMIT_SOCKETS_PER_SHOPPER: '1000',
  LIMIT_SOCKETS_PER_ADDRESS: '1000000',
};
const PAUSE_MS = 20;

/** Starts them; `stop` lets each have its last ack. */
export function startWriters({ vendor }: World, { urls, writers, perConversation, name }: Options) {
  const book: Book = { acks: [], invoked: new Set(), longestWaitMs: 0 };
  let isStopping = false;
  const each = Array.from({ length: writers }, async (_, writer) => {
    const visitor = `visitor-${name}-${Math.floor(writer / perConversation)}-0123456789`;
    const acks: Ack[] = [];
    book.acks.push(acks);
    let line: Line | null = null;
    let tries = 0;
    for (let n = 0; !isStopping; n += 1) {
      const clientId = `w${writer}-${n}`;
      const startedAt = performance.now();
      book.invoked.add(clientId);
      for (let ack: Ack | null = null; !ack; ) {
        try {
          tries += 1;
          line ??= await openLine(
            urls[(writer + tries) % urls.length] ?? '',
            'shopper',
            await vendor.shopperToken(visitor),
          );
          ack = await say(line, clientId);
          acks.push(ack);
        } catch {
          line?.close();
          line = null;
          await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        }
      }
      tries = 0;
      book.longestWaitMs = Math.max(book.longestWaitMs, performance.now() - startedAt);
    }
    line?.close();
  });
  return {
    book,
    acked: () => book.acks.reduce((sum, acks) => sum + acks.length, 0),
    async stop(): Promise<Book> {
      isStopping = true;
      await Promise.all(each);
      return book;
    },
  };
}

async function say(line: Line, clientId: string): Promise<Ack> {
  const input = { kind: 'text', conversationId: null, clientId, text: `kata ${clientId}` };
  const { message } = await line.get<{ message: ShownMessage }>('message:send', input);
  return { clientId, conversationId: message.conversationId, messageId: message.messageId, seq: message.seq };
}

/** Acked is stored, once, under the number and id the ack gave; numbers have no holes; each writer's order is kept. */
export async function expectWhole(world: World, { acks, invoked }: Book): Promise<number> {
  const conversations = new Set(acks.flat().map(({ conversationId }) => conversationId));
  const stored = new Map<string, Ack>();
  for (const conversationId of conversations) {
    const log = await world.log(conversationId);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
    for (const { author, clientId = '', messageId, seq } of log) {
      if (author.kind !== 'shopper') continue;
      expect([clientId, stored.has(clientId), invoked.has(clientId)]).toEqual([clientId, false, true]);
      stored.set(clientId, { clientId, conversationId, messageId, seq });
    }
  }
  for (const writers of acks) {
    for (const ack of writers) expect(stored.get(ack.clientId)).toEqual(ack);
    const order = writers.map(({ seq }) => seq);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  }
  return stored.size;
}
