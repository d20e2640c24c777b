import { z } from 'zod';
import { LOCALES } from './codes.ts';

/** Our own ids: opaque to everybody else. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'an id of 1 to 64 characters A-Z a-z 0-9 _ -')
  .meta({ description: 'Opaque id, 1–64 characters of A–Z a–z 0–9 _ -' });
/** ISO 8601, UTC. */
export const at = z.iso.datetime().meta({ description: 'ISO 8601, UTC' });
export const seq = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
/** A watermark: 0 means nothing yet. */
export const watermark = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
export const point = z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });
export type Point = z.infer<typeof point>;
export const locale = z.enum(LOCALES);
/** Whole rupiah; never a float. */
export const price = z.number().int().min(0);
export const currency = z.literal('IDR');
export const cursor = z.string().max(512).meta({ description: 'Opaque; give it back unchanged' });
export const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'a phone number in E.164, such as +6281234567890');
/** What somebody calls something, on one line. */
export const givenName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'well-formed text without NUL');
