import { useCallback, useEffect, useState } from 'react';

/** What was read stays in sight while it is read again, and where that fails. @param load the same function each time */
export function useKept<T>(load: (signal: AbortSignal) => Promise<T>) {
  const [data, setData] = useState<T | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    const asking = new AbortController();
    load(asking.signal).then(
      (found) => {
        if (asking.signal.aborted) return;
        setData(found);
        setError(null);
      },
      (failure: unknown) => !asking.signal.aborted && setError(failure),
    );
    return () => asking.abort();
  }, [attempt]);
  const reload = useCallback(() => setAttempt((n) => n + 1), []);
  return { data, error: data ? null : error, reload };
}
