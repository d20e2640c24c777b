import { createContext, useContext } from 'react';
import type { Desk } from './desk.ts';

export const DeskContext = createContext<Desk | null>(null);

/** @throws Error outside a signed-in page */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk here: nobody is signed in');
  return desk;
}
