import { keep, readKept } from '../state/kept.ts';
import { useToasts } from '../state/toasts.ts';
import { setUi } from '../state/ui.ts';
import { textsNow } from '../texts/use-texts.ts';
import { usePermission } from './desktop.ts';

const NAME = 'notices-offered';

/** Once, when a conversation was first given to them: before, nobody knows what the question is about. */
export function offerNotices(): void {
  if (usePermission.getState().permission !== 'default' || readKept(NAME)) return;
  keep(NAME, true);
  const { t } = textsNow();
  useToasts.getState().show({
    tone: 'plain',
    text: t('notify.offer'),
    stays: true,
    action: { label: t('notify.choose'), run: () => setUi({ isNoticesOpen: true }) },
  });
}
