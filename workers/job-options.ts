/** A stalled job is noticed within seconds: a shopper waits. The lane's lease decides, so running twice is harmless. */
export const JOB_OPTIONS = {
  lockDuration: 6_000,
  stalledInterval: 3_000,
  maxStalledCount: 100,
  removeOnComplete: { count: 0 },
} as const;
