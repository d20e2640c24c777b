import type { Percentiles } from '../figures.ts';

export interface TurnPlan {
  mongoUrl: string;
  vendorId: string;
  /** Asked in turn, each as somebody's first words. */
  questions: string[];
  secs: number;
}
export interface TurnResult {
  turn: Percentiles;
  /** Of a turn, in milliseconds. */
  cpuMs: number;
  /** Turns without a card or words of any use. */
  empty: number;
}
