import { AlarmClock, ArrowLeft, Bot, CircleCheck, Hourglass, MapPin, PanelRight, UserRound } from 'lucide-react';
import type { ConversationView } from '../../contract/conversations.ts';
import { WaitingTime } from '../list/WaitingTime.tsx';
import { promisedAnswer } from '../list/waiting.ts';
import { PeopleFact } from '../participants/PeopleFact.tsx';
import { ChannelIcon } from '../parts/ChannelIcon.tsx';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useMinute } from '../state/now.ts';
import { useRoute } from '../state/route.ts';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ServiceClock } from './ServiceClock.tsx';
import { stateWords } from './state-words.ts';
import { ThreadActions } from './ThreadActions.tsx';
import { Viewers } from './Viewers.tsx';

const stateIcons = {
  assistant: Bot,
  waiting: Hourglass,
  assigned: UserRound,
  snoozed: AlarmClock,
  resolved: CircleCheck,
};

/** Who it is, where it belongs and why, who has it, how long they wait; and what can be done. */
export function ThreadHeader({ conversation, agentId }: { conversation: ConversationView; agentId: string }) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const { contact, topic, channel, branch, assignee, waitingSince, sla } = conversation;
  const holder = assignee ? (assignee.agentId === agentId ? t('author.you') : assignee.name) : null;
  return (
    <header className="thread-head">
      <div className="thread-top">
        <IconButton
          icon={ArrowLeft}
          className="only-phone"
          label={t('inbox.back')}
          onClick={() => useRoute.getState().open(null)}
        />
        <ChannelIcon channel={channel} />
        <h1 className="thread-name" title={contact.name}>
          {topic ? `${contact.name} · ${topic}` : contact.name}
        </h1>
        <ThreadActions conversation={conversation} agentId={agentId} />
        <IconButton
          icon={PanelRight}
          className="not-wide"
          label={t('inbox.details')}
          command="details"
          data-opens-panel
          onClick={() => setUi({ isPanelOpen: true })}
        />
      </div>
      <div className="thread-facts">
        {waitingSince && !promisedAnswer(sla) && <WaitingTime since={waitingSince} sla={sla} />}
        {sla && <ServiceClock sla={sla} />}
        <span className="fact">
          <Icon of={MapPin} size={14} />
          {branch ? (
            <>
              <span className="strong" title={branch.name}>
                {branch.area}
              </span>
              <span className="quiet fact-reason">({t(`reason.${branch.reason.code}`)})</span>
            </>
          ) : (
            <span className="quiet">{t('inbox.no_branch')}</span>
          )}
        </span>
        <span className="fact">
          <Icon of={stateIcons[conversation.status]} size={14} />
          {stateWords(locale, t, conversation, holder, now)}
        </span>
        {/* A promise needs the room; the sign beside the name says the channel too. */}
        {!sla && <span className="fact quiet not-phone">{t(`inbox.channel_${channel}`)}</span>}
        <span className="fact quiet not-phone">{t(`inbox.speaks_${contact.locale}`)}</span>
        <PeopleFact members={conversation.members} />
        <Viewers key={conversation.conversationId} conversationId={conversation.conversationId} />
      </div>
    </header>
  );
}
