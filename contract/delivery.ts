/** How a vendor's goods get to shoppers: what each way costs and how long it takes. Money in whole rupiah. */
import { z } from 'zod';
import type { RouteShape } from './routes.ts';

const FEE_MAX = 100_000_000;
const WEIGHT_MAX_G = 1_000_000;
const MINUTES_MAX = 10_080;
/** Half of the way around the world. */
const FAR_M = 20_000_000;
const DAYS_MAX = 60;
const ZONES_MAX = 20;
const CATEGORIES_MAX = 100;

const fee = z.number().int().min(0).max(FEE_MAX);
const grams = z.number().int().min(1).max(WEIGHT_MAX_G);
const minutes = z.number().int().min(1).max(MINUTES_MAX);
/** In the branch's own wall time; `24:00`: at any hour. */
const cutoff = z.string().regex(/^(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'HH:MM, or 24:00');

const parcelZone = z
  .strictObject({
    /** Straight-line metres from the branch that sends, this far and no farther. */
    upToM: z.number().int().min(1).max(FAR_M),
    /** For each kilogram begun. */
    feePerKg: fee,
    /** Calendar days after it has left. */
    days: z
      .strictObject({ from: z.number().int().min(0).max(DAYS_MAX), until: z.number().int().min(0).max(DAYS_MAX) })
      .refine(({ from, until }) => from <= until, '`from` is no later than `until`'),
  })
  .meta({ id: 'ParcelZone' });
export type ParcelZone = z.output<typeof parcelZone>;

const parcelTerms = z
  .strictObject({
    zones: z
      .array(parcelZone)
      .min(1)
      .max(ZONES_MAX)
      .refine(
        (zones) => zones.every(({ upToM }, i) => i === 0 || upToM > (zones[i - 1]?.upToM ?? 0)),
        'each zone farther than the one before',
      ),
    maxWeightG: grams,
    /** What is ordered before it leaves the same day, where the branch opens on that. */
    cutoff,
    /** Categories of products that do not keep on the way, or may not travel. */
    notCategories: z.array(z.string().trim().min(1).max(100)).max(CATEGORIES_MAX),
  })
  .meta({ id: 'ParcelTerms' });
export type ParcelTerms = z.output<typeof parcelTerms>;

const deliveryTerms = z
  .strictObject({
    courier30min: z.strictObject({
      fee,
      /** An order of so much is brought for nothing. */
      freeFrom: fee,
      maxWeightG: grams,
      promiseMin: minutes,
      lateCompensation: fee,
    }),
    courierSameday: z.strictObject({ fee, freeFrom: fee, cutoff, promiseMin: minutes }),
    pickup: z.strictObject({
      readyMin: minutes,
      holdHours: z.number().int().min(1).max(720),
      codeDigits: z.number().int().min(4).max(8),
    }),
    /** By branches that can (`parcel`); null: none are sent. */
    parcel: parcelTerms.nullable(),
  })
  .meta({ id: 'DeliveryTerms' });
export type DeliveryTerms = z.output<typeof deliveryTerms>;

const rev = z.number().int().min(0);
/** `terms` null: nothing is laid down, and nothing but pickup promised. */
const deliveryTermsKept = z.object({ terms: deliveryTerms.nullable(), rev }).meta({ id: 'DeliveryTermsKept' });
export type DeliveryTermsKept = z.output<typeof deliveryTermsKept>;

export const deliveryRoutes = {
  getDeliveryTerms: {
    method: 'get',
    path: '/delivery-terms',
    access: 'supervisor',
    summary: 'What couriers, parcels and fetching cost and how long they take',
    reply: deliveryTermsKept,
  },
  putDeliveryTerms: {
    method: 'put',
    path: '/delivery-terms',
    access: 'supervisor',
    summary:
      'Replace the terms of delivery, all at once, as they stood at `rev`; for admins of the whole vendor. Answers go by them within a minute',
    body: z.strictObject({ terms: deliveryTerms, rev }).meta({ id: 'PutDeliveryTerms' }),
    reply: deliveryTermsKept,
  },
} as const satisfies Record<string, RouteShape>;
