import type { EventContent } from '../contract/messages.ts';
import { type Words, whenWords } from './words.ts';

export function eventWords(words: Words, content: EventContent): string {
  const { t } = words;
  switch (content.event) {
    case 'handover':
      return content.peopleFrom
        ? t('widget.event.handover_closed', { time: whenWords(words, content.peopleFrom) })
        : t('widget.event.handover');
    case 'assigned':
      return t('widget.event.taken', content);
    case 'branch_chosen':
      return t('widget.event.branch_chosen', { name: content.name, reason: t(`reason.${content.reason.code}`) });
    case 'member_left':
      return t(content.byName === null ? 'widget.event.member_left' : 'widget.event.member_removed', content);
    default:
      return t(`widget.event.${content.event}`, content);
  }
}
