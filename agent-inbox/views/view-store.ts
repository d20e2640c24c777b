import { create } from 'zustand';
import type { SavedView } from '../../contract/views.ts';
import { api } from '../session/api.ts';

interface ViewsState {
  /** The agent's own and the shared ones, by name; null until they came. */
  saved: SavedView[] | null;
}
export const useViews = create<ViewsState>(() => ({ saved: null }));

export async function loadViews(): Promise<void> {
  await api.views().then(
    ({ views }) => useViews.setState({ saved: views }),
    () => undefined, // what was known stays
  );
}
