/** The verdict on a campaign: pure, and independent of the product's code. */
import type { Evidence, Limits } from './evidence.ts';

/** How often a promise was broken, with at most five examples. */
export interface Finding {
  count: number;
  examples: string[];
}
export declare function check(evidence: Evidence, limits: Limits): Report;

export interface Report {
  /** By the name of the check; all must be 0. */
  findings: Record<string, Finding>;
  figures: Figures;
}
export interface Figures {
  invoked: number;
  acked: number;
  refused: number;
  unknown: number;
  retries: number;
  /** Acked per second, from the first try to the last ack. */
  ratePerS: number;
  /** From first try to first ack. The longest counts what was never acknowledged, until the end. */
  ackMs: { p50: number; p99: number; longest: number };
  /** From `owed` until shown, the longest. Null: nothing was owed. */
  longestOwedMs: number | null;
  /** Deliveries of one message to one reader beyond the first: reported, not failed. */
  rawDoubles: number;
  faults: Record<string, number>;
  /** Messages begun and not yet acknowledged at the moment of each fault: the fewest and the median. */
  inFlightAtFaults: { fewest: number; median: number } | null;
  /** The longest from a fault to the next ack of anybody. */
  faultToAckMs: number | null;
  /** The longest from a recovery to the next ack of anybody. */
  recoveryToAckMs: number | null;
  /** 0 lost of n says: below 3/n, at 95 %. */
  lossBelow: number | null;
  memory: Record<string, { firstBytes: number; lastBytes: number }>;
}
