import type { ShownMessage } from '../../contract/messages.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { Reacting } from './Reacting.tsx';

interface Props {
  message: ShownMessage;
  isMine: boolean;
  chat: Chat;
}

/** What was done to a message after it was said, and what can still be done: by its author, or by whoever reads it. */
export function Marks({ message, isMine, chat }: Props) {
  const { t } = words();
  const { conversationId, seq, kind, editedAt, reactions, author } = message;
  if (kind === 'deleted') return <div class="marks">{t('widget.deleted')}</div>;
  const revoke = () => {
    // Named by what it takes back: pressed twice, it is asked once.
    const asked = chat.client()?.request('message:revoke', { conversationId, seq, clientId: `revoke-${seq}` });
    asked?.catch((error: Error) => {
      chat.notice.value = error.message;
    });
  };
  return (
    <div class="marks">
      {reactions && (
        <span class="reactions">
          <span class="hidden">{t('widget.reactions')}: </span>
          {reactions.map(({ emoji }) => emoji).join(' ')}
        </span>
      )}
      {editedAt && <span>{t('widget.edited')}</span>}
      {isMine && (
        <button type="button" class="link" onClick={revoke}>
          {t('widget.revoke')}
        </button>
      )}
      {!isMine && author.kind !== 'system' && <Reacting message={message} chat={chat} />}
    </div>
  );
}
