import type { ErrorCode } from '../../contract/codes.ts';
import { DomainError } from '../../core/errors.ts';
import { asTold } from '../errors.ts';

/** As long as a client waits before it asks again: one that has given a message up is not kept out for ever. */
const SHUT_MS = 10_000;
/** After these the protocol has a message sent again, and those after it too. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['unavailable', 'overloaded', 'rate_limited']);
/** Conversations one connection may have messages waiting in; beyond, the oldest is forgotten: a flood keeps no order. */
const GATES_MAX = 100;

interface Sent {
  /** Messages of one name stay in their order. */
  name: string;
  clientId: string;
}
/** Looks up what a message needs, side by side with others, and appends in its turn, in the step it is called in. */
export type InTurn = <T, R>(look: () => Promise<T>, append: (found: T) => Promise<R>) => Promise<R>;
/** For those that nobody comes after. */
export const atOnce: InTurn = async (look, append) => append(await look());

/** From one repeat to the next: those who started in it are behind one another by their number. */
interface Round {
  /** The lowest number that was told to come again, and what it was told. */
  refused: { number: number; told: DomainError } | null;
}
interface Gate {
  started: number;
  /** Messages on their way. */
  running: number;
  /** The last one's turn: over when it has been appended, or will not be. */
  turn: Promise<void>;
  round: Round;
  /** Whom all others wait for. */
  awaited: { clientId: string; until: number; told: DomainError } | null;
}
const newRound = (): Round => ({ refused: null });
const again = ({ code, params }: DomainError) => new DomainError(code, params);

/**
 * Keeps the order of one connection that has several messages on their way: each is looked up on its own time, and
 * appended as they came. When one is told to come again, those behind it are told the same until it has, for its
 * sender repeats it and all after it, in order. Those before it go on.
 *
 * To be called in the step a message came in.
 */
export function sendGate(): (sent: Sent) => InTurn {
  const gates = new Map<string, Gate>();

  function gateOf(name: string): Gate {
    const gate = gates.get(name) ?? {
      ...{ started: 0, running: 0, turn: Promise.resolve(), round: newRound(), awaited: null },
    };
    gates.set(name, gate);
    if (gates.size > GATES_MAX) gates.delete(gates.keys().next().value ?? '');
    return gate;
  }

  /** @throws DomainError where it must wait for another to come again */
  function enter(gate: Gate, clientId: string): void {
    if (!gate.awaited) return;
    const { told, until } = gate.awaited;
    const isItself = gate.awaited.clientId === clientId || performance.now() > until;
    if (!isItself) throw again(told);
    gate.awaited = null;
    gate.round = newRound();
  }

  return ({ name, clientId }) =>
    async (look, append) => {
      const gate = gateOf(name);
      enter(gate, clientId);
      const { round, turn: before } = gate;
      gate.started += 1;
      gate.running += 1;
      const number = gate.started;

      function refuse(error: unknown): never {
        const told = asTold(error);
        if (PASSING.has(told.code) && !(round.refused && round.refused.number < number)) {
          round.refused = { number, told };
          if (gate.round === round) gate.awaited = { clientId, until: performance.now() + SHUT_MS, told };
        }
        throw error;
      }
      const looking = look();
      // What comes of it is known before the next one's turn: one that passed in between would have overtaken it.
      const beginning = Promise.allSettled([looking, before]).then(async ([found]) => {
        if (round.refused && round.refused.number < number) throw again(round.refused.told);
        if (found.status === 'rejected') return refuse(found.reason);
        const begin = async () => append(found.value);
        return { appending: begin() };
      });
      gate.turn = beginning.then(over, over);
      try {
        const { appending } = await beginning;
        return await appending.catch(refuse);
      } finally {
        gate.running -= 1;
        if (gate.running === 0 && !gate.awaited && gates.get(name) === gate) gates.delete(name);
      }
    };
}
const over = () => {};
