/** One message, said once: what is asked, and how its outcome is written down. */
import { z } from 'zod';
import { type Ledger, now } from './ledger.ts';
import { type Line, openLine, Refused, type Reply } from './line.ts';
import type { TokenOf } from './sessions.ts';

export interface Words {
  id: string;
  text: string;
}
export interface Place {
  ledger: Ledger;
  namespace: 'shopper' | 'agent';
  /** Null: the shopper's one direct conversation. */
  conversationId: string | null;
  token: TokenOf;
  /** Asked at each connect. */
  url(): string;
}

/** Errors the protocol calls passing; any other is final. */
const PASSES = new Set(['unavailable', 'overloaded', 'rate_limited']);
const data = z.object({ message: z.object({ conversationId: z.string(), messageId: z.string(), seq: z.number() }) });

/** As the widget does on a page that names a branch, so that the look-up of one stands before the first of each line. */
const LINKED = { shopper: { branchId: 'torture' }, agent: {} };

export function say(line: Line, place: Place, { id, text }: Words, onReply: (reply: Reply | null) => void): void {
  const input = {
    kind: 'text',
    conversationId: place.conversationId,
    clientId: id,
    text,
    ...LINKED[place.namespace],
  };
  line.ask('message:send', input, onReply);
}

export const isRefusal = (reply: Reply | null): boolean => reply?.ok === false && !PASSES.has(reply.error.code);

/** @returns whether the message is done with, or must be sent again */
export function note(ledger: Ledger, id: string, reply: Reply | null): 'acked' | 'refused' | 'again' {
  const at = now();
  if (reply?.ok) {
    const { conversationId, messageId, seq } = data.parse(reply.data).message;
    ledger.append({ e: 'ack', id, conversationId, messageId, seq, at });
    return 'acked';
  }
  if (reply && isRefusal(reply)) {
    ledger.append({ e: 'refuse', id, code: reply.error.code, at });
    return 'refused';
  }
  ledger.append({ e: 'unknown', id, why: reply?.error.code ?? 'no answer', at });
  return 'again';
}

/** Null: not this time. A refused token is replaced once. */
export async function lineTo(place: Place, isRefused = false): Promise<Line | null> {
  try {
    return await openLine(place.url(), place.namespace, await place.token(isRefused));
  } catch (error) {
    return error instanceof Refused && !isRefused ? lineTo(place, true) : null;
  }
}
