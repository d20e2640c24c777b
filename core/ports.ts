/** What core asks of the outside. Implementations live in platform/; tests pass their own. */
import type { Locale } from '../contract/codes.ts';
import type { ServerToAgent, ServerToShopper } from '../contract/events.ts';
import type { OrderQuestion, StockFigure, StockQuestion, VendorOrder } from '../contract/vendor-system.ts';

/** Domain time: hours, slots, promises, ages. Tests start it at a chosen moment and it runs on. */
export interface Clock {
  now(): Date;
}

/** The work of one conversation: everything owed to one recipient (`deliver`), or the next turn (`assist`). */
export interface Lane {
  kind: 'assist' | 'deliver';
  vendorId: string;
  conversationId: string;
  /** The member a delivery is for; absent for `assist`. */
  to?: string;
}

/** The fast path to the workers. May lose anything: the sweep finds what is owed and offers it again. */
export interface JobQueue {
  /** Never waits and never throws. `seq` and `attempt` only name the job, so that one offer is one job. */
  offer(lane: Lane, seq: number, attempt: number, delayMs?: number): void;
}

/** The sockets of a namespace that are in one of `rooms` and in none of `except`. */
interface Addressed<N extends 'shopper' | 'agent'> {
  namespace: N;
  rooms: string[];
  except?: string[];
}
type FactsOf<N extends 'shopper' | 'agent'> = N extends 'agent' ? ServerToAgent : ServerToShopper;
type FactFrame<N extends 'shopper' | 'agent'> = {
  [F in keyof FactsOf<N>]: Addressed<N> & {
    fact: F;
    payload: FactsOf<N>[F] extends (payload: infer P) => void ? P : never;
  };
}[keyof FactsOf<N>];

/** A fact for some sockets, or rooms they enter or leave. */
export type Frame =
  | FactFrame<'agent'>
  | FactFrame<'shopper'>
  | (Addressed<'agent' | 'shopper'> & { join: string[] })
  | (Addressed<'agent' | 'shopper'> & { leave: string[] });

/** Tells open sockets what is stored. Own sockets first, other servers after; never awaited, never throws. */
export interface Publisher {
  publish(frames: Frame[]): void;
}

/**
 * What one vendor's own system can be asked; absent: that is kept here. Both answer within a bound and throw whenever
 * there is no answer to go by, for whatever reason; an answer is of the contract's shape.
 */
export interface VendorSystem {
  stock?: { figures(question: StockQuestion): Promise<StockFigure[]> };
  orders?: { orders(question: OrderQuestion): Promise<VendorOrder[]> };
}
/** By vendor. */
export type VendorSystems = ReadonlyMap<string, VendorSystem>;
/** Puts words into the other language of the two. There is one only where a language model is set up. */
export interface Translator {
  /** @throws DomainError `model_unavailable` where it cannot now */
  translate(text: string, to: Locale): Promise<string>;
}
