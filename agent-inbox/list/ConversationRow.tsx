import { type MouseEvent, memo } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { ChannelIcon } from '../parts/ChannelIcon.tsx';
import { formatAddress } from '../state/address.ts';
import { useMinute } from '../state/now.ts';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import { lastSpeaker, lastWords } from './last-words.ts';
import { PrioritySign, RowTags } from './RowMarks.tsx';
import { exactTime, rowTime } from './row-time.ts';
import { useListCursor } from './use-list-cursor.ts';
import { WaitingTime } from './WaitingTime.tsx';

interface Props {
  conversation: ConversationView;
  agentId: string;
  isOpen: boolean;
  isCursor: boolean;
}

/** One conversation in two lines. A link, so that it opens in a tab of its own as links do. */
export const ConversationRow = memo(({ conversation, agentId, isOpen, isCursor }: Props) => {
  const { locale, t } = useTexts();
  const now = useMinute();
  const address = useRoute((route) => route.address);
  const {
    conversationId,
    contact,
    channel,
    branch,
    lastMessage,
    unread,
    isUnread,
    waitingSince,
    assignee,
    status,
    sla,
  } = conversation;
  const speaker = lastMessage ? lastSpeaker(t, lastMessage, agentId) : '';

  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    useRoute.getState().open(conversationId);
  };
  return (
    <a
      href={formatAddress({ ...address, conversationId })}
      className={`row is-${status} ${isOpen ? 'is-open' : ''} ${isUnread ? 'is-unread' : ''}`}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isCursor ? 0 : -1}
      onClick={open}
      onFocus={() => useListCursor.setState({ id: conversationId })}
      data-row={conversationId}
    >
      <ChannelIcon channel={channel} />
      <span className="row-line">
        <PrioritySign priority={conversation.priority} />
        <span className="row-name">{contact.name}</span>
        <span className="row-time">
          {waitingSince ? (
            <WaitingTime since={waitingSince} sla={sla} />
          ) : (
            lastMessage && (
              <time dateTime={lastMessage.at} title={exactTime(locale, lastMessage.at)}>
                {rowTime(locale, t, lastMessage.at, now)}
              </time>
            )
          )}
        </span>
      </span>
      <span className="row-line is-second">
        {branch && <span className="row-branch">{branch.area}</span>}
        <span className="row-preview">
          {speaker && <span className="row-speaker">{speaker}: </span>}
          {lastMessage ? lastWords(t, lastMessage) : t('inbox.no_words')}
        </span>
        <RowTags tags={conversation.tags} />
        {status === 'resolved' && <span className="row-status">{t('status.resolved')}</span>}
        {assignee && assignee.agentId !== agentId && <Avatar name={assignee.name} />}
        {isUnread && unread === 0 && (
          <span className="badge is-dot">
            <span className="unseen">{t('list.marked_unread')}</span>
          </span>
        )}
        {unread > 0 && (
          <span className="badge">
            {unread > 99 ? '99+' : unread}
            <span className="unseen"> {t('inbox.unread')}</span>
          </span>
        )}
      </span>
    </a>
  );
});
