import { useEffect, useState } from 'react';
import type { SearchKind } from '../../contract/codes.ts';
import type { SearchReply } from '../../contract/search.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { serverNow } from '../state/server-time.ts';
import { queryOf, type SearchFilters } from './search-store.ts';

/** A pause in typing. */
const PAUSE_MS = 150;
/** Pages that hold nothing one may see are passed over by themselves, so many at a time. */
const EMPTY_MAX = 4;

export interface Search {
  reply: SearchReply | null;
  error: unknown;
  isLoading: boolean;
  isLoadingMore: boolean;
  reload(): void;
  more(kind: SearchKind): Promise<void>;
}

/** Looks for what is typed, a moment after it was. An answer to an earlier question is never shown. */
export function useSearch(words: string, filters: SearchFilters): Search {
  const [asked, setAsked] = useState(words);
  useEffect(() => {
    const pause = setTimeout(() => setAsked(words), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [words]);

  const query = asked.trim() ? queryOf(asked.trimStart(), filters, serverNow()) : null;
  const key = query && JSON.stringify(query);
  const first = useLoaded(key, async (signal) => {
    const reply = await api.search(query ?? {}, signal);
    return withoutEmptyFirst(reply, query ?? {}, signal);
  });
  const [later, setLater] = useState<{ key: string; reply: SearchReply } | null>(null);
  const [isLoadingMore, setLoadingMore] = useState(false);
  const reply = later && later.key === key ? later.reply : first.data;
  return {
    reply,
    error: first.error,
    isLoading: words.trim() !== '' && !first.error && (reply === null || asked !== words),
    isLoadingMore,
    reload: first.reload,
    async more(kind) {
      if (!reply || !query || !key || isLoadingMore) return;
      setLoadingMore(true);
      try {
        setLater({ key, reply: await withMore(reply, query, kind) });
      } catch {
        // What is there stays, and so does the way to ask again.
      } finally {
        setLoadingMore(false);
      }
    },
  };
}

/** What one has so far, and the next page behind it. */
async function withMore(
  reply: SearchReply,
  query: Record<string, string>,
  kind: SearchKind,
  signal?: AbortSignal,
): Promise<SearchReply> {
  const known = reply[kind];
  if (!known?.next) return reply;
  const { [kind]: page } = await api.search({ ...query, kind, cursor: known.next }, signal);
  if (!page) return reply;
  return { ...reply, [kind]: { rows: [...known.rows, ...page.rows], next: page.next } } as SearchReply;
}

/** Whoever sees little of what there is would be shown an empty page: a few of them are passed over. */
async function withoutEmptyFirst(
  first: SearchReply,
  query: Record<string, string>,
  signal: AbortSignal,
): Promise<SearchReply> {
  let reply = first;
  for (let tries = 0; tries < EMPTY_MAX; tries += 1) {
    const { messages } = reply;
    if (!messages || messages.rows.length > 0 || messages.next === null) break;
    reply = await withMore(reply, query, 'messages', signal);
  }
  return reply;
}
