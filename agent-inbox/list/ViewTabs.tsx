import { VIEWS } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useInbox } from './inbox-store.ts';

/** The server counts to a thousand and no further. */
const COUNTED_TO = 1000;
const shown = (count: number): string => (count >= COUNTED_TO ? '999+' : String(count));

export function ViewTabs() {
  const { t } = useTexts();
  const view = useRoute((route) => route.address.view);
  const counts = useInbox((inbox) => inbox.counts);
  const countOf = { mine: counts?.mine, unassigned: counts?.unassigned, all: counts?.open };
  return (
    <nav className="view-tabs" aria-label={t('inbox.views')}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          className="view-tab"
          aria-current={view === one ? 'page' : undefined}
          onClick={() => useRoute.getState().filterBy({ view: one })}
        >
          <span className="view-name">{t(`inbox.view_${one}`)}</span>
          {countOf[one] !== undefined && <span className="view-count">{shown(countOf[one])}</span>}
        </button>
      ))}
    </nav>
  );
}
