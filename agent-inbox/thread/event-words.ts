import type { Locale } from '../../contract/codes.ts';
import type { EventContent } from '../../contract/messages.ts';
import { formatDay, formatTime } from '../../contract/texts/format.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { daysAgo } from '../list/row-time.ts';
import { givenWords, prioritisedWords, requeuedWords } from './routing-words.ts';

/** What happened, in one line of the reader's language. */
export function eventWords(locale: Locale, t: Translate, content: EventContent, nowMs: number): string {
  switch (content.event) {
    case 'handover':
      return [handover(locale, t, content, nowMs), t(`handover.${content.reason}`), ...about(content)].join(' · ');
    case 'assigned':
      return content.byName === null ? givenWords(t, content) : t('event.assigned', { ...content });
    case 'requeued':
      return requeuedWords(t, content);
    case 'prioritised':
      return prioritisedWords(t, content);
    case 'snoozed':
      return t('event.snoozed', { byName: content.byName, time: soon(locale, content.until, nowMs) });
    case 'branch_chosen':
      return `${t('event.branch_chosen', { name: content.name })} · ${t(`reason.${content.reason.code}`)}`;
    case 'reopened':
      return content.byName ? t('inbox.event_reopened_by', { name: content.byName }) : t('event.reopened');
    default:
      return t(`event.${content.event}`, { ...content });
  }
}

type Handover = Extract<EventContent, { event: 'handover' }>;

const handover = (locale: Locale, t: Translate, { peopleFrom }: Handover, nowMs: number): string =>
  peopleFrom ? t('event.handover_closed', { time: soon(locale, peopleFrom, nowMs) }) : t('event.handover');

const about = ({ summary }: Handover): string[] =>
  [summary?.product, summary?.place, summary?.orderNo].filter((one): one is string => Boolean(one));

/** The time alone on the same day, with the day otherwise. */
export function soon(locale: Locale, iso: string, nowMs: number): string {
  const time = formatTime(locale, iso);
  return daysAgo(Date.parse(iso), nowMs) === 0 ? time : `${formatDay(locale, iso)} ${time}`;
}
