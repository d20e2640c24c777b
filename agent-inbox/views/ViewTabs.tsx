import { ChevronDown } from 'lucide-react';
import { useInbox } from '../list/inbox-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { Popover } from '../parts/Popover.tsx';
import { filterKey } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import { type OwnView, ownViews, TAB_VIEWS } from './own-views.ts';
import { useEntries } from './use-entries.ts';
import { shownCount, ViewList } from './ViewList.tsx';

const isTab = (key: string): boolean => TAB_VIEWS.some((one) => one === key);

/** The lists most used, and all others behind a button that names the one there is. */
export function ViewTabs() {
  const { t } = useTexts();
  const { current } = useEntries();
  const view = useRoute((route) => route.address.view);
  const isOther = current !== undefined && !isTab(current.key);
  const name = isOther ? ('name' in current.label ? current.label.name : t(current.label.text)) : t('list.more_views');
  return (
    <nav className="view-tabs not-columned" aria-label={t('inbox.views')}>
      {/* A name takes the whole line: the others are behind it. */}
      {!isOther && TAB_VIEWS.map((one) => <Tab key={one} name={one} isHere={view === one} />)}
      <Popover
        label={t('list.more_views')}
        align={isOther ? 'start' : 'end'}
        buttonClass={isOther ? 'view-tab is-here' : 'view-tab'}
        button={
          <>
            {isOther && <span className="view-name">{name}</span>}
            <Icon of={ChevronDown} size={16} />
          </>
        }
      >
        {(close) => <ViewList onChosen={close} />}
      </Popover>
    </nav>
  );
}

/** Keeps what narrows the list, as looking for the same among one's own. */
function Tab({ name, isHere }: { name: OwnView; isHere: boolean }) {
  const { t } = useTexts();
  const { view } = ownViews[name];
  const count = useInbox(({ counts }) => counts.get(filterKey(ownViews[name])));
  return (
    <button
      type="button"
      className="view-tab"
      aria-current={isHere ? 'page' : undefined}
      onClick={() => useRoute.getState().filterBy({ view })}
    >
      <span className="view-name">{t(`list.view_${name}`)}</span>
      {count !== undefined && <span className="view-count">{shownCount(count)}</span>}
    </button>
  );
}
