import type { OrderCard } from '../../contract/cards.ts';
import { formatDay, formatTime } from '../../contract/texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  timeline: OrderCard['timeline'];
  timezone: string;
}

/** The steps so far, at the branch's own time, the latest marked. */
export function OrderTimeline({ timeline, timezone }: Props) {
  const { locale, t } = useTexts();
  if (timeline.length === 0) return null;
  return (
    <details className="timeline">
      <summary>{t('inbox.steps', { count: timeline.length })}</summary>
      <ol>
        {timeline.map(({ code, at }, index) => (
          <li key={`${code}-${at}`} className={index === timeline.length - 1 ? 'is-latest' : ''}>
            <span>{t(`timeline.${code}`)}</span>
            <time className="quiet" dateTime={at}>
              {formatDay(locale, at, timezone)} {formatTime(locale, at, timezone)}
            </time>
          </li>
        ))}
      </ol>
    </details>
  );
}
