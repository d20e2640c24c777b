import type { ConversationView } from '../../contract/conversations.ts';
import { CallCard } from '../calls/CallCard.tsx';
import { dayName } from '../list/row-time.ts';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { EventLine } from './EventLine.tsx';
import { MessageGroup } from './MessageGroup.tsx';
import { NoteLine } from './NoteLine.tsx';
import type { TimelineItem } from './timeline.ts';

interface Props {
  items: readonly TimelineItem[];
  agentId: string;
  conversation: ConversationView;
}

export function TimelineView({ items, ...more }: Props) {
  return items.map((item) => <TimelineLine key={item.key} item={item} {...more} />);
}

function TimelineLine({ item, agentId, conversation }: Omit<Props, 'items'> & { item: TimelineItem }) {
  switch (item.kind) {
    case 'day':
      return <DayLine at={item.at} />;
    case 'unread':
      return <UnreadLine />;
    case 'event':
      return <EventLine message={item.message} />;
    case 'call':
      return <CallCard call={item.call} at={item.at} conversation={conversation} />;
    case 'note':
      return <NoteLine message={item.message} />;
    case 'group':
      return (
        <MessageGroup
          group={item}
          agentId={agentId}
          conversation={conversation}
          namesShoppers={conversation.kind === 'group'}
        />
      );
  }
}

function DayLine({ at }: { at: string }) {
  const { locale, t } = useTexts();
  return (
    <li className="day">
      <span>{dayName(locale, t, at, useMinute())}</span>
    </li>
  );
}

function UnreadLine() {
  const { t } = useTexts();
  return (
    <li className="unread-line">
      <span>{t('inbox.unread_line')}</span>
    </li>
  );
}
