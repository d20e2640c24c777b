import { type ComponentType, useEffect, useState } from 'react';
import type { AgentView } from '../../contract/conversations.ts';
import { StartPage } from './StartPage.tsx';

type Page = ComponentType<{ agent: AgentView }>;

/** What fetches a page's file. Where the address asks for the page, it begins while an earlier sign-in is taken up. */
export function begunEarly(name: string, load: () => Promise<Page>): () => Promise<Page> {
  const isAsked = typeof location !== 'undefined' && new URLSearchParams(location.search).has(name);
  const begun = isAsked ? load() : null;
  return () => begun ?? load();
}

/**
 * A page of its own file, shown the moment it is there: React would hold what comes after a `Suspense` fallback back
 * for 300 ms.
 */
export function LoadedPage({ agent, load }: { agent: AgentView; load(): Promise<Page> }) {
  const [Loaded, setLoaded] = useState<Page | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    load().then((page) => setLoaded(() => page), setError);
  }, [load]);
  // As `lazy` does: what cannot be loaded is an error of the page.
  if (error) throw error;
  return Loaded ? <Loaded agent={agent} /> : <StartPage />;
}
