import { useEffect, useState } from 'react';

export interface Loaded<T> {
  data: T | null;
  error: unknown;
  reload(): void;
}

/** Loads for as long as `key` stays; null loads nothing. What came for another key is never shown. */
export function useLoaded<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [kept, setKept] = useState<{ key: string; data: T | null; error: unknown } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when the question is another one
  useEffect(() => {
    if (key === null) return;
    const asking = new AbortController();
    load(asking.signal).then(
      (data) => !asking.signal.aborted && setKept({ key, data, error: null }),
      (error: unknown) => !asking.signal.aborted && setKept({ key, data: null, error }),
    );
    return () => asking.abort();
  }, [key, attempt]);

  const current = kept?.key === key ? kept : null;
  return {
    data: current?.data ?? null,
    error: current?.error ?? null,
    reload() {
      setKept(null);
      // Counted from how it is then: who holds an older `reload` asks again too.
      setAttempt((before) => before + 1);
    },
  };
}
