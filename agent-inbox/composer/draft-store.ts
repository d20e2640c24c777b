import { create } from 'zustand';
import { forget, keep, readKept } from '../state/kept.ts';
import { type Draft, type Drafts, noDraft, readDrafts, withDraft, withInsertion } from './drafts.ts';

interface DraftState {
  drafts: Drafts;
  change(conversationId: string, change: Partial<Draft>): void;
  /** Puts words into the reply, after what is there. */
  insert(conversationId: string, words: string): void;
}
const SAVE_AFTER_MS = 300;
let agent = '';
let saving: ReturnType<typeof setTimeout> | undefined;

function save(): void {
  clearTimeout(saving);
  saving = undefined;
  if (agent) keep(`drafts.${agent}`, useDrafts.getState().drafts);
}

export const useDrafts = create<DraftState>((set, get) => ({
  drafts: {},
  change(conversationId, change) {
    set({ drafts: withDraft(get().drafts, conversationId, change, Date.now()) });
    saving ??= setTimeout(save, SAVE_AFTER_MS);
  },
  insert(conversationId, words) {
    const { reply } = get().drafts[conversationId] ?? noDraft;
    get().change(conversationId, { reply: withInsertion(reply, words), tab: 'reply' });
  },
}));

window.addEventListener('pagehide', () => {
  if (saving) save();
});

/** Drafts are one agent's: another who signs in at the same desk sees none of them. */
export function openDrafts(agentId: string): void {
  agent = agentId;
  useDrafts.setState({ drafts: readDrafts(readKept(`drafts.${agentId}`)) });
}

/** Signing out leaves nothing of shoppers' affairs behind. */
export function forgetDrafts(): void {
  clearTimeout(saving);
  saving = undefined;
  if (agent) forget(`drafts.${agent}`);
  agent = '';
  useDrafts.setState({ drafts: {} });
}
