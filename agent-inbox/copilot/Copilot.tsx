import type { ConversationView } from '../../contract/conversations.ts';
import type { MessageView } from '../../contract/messages.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CopilotPanel } from './CopilotPanel.tsx';
import { type Help, useCopilot } from './copilot-store.ts';
import { handedOver, lastWordsOf } from './handed-over.ts';
import { Suggestion } from './Suggestion.tsx';
import { Summary } from './Summary.tsx';
import { Translation } from './Translation.tsx';

interface Props {
  conversation: ConversationView;
  messages: readonly MessageView[];
  /** What is being written to the shopper. */
  draft: string;
}

/** Which help is shown: the one asked for, else what comes up by itself after a handover nobody has answered. */
export function useHelp({ conversation, messages, draft }: Props): { help: Help | null; handover: number | null } {
  const { open, putAway } = useCopilot();
  const { conversationId } = conversation;
  const seq = handedOver(messages, conversation);
  if (open?.conversationId === conversationId) return { help: open.help, handover: null };
  const isWanted = seq !== null && draft.trim() === '' && !putAway.has(`${conversationId} ${seq}`);
  return isWanted ? { help: 'suggest', handover: seq } : { help: null, handover: null };
}

export function Copilot({ conversation, messages, draft }: Props) {
  const { locale, t } = useTexts();
  const { help, handover } = useHelp({ conversation, messages, draft });
  const asked = useCopilot(({ open }) => open?.asked ?? 0);
  const { conversationId, contact } = conversation;
  if (!help) return null;
  const close = () => useCopilot.getState().close(handover === null ? undefined : `${conversationId} ${handover}`);
  // Other words of the shopper ask for another answer; what the agent types does not.
  const version = `${messages.at(-1)?.seq ?? 0} ${asked}`;
  return (
    <CopilotPanel title={t(handover === null ? `inbox.copilot_${help}` : 'inbox.copilot_handover')} onClose={close}>
      {handover !== null && <Summary conversationId={conversationId} version={version} />}
      {help === 'suggest' && <Suggestion conversationId={conversationId} version={version} onInserted={close} />}
      {help === 'summarise' && <Summary conversationId={conversationId} version={version} />}
      {help === 'translate' && (
        <Translation
          key={asked}
          conversationId={conversationId}
          mine={{ text: draft.trim(), to: contact.locale }}
          theirs={{ text: lastWordsOf(messages), to: locale }}
          onInserted={close}
        />
      )}
    </CopilotPanel>
  );
}
