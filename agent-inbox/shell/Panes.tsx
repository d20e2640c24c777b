import { useKeys } from '../keys/use-keys.ts';
import { ListPane } from '../list/ListPane.tsx';
import { useRoute } from '../state/route.ts';
import { useUi } from '../state/ui.ts';
import { EmptyThread } from '../thread/EmptyThread.tsx';
import { ThreadPane } from '../thread/ThreadPane.tsx';
import { ViewColumn } from '../views/ViewColumn.tsx';
import { ChannelBanner } from './ChannelBanner.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Overlays } from './Overlays.tsx';
import { Rail } from './Rail.tsx';
import { Toasts } from './Toasts.tsx';
import { useTitle } from './use-title.ts';

export function Panes() {
  const conversationId = useRoute((route) => route.address.conversationId);
  const announcement = useUi((ui) => ui.announcement);
  useKeys();
  useTitle();
  return (
    <div className={conversationId ? 'shell has-thread' : 'shell'}>
      <ConnectionBanner />
      <ChannelBanner />
      <Rail />
      <ViewColumn />
      <ListPane />
      {conversationId ? (
        <ThreadPane key={conversationId} conversationId={conversationId} />
      ) : (
        <main className="thread-pane">
          <EmptyThread />
        </main>
      )}
      <Toasts />
      <Overlays />
      <div className="unseen" aria-live="polite">
        {announcement}
      </div>
    </div>
  );
}
