import { ArrowDown } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { newsAfter } from './news.ts';
import { PendingView } from './PendingView.tsx';
import { ThreadSkeleton } from './ThreadSkeleton.tsx';
import { TimelineView } from './TimelineView.tsx';
import { TypingLine } from './TypingLine.tsx';
import { timelineOf } from './timeline.ts';
import { useAround } from './use-around.ts';
import { useAttention } from './use-attention.ts';
import type { OpenLog } from './use-log.ts';
import { useSought } from './use-sought.ts';
import { useThreadScroll } from './use-thread-scroll.ts';

interface Props {
  open: OpenLog;
  conversation: ConversationView;
  agentId: string;
  /** The message that is looked for. */
  at: number | null;
}

/** What was said, from as far back as was read; older comes in above without moving what is read. */
export function Thread({ open, conversation, agentId, at }: Props) {
  const { t } = useTexts();
  const { log, pending, typing } = open;
  const { messages, hasOlder, hasNewer, isLoading, loadOlder, loadNewer, toNow } = useAround(open, at);
  const [unreadAfter] = useState(conversation.unread > 0 ? conversation.staffReadSeq : null);
  const items = useMemo(() => timelineOf(messages, unreadAfter), [messages, unreadAfter]);
  const lastSeq = messages.at(-1)?.seq ?? 0;
  const isAttended = useAttention();

  const { scroller, content, isAtEnd, toEnd, toMessage, onScroll } = useThreadScroll({
    firstSeq: messages[0]?.seq ?? 0,
    size: lastSeq + pending.length,
    onNearTop: () => {
      if (hasOlder && !isLoading) void loadOlder().catch(() => undefined); // scrolling on asks again
    },
    startsAtEnd: at === null,
    hasNewer,
    onNearEnd: () => {
      if (!isLoading) void loadNewer().catch(() => undefined);
    },
  });

  const toLatest = () => {
    toNow();
    toEnd();
  };

  const [seenSeq, setSeenSeq] = useState(lastSeq);
  const isSeen = isAtEnd && isAttended;
  useEffect(() => {
    if (!isSeen || lastSeq === 0) return;
    setSeenSeq(lastSeq);
    log.markRead(lastSeq);
  }, [log, isSeen, lastSeq]);
  useSought(at, messages, toMessage);
  const news = isAtEnd ? 0 : newsAfter(messages, seenSeq, agentId);

  // What one has just written is what one wants to see.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one more waiting message is the reason
  useEffect(() => {
    if (pending.some(({ state }) => state === 'waiting')) toLatest();
  }, [pending.length]);

  return (
    <div className="thread-frame">
      <section
        className="thread-scroller"
        ref={scroller}
        onScroll={onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it
        tabIndex={0}
        aria-label={t('inbox.thread')}
      >
        <div ref={content}>
          {messages.length === 0 && isLoading ? (
            <ThreadSkeleton />
          ) : (
            <ol className="timeline-items">
              {hasOlder && <li className="older quiet">{t('inbox.loading_older')}</li>}
              <TimelineView items={items} agentId={agentId} conversation={conversation} />
              {!hasNewer && pending.map((message) => <PendingView key={message.clientId} message={message} />)}
            </ol>
          )}
          <TypingLine typing={typing} agentId={agentId} />
        </div>
      </section>
      {!isAtEnd && (
        <button type="button" className="pill is-bottom" onClick={toLatest}>
          <Icon of={ArrowDown} size={14} />
          {news > 0 ? t('inbox.new_messages', { count: news }) : t('inbox.to_end')}
        </button>
      )}
    </div>
  );
}
