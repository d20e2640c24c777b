/** A conversation as plain text, to be kept by whoever took part in it. */
import type { Locale } from '../../contract/codes.ts';
import type { EventContent, ShownMessage } from '../../contract/messages.ts';
import { formatDay, formatTime, formatYear } from '../../contract/texts/format.ts';
import { type Translate, translator } from '../../contract/texts/render.ts';
import { transcriptTexts } from '../../contract/texts/transcript.ts';
import { textOf } from '../search/message-text.ts';

interface Frame {
  vendor: string;
  locale: Locale;
  timezone: string;
  now: Date;
  /** There was more before the first of them. */
  isCut: boolean;
}

/**
 * One line for each message under a line for each day, by the vendor's clock. What was written on several lines is set in, so that nobody's words
 * look like another's.
 * @param messages as their reader may see them, in `seq` order
 */
export function transcriptOf(messages: readonly ShownMessage[], frame: Frame): string {
  const { vendor, locale, timezone, now, isCut } = frame;
  const t = translator(locale, transcriptTexts[locale]);
  const day = (iso: string) => `${formatDay(locale, iso, timezone)} ${formatYear(iso, timezone)}`;
  const time = (iso: string) => formatTime(locale, iso, timezone);
  const made = now.toISOString();
  const lines = [
    t('transcript.title', { vendor }),
    t('transcript.made', { time: `${day(made)} ${time(made)}`, zone: timezone }),
    ...(isCut ? [t('transcript.cut')] : []),
  ];
  let today = '';
  for (const message of messages) {
    const said = message.kind === 'event' ? happened(t, message.content) : saidBy(t, message);
    if (said === null) continue;
    const on = day(message.at);
    if (on !== today) lines.push('', `— ${on} —`);
    today = on;
    lines.push(`[${time(message.at)}] ${said}`);
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Whatever some reader begins a line at. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** A name on one line, whatever is in it. */
const plain = (name: string): string => name.replace(/[\s\u0085]+/g, ' ').trim();

function saidBy(t: Translate, message: Exclude<ShownMessage, { kind: 'event' }>): string | null {
  if (message.kind === 'note') return null;
  const { author, audience } = message;
  const name = author.kind === 'assistant' ? t('transcript.assistant') : plain(author.name);
  const speaker = Array.isArray(audience) ? t('transcript.only_some', { name }) : name;
  const words = wordsOf(t, message).replace(LINE_ENDS, '\r\n    ');
  return speaker ? `${speaker}: ${words}` : words;
}

function wordsOf(t: Translate, message: Exclude<ShownMessage, { kind: 'event' | 'note' }>): string {
  switch (message.kind) {
    case 'image':
    case 'video':
    case 'voice':
    case 'file': {
      const { name, caption } = message.content;
      return [`(${t(`transcript.${message.kind}`, { name: plain(name) })})`, caption].filter(Boolean).join(' ');
    }
    case 'location': {
      const { lat, lon } = message.content;
      return `(${t('transcript.location', { at: textOf(message) ?? `${lat}, ${lon}` })})`;
    }
    case 'deleted':
      return `(${t('transcript.deleted')})`;
    default:
      return textOf(message) ?? `(${t('transcript.other')})`;
  }
}

/** What a reader outside would miss; null: the rest is the shop's own work. */
function happened(t: Translate, event: EventContent): string | null {
  switch (event.event) {
    case 'taken':
    case 'assigned':
      return `* ${t('transcript.taken', { name: plain(event.name) })}`;
    case 'resolved':
      return `* ${t('transcript.resolved')}`;
    case 'member_joined':
      return `* ${t('transcript.joined', { name: plain(event.name) })}`;
    case 'member_left':
      return `* ${t('transcript.left', { name: plain(event.name) })}`;
    case 'csat_rated':
      return `* ${t('transcript.rated', event)}${event.words ? ` “${plain(event.words)}”` : ''}`;
    default:
      return null;
  }
}
