import { useEffect } from 'react';
import { useInbox } from '../list/inbox-store.ts';
import { filterKey } from '../state/address.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ownViews } from '../views/own-views.ts';

const UNASSIGNED = filterKey(ownViews.unassigned);

/** The tab says how many wait for somebody. */
export function useTitle(): void {
  const { t } = useTexts();
  const unassigned = useInbox(({ counts }) => counts.get(UNASSIGNED) ?? 0);
  useEffect(() => {
    document.title = unassigned > 0 ? `(${unassigned}) ${t('inbox.title')}` : t('inbox.title');
  }, [unassigned, t]);
}
