import { BadgeCheck, ShieldQuestion } from 'lucide-react';
import type { ConversationView } from '../../contract/conversations.ts';
import { rowTime } from '../list/row-time.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';

export function ShopperBlock({ conversation }: { conversation: ConversationView }) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const { contact, channel, episode, createdAt, tags, windowEndsAt } = conversation;
  const Sign = contact.isVerified ? BadgeCheck : ShieldQuestion;
  return (
    <section className="block" aria-label={t('inbox.shopper')}>
      <div className="shopper">
        <Avatar name={contact.name} size="large" />
        <div>
          <h2 className="shopper-name">{contact.name}</h2>
          <span className={contact.isVerified ? 'verified' : 'quiet verified'}>
            <Icon of={Sign} size={14} />
            {t(contact.isVerified ? 'inbox.verified' : 'inbox.not_verified')}
          </span>
        </div>
      </div>
      <dl className="facts">
        {contact.phone && (
          <>
            <dt>{t('inbox.phone')}</dt>
            <dd>
              <a href={`tel:${contact.phone}`}>{contact.phone}</a>
            </dd>
          </>
        )}
        <dt>{t('inbox.language')}</dt>
        <dd>{t(`inbox.speaks_${contact.locale}`)}</dd>
        <dt>{t('inbox.channel')}</dt>
        <dd>{t(`inbox.channel_${channel}`)}</dd>
        <dt>{t('inbox.talks')}</dt>
        <dd>
          {episode > 1 ? t('inbox.past_talks', { count: episode - 1 }) : t('inbox.first_talk')}
          <div className="quiet">{t('inbox.since', { time: rowTime(locale, t, createdAt, now) })}</div>
        </dd>
        {windowEndsAt && (
          <>
            <dt>{t('inbox.window')}</dt>
            <dd>
              {Date.parse(windowEndsAt) > now
                ? t('inbox.window_until', { time: soon(locale, windowEndsAt) })
                : t('inbox.window_over')}
            </dd>
          </>
        )}
      </dl>
      {tags.length > 0 && (
        <ul className="tags">
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const soon = (locale: 'id' | 'en', iso: string): string =>
  new Date(iso).toLocaleString(locale === 'id' ? 'id-ID' : 'en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
