import { useCallback, useEffect, useRef, useState } from 'react';

/** What was read stays in sight while it is read again, and where that fails. @param load the same function each time */
export function useKept<T>(load: (signal: AbortSignal) => Promise<T>) {
  const [data, setData] = useState<T | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const isAsking = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    const asking = new AbortController();
    const settle = () => {
      if (!asking.signal.aborted) isAsking.current = false;
      return !asking.signal.aborted;
    };
    isAsking.current = true;
    load(asking.signal).then(
      (found) => {
        if (!settle()) return;
        setData(found);
        setError(null);
      },
      (failure: unknown) => settle() && setError(failure),
    );
    return () => asking.abort();
  }, [attempt]);
  const reload = useCallback(() => setAttempt((n) => n + 1), []);
  /** The same where nothing is on its way: what is slow is waited for, not asked anew. */
  const lookAgain = useCallback(() => {
    if (!isAsking.current) reload();
  }, [reload]);
  return { data, error: data ? null : error, reload, lookAgain };
}
