import { SendHorizontal, TextCursorInput } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import type { PostCard } from '../../contract/post-card.ts';
import type { CommandId } from '../commands/commands.ts';
import { useKeyHint } from '../commands/use-key-hint.ts';
import { useDrafts } from '../composer/draft-store.ts';
import { replyRule } from '../composer/reply-rule.ts';
import { useDesk } from '../desk/use-desk.ts';
import { recipientOf } from '../participants/recipient.ts';
import { Icon } from '../parts/Icon.tsx';
import { api } from '../session/api.ts';
import { useMinute } from '../state/now.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { type Texts, textsIn } from '../texts/texts-in.ts';
import { useTexts } from '../texts/use-texts.ts';

type Each<T> = T extends unknown ? Omit<T, 'clientId' | 'seenSeq' | 'to'> : never;
interface Props {
  conversation: ConversationView;
  /** What it reads in the shopper's own language. */
  words(theirs: Texts): string;
  /** Absent: there is no card of it. */
  card?: Each<PostCard>;
  /** Whose keys press these: of several blocks alike, the first alone has any. */
  insert?: CommandId | undefined;
  send?: CommandId | undefined;
}

/** Gives the shopper what a block shows: as words to go on with, or at once as a card of the record. */
export function InsertButtons({ conversation, words, card, insert, send }: Props) {
  const { t } = useTexts();
  const hint = useKeyHint();
  const { actions, agentId } = useDesk();
  const rule = replyRule(conversation, agentId, useMinute());
  const [isBusy, setBusy] = useState(false);
  // One name for the card until it is known to be stored: pressed again, it is not sent twice.
  const key = useRef(crypto.randomUUID());
  const { conversationId, contact, lastSeq } = conversation;
  const put = () => {
    useDrafts.getState().insert(conversationId, words(textsIn(contact.locale)));
    document.querySelector<HTMLElement>('[data-composer]')?.focus();
  };
  const sendCard = async (what: Each<PostCard>) => {
    setBusy(true);
    try {
      // As with words: whoever answers what nobody has takes it first.
      if (rule.can === 'take_and_send') await actions.takeOrThrow(conversation);
      // An order shown here is the owner's: the server gives it to nobody else.
      const to = what.card === 'order' ? null : recipientOf(conversationId);
      const card = { ...what, clientId: key.current, seenSeq: lastSeq };
      await api.postCard(conversationId, { ...card, ...(to ? { to } : {}) });
      key.current = crypto.randomUUID();
      useToasts.getState().show({ tone: 'plain', text: t('people.card_sent') });
    } catch (error) {
      useToasts.getState().show({ tone: 'danger', text: errorWords(t, error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="insert-buttons">
      <button
        type="button"
        className="button is-small"
        data-command={insert}
        title={insert && hint(t(`command.${insert}`), insert)}
        onClick={put}
      >
        <Icon of={TextCursorInput} size={14} />
        {t('people.insert')}
      </button>
      {card && (
        <button
          type="button"
          className="button is-small"
          data-command={send}
          title={send && hint(t(`command.${send}`), send)}
          disabled={isBusy || rule.can === 'no'}
          aria-busy={isBusy}
          onClick={() => void sendCard(card)}
        >
          <Icon of={SendHorizontal} size={14} />
          {t('people.send_card')}
        </button>
      )}
    </div>
  );
}
