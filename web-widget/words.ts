/** Turns codes and values into a shopper's words. */
import type { Locale } from '../contract/codes.ts';
import type { QueuePlaceView } from '../contract/conversations.ts';
import type { Author, ShownMessage } from '../contract/messages.ts';
import { formatDay, formatTime, keptTogether } from '../contract/texts/format.ts';
import type { Translate } from '../contract/texts/render.ts';

export interface Words {
  locale: Locale;
  t: Translate;
}

const ZONES: Record<string, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

/** A wall time at the place, with its zone where the reader's clock differs. */
export function timeAt({ locale }: Words, iso: string, timezone: string): string {
  const there = formatTime(locale, iso, timezone);
  return there === formatTime(locale, iso) ? there : `${there} ${ZONES[timezone] ?? timezone}`;
}

/** The reader's day: `2026-11-24`. */
export function dayOf(at: string | number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/** `09.41` today, otherwise with the day; at a place's own clock where one is given. */
export function whenWords(words: Words, iso: string, timezone?: string): string {
  const time = timezone ? timeAt(words, iso, timezone) : formatTime(words.locale, iso);
  return dayOf(iso) === dayOf(Date.now()) ? time : `${formatDay(words.locale, iso, timezone)} ${time}`;
}

export function dayWords({ locale, t }: Words, at: string, now = Date.now()): string {
  if (dayOf(at) === dayOf(now)) return t('widget.today');
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  return dayOf(at) === dayOf(yesterday.getTime()) ? t('widget.yesterday') : formatDay(locale, at);
}

/** Equal ends are day and night. */
export const isAlways = ({ from, until }: { from: string; until: string }): boolean => from === until;

/** Where one stands who waits for a person, and how long that will be about, or when people are back. */
export function queueWords(words: Words, queue?: QueuePlaceView): string {
  const { t } = words;
  if (!queue?.place) return t('widget.status.waiting');
  const { place, waitMin, peopleFrom } = queue;
  const then = peopleFrom
    ? t('widget.status.people', { time: whenWords(words, peopleFrom) })
    : waitMin && t('widget.status.wait', { count: waitMin });
  return t('widget.status.queue', { place }) + (then ? ` · ${then}` : '');
}

/** A message without its cards, choices and map: what is written in its bubble and read aloud. */
export function plainWords({ t }: Words, { kind, content }: ShownMessage): string {
  if (kind === 'event' || kind === 'deleted') return ''; // of what was deleted the marks speak
  // Whatever it is: words, what was tapped, what came with a thing that cannot be shown, or else what that is.
  const said = content as Partial<Record<'text' | 'title' | 'caption' | 'name', string>>;
  return keptTogether(
    said.text ??
      said.title ??
      said.caption ??
      said.name ??
      t(kind === 'location' ? 'kind.location' : 'kind.unsupported', { of: kind, ...content }),
  );
}

/** Splits text at web addresses, so that they can be links and nothing else can. */
export function textParts(text: string): Array<{ text: string; href?: string }> {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'])/i)
    .filter(Boolean)
    .map((part) => (/^https?:\/\//i.test(part) ? { text: part, href: part } : { text: part }));
}

/** Before they know who they are in it, a visitor is alone there. */
export const isOwn = ({ kind, id }: Author, me: string | undefined): boolean =>
  kind === 'shopper' && (me === undefined || id === me);
