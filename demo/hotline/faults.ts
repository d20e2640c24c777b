import { z } from 'zod';
import { faultBox } from '../fault-box.ts';

export const RECORDING_FAILURES = ['none', 'gone', 'down', 'lies'] as const;

/** What goes wrong on the way to Dekat. */
export interface Faults {
  /** Copies of each event. */
  repeat: number;
  /** The events of each call last first. */
  reorder: boolean;
  /** So many events from now on are signed wrongly, and sent again rightly. */
  badSignatures: number;
  /** How fetching a recording fails: never there again, not now, or other bytes than it says. */
  failRecordings: (typeof RECORDING_FAILURES)[number];
}
const NONE: Faults = { repeat: 1, reorder: false, badSignatures: 0, failRecordings: 'none' };

/** A change: what is not named stays. */
export const faultsPatch = z
  .strictObject({
    repeat: z.number().int().min(1).max(20),
    reorder: z.boolean(),
    badSignatures: z.number().int().min(0).max(1_000),
    failRecordings: z.enum(RECORDING_FAILURES),
  })
  .partial();
export type FaultsPatch = z.infer<typeof faultsPatch>;

/** The failures being played. */
export function createFaults() {
  const box = faultBox(NONE);
  return { ...box, takeLost: () => false, takeBadSignature: () => box.take('badSignatures') };
}
export type FaultBox = ReturnType<typeof createFaults>;
