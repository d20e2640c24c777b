import { create } from 'zustand';

export const HELPS = ['suggest', 'summarise', 'translate'] as const;
export type Help = (typeof HELPS)[number];

interface CopilotState {
  /** What is open, of which conversation. One at a time: there is room for one. */
  open: { conversationId: string; help: Help; asked: number } | null;
  /** Conversations whose help was put away, by the handover it came up for: it does not come up again by itself. */
  putAway: ReadonlySet<string>;
  /** Opens it; asked for once more it is put away. */
  toggle(conversationId: string, help: Help): void;
  close(key?: string): void;
}
let asked = 0;

export const useCopilot = create<CopilotState>((set, get) => ({
  open: null,
  putAway: new Set(),
  toggle(conversationId, help) {
    const { open } = get();
    const isOpen = open?.conversationId === conversationId && open.help === help;
    asked += 1;
    set({ open: isOpen ? null : { conversationId, help, asked } });
  },
  close(key) {
    set({ open: null, ...(key ? { putAway: new Set([...get().putAway, key]) } : {}) });
  },
}));
