import type { ErrorCode } from '../../contract/codes.ts';
import { DomainError } from '../../core/errors.ts';

/** As long as a client waits before it asks again: one that has given a message up is not kept out for ever. */
const SHUT_MS = 10_000;
/** After these the protocol has a message sent again, and those after it too. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['unavailable', 'overloaded', 'rate_limited']);
const DIRECT = 'my direct conversation'; // no id: ids never hold a space

interface Sent {
  conversationId: string | null;
  clientId: string;
}

/**
 * Keeps the order of one connection that has several messages on their way: when one was told to come again, those
 * behind it are told the same until it has, for its sender repeats it and all after it, in order. Started in the step
 * they came in.
 */
export function sendGate() {
  const shut = new Map<string, { clientId: string; until: number }>();
  return async <T>({ conversationId, clientId }: Sent, send: () => Promise<T>): Promise<T> => {
    const conversation = conversationId ?? DIRECT;
    const awaited = shut.get(conversation);
    if (awaited && awaited.clientId !== clientId && performance.now() < awaited.until)
      throw new DomainError('unavailable');
    shut.delete(conversation);
    try {
      return await send();
    } catch (error) {
      const isFirst = !shut.has(conversation);
      if (isFirst && error instanceof DomainError && PASSING.has(error.code))
        shut.set(conversation, { clientId, until: performance.now() + SHUT_MS });
      throw error;
    }
  };
}
