import { startTransition, useEffect, useState } from 'react';
import type { WallView } from '../../contract/wall.ts';
import { useDesk } from '../desk/use-desk.ts';
import { api } from '../session/api.ts';
import { newerWall, withConversation, withoutConversation } from './newer-wall.ts';

const EVERY_MS = 3_000;

export interface ShownWall {
  wall: WallView | null;
  /** Why the last question had no answer; the wall is then the one before. */
  error: unknown;
  ask(): void;
}

/** The wall, asked for every three seconds while the page is looked at; moved on by what is told meanwhile. */
export function useWall(): ShownWall {
  const { client } = useDesk();
  const [shown, setShown] = useState<Pick<ShownWall, 'wall' | 'error'>>({ wall: null, error: null });
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks at once
  useEffect(() => {
    const asking = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isVisible = () => document.visibilityState === 'visible';
    // A transition: however many rows change, keys and clicks come first.
    const show = (change: (before: typeof shown) => typeof shown) => {
      if (!asking.signal.aborted) startTransition(() => setShown(change));
    };
    const ask = async () => {
      await api.wall(asking.signal).then(
        (wall) => show((before) => ({ wall: newerWall(before.wall, wall), error: null })),
        (error: unknown) => show((before) => ({ ...before, error })),
      );
      if (!asking.signal.aborted && isVisible()) timer = setTimeout(ask, EVERY_MS);
    };
    const onVisible = () => {
      clearTimeout(timer);
      if (isVisible()) setRound((before) => before + 1);
    };
    void ask();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      asking.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [round]);

  useEffect(() => {
    const change = (of: (wall: WallView) => WallView) =>
      startTransition(() => setShown((before) => (before.wall ? { ...before, wall: of(before.wall) } : before)));
    const stops = [
      client.on('conversation:changed', ({ conversation }) => change((wall) => withConversation(wall, conversation))),
      client.on('conversation:left', ({ conversationId }) =>
        change((wall) => withoutConversation(wall, conversationId)),
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client]);

  return { ...shown, ask: () => setRound((before) => before + 1) };
}
