import { create } from 'zustand';
import type { ConnectionState } from '../../client/index.ts';
import type { Locale } from '../../contract/codes.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import type { SavedView } from '../../contract/views.ts';

/** What is asked before something is done with a conversation. */
export type PanelName = 'agent' | 'branch' | 'group' | 'priority' | 'snooze' | 'tag';

interface UiState {
  connection: ConnectionState;
  /** The side panel, where it slides over (below 1200 px). */
  isPanelOpen: boolean;
  isKeySheetOpen: boolean;
  isPaletteOpen: boolean;
  isNoticesOpen: boolean;
  /** Words a canned reply is begun with. */
  cannedBegun: Partial<Record<Locale, string>> | null;
  /** A list to be kept, or a kept one to be named anew. */
  viewDialog: SavedView | 'new' | null;
  panel: { name: PanelName; conversation: ConversationView } | null;
  /** Words for readers of the screen alone. */
  announcement: string;
}

export const useUi = create<UiState>(() => ({
  connection: 'connecting',
  isPanelOpen: false,
  isKeySheetOpen: false,
  isPaletteOpen: false,
  isNoticesOpen: false,
  cannedBegun: null,
  viewDialog: null,
  panel: null,
  announcement: '',
}));

export const setUi = (change: Partial<UiState>): void => useUi.setState(change);
