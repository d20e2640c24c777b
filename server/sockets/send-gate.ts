import type { ErrorCode } from '../../contract/codes.ts';
import { DomainError } from '../../core/errors.ts';
import { asTold } from '../errors.ts';

/** As long as a client waits before it asks again: one that has given a message up is not kept out for ever. */
const SHUT_MS = 10_000;
/** After these the protocol has a message sent again, and those after it too. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['unavailable', 'overloaded', 'rate_limited']);
/** Conversations one connection may have messages waiting in; beyond, the oldest is forgotten: a flood keeps no order. */
const GATES_MAX = 100;
const DIRECT = 'my direct conversation'; // no id: ids never hold a space

interface Sent {
  conversationId: string | null;
  clientId: string;
}

/** From one repeat to the next: those who started in it are behind one another by their number. */
interface Round {
  /** The lowest number that was told to come again. */
  refusedAt: number;
}
interface Gate {
  started: number;
  /** Messages on their way. */
  running: number;
  round: Round;
  /** Whom all others wait for. */
  awaited: { clientId: string; until: number; told: DomainError } | null;
}
const newRound = (): Round => ({ refusedAt: Number.POSITIVE_INFINITY });

/**
 * Keeps the order of one connection that has several messages on their way: when one is told to come again, those
 * behind it are told the same until it has, for its sender repeats it and all after it, in order. Those before it go on.
 *
 * Started in the step they came in. `send` calls `proceed` in the step in which it appends, after whatever it had to
 * look up: it throws where a message before it was told to come again meanwhile.
 */
export function sendGate() {
  const gates = new Map<string, Gate>();
  return async <T>({ conversationId, clientId }: Sent, send: (proceed: () => void) => Promise<T>): Promise<T> => {
    const name = conversationId ?? DIRECT;
    const gate = gates.get(name) ?? { started: 0, running: 0, round: newRound(), awaited: null };
    gates.set(name, gate);
    if (gates.size > GATES_MAX) gates.delete(gates.keys().next().value ?? '');
    if (gate.awaited) {
      const { told, until } = gate.awaited;
      const isItself = gate.awaited.clientId === clientId || performance.now() > until;
      if (!isItself) throw new DomainError(told.code, told.params);
      gate.awaited = null;
      gate.round = newRound();
    }
    const { round } = gate;
    gate.started += 1;
    const number = gate.started;
    gate.running += 1;
    try {
      return await send(() => {
        if (round.refusedAt < number) throw new DomainError('unavailable');
      });
    } catch (error) {
      const told = asTold(error);
      if (PASSING.has(told.code) && number < round.refusedAt) {
        round.refusedAt = number;
        if (gate.round === round) gate.awaited = { clientId, until: performance.now() + SHUT_MS, told };
      }
      throw error;
    } finally {
      gate.running -= 1;
      if (gate.running === 0 && !gate.awaited && gates.get(name) === gate) gates.delete(name);
    }
  };
}
