import { BookmarkPlus, Pencil, Trash2, Users } from 'lucide-react';
import { COUNT_CAP } from '../../contract/limits.ts';
import { useInbox } from '../list/inbox-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { filterKey } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useEntries } from './use-entries.ts';
import { deleteView } from './view-actions.ts';
import type { ViewEntry } from './view-entries.ts';

export const shownCount = (count: number): string => (count >= COUNT_CAP ? '999+' : String(count));

/** All lists one goes to, with what is in them; and the one there is now, to be kept. */
export function ViewList({ onChosen = () => {} }: { onChosen?(): void }) {
  const { t } = useTexts();
  const { entries, current } = useEntries();
  const own = entries.filter(({ saved }) => !saved);
  const saved = entries.filter((entry) => entry.saved);
  const item = (entry: ViewEntry) => (
    <ViewItem key={entry.key} entry={entry} isHere={entry.key === current?.key} onChosen={onChosen} />
  );
  return (
    <nav className="view-list" aria-label={t('inbox.views')}>
      <ul>{own.map(item)}</ul>
      {saved.length > 0 && (
        <>
          <h2 className="view-heading">{t('list.saved_views')}</h2>
          <ul>{saved.map(item)}</ul>
        </>
      )}
      {!current && (
        <button
          type="button"
          className="view-item is-action"
          onClick={() => {
            onChosen();
            setUi({ viewDialog: 'new' });
          }}
        >
          <Icon of={BookmarkPlus} />
          {t('list.save_view')}
        </button>
      )}
    </nav>
  );
}

function ViewItem({ entry, isHere, onChosen }: { entry: ViewEntry; isHere: boolean; onChosen(): void }) {
  const { t } = useTexts();
  const count = useInbox(({ counts }) => counts.get(filterKey(entry.filter)));
  const { label, saved, filter } = entry;
  return (
    <li className={isHere ? 'view-line is-here' : 'view-line'}>
      <button
        type="button"
        className="view-item"
        aria-current={isHere ? 'page' : undefined}
        onClick={() => {
          useRoute.getState().show(filter, saved?.viewId);
          onChosen();
        }}
      >
        <span className="view-name">{'name' in label ? label.name : t(label.text)}</span>
        {saved?.isShared && (
          <span title={t('list.shared')}>
            <Icon of={Users} size={14} />
            <span className="unseen">{t('list.shared')}</span>
          </span>
        )}
        {count !== undefined && count > 0 && <span className="view-count">{shownCount(count)}</span>}
      </button>
      {isHere && saved?.mayChange && (
        <span className="view-tools">
          <IconButton
            icon={Pencil}
            size={16}
            label={t('list.rename_view')}
            onClick={() => {
              onChosen();
              setUi({ viewDialog: saved });
            }}
          />
          <IconButton
            icon={Trash2}
            size={16}
            label={t('list.delete_view')}
            onClick={() => {
              onChosen();
              void deleteView(saved);
            }}
          />
        </span>
      )}
    </li>
  );
}
