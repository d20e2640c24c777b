import { create } from 'zustand';
import { useInbox } from './inbox-store.ts';
import { noSelection, type Selection, toggled, within, withRange } from './selection.ts';
import { useListCursor } from './use-list-cursor.ts';

export const useSelection = create<Selection>(() => noSelection);

export const clearSelection = (): void => useSelection.setState(noSelection);

/** @param isRange all from the row chosen last */
export function choose(id: string, isRange: boolean): void {
  const before = useSelection.getState();
  useSelection.setState(isRange ? withRange(before, useListCursor.getState().ids, id) : toggled(before, id));
}

// What has left the list is no longer chosen; another list begins with none.
useInbox.subscribe(({ list }, before) => {
  if (list === before.list) return;
  useSelection.setState(within(useSelection.getState(), (id) => list.byId.has(id)));
});
