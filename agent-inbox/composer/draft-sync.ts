/**
 * Keeps an agent's drafts the same on all of their devices. What is written here stays as it is: where another device
 * wrote at the same time, its words are offered beside.
 */
import type { Timers } from '../../client/index.ts';
import type { DraftView, PutDraft } from '../../contract/drafts.ts';
import { DRAFT_MAX } from '../../contract/limits.ts';
import { type Draft, type Drafts, hasWords, noDraft } from './drafts.ts';

export interface DraftPlace {
  list(): Promise<DraftView[]>;
  put(conversationId: string, draft: PutDraft): Promise<{ isKept: boolean; draft: DraftView | null }>;
}
interface Deps {
  place: DraftPlace;
  timers: Timers;
  read(): Drafts;
  settle(conversationId: string, change: Partial<Draft>): void;
}
/** Once nothing was written for this long. */
const PUT_AFTER_MS = 1_000;
const isEqual = (mine: Draft, theirs: Pick<Draft, 'reply' | 'note'>): boolean =>
  mine.reply === theirs.reply && mine.note === theirs.note;
/** Nothing is put in under the hands of who writes. */
const AT_HAND_MS = 5_000;

export function draftSync({ place, timers, read, settle }: Deps) {
  const waiting = new Map<string, () => void>();
  /** On their way, with what was heard of them meanwhile: it may be of what we sent. */
  const flying = new Map<string, DraftView[]>();
  /** Signed out: what comes back is nobody's any more. */
  let isOver = false;
  const draftOf = (conversationId: string): Draft => read()[conversationId] ?? noDraft;

  function putSoon(conversationId: string): void {
    waiting.get(conversationId)?.();
    // What was sent is forgotten at once: another device would send it again.
    const delayMs = hasWords(draftOf(conversationId)) ? PUT_AFTER_MS : 0;
    waiting.set(
      conversationId,
      timers.after(delayMs, () => void put(conversationId)),
    );
  }

  async function put(conversationId: string): Promise<void> {
    waiting.get(conversationId)?.();
    waiting.delete(conversationId);
    const sent = draftOf(conversationId);
    if (isOver || flying.has(conversationId) || sent.isSaved) return;
    flying.set(conversationId, []);
    try {
      const { reply, note, tab, begunSeq, rev } = sent;
      const cut = (text: string) => text.slice(0, DRAFT_MAX);
      const { isKept, draft } = await place.put(conversationId, {
        ...{ reply: cut(reply), note: cut(note), tab, begunSeq, rev },
      });
      if (isOver) return;
      const isSame = isEqual(draftOf(conversationId), sent);
      if (isKept) settle(conversationId, { rev: draft?.rev ?? 0, isSaved: isSame });
      else yieldTo(conversationId, draft);
    } catch {
      return; // with the next session, or the next stroke
    } finally {
      const heard = flying.get(conversationId) ?? [];
      flying.delete(conversationId);
      for (const view of heard) hear({ conversationId, draft: view });
    }
    if (!isOver && !draftOf(conversationId).isSaved) putSoon(conversationId);
  }

  /** What is written here stays and goes on from theirs, which is offered beside; where nothing is, theirs is the draft. */
  function yieldTo(conversationId: string, theirs: DraftView | null): void {
    const mine = draftOf(conversationId);
    if (!hasWords(mine) || isEqual(mine, theirs ?? noDraft)) {
      adopt(conversationId, theirs);
      return;
    }
    const words = theirs?.reply.trim() ?? '';
    const isOffered = words !== '' && words !== mine.reply.trim();
    settle(conversationId, {
      ...{ rev: theirs?.rev ?? 0, isSaved: false },
      ...(isOffered ? { elsewhere: words } : {}),
    });
  }

  function adopt(conversationId: string, theirs: DraftView | null): void {
    const { reply, note, tab, begunSeq, rev } = theirs ?? noDraft;
    settle(conversationId, { reply, note, tab, begunSeq, rev, isSaved: true });
  }

  function hear({ conversationId, draft }: { conversationId: string; draft: DraftView | null }): void {
    const meanwhile = flying.get(conversationId);
    if (meanwhile) {
      if (draft) meanwhile.push(draft);
      return;
    }
    const mine = draftOf(conversationId);
    if (isOver || (draft ? draft.rev <= mine.rev : mine.rev === 0)) return;
    const isAtHand = hasWords(mine) && timers.now() - mine.at < AT_HAND_MS;
    if (mine.isSaved && !isAtHand) adopt(conversationId, draft);
    else yieldTo(conversationId, draft);
  }

  return {
    /** Something of these was written here. */
    changed(conversationIds: Iterable<string>): void {
      for (const conversationId of conversationIds) putSoon(conversationId);
    },
    hear,
    /** A line is there again: what others wrote meanwhile comes in, what was written here goes out. */
    async load(): Promise<void> {
      const drafts = await place.list().catch(() => null);
      if (!drafts) return;
      const there = new Set(drafts.map(({ conversationId }) => conversationId));
      for (const draft of drafts) hear({ conversationId: draft.conversationId, draft });
      for (const [conversationId, { rev, isSaved }] of Object.entries(read())) {
        if (!isSaved) void put(conversationId);
        else if (rev > 0 && !there.has(conversationId)) hear({ conversationId, draft: null });
      }
    },
    /** The page is being left: nothing waits. */
    flush(): void {
      for (const conversationId of waiting.keys()) void put(conversationId);
    },
    stop(): void {
      isOver = true;
      for (const cancel of waiting.values()) cancel();
      waiting.clear();
    },
  };
}
