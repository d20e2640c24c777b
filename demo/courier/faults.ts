import { z } from 'zod';
import { faultBox } from '../fault-box.ts';

/** What goes wrong on the way to Dekat. */
export interface Faults {
  /** Copies of each event. */
  repeat: number;
  /** Each pair of events of one ride the other way round. */
  reorder: boolean;
  /** So many events from now on are never sent. */
  lose: number;
  /** So many times slower than usual: riders are late. */
  slow: number;
  /** So many events from now on are signed wrongly, and sent again rightly. */
  badSignatures: number;
}
const NONE: Faults = { repeat: 1, reorder: false, lose: 0, slow: 1, badSignatures: 0 };

/** A change: what is not named stays. */
export const faultsPatch = z
  .strictObject({
    repeat: z.number().int().min(1).max(20),
    reorder: z.boolean(),
    lose: z.number().int().min(0).max(10_000),
    slow: z.number().min(1).max(100),
    badSignatures: z.number().int().min(0).max(1_000),
  })
  .partial();
export type FaultsPatch = z.infer<typeof faultsPatch>;

/** The failures being played. */
export function createFaults() {
  const box = faultBox(NONE);
  return { ...box, takeLost: () => box.take('lose'), takeBadSignature: () => box.take('badSignatures') };
}
export type FaultBox = ReturnType<typeof createFaults>;
