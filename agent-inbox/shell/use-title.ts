import { useEffect } from 'react';
import { useInbox } from '../list/inbox-store.ts';
import { showBadge } from '../notices/badge.ts';
import { useNoticeSettings } from '../notices/notice-settings.ts';
import { useUnread } from '../notices/open-notices.ts';
import { filterKey } from '../state/address.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ownViews } from '../views/own-views.ts';

const UNASSIGNED = filterKey(ownViews.unassigned);

/** The tab and the icon say how many of the agent's own are unread, and how many wait for anybody where they asked to be told of those. */
export function useTitle(): void {
  const { t } = useTexts();
  const isToldOfQueue = useNoticeSettings(({ rules }) => rules.queued.desktop || rules.queued.sound);
  const unassigned = useInbox(({ counts }) => counts.get(UNASSIGNED) ?? 0);
  const count = useUnread(({ unread }) => unread) + (isToldOfQueue ? unassigned : 0);
  useEffect(() => {
    document.title = count > 0 ? `(${count}) ${t('inbox.title')}` : t('inbox.title');
    showBadge(count);
  }, [count, t]);
  useEffect(() => () => showBadge(0), []);
}
