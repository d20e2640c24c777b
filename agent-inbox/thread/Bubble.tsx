import type { ConversationView } from '../../contract/conversations.ts';
import { replyRule } from '../composer/reply-rule.ts';
import { useTexts } from '../texts/use-texts.ts';
import { choicesOf } from './choices-of.ts';
import { DeliveryTrouble } from './DeliveryTrouble.tsx';
import { EditedMark } from './EditedMark.tsx';
import { MessageActions, useMessageChanges } from './MessageActions.tsx';
import { MessageContent } from './MessageContent.tsx';
import { Quoted } from './Quoted.tsx';
import { Reactions } from './Reactions.tsx';
import { needsWords, tickOf } from './ticks.ts';
import type { SaidMessage } from './timeline.ts';

interface Props {
  message: SaidMessage;
  /** The earlier message it answers, where it is here. */
  answered: SaidMessage | undefined;
  conversation: ConversationView;
  agentId: string;
}

/** One message. How far it got is told once a group, below it; trouble is told at the message itself. */
export function Bubble({ message, answered, conversation, agentId }: Props) {
  const { t } = useTexts();
  const choices = choicesOf(message);
  const tick = tickOf(message, conversation.members);
  // As of drawing it: the server decides.
  const canReact = replyRule(conversation, agentId, Date.now()).can === 'send' && message.kind !== 'deleted';
  const isMine = message.author.id === agentId;
  const { react } = useMessageChanges(message);
  return (
    <div className="bubble-place" data-seq={message.seq}>
      <div className="bubble-row">
        <div className={`bubble is-${message.kind}`}>
          {answered && <Quoted message={answered} />}
          <MessageContent message={message} />
        </div>
        <MessageActions
          message={message}
          canReact={canReact && !isMine}
          canRevoke={isMine && message.kind !== 'deleted' && !message.deliveries?.length}
        />
      </div>
      <EditedMark message={message} />
      {message.reactions && (
        <Reactions reactions={message.reactions} agentId={agentId} onTakeAway={canReact ? () => react(null) : null} />
      )}
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
