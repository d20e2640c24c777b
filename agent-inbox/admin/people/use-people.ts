import { useEffect, useRef, useState } from 'react';
import type { ColleagueView } from '../../../contract/agents.ts';
import { api } from '../../session/api.ts';

const PAGE = '50';
/** Somebody types: asked once they pause. */
const PAUSE_MS = 200;

export interface People {
  /** null until the first page came. */
  list: ColleagueView[] | null;
  error: unknown;
  isBusy: boolean;
  hasMore: boolean;
  more(): void;
  reload(): void;
}

/** Agents whose name or e-mail has these words; what was there stays in sight while others are looked for. */
export function usePeople(words: string): People {
  const [list, setList] = useState<ColleagueView[] | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(true);
  const [attempt, setAttempt] = useState(0);
  /** Of the words now: what more was asked for others is of no use any more. */
  const current = useRef(words);
  current.current = words;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    const asking = new AbortController();
    setBusy(true);
    const pause = setTimeout(
      () => {
        api.agents({ q: words, limit: PAGE }, asking.signal).then(
          (page) => {
            setList(page.agents);
            setCursor(page.nextCursor);
            setError(null);
            setBusy(false);
          },
          (failure: unknown) => {
            if (asking.signal.aborted) return;
            setError(failure);
            setBusy(false);
          },
        );
      },
      words ? PAUSE_MS : 0,
    );
    return () => {
      clearTimeout(pause);
      asking.abort();
    };
  }, [words, attempt]);

  return {
    list,
    error,
    isBusy,
    hasMore: cursor !== null,
    more() {
      setBusy(true);
      api.agents({ q: words, limit: PAGE, cursor: cursor ?? undefined }).then(
        (page) => {
          if (current.current !== words) return;
          setList((before) => [...(before ?? []), ...page.agents]);
          setCursor(page.nextCursor);
          setBusy(false);
        },
        (failure: unknown) => {
          if (current.current !== words) return;
          setError(failure);
          setBusy(false);
        },
      );
    },
    reload: () => setAttempt((before) => before + 1),
  };
}
