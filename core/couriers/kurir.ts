import type { CourierStep } from '../../contract/codes.ts';
import { type KURIR_STATUSES, kurirWebhook } from '../../contract/courier.ts';
import { normalOrderNo } from '../orders/order.ts';
import type { CourierEvent } from './courier-event.ts';

const STEPS: Record<(typeof KURIR_STATUSES)[number], CourierStep> = {
  allocating: 'allocating',
  out_for_pickup: 'to_pickup',
  picked: 'picked_up',
  out_for_delivery: 'on_the_way',
  delivered: 'delivered',
  cancelled: 'cancelled',
  returned: 'returned',
};
const isKnown = (status: string): status is keyof typeof STEPS => Object.hasOwn(STEPS, status);

/**
 * One webhook of the provider `kurir` in our words. The rider's phone is kept masked.
 * @returns null for a status we do not know
 * @throws ZodError for what is no webhook of theirs
 */
export function readKurir(body: unknown, vendorId: string): CourierEvent | null {
  const { event_id, booking_id, store_order_id, status, event_date, driver, position } = kurirWebhook.parse(body);
  if (!isKnown(status)) return null;
  return {
    vendorId,
    provider: 'kurir',
    eventId: event_id,
    orderNo: normalOrderNo(store_order_id),
    deliveryId: booking_id,
    step: STEPS[status],
    at: new Date(event_date),
    courier: driver
      ? {
          name: driver.name,
          phoneMasked: driver.phone ? masked(driver.phone) : '',
          vehicle: driver.vehicle ?? '',
          trackingNo: booking_id,
        }
      : null,
    position: position ?? null,
  };
}

/** `+62 8xx-xxxx-6830`, as the demo's own data have it. */
const masked = (phone: string): string => `${phone.slice(0, 3)} ${phone.slice(3, 4)}xx-xxxx-${phone.slice(-4)}`;
