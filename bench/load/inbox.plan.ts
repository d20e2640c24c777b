import type { Percentiles } from '../figures.ts';

export interface InboxPlan {
  /** The case's name, what to ask for and how many ask at once, in the order of measuring. */
  cases: InboxCase[];
  mongoUrl: string;
  secsPerCase: number;
}
export interface InboxCase {
  name: string;
  atOnce: number;
  ask: HttpAsk | DriverAsk;
}
export interface HttpAsk {
  by: 'http';
  url: string;
  token: string;
}
/** The bare query behind a page. */
export interface DriverAsk {
  by: 'driver';
  vendorId: string;
  /** Milliseconds since the epoch; a page after this. */
  beforeMs: number | null;
}
export interface InboxResult {
  cases: Array<{ name: string; times: Percentiles; perS: number }>;
}
