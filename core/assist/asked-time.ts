import { z } from 'zod';

/** A time of day as people name it, in minutes after midnight: one moment, or a part of the day. */
export const askedTime = z.union([
  z.strictObject({ minute: z.number().int().min(0).max(1439) }),
  z.strictObject({ from: z.number().int().min(0).max(1439), until: z.number().int().min(1).max(1440) }),
]);
export type AskedTime = z.infer<typeof askedTime>;
