import { useEffect, useState } from 'react';
import type { AgentView } from '../../contract/conversations.ts';
import type { Page } from '../pages.ts';
import { StartPage } from './StartPage.tsx';

/**
 * A page of its own file, shown the moment it is there: React would hold what comes after a `Suspense` fallback back
 * for 300 ms.
 */
export function LoadedPage({ agent, loading }: { agent: AgentView; loading: Promise<Page> }) {
  const [Loaded, setLoaded] = useState<Page | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    loading.then((page) => setLoaded(() => page), setError);
  }, [loading]);
  // What cannot be loaded is an error of the page.
  if (error) throw error;
  return Loaded ? <Loaded agent={agent} /> : <StartPage />;
}
