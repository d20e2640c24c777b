import { useEffect, useRef } from 'react';
import { Composer } from '../composer/Composer.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { later } from '../list/inbox-list.ts';
import { useConversationInList } from '../list/inbox-store.ts';
import { SidePanel } from '../panel/SidePanel.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Thread } from './Thread.tsx';
import { ThreadHeader } from './ThreadHeader.tsx';
import { ThreadHeaderSkeleton } from './ThreadHeaderSkeleton.tsx';
import { ThreadSkeleton } from './ThreadSkeleton.tsx';
import { useAnnouncedNews } from './use-announced-news.ts';
import { useLog } from './use-log.ts';
import { useOpenConversation } from './use-open-conversation.ts';

/** One conversation: header, thread, composer, and what is known beside it. */
export function ThreadPane({ conversationId }: { conversationId: string }) {
  const { t } = useTexts();
  const { agentId, actions } = useDesk();
  const open = useLog(conversationId);
  const at = useRoute((route) => route.address.at);
  const listed = useConversationInList(conversationId);
  const conversation = open.conversation ? later(listed, open.conversation) : listed;
  useAnnouncedNews(open.messages);
  const isMarked = conversation?.isUnread && conversation.unread === 0;
  const isLookedAt = useRef(false);
  useEffect(() => {
    if (!conversation || isLookedAt.current) return;
    // As it is opened: marked by somebody while it is open it stays marked.
    isLookedAt.current = true;
    if (isMarked) void actions.markUnread(conversation, false);
  }, [actions, conversation, isMarked]);
  useEffect(() => {
    useOpenConversation.setState({ conversation: conversation ?? null });
    return () => useOpenConversation.setState({ conversation: null });
  }, [conversation]);

  if (open.error && open.messages.length === 0) {
    return (
      <main className="thread-pane is-failed">
        <ErrorNote error={open.error} onRetry={open.reload} />
        <button type="button" className="button" onClick={() => useRoute.getState().open(null)}>
          {t('inbox.back')}
        </button>
      </main>
    );
  }
  if (!conversation) {
    return (
      <main className="thread-pane" aria-busy aria-label={t('inbox.thread')}>
        <ThreadHeaderSkeleton />
        <ThreadSkeleton />
      </main>
    );
  }
  return (
    <>
      <main className="thread-pane">
        <ThreadHeader conversation={conversation} agentId={agentId} />
        <Thread open={open} conversation={conversation} agentId={agentId} at={at} />
        <Composer conversation={conversation} agentId={agentId} log={open.log} messages={open.messages} />
      </main>
      <SidePanel conversation={conversation} messages={open.messages} />
    </>
  );
}
