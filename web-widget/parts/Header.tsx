import { formatSpan } from '../../contract/texts/format.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { company } from '../later.tsx';
import { isAlways, queueWords } from '../words.ts';
import { Icon } from './Icon.tsx';

interface Props {
  chat: Chat;
  onClose(): void;
  onLocale(): void;
}

export function Header({ chat, onClose, onLocale }: Props) {
  const { t, locale } = words();
  const other = locale === 'id' ? 'EN' : 'ID';
  return (
    <header class="head">
      <span class="mark">
        <Icon name="store" size={20} />
      </span>
      <div class="who">
        <h1>{chat.session.value?.vendor.name ?? 'Dekat'}</h1>
        <p>{statusWords(chat)}</p>
      </div>
      {company.here && <company.here.Head chat={chat} />}
      <button type="button" class="quiet lang" onClick={onLocale} aria-label={t('widget.language') + other}>
        {other}
      </button>
      <button type="button" class="quiet" onClick={onClose} aria-label={t('widget.close')} title={t('widget.close')}>
        <Icon name="close" size={20} />
      </button>
    </header>
  );
}

/** Who answers now. */
function statusWords(chat: Chat): string {
  const { t } = words();
  const { conversation } = chat.log;
  const people = chat.session.value?.people;
  if (conversation?.status === 'waiting') return queueWords(words(), chat.queue.value ?? conversation.queue);
  if (conversation?.status === 'assigned' && conversation.assignee)
    return t('widget.status.assigned', { name: conversation.assignee.name });
  if (conversation?.status === 'resolved') return t('widget.status.resolved');
  if (!people || isAlways(people)) return t('widget.status.assistant');
  return t('widget.status.assistant_people', { hours: formatSpan(words().locale, people.from, people.until) });
}
