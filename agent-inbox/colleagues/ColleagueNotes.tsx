import { MessageSquareText, X } from 'lucide-react';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useSession } from '../session/session-store.ts';
import { useTexts } from '../texts/use-texts.ts';
import { openDrawer, putAside, useColleagues } from './colleague-store.ts';
import { unreadOf } from './known-messages.ts';

/** More are in the drawer. */
const SHOWN = 3;

/** What a colleague has written stays until it was put aside or answered. */
export function ColleagueNotes() {
  const { t } = useTexts();
  const messages = useColleagues((colleagues) => colleagues.messages);
  const agentId = useSession((session) => session.agent?.agentId);
  const openWith = useColleagues((colleagues) => colleagues.drawer?.with?.agentId);
  return unreadOf(messages, agentId ?? '')
    .filter(({ from }) => from.agentId !== openWith)
    .slice(-SHOWN)
    .map((message) => (
      <div className="toast colleague-note" key={message.messageId}>
        <Icon of={MessageSquareText} />
        <span>
          <strong>{message.from.name}</strong>
          <span className="colleague-note-text">{message.text}</span>
        </span>
        <button type="button" className="toast-action" onClick={() => openDrawer(message.from)}>
          {t('colleagues.answer')}
        </button>
        <IconButton icon={X} size={16} label={t('colleagues.put_aside')} onClick={() => putAside(message)} />
      </div>
    ));
}
