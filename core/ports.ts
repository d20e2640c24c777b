/** What core asks of the outside. Implementations live in platform/; tests pass their own. */
import type { ServerToAgent, ServerToShopper } from '../contract/events.ts';

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
  offer(lane: Lane, seq: number, attempt: number): void;
}

export type FactName = keyof ServerToShopper | keyof ServerToAgent;
type Payload<F extends FactName> = F extends keyof ServerToAgent
  ? Parameters<ServerToAgent[F]>[0]
  : F extends keyof ServerToShopper
    ? Parameters<ServerToShopper[F]>[0]
    : never;

/** One fact for the sockets in `rooms` and in none of `except`; or, with `join`, rooms that sockets of a room enter. */
export type Frame =
  | { [F in FactName]: { namespace: 'shopper' | 'agent'; rooms: string[]; except?: string[]; fact: F; payload: Payload<F> } }[FactName]
  | { namespace: 'shopper' | 'agent'; rooms: string[]; join: string[] };

/** Tells open sockets what is stored. Own sockets first, other servers after; never awaited, never throws. */
export interface Publisher {
  publish(frames: Frame[]): void;
}
