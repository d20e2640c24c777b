import { MessageCircle, PhoneOff } from 'lucide-react';
import type { ConversationView } from '../../contract/conversations.ts';
import { usePerson } from '../panel/person-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CallBack } from './CallCard.tsx';

/** Why nothing can be written here, and what can be done instead: call back, or write where they are on WhatsApp. */
export function CallsOnly({ conversation }: { conversation: ConversationView }) {
  const { t } = useTexts();
  const { person } = usePerson(conversation);
  const { phone } = conversation.contact;
  const written = person?.talks.find(({ channel }) => channel === 'whatsapp');
  return (
    <div className="composer-notice is-calls">
      <Icon of={PhoneOff} />
      <div className="composer-why">
        <p>{t('call.only')}</p>
      </div>
      {written && (
        <button
          type="button"
          className="button is-small"
          onClick={() => useRoute.getState().open(written.conversationId)}
        >
          <Icon of={MessageCircle} size={14} />
          {t('call.whatsapp')}
        </button>
      )}
      {phone && <CallBack phone={phone} />}
    </div>
  );
}
