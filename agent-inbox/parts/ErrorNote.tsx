import { CircleAlert } from 'lucide-react';
import { errorWords, mayPass } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Icon } from './Icon.tsx';

/** What went wrong and the one thing to do about it. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTexts();
  return (
    <div className="error-note" role="alert">
      <Icon of={CircleAlert} />
      <span>{errorWords(t, error)}</span>
      {onRetry && mayPass(error) && (
        <button type="button" className="button is-small" onClick={onRetry}>
          {t('inbox.try_again')}
        </button>
      )}
    </div>
  );
}
