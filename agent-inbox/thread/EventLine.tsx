import { formatTime } from '../../contract/texts/format.ts';
import { exactTime } from '../list/row-time.ts';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { eventWords } from './event-words.ts';
import type { TimelineItem } from './timeline.ts';

/** What happened, as one quiet line. */
export function EventLine({ message }: Pick<Extract<TimelineItem, { kind: 'event' }>, 'message'>) {
  const { locale, t } = useTexts();
  const now = useMinute();
  return (
    <li className="event">
      {eventWords(locale, t, message.content, now)}
      <span> · </span>
      <time dateTime={message.at} title={exactTime(locale, message.at)}>
        {formatTime(locale, message.at)}
      </time>
    </li>
  );
}
