import type { Fulfilment, OrderStatus } from '../../contract/codes.ts';

const BROUGHT: OrderStatus[] = ['paid', 'picking', 'out_for_delivery', 'delivered'];
const FETCHED: OrderStatus[] = ['paid', 'picking', 'ready_for_pickup', 'picked_up'];

/**
 * The road an order takes, and how far it is. An order off the road (cancelled, refunded…) has none: its status says
 * all there is. -1: still before the first step.
 */
export function stepsOf(status: OrderStatus, fulfilment: Fulfilment): { steps: OrderStatus[]; at: number } | null {
  const steps = fulfilment === 'pickup' ? FETCHED : BROUGHT;
  const at = steps.indexOf(status);
  return at >= 0 || status === 'pending_payment' ? { steps, at } : null;
}
