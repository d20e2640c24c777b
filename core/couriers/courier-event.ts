import type { CourierStep } from '../../contract/codes.ts';
import type { Point } from '../../contract/primitives.ts';
import type { Courier } from '../orders/order.ts';

/** Something a courier told, in our words, whichever provider told it. */
export interface CourierEvent {
  vendorId: string;
  provider: string;
  /** The provider's own; one event has one, however often it is told. */
  eventId: string;
  orderNo: string;
  /** One courier's journey with the order; an order that is sent out again has another. */
  deliveryId: string;
  step: CourierStep;
  /** When it happened, by the provider's word. */
  at: Date;
  /** null: not told. */
  courier: Courier | null;
  position: Point | null;
}
