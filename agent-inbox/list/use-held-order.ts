import { useRef } from 'react';
import { type Given, type HeldOrder, heldOrders } from './held-order.ts';

/** The order to show; see `heldOrders`. */
export function useHeldOrder(given: Given): HeldOrder {
  const orders = useRef<ReturnType<typeof heldOrders> | null>(null);
  orders.current ??= heldOrders();
  return orders.current(given);
}
