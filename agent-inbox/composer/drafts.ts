/** What an agent has begun to write, one draft a conversation. Pure: the store keeps it over a reload. */

export type ComposerTab = 'reply' | 'note';
export interface Draft {
  reply: string;
  note: string;
  tab: ComposerTab;
  /** The last `seq` in sight when the reply was begun; null where none is, or words were put in for the agent. */
  begunSeq: number | null;
  /** The revision the server has of it, or had before it was touched; 0: none. */
  rev: number;
  /** False while the server does not have it as it stands here. */
  isSaved: boolean;
  /** What another device wrote meanwhile: offered, never put in the place of what is written here. */
  elsewhere: string | null;
  /** When it was last touched; the oldest give way. */
  at: number;
}
export type Drafts = Readonly<Record<string, Draft>>;

export const noDraft: Draft = {
  ...{ reply: '', note: '', tab: 'reply', begunSeq: null },
  ...{ rev: 0, isSaved: true, elsewhere: null, at: 0 },
};
/** Enough for a long day, small enough for a browser's storage. */
export const MOST_DRAFTS = 100;

export const hasWords = ({ reply, note }: Pick<Draft, 'reply' | 'note'>): boolean =>
  reply.trim() !== '' || note.trim() !== '';
/** One that is empty is kept until the server has forgotten it too. */
const isWorthKeeping = (draft: Draft): boolean =>
  hasWords(draft) || draft.tab === 'note' || draft.elsewhere !== null || (draft.rev > 0 && !draft.isSaved);

/** The drafts with one changed. An empty one is forgotten; past the most, those touched longest ago go. */
export function withDraft(drafts: Drafts, conversationId: string, change: Partial<Draft>, now: number): Drafts {
  const { [conversationId]: before = noDraft, ...others } = drafts;
  const isWritten = change.reply !== undefined || change.note !== undefined;
  const draft = { ...before, ...(isWritten ? { isSaved: false } : {}), ...change, at: now };
  const kept = Object.entries(others)
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, MOST_DRAFTS - 1);
  return Object.fromEntries(isWorthKeeping(draft) ? [[conversationId, draft], ...kept] : kept);
}

/**
 * What is kept once this page's changes are put in: drafts another tab wrote meanwhile stay.
 * @param touched conversations whose draft changed here since it was last kept
 */
export function mergeDrafts(kept: Drafts, mine: Drafts, touched: ReadonlySet<string>): Drafts {
  const others = Object.entries(kept).filter(([id]) => !touched.has(id));
  const changed = Object.entries(mine).filter(([id]) => touched.has(id));
  const newestFirst = [...changed, ...others].sort(([, a], [, b]) => b.at - a.at);
  return Object.fromEntries(newestFirst.slice(0, MOST_DRAFTS));
}

/** Adds words to the end of a text, on a line of their own. */
export const withInsertion = (text: string, words: string): string =>
  text.trim() === '' ? words : `${text.replace(/\s+$/, '')}\n${words}`;

/** Reads what was kept; whatever is not a draft is left out. */
export function readDrafts(kept: unknown): Drafts {
  if (typeof kept !== 'object' || kept === null) return {};
  const found = Object.entries(kept as Record<string, Partial<Draft> | null>).flatMap(([id, one]) => {
    if (typeof one?.reply !== 'string' || typeof one.note !== 'string') return [];
    const tab: ComposerTab = one.tab === 'note' ? 'note' : 'reply';
    const draft: Draft = {
      ...{ reply: one.reply, note: one.note, tab, begunSeq: Number(one.begunSeq) || null },
      ...{ rev: Number(one.rev) || 0, isSaved: one.isSaved === true, at: Number(one.at) || 0 },
      elsewhere: typeof one.elsewhere === 'string' ? one.elsewhere : null,
    };
    return [[id, draft] as const];
  });
  return Object.fromEntries(found);
}
