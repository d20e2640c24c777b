import type { Locale } from '../../contract/codes.ts';
import type { EventContent } from '../../contract/messages.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { callWords } from '../calls/call-words.ts';
import { soon } from '../list/soon.ts';
import { givenWords, prioritisedWords, requeuedWords } from './routing-words.ts';
import { toldWords } from './sla-words.ts';

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
    case 'sla_warned':
    case 'sla_breached':
      return toldWords(locale, t, content, nowMs);
    case 'snoozed':
      return t('event.snoozed', { byName: content.byName, time: soon(locale, content.until, nowMs) });
    case 'branch_chosen':
      return `${t('event.branch_chosen', { name: content.name })} · ${t(`reason.${content.reason.code}`)}`;
    case 'member_joined':
      return t(content.byName === null ? `event.member_joined_${content.by}` : 'event.member_brought', { ...content });
    case 'member_left':
      return t(content.byName === null ? 'event.member_left' : 'event.member_removed', { ...content });
    case 'csat_rated':
      return t(content.words ? 'event.csat_rated_words' : 'event.csat_rated', { ...content });
    case 'called':
      return callWords(t, content);
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
