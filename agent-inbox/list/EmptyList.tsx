import { Inbox } from 'lucide-react';
import type { InboxFilter } from '../../contract/inbox.ts';
import { isNarrowed as isNarrow, WIDE } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';

/** What will appear here, and the one next step. */
export function EmptyList({ filter }: { filter: InboxFilter }) {
  const { t } = useTexts();
  const { filterBy } = useRoute.getState();
  const isNarrowed = isNarrow(filter);
  const key = isNarrowed ? 'narrowed' : filter.view;
  return (
    <div className="empty">
      <Inbox size={32} strokeWidth={1.25} aria-hidden />
      <p className="empty-title">{t(`inbox.empty_${key}`)}</p>
      <p className="quiet">{t(`inbox.empty_${key}_next`)}</p>
      {isNarrowed ? (
        <button type="button" className="button" onClick={() => filterBy(WIDE)}>
          {t('inbox.clear_filters')}
        </button>
      ) : (
        filter.view === 'mine' && (
          <button type="button" className="button" onClick={() => filterBy({ view: 'unassigned' })}>
            {t('inbox.see_unassigned')}
          </button>
        )
      )}
    </div>
  );
}
