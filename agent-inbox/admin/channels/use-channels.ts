import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '../../../contract/routes.ts';
import { api } from '../../session/api.ts';
import { useLookedAgain } from '../use-looked-again.ts';

type Channels = Reply<'listChannelAccounts'>;

/** The channels; read again by itself while a website waits for its first message. */
export function useChannels() {
  const [data, setData] = useState<Channels | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    const asking = new AbortController();
    api.channelAccounts(asking.signal).then(
      (channels) => {
        setData(channels);
        setError(null);
      },
      (failure: unknown) => !asking.signal.aborted && setError(failure),
    );
    return () => asking.abort();
  }, [attempt]);
  const reload = useCallback(() => setAttempt((n) => n + 1), []);
  const isWaiting = data?.accounts.some(({ channel, firstInboundAt }) => channel === 'widget' && !firstInboundAt);
  useLookedAgain(isWaiting ?? false, reload);
  // What is there stays in sight while it is read again, and where that fails.
  return { data, error: data ? null : error, reload };
}
