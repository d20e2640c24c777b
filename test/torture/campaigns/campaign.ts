/** What a campaign is, and what it has to say in the end. */
import type { Report } from '../check.ts';

/** How much is done: a few minutes for every change, or as long as the promise asks. */
export interface Scale {
  isShort: boolean;
  seed: number;
  /** Chat servers behind the one address, where a campaign does not need a number of its own. */
  servers: number;
  say(text: string): void;
}
/** One figure of a campaign's own, with the limit it is held to. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  atMost?: number;
  atLeast?: number;
}
export interface Outcome {
  /** What the checker found; null where a campaign writes nothing to be checked by it. */
  report: Report | null;
  /** The campaign's own counts: each must be 0. */
  counts: Record<string, number>;
  figures: Figure[];
  /** What was not looked at and why, or what a reader of the table must know. */
  notes: string[];
}
export interface Campaign {
  /** As in the test plan; several rows of one kind add a letter or a number of servers. */
  id: string;
  /** What is done to the product, in a few words. */
  title: string;
  /** Whether the mix of every change holds it. */
  isInShort: boolean;
  /** Limit of the longest wait of any message; none where it is not what is asked. */
  longestWaitMs?: number;
  run(scale: Scale): Promise<Outcome>;
}

/** A campaign that cannot be run on this machine: said, and counted neither as passed nor as failed. */
export class NotRun extends Error {
  override name = 'NotRun';
}

export const isOverLimit = ({ value, atMost, atLeast }: Figure): boolean =>
  (atMost !== undefined && value > atMost) || (atLeast !== undefined && value < atLeast) || !Number.isFinite(value);
