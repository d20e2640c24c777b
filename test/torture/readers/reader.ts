import type { Ledger } from '../ledger.ts';

/** One conversation a reader has a right to, as one person may see it. */
export interface Reading {
  /** The harness's name of it: the `conversation` of the writers. */
  conversation: string;
  /** Unique in a ledger. */
  reader: string;
  /** From which `seq` on everything must be shown. Default 1. */
  fromSeq?: number;
}

/**
 * Somebody who reads until stopped, whatever happens to the connection: logs `reads` when it starts, `raw` for every
 * delivery, and `shown` for what the documented rule shows (last + 1 only, gaps filled from history).
 */
export interface Reader {
  readonly make: 'own-client' | 'python' | 'java' | 'rest';
  /** Closes its line for a while, as a laptop does; what it has shown it still has. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}
export interface ReaderDeps {
  ledger: Ledger;
  /** Asked at each connect, so that a reader may come back to another server. */
  url(): string;
}
