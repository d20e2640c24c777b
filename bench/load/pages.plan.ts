import type { Percentiles } from '../figures.ts';

export interface PagesPlan {
  /** In the order of measuring. */
  cases: Array<{ name: string; url: string }>;
  /** Connections, each of which asks again at once. */
  atOnce: number;
  secsPerCase: number;
}
export interface PagesResult {
  cases: Array<{
    name: string;
    perS: number;
    /** From asking to the first byte, in milliseconds. */
    firstByte: Percentiles;
  }>;
}
