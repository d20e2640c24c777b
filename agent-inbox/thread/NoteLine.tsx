import { StickyNote } from 'lucide-react';
import { formatTime } from '../../contract/texts/format.ts';
import { exactTime } from '../list/row-time.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { TimelineItem } from './timeline.ts';
import { Words } from './Words.tsx';

/** A private note: over the whole width, and the only thing that is yellow. */
export function NoteLine({ message }: Pick<Extract<TimelineItem, { kind: 'note' }>, 'message'>) {
  const { locale, t } = useTexts();
  return (
    <li className="note" data-seq={message.seq}>
      <div className="note-head">
        <Icon of={StickyNote} size={14} />
        <span className="strong">{t('inbox.note_label')}</span>
        <span>{message.author.name}</span>
        <time dateTime={message.at} title={exactTime(locale, message.at)}>
          {formatTime(locale, message.at)}
        </time>
      </div>
      <Words text={message.content.text} />
    </li>
  );
}
