import { SmilePlus, Undo2 } from 'lucide-react';
import { newClientId } from '../../client/ids.ts';
import { useDesk } from '../desk/use-desk.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { Popover } from '../parts/Popover.tsx';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { SaidMessage } from './timeline.ts';

/** What one answers a shopper with, without words. */
const QUICK = ['👍', '❤️', '😂', '😮', '🙏', '✅'];

/** How a message is reacted to and taken back; whatever is refused is said. */
export function useMessageChanges({ conversationId, seq }: SaidMessage) {
  const { client } = useDesk();
  const { t } = useTexts();
  const tell = (error: unknown) => useToasts.getState().show({ tone: 'danger', text: errorWords(t, error) });
  const ref = () => ({ conversationId, seq, clientId: newClientId() });
  return {
    react: (emoji: string | null) => void client.request('message:react', { ...ref(), emoji }).catch(tell),
    revoke: () => void client.request('message:revoke', ref()).catch(tell),
  };
}

interface Props {
  message: SaidMessage;
  canReact: boolean;
  canRevoke: boolean;
}

/** Seen where the pointer or the focus is. */
export function MessageActions({ message, canReact, canRevoke }: Props) {
  const { t } = useTexts();
  const { react, revoke } = useMessageChanges(message);
  if (!canReact && !canRevoke) return null;
  return (
    <div className="message-actions">
      {canReact && (
        <Popover
          label={t('change.react')}
          side="above"
          buttonClass="icon-button"
          button={<SmilePlus size={16} strokeWidth={1.75} aria-hidden />}
        >
          {(close) => (
            <div className="quick-reactions">
              {QUICK.map((emoji) => (
                <button
                  key={emoji}
                  type="button"
                  aria-label={t('change.react_with', { emoji })}
                  onClick={() => {
                    close();
                    react(emoji);
                  }}
                >
                  {emoji}
                </button>
              ))}
            </div>
          )}
        </Popover>
      )}
      {canRevoke && <IconButton icon={Undo2} size={16} label={t('change.revoke')} onClick={revoke} />}
    </div>
  );
}
