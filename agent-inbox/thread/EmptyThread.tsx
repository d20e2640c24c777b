import { MessagesSquare } from 'lucide-react';
import { usePreferences } from '../state/preferences.ts';
import { useTexts } from '../texts/use-texts.ts';

export function EmptyThread() {
  const { t } = useTexts();
  const hasSingleKeys = usePreferences((preferences) => preferences.hasSingleKeys);
  return (
    <div className="empty is-thread">
      <MessagesSquare size={32} strokeWidth={1.25} aria-hidden />
      <p className="empty-title">{t('inbox.no_thread')}</p>
      <p className="quiet">{t('inbox.no_thread_next')}</p>
      {hasSingleKeys && (
        <p className="quiet key-hint">
          <kbd>j</kbd> <kbd>k</kbd> {t('inbox.key_walk')} · <kbd>Enter</kbd> {t('inbox.key_open')} · <kbd>?</kbd>{' '}
          {t('inbox.key_all')}
        </p>
      )}
    </div>
  );
}
