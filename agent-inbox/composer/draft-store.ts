import { create } from 'zustand';
import { type Client, realTimers } from '../../client/index.ts';
import { api } from '../session/api.ts';
import { forget, keep, onKeptElsewhere, readKept } from '../state/kept.ts';
import { draftSync } from './draft-sync.ts';
import { type Draft, type Drafts, mergeDrafts, noDraft, readDrafts, withDraft, withInsertion } from './drafts.ts';

interface DraftState {
  drafts: Drafts;
  change(conversationId: string, change: Partial<Draft>): void;
  /** What the server says of it; nothing was touched by that. */
  settle(conversationId: string, change: Partial<Draft>): void;
  /** Puts words into the reply, after what is there. */
  insert(conversationId: string, words: string): void;
}
const SAVE_AFTER_MS = 300;
let agent = '';
/** Changed here and not yet kept. */
const touched = new Set<string>();
let stopHearing: (() => void) | undefined;
/** To the agent's other devices, while they are signed in. */
let sync: ReturnType<typeof draftSync> | undefined;
let saving: ReturnType<typeof setTimeout> | undefined;

const nameOf = (agentId: string): string => `drafts.${agentId}`;
/** Tabs of one agent keep their drafts in one place. */
const withOtherTabs = (): Drafts =>
  mergeDrafts(readDrafts(readKept(nameOf(agent))), useDrafts.getState().drafts, touched);

function keepSoon(conversationId: string): void {
  touched.add(conversationId);
  saving ??= setTimeout(save, SAVE_AFTER_MS);
}
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
    keepSoon(conversationId);
    if (change.reply !== undefined || change.note !== undefined) sync?.changed([conversationId]);
  },
  settle(conversationId, change) {
    const { at } = get().drafts[conversationId] ?? noDraft;
    set({ drafts: withDraft(get().drafts, conversationId, { isSaved: true, ...change }, at) });
    keepSoon(conversationId);
  },
  insert(conversationId, words) {
    const { reply } = get().drafts[conversationId] ?? noDraft;
    get().change(conversationId, { reply: withInsertion(reply, words), tab: 'reply' });
  },
}));

window.addEventListener('pagehide', () => {
  if (saving) save();
  sync?.flush();
});

/** Drafts are one agent's: another who signs in at the same desk sees none of them. */
export function openDrafts(agentId: string): void {
  agent = agentId;
  touched.clear();
  stopHearing?.();
  stopHearing = onKeptElsewhere(nameOf(agentId), () => useDrafts.setState({ drafts: withOtherTabs() }));
  useDrafts.setState({ drafts: readDrafts(readKept(nameOf(agentId))) });
}

/** Keeps them the same on the agent's other devices. @returns a function that stops it */
export function shareDrafts(client: Pick<Client<'agent'>, 'on'>): () => void {
  const { settle } = useDrafts.getState();
  const place = { list: api.drafts, put: api.putDraft };
  const sharing = draftSync({ place, timers: realTimers, read: () => useDrafts.getState().drafts, settle });
  sync = sharing;
  // Tabs of one browser share what is kept: whichever is looked at speaks for them.
  const isSeen = () => document.visibilityState === 'visible';
  const load = () => isSeen() && void sharing.load();
  const stops = [client.on('session', load), client.on('draft:changed', (change) => isSeen() && sharing.hear(change))];
  document.addEventListener('visibilitychange', load);
  return () => {
    document.removeEventListener('visibilitychange', load);
    for (const stop of stops) stop();
    sharing.stop();
    sync = undefined;
  };
}

/** Signing out leaves nothing of shoppers' affairs behind. */
export function forgetDrafts(): void {
  sync?.flush();
  sync?.stop();
  clearTimeout(saving);
  saving = undefined;
  stopHearing?.();
  touched.clear();
  if (agent) forget(nameOf(agent));
  agent = '';
  useDrafts.setState({ drafts: {} });
}
