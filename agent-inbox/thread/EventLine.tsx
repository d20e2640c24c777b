import type { RoutedBecause } from '../../contract/messages.ts';
import { formatTime } from '../../contract/texts/format.ts';
import { exactTime } from '../list/row-time.ts';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { eventWords } from './event-words.ts';
import { otherWords } from './routing-words.ts';
import type { TimelineItem } from './timeline.ts';

/** What happened, as one quiet line; what the router decided can be opened. */
export function EventLine({ message }: Pick<Extract<TimelineItem, { kind: 'event' }>, 'message'>) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const { content } = message;
  return (
    <li className="event">
      {eventWords(locale, t, content, now)}
      <span> · </span>
      <time dateTime={message.at} title={exactTime(locale, message.at)}>
        {formatTime(locale, message.at)}
      </time>
      {content.event === 'assigned' && content.because && <Others because={content.because} />}
    </li>
  );
}

function Others({ because: { others, looked, waitedS } }: { because: RoutedBecause }) {
  const { t } = useTexts();
  return (
    <details className="event-others">
      <summary>{t('routing.others')}</summary>
      <div>{t('routing.looked', { count: looked, waitedS })}</div>
      {others.map((one) => (
        <div key={one.name}>{otherWords(t, one)}</div>
      ))}
    </details>
  );
}
