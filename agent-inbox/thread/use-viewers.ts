import { useEffect, useState } from 'react';
import { realTimers } from '../../client/index.ts';
import { useDesk } from '../desk/use-desk.ts';
import { type Viewer, viewing } from './viewing.ts';

/** Colleagues who look at the conversation too; and lets them know that we do, while the page is in sight. */
export function useViewers(conversationId: string): readonly Viewer[] {
  const { client, agentId } = useDesk();
  const [viewers, setViewers] = useState<readonly Viewer[]>([]);
  useEffect(() => {
    const say = (isThere: boolean) =>
      void client.request('viewing:set', { conversationId, isThere }).catch(() => undefined); // said again soon
    const seen = viewing({ timers: realTimers, agentId, say, onChange: setViewers });
    const look = () => seen.look(document.visibilityState === 'visible');
    const stop = client.on('viewing:changed', (change) => {
      if (change.conversationId === conversationId) seen.hear(change);
    });
    document.addEventListener('visibilitychange', look);
    look();
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
      seen.stop();
      setViewers([]);
    };
  }, [client, agentId, conversationId]);
  return viewers;
}
