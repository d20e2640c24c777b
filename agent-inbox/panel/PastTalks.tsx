import { CircleCheck, MessagesSquare } from 'lucide-react';
import type { PersonView, TalkView } from '../../contract/contacts.ts';
import { exactTime, rowTime } from '../list/row-time.ts';
import { ChannelIcon } from '../parts/ChannelIcon.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useMinute } from '../state/now.ts';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  person: PersonView;
  conversationId: string;
}

/** What else this person said to us: their other conversations, and earlier talks of this one; nothing where there is none. */
export function PastTalks({ person, conversationId }: Props) {
  const { t } = useTexts();
  const here = person.talks.find((talk) => talk.conversationId === conversationId);
  const others = person.talks.filter((talk) => talk.conversationId !== conversationId);
  const named = (contactId: string) => person.others.find((one) => one.contactId === contactId)?.name;
  if (others.length === 0 && !here?.endings.length) return null;
  return (
    <section className="block" aria-label={t('people.past')}>
      <h2 className="block-title">{t('people.past')}</h2>
      <ul className="talks">
        {others.map((talk) => (
          <OtherTalk key={talk.conversationId} talk={talk} name={named(talk.contactId)} />
        ))}
        {here?.endings.map(({ seq, at, byName }) => (
          <li key={seq}>
            <button type="button" className="talk" onClick={() => useRoute.getState().open(conversationId, seq)}>
              <Icon of={CircleCheck} />
              <span className="talk-words">
                <Ended at={at} name={byName} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** @param name of the record it is with, where that is another */
function OtherTalk({ talk, name }: { talk: TalkView; name: string | undefined }) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const { conversationId, channel, status, branch, assignee, lastAt } = talk;
  return (
    <li>
      <button type="button" className="talk" onClick={() => useRoute.getState().open(conversationId)}>
        <ChannelIcon channel={channel} />
        <span className="talk-words">
          <span className="strong">{[name, t(`inbox.channel_${channel}`), branch].filter(Boolean).join(' · ')}</span>
          <span className="quiet">
            {[t(`status.${status}`), assignee].filter(Boolean).join(' · ')} ·{' '}
            <time dateTime={lastAt} title={exactTime(locale, lastAt)}>
              {rowTime(locale, t, lastAt, now)}
            </time>
          </span>
        </span>
        <Icon of={MessagesSquare} />
      </button>
    </li>
  );
}

function Ended({ at, name }: { at: string; name: string }) {
  const { locale, t } = useTexts();
  const now = useMinute();
  return (
    <time dateTime={at} title={exactTime(locale, at)}>
      {t('people.ended', { time: rowTime(locale, t, at, now), name })}
    </time>
  );
}
