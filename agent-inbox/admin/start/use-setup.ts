import { useCallback, useEffect, useState } from 'react';
import { api } from '../../session/api.ts';
import type { Setup } from './setup.ts';

const PEOPLE_COUNTED = 100;

async function read(signal: AbortSignal): Promise<Setup> {
  const [{ vendor }, { branches }, { agents }, channels] = await Promise.all([
    api.vendor(signal),
    api.directory(),
    api.agents({ limit: String(PEOPLE_COUNTED) }, signal),
    api.channelAccounts(signal),
  ]);
  return { vendor, branches: branches.length, people: agents.length, ...channels };
}

/** What is there stays in sight while it is read again. */
export function useSetup() {
  const [setup, setSetup] = useState<Setup | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    const asking = new AbortController();
    read(asking.signal).then(
      (found) => {
        if (asking.signal.aborted) return;
        setSetup(found);
        setError(null);
      },
      (failure: unknown) => !asking.signal.aborted && setError(failure),
    );
    return () => asking.abort();
  }, [attempt]);
  const reload = useCallback(() => setAttempt((n) => n + 1), []);
  return { setup, error: setup ? null : error, reload };
}
export type SetupRead = ReturnType<typeof useSetup>;
