import { formatTime } from '../../contract/texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { SaidMessage } from './timeline.ts';

/** That its words were changed, and what they were before. */
export function EditedMark({ message: { editedAt, earlier = [] } }: { message: SaidMessage }) {
  const { locale, t } = useTexts();
  if (!editedAt) return null;
  return (
    <details className="edited">
      <summary>{t('change.edited', { time: formatTime(locale, editedAt) })}</summary>
      <ol aria-label={t('change.earlier')}>
        {earlier.map(({ text, at }) => (
          <li key={at}>
            <time dateTime={at}>{formatTime(locale, at)}</time> {text}
          </li>
        ))}
      </ol>
    </details>
  );
}
