import { useEffect } from 'react';
import { useDesk } from '../desk/use-desk.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { filterOf } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { useUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { GoneView } from '../views/GoneView.tsx';
import { useEntries } from '../views/use-entries.ts';
import { ViewTabs } from '../views/ViewTabs.tsx';
import { BulkBar } from './BulkBar.tsx';
import { ConversationList } from './ConversationList.tsx';
import { EmptyList } from './EmptyList.tsx';
import { Filters } from './Filters.tsx';
import { useInbox } from './inbox-store.ts';
import { ListSkeleton } from './ListSkeleton.tsx';
import { NothingGiven } from './NothingGiven.tsx';
import { clearSelection } from './use-selection.ts';

export function ListPane() {
  const { t } = useTexts();
  const { inbox } = useDesk();
  const address = useRoute((route) => route.address);
  const isConnected = useUi(({ connection }) => connection === 'online' || connection === 'degraded');
  const key = JSON.stringify(filterOf(address));

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the filter, whatever else the address says
  useEffect(() => {
    clearSelection();
    void inbox.load(filterOf(address));
  }, [inbox, key]);

  const { entries } = useEntries();
  useEffect(() => inbox.countIn(entries.map(({ filter }) => filter)), [inbox, entries]);

  return (
    <section className="list-pane" aria-label={t('inbox.conversations')}>
      <div className="list-head">
        <ViewTabs />
        <Filters />
        <GoneView />
        <NothingGiven />
      </div>
      <ListBody isConnected={isConnected} />
      <BulkBar />
    </section>
  );
}

function ListBody({ isConnected }: { isConnected: boolean }) {
  const { inbox } = useDesk();
  const { status, list, error, filter, wasFilled } = useInbox();
  // Before the first connection every request fails: that is a beginning, not an error.
  if (status === 'loading' || (status === 'failed' && !isConnected)) return <ListSkeleton />;
  if (status === 'failed') return <ErrorNote error={error} onRetry={() => void inbox.load()} />;
  if (list.ids.length === 0 && filter) return <EmptyList filter={filter} wasFilled={wasFilled} />;
  return <ConversationList />;
}
