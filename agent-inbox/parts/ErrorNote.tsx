import { CircleAlert } from 'lucide-react';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Icon } from './Icon.tsx';

/** What went wrong and the one thing to do about it. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTexts();
  return (
    <div className="error-note" role="alert">
      <Icon of={CircleAlert} />
      <span>{errorWords(t, error)}</span>
      {onRetry && (
        <button type="button" className="button is-small" onClick={onRetry}>
          {t('inbox.try_again')}
        </button>
      )}
    </div>
  );
}
