import { Bot } from 'lucide-react';
import type { ConversationView } from '../../contract/conversations.ts';
import { formatTime } from '../../contract/texts/format.ts';
import { exactTime } from '../list/row-time.ts';
import { ReadBy } from '../participants/ReadBy.tsx';
import { SideNote } from '../participants/SideNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Bubble } from './Bubble.tsx';
import { speakerName } from './speaker-name.ts';
import { Ticks } from './Ticks.tsx';
import { needsWords, tickOf } from './ticks.ts';
import type { TimelineItem } from './timeline.ts';

interface Props {
  group: Extract<TimelineItem, { kind: 'group' }>;
  agentId: string;
  conversation: ConversationView;
  /** Names of shoppers are said where there are several. */
  namesShoppers: boolean;
}

/** What one speaker said in one go: shopper left, ours right. */
export function MessageGroup({ group, agentId, conversation, namesShoppers }: Props) {
  const { locale, t } = useTexts();
  const { author, isOurs, messages, said } = group;
  const { members } = conversation;
  const last = messages.at(-1);
  if (!last) return null;
  const tick = tickOf(last, members);
  const name = author.id === agentId ? t('author.you') : speakerName(t, author);
  return (
    <li className={`group ${isOurs ? 'is-ours' : 'is-theirs'} by-${author.kind}`}>
      <div className={isOurs || namesShoppers ? 'group-author' : 'unseen'}>
        {author.kind === 'assistant' && <Icon of={Bot} size={14} />}
        {name}
      </div>
      <SideNote message={last} members={members} />
      {messages.map((message) => (
        <Bubble
          key={message.seq}
          message={message}
          answered={message.replyTo ? said.get(message.replyTo) : undefined}
          conversation={conversation}
          agentId={agentId}
        />
      ))}
      <div className="group-foot">
        <time dateTime={last.at} title={exactTime(locale, last.at)}>
          {formatTime(locale, last.at)}
        </time>
        {tick && !needsWords(tick) && <Ticks tick={tick} />}
        {namesShoppers && <ReadBy message={last} members={members} />}
      </div>
    </li>
  );
}
