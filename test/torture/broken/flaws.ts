/** The ways in which servers of this kind really broke: the stand-in has one of them, or none. */
export const FLAWS = [
  'ack-before-write',
  'no-unique-index',
  'order-by-clock',
  'no-catch-up',
  'wrong-room',
  'write-concern-1',
  'job-without-fence',
  'dedup-in-memory',
  'counter-in-transaction',
] as const;
export type Flaw = (typeof FLAWS)[number];
