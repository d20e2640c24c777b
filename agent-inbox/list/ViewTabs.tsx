import { useEffect } from 'react';
import { COUNT_CAP } from '../../contract/limits.ts';
import { useDesk } from '../desk/use-desk.ts';
import { filterKey } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useInbox } from './inbox-store.ts';
import { ownViews } from './views.ts';

const shown = (count: number): string => (count >= COUNT_CAP ? '999+' : String(count));
const LISTS = Object.values(ownViews);

export function ViewTabs() {
  const { t } = useTexts();
  const view = useRoute((route) => route.address.view);
  const counts = useInbox((inbox) => inbox.counts);
  const { inbox } = useDesk();
  useEffect(() => inbox.countIn(LISTS), [inbox]);
  return (
    <nav className="view-tabs" aria-label={t('inbox.views')}>
      {LISTS.map((list) => ({ one: list.view, count: counts.get(filterKey(list)) })).map(({ one, count }) => (
        <button
          key={one}
          type="button"
          className="view-tab"
          aria-current={view === one ? 'page' : undefined}
          onClick={() => useRoute.getState().filterBy({ view: one })}
        >
          <span className="view-name">{t(`inbox.view_${one}`)}</span>
          {count !== undefined && <span className="view-count">{shown(count)}</span>}
        </button>
      ))}
    </nav>
  );
}
