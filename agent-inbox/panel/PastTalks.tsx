import { CircleCheck, MessagesSquare } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { PersonView, TalkView } from '../../contract/contacts.ts';
import { exactTime, rowTime } from '../list/row-time.ts';
import { ChannelIcon } from '../parts/ChannelIcon.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Peeked } from './TalkPeek.tsx';

const TalkPeek = lazy(async () => ({ default: (await import('./TalkPeek.tsx')).TalkPeek }));

interface Props {
  person: PersonView;
  conversationId: string;
}

/** What else this person said to us: their other conversations, and earlier talks of this one; nothing where there is none. */
export function PastTalks({ person, conversationId }: Props) {
  const { t } = useTexts();
  const [peeked, setPeeked] = useState<Peeked | null>(null);
  const here = person.talks.find((talk) => talk.conversationId === conversationId);
  const others = person.talks.filter((talk) => talk.conversationId !== conversationId);
  const named = (contactId: string) => person.others.find((one) => one.contactId === contactId)?.name;
  if (others.length === 0 && !here?.endings.length) return null;
  return (
    <section className="block" aria-label={t('people.past')}>
      <h2 className="block-title">{t('people.past')}</h2>
      <ul className="talks">
        {others.map((talk) => (
          <OtherTalk
            key={talk.conversationId}
            talk={talk}
            name={named(talk.contactId)}
            onPeek={(title) => setPeeked({ conversationId: talk.conversationId, title, endSeq: null })}
          />
        ))}
        {here?.endings.map(({ seq, at, byName }) => (
          <li key={seq}>
            <button
              type="button"
              className="talk"
              onClick={() => setPeeked({ conversationId, title: t('people.past'), endSeq: seq })}
            >
              <Icon of={CircleCheck} />
              <span className="talk-words">
                <Ended at={at} name={byName} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {peeked && (
        <Suspense>
          <TalkPeek {...peeked} onClose={() => setPeeked(null)} />
        </Suspense>
      )}
    </section>
  );
}

/** @param name of the record it is with, where that is another */
function OtherTalk({ talk, name, onPeek }: { talk: TalkView; name: string | undefined; onPeek(title: string): void }) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const { channel, status, branch, assignee, lastAt } = talk;
  const title = [name, t(`inbox.channel_${channel}`), branch].filter(Boolean).join(' · ');
  return (
    <li>
      <button type="button" className="talk" onClick={() => onPeek(title)}>
        <ChannelIcon channel={channel} />
        <span className="talk-words">
          <span className="strong">{title}</span>
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
