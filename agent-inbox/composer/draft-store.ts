import { create } from 'zustand';
import { forget, keep, onKeptElsewhere, readKept } from '../state/kept.ts';
import { type Draft, type Drafts, mergeDrafts, noDraft, readDrafts, withDraft, withInsertion } from './drafts.ts';

interface DraftState {
  drafts: Drafts;
  change(conversationId: string, change: Partial<Draft>): void;
  /** Puts words into the reply, after what is there. */
  insert(conversationId: string, words: string): void;
}
const SAVE_AFTER_MS = 300;
let agent = '';
/** Changed here and not yet kept. */
const touched = new Set<string>();
let stopHearing: (() => void) | undefined;
let saving: ReturnType<typeof setTimeout> | undefined;

const nameOf = (agentId: string): string => `drafts.${agentId}`;
/** Tabs of one agent keep their drafts in one place. */
const withOtherTabs = (): Drafts =>
  mergeDrafts(readDrafts(readKept(nameOf(agent))), useDrafts.getState().drafts, touched);

function save(): void {
  clearTimeout(saving);
  saving = undefined;
  if (!agent) return;
  const drafts = withOtherTabs();
  touched.clear();
  keep(nameOf(agent), drafts);
  useDrafts.setState({ drafts });
}

export const useDrafts = create<DraftState>((set, get) => ({
  drafts: {},
  change(conversationId, change) {
    set({ drafts: withDraft(get().drafts, conversationId, change, Date.now()) });
    touched.add(conversationId);
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
  touched.clear();
  stopHearing?.();
  stopHearing = onKeptElsewhere(nameOf(agentId), () => useDrafts.setState({ drafts: withOtherTabs() }));
  useDrafts.setState({ drafts: readDrafts(readKept(nameOf(agentId))) });
}

/** Signing out leaves nothing of shoppers' affairs behind. */
export function forgetDrafts(): void {
  clearTimeout(saving);
  saving = undefined;
  stopHearing?.();
  touched.clear();
  if (agent) forget(nameOf(agent));
  agent = '';
  useDrafts.setState({ drafts: {} });
}
