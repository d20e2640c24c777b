import type { OrderCard } from '../../contract/cards.ts';

/** What somebody at the counter can do with an order. `none`: it is not for here, or not yet, or no more. */
export type PickupStep = 'make_ready' | 'ask_code' | 'given' | 'none';

export function nextStep({ fulfilment, status }: Pick<OrderCard, 'fulfilment' | 'status'>): PickupStep {
  if (fulfilment !== 'pickup') return 'none';
  if (status === 'paid' || status === 'picking') return 'make_ready';
  if (status === 'ready_for_pickup') return 'ask_code';
  return status === 'picked_up' ? 'given' : 'none';
}
