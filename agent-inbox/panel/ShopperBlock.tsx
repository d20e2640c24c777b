import { BadgeCheck, Merge, Pencil, ShieldCheck, ShieldQuestion } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { PersonView } from '../../contract/contacts.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { rowTime } from '../list/row-time.ts';
import { isSupervisor } from '../pages.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useSession } from '../session/session-store.ts';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { EditShopper } from './EditShopper.tsx';

const ErasureDialog = lazy(async () => ({
  default: (await import('../admin/privacy/ErasureDialog.tsx')).ErasureDialog,
}));
const MergeDialog = lazy(async () => ({ default: (await import('./MergeDialog.tsx')).MergeDialog }));

interface Props {
  conversation: ConversationView;
  /** null: not read yet. */
  person: PersonView | null;
}

/** Who writes, as staff know them; corrected in its place. */
export function ShopperBlock({ conversation, person }: Props) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const [isEditing, setEditing] = useState(false);
  const [isMerging, setMerging] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const maySee = useSession(({ agent }) => agent !== null && isSupervisor(agent));
  const known = person?.contact;
  const { contact, channel, episode, createdAt, tags, windowEndsAt } = conversation;
  const Sign = contact.isVerified ? BadgeCheck : ShieldQuestion;
  const stopEditing = () => {
    setEditing(false);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-command="edit-shopper"]')?.focus());
  };
  if (isEditing && known)
    return (
      <section className="block" aria-label={t('people.edit')}>
        <h2 className="block-title">{t('people.edit')}</h2>
        <EditShopper contact={known} onDone={stopEditing} />
      </section>
    );
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
        {known && (
          <div className="shopper-tools">
            <IconButton
              icon={Pencil}
              size={16}
              label={t('people.edit')}
              data-command="edit-shopper"
              onClick={() => setEditing(true)}
            />
            <IconButton
              icon={Merge}
              size={16}
              label={t('people.merge')}
              data-command="merge"
              onClick={() => setMerging(true)}
            />
            {maySee && (
              <IconButton
                icon={ShieldCheck}
                size={16}
                label={t('privacy.open', { name: contact.name })}
                onClick={() => setErasing(true)}
              />
            )}
          </div>
        )}
      </div>
      {known?.note && <p className="shopper-note">{known.note}</p>}
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
      {isErasing && (
        <Suspense>
          <ErasureDialog
            contactId={contact.contactId}
            conversationId={conversation.conversationId}
            name={contact.name}
            erasure={null}
            onDone={() => {}}
            onClose={() => setErasing(false)}
          />
        </Suspense>
      )}
      {isMerging && person && (
        <Suspense>
          <MergeDialog person={person} onClose={() => setMerging(false)} />
        </Suspense>
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
