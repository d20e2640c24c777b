import { create } from 'zustand';
import type { ConnectionState } from '../../client/index.ts';

interface UiState {
  connection: ConnectionState;
  /** The side panel, where it slides over (below 1200 px). */
  isPanelOpen: boolean;
  isKeySheetOpen: boolean;
  /** Words for readers of the screen alone. */
  announcement: string;
}

export const useUi = create<UiState>(() => ({
  connection: 'connecting',
  isPanelOpen: false,
  isKeySheetOpen: false,
  announcement: '',
}));

export const setUi = (change: Partial<UiState>): void => useUi.setState(change);
