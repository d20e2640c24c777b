import type { Choice } from '../../contract/cards.ts';
import { ChannelError, type Outbound, type OutboundMedia, type OutsideSender } from '../channel.ts';
import { clean, shorten } from '../words.ts';
import { mediaTypeOf } from './media.ts';
import { type Detail, type Reader, readerOf } from './reader.ts';
import { renderCards } from './render-cards.ts';

/** Meta's limits, in UTF-16 code units. */
const TEXT_MAX = 4096;
const INTERACTIVE_MAX = 1024;
const BUTTONS_MAX = 3;
const BUTTON_TITLE_MAX = 20;
const ROWS_MAX = 10;
const ROW_TITLE_MAX = 24;
const ROW_DESCRIPTION_MAX = 72;
/** A choice that asks for the shopper's place: WhatsApp has a form of its own for it. */
const ASKS_LOCATION = /^ask-location/;

type Json = Record<string, unknown>;

/**
 * One message of ours as one message of the Graph API.
 *
 * Choices become buttons (up to three short ones), a list (up to ten), or WhatsApp's own request for a location; words
 * too long for those forms are sent as text with the choices written out. Cards are given as much detail as fits.
 *
 * @param now what the age of stock and "today" are reckoned from
 * @param mediaId what WhatsApp calls the file of a message that is one
 * @throws ChannelError `refused` where there is nobody to send to or nothing to say
 */
export function encode(
  { reference, to, locale, body, replyToExternalId }: Outbound,
  now: Date,
  mediaId?: string,
): Json {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...recipient(to),
    biz_opaque_callback_data: reference,
    ...(body.kind === 'reaction'
      ? reaction(body.emoji, replyToExternalId)
      : {
          ...(replyToExternalId ? { context: { message_id: replyToExternalId } } : {}),
          ...(body.kind === 'media' ? media(body, mediaId) : content(readerOf(locale, now), body)),
        }),
  };
}

/** People who go by a username have no number: then their business-scoped id names them. */
function recipient({ phone, channelUserId }: OutsideSender): Json {
  if (phone) return { to: phone.replace(/^\+/, '') };
  if (channelUserId) return { recipient: channelUserId };
  throw new ChannelError('no_recipient', 'refused');
}

function template({ name, language, values }: { name: string; language: string; values: string[] }): Json {
  const parameters = values.map((text) => ({ type: 'text', text }));
  const components = parameters.length > 0 ? { components: [{ type: 'body', parameters }] } : {};
  return { type: 'template', template: { name, language: { code: language }, ...components } };
}

/** An empty emoji takes a reaction away. */
function reaction(emoji: string | null, to: string | undefined): Json {
  if (!to) throw new ChannelError('nothing_to_react_to', 'refused');
  return { type: 'reaction', reaction: { message_id: to, emoji: emoji ?? '' } };
}

function content(reader: Reader, body: Exclude<Outbound['body'], { kind: 'reaction' | 'media' }>): Json {
  if (body.kind === 'location') return location(body);
  if (body.kind === 'text' && body.template) return template(body.template);
  const words = wordsOf(reader, body);
  const choices = distinct(body.choices ?? []);
  const form = choices.length > 0 ? interactive(reader, words, choices) : null;
  return form ?? text(longest(words, TEXT_MAX) ?? words(0), writtenOut(reader, choices));
}

const wordsOf = (reader: Reader, body: Words) => (detail: Detail) =>
  body.kind === 'card'
    ? [body.text.trim(), renderCards(reader, body.cards, detail)].filter(Boolean).join('\n\n')
    : body.text;

/** The fullest wording that fits; null where not even the barest does. */
function longest(words: (detail: Detail) => string, max: number): string | null {
  const details: Detail[] = [2, 1, 0];
  return details.map(words).find((wording) => wording.length > 0 && wording.length <= max) ?? null;
}

const distinct = (choices: Choice[]): Choice[] =>
  choices.filter(({ id }, index) => choices.findIndex((other) => other.id === id) === index).slice(0, ROWS_MAX);

function interactive(reader: Reader, words: (detail: Detail) => string, choices: Choice[]): Json | null {
  const asked = choices.find(({ id }) => ASKS_LOCATION.test(id));
  const others = choices.filter((choice) => choice !== asked);
  // WhatsApp's location request has no room for further buttons: what else there is is written under the words.
  const below = asked && others.length > 0 ? `\n\n${reader.t('whatsapp.or_write')}\n${bullets(others)}` : '';
  const wording = longest((detail) => `${words(detail).trim()}${below}`, INTERACTIVE_MAX);
  if (wording === null || wording.trim() === '') return null;
  return {
    type: 'interactive',
    interactive: { ...form(reader, choices, asked !== undefined), body: { text: wording } },
  };
}

function form(reader: Reader, choices: Choice[], asksLocation: boolean): Json {
  if (asksLocation) return { type: 'location_request_message', action: { name: 'send_location' } };
  return fitButtons(choices) ? buttons(choices) : list(reader, choices);
}

/** A title cut short could be mistaken for another: a list shows it whole. Meta refuses two buttons that read the same. */
function fitButtons(choices: Choice[]): boolean {
  const titles = new Set(choices.map(({ title }) => title.trim()));
  const areShort = choices.every(({ title }) => title.trim().length <= BUTTON_TITLE_MAX);
  return choices.length <= BUTTONS_MAX && areShort && titles.size === choices.length;
}

const buttons = (choices: Choice[]): Json => ({
  type: 'button',
  action: { buttons: choices.map(({ id, title }) => ({ type: 'reply', reply: { id, title: title.trim() } })) },
});

const list = ({ t }: Reader, choices: Choice[]): Json => ({
  type: 'list',
  action: { button: shorten(t('whatsapp.choose'), BUTTON_TITLE_MAX), sections: [{ rows: choices.map(row) }] },
});

function row({ id, title }: Choice): Json {
  const short = shorten(title, ROW_TITLE_MAX);
  return { id, title: short, ...(short === title.trim() ? {} : { description: shorten(title, ROW_DESCRIPTION_MAX) }) };
}

const bullets = (choices: Choice[]): string => choices.map(({ title }) => `• ${title.trim()}`).join('\n');

/** A title typed back is understood as well as one tapped. */
const writtenOut = ({ t }: Reader, choices: Choice[], list = bullets): string =>
  choices.length > 0 ? `\n\n${t('whatsapp.write_one')}\n${list(choices)}` : '';
const byNumber = (choices: Choice[]): string =>
  choices.map(({ title }, index) => `${index + 1}. ${title.trim()}`).join('\n');

const joined = (words: string, below: string): string => `${clean(words, TEXT_MAX - below.length)}${below}`.trim();

function text(words: string, below: string): Json {
  const body = joined(words, below);
  if (!body) throw new ChannelError('nothing_to_say', 'refused');
  return { type: 'text', text: { body, preview_url: false } };
}

type Words = Extract<Outbound['body'], { kind: 'text' | 'card' }>;
/** The same as one text, where WhatsApp has no forms for it: choices by number. Empty: there is nothing to say. */
export function plainText(locale: Outbound['locale'], now: Date, body: Words, choices: Choice[]): string {
  const reader = readerOf(locale, now);
  const words = wordsOf(reader, body);
  return joined(longest(words, TEXT_MAX) ?? words(0), writtenOut(reader, choices, byNumber));
}

function location({ lat, lon, name, address }: Extract<Outbound['body'], { kind: 'location' }>): Json {
  return {
    type: 'location',
    location: { latitude: lat, longitude: lon, ...(name ? { name } : {}), ...(address ? { address } : {}) },
  };
}

/** Words go with all but sound. */
function media(body: OutboundMedia, id: string | undefined): Json {
  if (!id) throw new ChannelError('no_media_id', 'refused');
  const type = mediaTypeOf(body);
  const caption = body.caption && type !== 'audio' ? { caption: clean(body.caption, INTERACTIVE_MAX) } : {};
  return { type, [type]: { id, ...caption, ...(type === 'document' ? { filename: body.name } : {}) } };
}
