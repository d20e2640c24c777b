import { CircleAlert, Clock, RotateCcw, Undo2 } from 'lucide-react';
import type { PendingMessage } from '../../client/index.ts';
import { sendAgain } from '../composer/meanwhile.ts';
import { takeBack } from '../composer/take-back.ts';
import { useDesk } from '../desk/use-desk.ts';
import { Icon } from '../parts/Icon.tsx';
import { useNow } from '../state/now.ts';
import { useUi } from '../state/ui.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Words } from './Words.tsx';

/** A message of ours that is not yet known to be stored: waiting, or refused with what can be done about it. */
export function PendingView({ message }: { message: PendingMessage }) {
  const { t } = useTexts();
  const desk = useDesk();
  const { client } = desk;
  const isConnected = useUi(({ connection }) => connection === 'online' || connection === 'degraded');
  const isFailed = message.state === 'failed';
  const text = 'text' in message ? message.text : message.kind === 'attachment' ? t('files.preparing') : '';
  const isNote = message.kind === 'note';
  return (
    <li className={isNote ? 'note is-pending' : 'group is-ours is-pending'}>
      {isNote ? (
        <Words text={text} />
      ) : (
        <div className="bubble-place">
          <div className="bubble is-text">
            <Words text={text} />
          </div>
        </div>
      )}
      {isFailed ? (
        <div className="pending-failed" role="alert">
          <span>
            <Icon of={CircleAlert} size={14} />
            {t('inbox.not_sent')} {message.error && errorWords(t, message.error)}
          </span>
          <button type="button" className="button is-small" onClick={() => sendAgain(client, message)}>
            <Icon of={RotateCcw} size={14} />
            {t(message.error?.code === 'answered_meanwhile' ? 'together.send_anyway' : 'inbox.retry')}
          </button>
          <button type="button" className="button is-small is-plain" onClick={() => client.discard(message.clientId)}>
            {t('inbox.discard')}
          </button>
        </div>
      ) : message.leavesAt ? (
        <div className="group-foot">
          <LeavesIn at={message.leavesAt} />
          <button
            type="button"
            className="button is-small"
            data-command="take_back"
            onClick={() => takeBack(desk, message)}
          >
            <Icon of={Undo2} size={14} />
            {t('inbox.undo')}
          </button>
        </div>
      ) : (
        <div className="group-foot">
          <Icon of={Clock} size={14} />
          {t(isConnected ? 'inbox.sending' : 'inbox.waiting_to_send')}
        </div>
      )}
    </li>
  );
}

/** Counts down to when it can no longer be taken back. The time we know is up to a second old. */
function LeavesIn({ at }: { at: string }) {
  const { t } = useTexts();
  const leftS = Math.max(1, Math.floor((Date.parse(at) - useNow()) / 1_000));
  return (
    <>
      <Icon of={Clock} size={14} />
      {t('inbox.leaves_in', { count: leftS })}
    </>
  );
}
