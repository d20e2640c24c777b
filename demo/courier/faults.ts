import { z } from 'zod';

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

/** The failures being played. Those that are counted use themselves up. */
export function createFaults() {
  let now: Faults = { ...NONE };
  const take = (counted: 'lose' | 'badSignatures'): boolean => {
    if (now[counted] === 0) return false;
    now = { ...now, [counted]: now[counted] - 1 };
    return true;
  };
  return {
    now: (): Faults => now,
    change(patch: FaultsPatch): Faults {
      const named = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      now = { ...now, ...named };
      return now;
    },
    reset(): void {
      now = { ...NONE };
    },
    takeLost: () => take('lose'),
    takeBadSignature: () => take('badSignatures'),
  };
}
export type FaultBox = ReturnType<typeof createFaults>;
