import { useEffect, useRef, useState } from 'react';
import type { ConversationLog } from '../../client/index.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { MESSAGE_MAX } from '../../contract/limits.ts';
import type { MessageView } from '../../contract/messages.ts';
import { Copilot, useHelp } from '../copilot/Copilot.tsx';
import { CopilotBar } from '../copilot/CopilotBar.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { SendingFiles } from '../files/SendingFiles.tsx';
import { sendFiles } from '../files/sending-store.ts';
import { useDropping } from '../files/use-dropping.ts';
import { useRecipients } from '../participants/recipient.ts';
import { ToWhom } from '../participants/ToWhom.tsx';
import { useMinute } from '../state/now.ts';
import { usePreferences } from '../state/preferences.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ComposerBox } from './ComposerBox.tsx';
import { ComposerNotice } from './ComposerNotice.tsx';
import { ComposerTabs } from './ComposerTabs.tsx';
import { useDrafts } from './draft-store.ts';
import { noDraft } from './drafts.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { firstUnfilled } from './fill.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { answeredSince } from './meanwhile.ts';
import { replyRule } from './reply-rule.ts';
import { say, sayFile } from './say.ts';
import { untilStored } from './until-stored.ts';
import { WindowLeft } from './WindowLeft.tsx';

interface Props {
  conversation: ConversationView;
  agentId: string;
  log: ConversationLog<ConversationView>;
  messages: readonly MessageView[];
}

/** Answers the shopper, or leaves a note. What was written stays until it is truly on its way. */
export function Composer({ conversation, agentId, log, messages }: Props) {
  const { t } = useTexts();
  const desk = useDesk();
  const { conversationId } = conversation;
  const draft = useDrafts(({ drafts }) => drafts[conversationId]) ?? noDraft;
  const { change } = useDrafts.getState();
  const { choose } = useRecipients.getState();
  const rule = replyRule(conversation, agentId, useMinute());
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const to = useRecipients(({ chosen }) => chosen[conversationId]) ?? null;
  const box = useRef<HTMLTextAreaElement>(null);
  const dropping = useDropping();

  const isNote = draft.tab === 'note';
  const text = isNote ? draft.note : draft.reply;
  const isClosed = !isNote && rule.can === 'no';
  const hasCopilot = !isNote && !isClosed;
  const { help } = useHelp({ conversation, messages, draft: draft.reply });
  const meanwhile = isNote ? [] : answeredSince(messages, agentId, draft.begunSeq);
  const canSend = !isClosed && !isBusy && text.trim() !== '' && text.trim().length <= MESSAGE_MAX;

  // Silence once it is left, whatever was being written.
  useEffect(() => () => log.setTyping(false), [log]);

  const send = async (andResolve: boolean, { isAnyway = false } = {}) => {
    if (!canSend || (meanwhile.length > 0 && !isAnyway)) return; // above the box it says why
    const missing = isNote ? null : firstUnfilled(text);
    if (missing) {
      // A shopper is not to read it as it stands; below the box it says so.
      box.current?.focus();
      box.current?.setSelectionRange(missing.from, missing.to);
      return;
    }
    setBusy(true);
    setRefusal(null);
    // From its button, and at once: whoever has left the box when it is stored is not called back into it.
    box.current?.focus();
    try {
      const mustTake = rule.can === 'take_and_send';
      const seenSeq = isAnyway ? log.lastSeq : (draft.begunSeq ?? seenUpTo());
      const holdMs = usePreferences.getState().sendDelayS * 1_000;
      const clientId = await say(desk, conversation, { text: text.trim(), isNote, mustTake, seenSeq, holdMs, to });
      log.setTyping(false);
      change(conversationId, isNote ? { note: '', tab: 'reply' } : { reply: '', begunSeq: null });
      // Not before: what is resolved takes no answer.
      if (andResolve && conversation.status !== 'resolved')
        void untilStored(log, desk.outbox, clientId).then((isStored) => isStored && desk.actions.resolve(conversation));
    } catch (error) {
      setRefusal(`${errorWords(t, error)} ${t('inbox.draft_kept')}`);
    } finally {
      setBusy(false);
    }
  };
  /** What is in sight: the thread, or, until that is here, the row that was pressed. */
  const seenUpTo = () => Math.max(log.lastSeq, conversation.lastSeq);
  const write = (words: string) => {
    setRefusal(null);
    const isBegun = draft.reply.trim() === '';
    const reply = { reply: words, ...(isBegun ? { begunSeq: seenUpTo() } : {}) };
    change(conversationId, isNote ? { note: words } : reply);
    if (!isNote) log.setTyping(words.trim() !== '');
  };

  const attach = (chosen: Iterable<File>) => {
    if (isNote || isClosed) return;
    const current = () => log.conversation ?? conversation;
    sendFiles(conversationId, chosen, (attachmentId, clientId) =>
      sayFile(desk, current(), {
        ...{ attachmentId, clientId, seenSeq: seenUpTo(), to },
        mustTake: replyRule(current(), agentId, Date.now()).can === 'take_and_send',
      }),
    );
  };

  return (
    <section
      className={isNote ? 'composer is-note' : 'composer'}
      aria-label={t('inbox.composer')}
      onPaste={({ clipboardData }) => clipboardData.files.length > 0 && attach([...clipboardData.files])}
      {...dropping.on(attach)}
    >
      {dropping.isOver && !isNote && !isClosed && <p className="composer-drop">{t('files.drop')}</p>}
      <div className="composer-top">
        <ComposerTabs tab={draft.tab} onChoose={(tab) => change(conversationId, { tab })} />
        {hasCopilot && <CopilotBar conversationId={conversationId} shown={help} />}
        {rule.can !== 'no' && <WindowLeft conversation={conversation} />}
      </div>
      {hasCopilot && <Copilot conversation={conversation} messages={messages} draft={draft.reply} />}
      {refusal && (
        <p className="composer-refusal" role="alert">
          {refusal}
        </p>
      )}
      {!isClosed && (
        <Meanwhile
          answers={meanwhile}
          onSendAnyway={() => void send(false, { isAnyway: true })}
          onDiscard={() => {
            change(conversationId, { reply: '', begunSeq: null });
            box.current?.focus();
          }}
        />
      )}
      {!isClosed && draft.elsewhere !== null && (
        <Elsewhere
          words={draft.elsewhere}
          onTake={() => change(conversationId, { reply: draft.elsewhere ?? '', elsewhere: draft.reply.trim() || null })}
          onDismiss={() => change(conversationId, { elsewhere: null })}
        />
      )}
      {!isNote && !isClosed && (
        <ToWhom members={conversation.members} to={to} onChoose={(memberId) => choose(conversationId, memberId)} />
      )}
      <SendingFiles conversationId={conversationId} />
      {isClosed ? (
        <ComposerNotice rule={rule} conversation={conversation} draft={text} />
      ) : (
        <ComposerBox
          conversation={conversation}
          box={box}
          text={text}
          isNote={isNote}
          isTakenFirst={!isNote && rule.can === 'take_and_send'}
          isBusy={isBusy}
          canSend={canSend}
          onWrite={write}
          onAttach={attach}
          onSend={(andResolve) => void send(andResolve)}
        />
      )}
    </section>
  );
}
