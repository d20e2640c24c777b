import { formatSpan } from '../../contract/texts/format.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { company } from '../later.tsx';
import { page } from '../state.ts';
import { isAlways } from '../words.ts';
import { Icon } from './Icon.tsx';

/** The empty thread: who answers, and three things people really ask. */
export function Welcome({ chat, onNearMe }: { chat: Chat; onNearMe(): void }) {
  const { t } = words();
  const { product, link } = page.value.context;
  const session = chat.session.value;
  const greeting = <h2>{t('widget.greeting')}</h2>;
  if (!session) return <section class="welcome">{greeting}</section>;
  const { people } = session;
  const questions = [
    // A link's is a code: what it means stands in the field (follow-link.ts).
    typeof product === 'string' && product && product !== link
      ? t('widget.try.product', { product })
      : t('widget.try.1'),
    t('widget.try.2'),
    t('widget.try.3'),
  ];
  return (
    <section class="welcome">
      {greeting}
      <p>{t('widget.intro', { vendor: session.vendor.name })}</p>
      <p class="muted">
        {isAlways(people)
          ? t('widget.intro_people_any')
          : t('widget.intro_people', { hours: formatSpan(words().locale, people.from, people.until) })}
      </p>
      <p class="label">{t('widget.try')}</p>
      <div class="asks">
        {questions.map((question) => (
          <button type="button" key={question} onClick={() => chat.sendText(question)}>
            {question}
          </button>
        ))}
        <button type="button" onClick={onNearMe}>
          <Icon name="pin" /> {t('widget.near_me')}
        </button>
      </div>
      {company.here && <company.here.Consent chat={chat} />}
    </section>
  );
}
