import { useTexts } from '../texts/use-texts.ts';
import { shortened } from './shortened.ts';

interface Props {
  words: string;
  onTake(): void;
  onDismiss(): void;
}

/** What the agent wrote on another device at the same time; both are there until one is chosen. */
export function Elsewhere({ words, onTake, onDismiss }: Props) {
  const { t } = useTexts();
  return (
    <div className="composer-refusal composer-beside" role="status">
      <p>{t('together.elsewhere', { text: shortened(words) })}</p>
      <button type="button" className="button is-small" onClick={onTake}>
        {t('together.take')}
      </button>
      <button type="button" className="button is-small is-plain" onClick={onDismiss}>
        {t('together.dismiss')}
      </button>
    </div>
  );
}
