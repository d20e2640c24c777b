import { CircleCheck, Hand, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { useKeyHint } from '../commands/use-key-hint.ts';
import { useDesk } from '../desk/use-desk.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { MoreActions } from './MoreActions.tsx';

/** Take, resolve or reopen, whichever is next; the rest is one press further. A phone has what the composer offers too only there. */
export function ThreadActions({ conversation, agentId }: { conversation: ConversationView; agentId: string }) {
  const { t } = useTexts();
  const hint = useKeyHint();
  const { actions } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const { status, assignee } = conversation;
  const isMine = assignee?.agentId === agentId;

  const run = (action: (conversation: ConversationView) => Promise<unknown>) => () => {
    setBusy(true);
    void action(conversation).finally(() => setBusy(false));
  };
  if (status === 'resolved') {
    return (
      <div className="thread-actions">
        <button
          type="button"
          className="button not-phone"
          disabled={isBusy}
          title={hint(t('inbox.reopen'), 'reopen')}
          onClick={run(actions.reopen)}
        >
          <Icon of={RotateCcw} />
          {t('inbox.reopen')}
        </button>
      </div>
    );
  }
  return (
    <div className="thread-actions">
      {!isMine && (
        <button
          type="button"
          className={assignee ? 'button not-phone' : 'button is-primary'}
          disabled={isBusy}
          title={hint(t(assignee ? 'inbox.take_over' : 'inbox.take'), 'take')}
          onClick={run(actions.take)}
        >
          <Icon of={Hand} />
          {t(assignee ? 'inbox.take_over' : 'inbox.take')}
        </button>
      )}
      <button
        type="button"
        className={isMine ? 'button has-short' : 'button not-phone'}
        disabled={isBusy}
        title={hint(t('inbox.resolve'), 'resolve')}
        onClick={run(actions.resolve)}
      >
        <Icon of={CircleCheck} />
        <span className="button-word">{t('inbox.resolve')}</span>
      </button>
      <MoreActions conversation={conversation} canTake={!isMine} />
    </div>
  );
}
