/** Writers that never give up. They speak the published protocol and nothing of the product's own client. */
import type { Ledger } from './ledger.ts';

export interface WriterOptions {
  ledger: Ledger;
  /** Starts every id, so that two runs on one database cannot be taken for each other. */
  run: string;
  /** Goes into every marker. */
  vendor: string;
  /** The harness's name of the conversation. */
  conversation: string;
  /** Unique in a ledger. */
  writer: string;
  /** `order`: one message in flight. `race`: eight, and their order must be kept all the same. */
  mode: 'order' | 'race';
  namespace: 'shopper' | 'agent';
  /** Null: the shopper's one direct conversation. */
  conversationId: string | null;
  /** Asked at each connect. `isRefused`: the last one was not accepted. */
  token(isRefused: boolean): Promise<string>;
  /** Asked at each connect. */
  url(): string;
  /** At least so long between two new messages; 0 writes as fast as acks come. Default 0. */
  everyMs?: number;
  /** Each so-many-th acknowledged message is sent again by another line, and must get the same ack. Default: none. */
  replayEvery?: number;
  /** Each so-many-th acknowledged id is tried with other words, and must be refused. Default: none. */
  reuseEvery?: number;
}

export interface Writer {
  readonly writer: string;
  acked(): number;
  inFlight(): number;
  /** Begins nothing new, and waits for what is on its way, at most so long; then hangs up. */
  stop(withinMs: number): Promise<void>;
}
export declare function startWriter(options: WriterOptions): Writer;
