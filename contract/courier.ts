/** What couriers tell us, by provider. Their bodies, not ours: unknown fields are let be. */
import { z } from 'zod';
import { phone, point } from './primitives.ts';

/** Outside ids are any string; a moment has its offset. */
const theirs = z.string().min(1).max(255);
const moment = z.iso.datetime({ offset: true });

/** The statuses of `kurir` that we know; another one is answered 200 and left. */
export const KURIR_STATUSES = [
  'allocating',
  'out_for_pickup',
  'picked',
  'out_for_delivery',
  'delivered',
  'cancelled',
  'returned',
] as const;

/**
 * One event of a delivery, as the provider `kurir` posts it. Who drives and where is for show: written otherwise it is
 * left out, for a delivery must not be lost over it.
 */
export const kurirWebhook = z
  .object({
    /** The same in every repeat of one event. */
    event_id: theirs,
    /** One courier's journey; an order that is sent out again has another. */
    booking_id: theirs,
    /** The vendor's own order number. */
    store_order_id: z.string().min(1).max(64),
    status: theirs,
    /** When it happened. */
    event_date: moment,
    driver: z
      .object({
        name: z.string().min(1).max(200),
        phone: phone.optional().catch(undefined),
        vehicle: z.string().max(40).optional().catch(undefined),
      })
      .nullish()
      .catch(null),
    position: z.object(point.shape).nullish().catch(null),
  })
  .meta({ id: 'KurirWebhook' });
export type KurirWebhook = z.infer<typeof kurirWebhook>;
