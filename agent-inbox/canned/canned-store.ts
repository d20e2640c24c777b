import { create } from 'zustand';
import type { CannedReplyView } from '../../contract/canned.ts';
import type { Locale } from '../../contract/codes.ts';
import { api } from '../session/api.ts';

interface CannedState {
  /** null until they came. */
  replies: CannedReplyView[] | null;
  error: unknown;
}
/** What the agent may use; read again whenever it is about to be chosen from. */
export const useCanned = create<CannedState>(() => ({ replies: null, error: null }));

export async function loadCanned(): Promise<void> {
  await api.cannedReplies().then(
    ({ canned }) => useCanned.setState({ replies: canned, error: null }),
    (error: unknown) => useCanned.setState({ error }), // what was known stays in use
  );
}

/** In the shopper's language where it has words in it. */
export const textFor = ({ text }: CannedReplyView, locale: Locale): string => text[locale] || text.id || text.en;

/** How well a reply answers to what was typed: its shortcut first, then its title, then its words. null: not at all. */
function rank({ shortcut, title, text }: CannedReplyView, asked: string): number | null {
  if (shortcut.startsWith(asked)) return 0;
  if (shortcut.includes(asked)) return 1;
  if (title.toLowerCase().includes(asked)) return 2;
  return `${text.id} ${text.en}`.toLowerCase().includes(asked) ? 3 : null;
}

/** Those that answer to what was typed, the likeliest first; an agent's own before a shared one alike. */
export function cannedFor(replies: readonly CannedReplyView[], words: string): CannedReplyView[] {
  const asked = words.toLowerCase();
  return replies
    .flatMap((reply) => {
      const at = rank(reply, asked);
      return at === null ? [] : [{ reply, at }];
    })
    .sort((a, b) => a.at - b.at || Number(a.reply.isShared) - Number(b.reply.isShared))
    .map(({ reply }) => reply);
}
