import type { ConversationView } from '../../contract/conversations.ts';
import { useTexts } from '../texts/use-texts.ts';
import { choicesOf } from './choices-of.ts';
import { DeliveryTrouble } from './DeliveryTrouble.tsx';
import { MessageContent } from './MessageContent.tsx';
import { needsWords, tickOf } from './ticks.ts';
import type { SaidMessage } from './timeline.ts';

interface Props {
  message: SaidMessage;
  members: ConversationView['members'];
}

/** One message. How far it got is told once a group, below it; trouble is told at the message itself. */
export function Bubble({ message, members }: Props) {
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
      {tick && needsWords(tick) && <DeliveryTrouble tick={tick} message={message} />}
    </div>
  );
}
