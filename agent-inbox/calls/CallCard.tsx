import { Check, type LucideIcon, Phone, PhoneCall, PhoneIncoming, PhoneMissed, PhoneOutgoing } from 'lucide-react';
import type { ConversationView } from '../../contract/conversations.ts';
import { formatTime } from '../../contract/texts/format.ts';
import { useDesk } from '../desk/use-desk.ts';
import { exactTime } from '../list/row-time.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { type Call, callWords } from './call-words.ts';

function iconOf({ direction, stage }: Call): LucideIcon {
  if (stage === 'ringing') return PhoneCall;
  if (direction === 'out') return PhoneOutgoing;
  return stage === 'missed' ? PhoneMissed : PhoneIncoming;
}

interface Props {
  call: Call;
  at: string;
  conversation: ConversationView;
}

/** One call, as far as it got; a missed one can be called back and marked as done while it waits for that. */
export function CallCard({ call, at, conversation }: Props) {
  const { locale, t } = useTexts();
  const { actions } = useDesk();
  const { contact, status } = conversation;
  const isMissed = call.direction === 'in' && call.stage === 'missed';
  const isOwed = isMissed && status !== 'resolved';
  return (
    <li className={`call ${isMissed ? 'is-missed' : ''}`}>
      <div className="call-card">
        <Icon of={iconOf(call)} size={20} />
        <span className="call-words">
          <span className="strong">{callWords(t, call)}</span>
          <span className="quiet">
            {contact.phone && `${contact.phone} · `}
            <time dateTime={at} title={exactTime(locale, at)}>
              {formatTime(locale, at)}
            </time>
          </span>
          {isOwed && !contact.phone && <p className="quiet">{t('call.hidden')}</p>}
        </span>
        {isOwed && (
          <span className="call-acts">
            {contact.phone && <CallBack phone={contact.phone} />}
            <button type="button" className="button is-small" onClick={() => void actions.resolve(conversation)}>
              <Icon of={Check} size={14} />
              {t('call.done')}
            </button>
          </span>
        )}
      </div>
    </li>
  );
}

/** By the device's own telephone. */
export function CallBack({ phone }: { phone: string }) {
  const { t } = useTexts();
  return (
    <a className="button is-small is-primary" href={`tel:${phone}`}>
      <Icon of={Phone} size={14} />
      {t('call.back')}
    </a>
  );
}
