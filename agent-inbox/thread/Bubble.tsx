import type { ConversationView } from '../../contract/conversations.ts';
import { useTexts } from '../texts/use-texts.ts';
import { choicesOf } from './choices-of.ts';
import { MessageContent } from './MessageContent.tsx';
import { Ticks } from './Ticks.tsx';
import { needsWords, tickOf } from './ticks.ts';
import type { SaidMessage } from './timeline.ts';

interface Props {
  message: SaidMessage;
  members: ConversationView['members'];
  isLast: boolean;
}

/** One message. Only the last of a group tells how far it got, unless an earlier one is in trouble. */
export function Bubble({ message, members, isLast }: Props) {
  const { t } = useTexts();
  const choices = choicesOf(message);
  const tick = tickOf(message, members);
  return (
    <div className="bubble-place" data-seq={message.seq}>
      <div className={`bubble is-${message.kind}`}>
        <MessageContent message={message} />
      </div>
      {choices.length > 0 && (
        <ul className="choices" aria-label={t('inbox.offered')}>
          {choices.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      )}
      {!isLast && tick && needsWords(tick) && <Ticks tick={tick} />}
    </div>
  );
}
