import type { Inspected } from './inspector.ts';

export interface IdlePlan {
  url: string;
  /** Shoppers' tokens, one for each connection; null: a limit server, which asks for none. */
  tokens: string[] | null;
  /** Opened first and kept, so that what is made once is not counted. */
  warmUp: number;
  /** Opened after that, and measured. */
  connections: number;
  atOnce: number;
  server: Inspected;
}
export interface IdleResult {
  kibEach: number;
  connectsPerS: number;
  /** Of the server, for one connection, in µs. */
  connectCpuUs: number;
  /** Connections that were gone at the end. */
  lost: number;
}
