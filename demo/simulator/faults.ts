import { z } from 'zod';
import { FAIL_WAYS, type Faults, MEDIA_FAILURES } from './views.ts';

const NONE: Faults = {
  repeat: 1,
  reorder: false,
  reorderWindowMs: 1_500,
  delayMs: 0,
  badSignatures: 0,
  failSends: 0,
  failWith: 131000,
  windowAgedHours: 0,
  pairRate: false,
  failMedia: 'none',
  isDown: false,
};

/** A change: what is not named stays. */
export const faultsPatch = z
  .strictObject({
    repeat: z.number().int().min(1).max(20),
    reorder: z.boolean(),
    reorderWindowMs: z.number().int().min(0).max(10_000),
    delayMs: z.number().int().min(0).max(60_000),
    badSignatures: z.number().int().min(0).max(1_000),
    failSends: z.number().int().min(0).max(10_000),
    failWith: z.union([z.number().int().min(0).max(999_999), z.enum(FAIL_WAYS)]),
    windowAgedHours: z.number().min(0).max(1_000),
    pairRate: z.boolean(),
    failMedia: z.enum(MEDIA_FAILURES),
    isDown: z.boolean(),
  })
  .partial();
export type FaultsPatch = z.infer<typeof faultsPatch>;

/** The failures being played. Those that are counted use themselves up. */
export function createFaults(onChange: () => void) {
  let now: Faults = { ...NONE };
  const take = (counted: 'badSignatures' | 'failSends'): boolean => {
    if (now[counted] === 0) return false;
    now = { ...now, [counted]: now[counted] - 1 };
    onChange();
    return true;
  };
  return {
    now: (): Faults => now,
    change(patch: FaultsPatch): Faults {
      now = {
        ...now,
        ...(Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<Faults>),
      };
      onChange();
      return now;
    },
    reset(): void {
      now = { ...NONE };
      onChange();
    },
    takeBadSignature: () => take('badSignatures'),
    takeFailedSend: () => (take('failSends') ? now.failWith : null),
  };
}
export type FaultBox = ReturnType<typeof createFaults>;
