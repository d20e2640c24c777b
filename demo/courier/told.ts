import type { KurirWebhook } from '../../contract/courier.ts';
import type { Webhooks } from '../webhooks.ts';

/** What people read of an event that was delivered. */
export const toldOf = ({ event_id: eventId, store_order_id: orderNo, status: kurirStatus }: KurirWebhook) => ({
  ...{ eventId, orderNo, kurirStatus },
});
export type Told = ReturnType<typeof toldOf>;
export type CourierWebhooks = Webhooks<KurirWebhook, Told>;
