import { useRef } from 'react';
import { type HeldOrder, holdOrder } from './held-order.ts';

/** @param key names the list; another list begins anew */
export function useHeldOrder(key: string, wanted: readonly string[], isHeld: boolean): HeldOrder {
  const shown = useRef<{ key: string; ids: readonly string[] }>({ key, ids: wanted });
  const isSame = shown.current.key === key;
  const order: HeldOrder = isHeld && isSame ? holdOrder(shown.current.ids, wanted) : { ids: wanted, waiting: 0 };
  shown.current = { key, ids: order.ids };
  return order;
}
