import { create } from 'zustand';

/** The row the keys stand on; not yet opened. */
interface CursorState {
  id: string | null;
  /** Rows in the order shown, for the keys to walk. */
  ids: readonly string[];
}
export const useListCursor = create<CursorState>(() => ({ id: null, ids: [] }));

/** @returns the row `step` further from where the keys stand, staying within the list */
export function cursorAfter(ids: readonly string[], id: string | null, step: number): string | null {
  const index = id ? ids.indexOf(id) : -1;
  if (index < 0) return ids[0] ?? null;
  return ids[Math.max(0, Math.min(ids.length - 1, index + step))] ?? null;
}
