import { z } from 'zod';
import { MESSAGE_MAX } from '../../contract/limits.ts';
import type { InboundFact } from '../channel.ts';
import { clean } from '../words.ts';
import { mediaReaders } from './decode-media.ts';
import {
  buttonPart,
  contactsPart,
  type Envelope,
  formPart,
  interactivePart,
  locationPart,
  orderPart,
  textPart,
  wordsPart,
} from './shapes.ts';

type Body = InboundFact['body'];
const CHOICE_MAX = 200;
const LOCATION_NAME_MAX = 200;
const ADDRESS_MAX = 500;
const KIND_MAX = 40;
const PEOPLE_MAX = 20;
const NAME_MAX = 200;
const PHONES_MAX = 10;
const PHONE_MAX = 40;
const SKU_MAX = 100;
const ITEMS_MAX = 100;

/** What a message says, in our words. What we cannot show, or cannot read, is `unsupported`, with its caption kept. */
export function bodyOf(message: Envelope): Body {
  return readers.get(message.type)?.(message[message.type]) ?? unsupported(message);
}

/** A map, for a kind named `constructor` must not find one. */
const readers = new Map<string, (part: unknown) => Body | null>([
  ['text', reading(textPart, text)],
  ['location', reading(locationPart, location)],
  ['interactive', (part) => reading(interactivePart, choice)(part) ?? reading(formPart, form)(part)],
  ['button', reading(buttonPart, choice)],
  ['contacts', reading(contactsPart, contact)],
  ['order', reading(orderPart, basket)],
  ...mediaReaders,
]);

function text({ body }: z.infer<typeof textPart>): Body | null {
  const said = clean(body, MESSAGE_MAX);
  return said ? { kind: 'text', content: { text: said } } : null;
}

function location({ latitude: lat, longitude: lon, name, address }: z.infer<typeof locationPart>): Body {
  const named = clean(name ?? '', LOCATION_NAME_MAX);
  const addressed = clean(address ?? '', ADDRESS_MAX);
  const content = { lat, lon, ...(named ? { name: named } : {}), ...(addressed ? { address: addressed } : {}) };
  return { kind: 'location', content };
}

/** Our id routes; the title is what the shopper saw and tapped. */
function choice(picked: { id: string; title: string }): Body | null {
  const id = clean(picked.id, CHOICE_MAX);
  return id ? { kind: 'choice', content: { id, title: clean(picked.title, CHOICE_MAX) } } : null;
}

/** What was filled in, a line each. */
function form({ nfm_reply: { body, response_json } }: z.infer<typeof formPart>): Body {
  const lines = Object.entries(answersIn(response_json ?? '')).map(([name, value]) => `${name}: ${value}`);
  const caption = clean([body ?? '', ...lines].filter(Boolean).join('\n'), MESSAGE_MAX);
  return { kind: 'unsupported', content: { of: 'form', ...(caption ? { caption } : {}) } };
}

/** Answers that are words or figures; the form's own token says nothing to people. */
function answersIn(json: string): Record<string, string> {
  try {
    const parsed = z.record(z.string(), z.unknown()).parse(JSON.parse(json));
    const said = Object.entries(parsed).filter(([name, value]) => name !== 'flow_token' && typeof value !== 'object');
    return Object.fromEntries(said.map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}

function contact(entries: z.infer<typeof contactsPart>): Body {
  const people = entries.slice(0, PEOPLE_MAX).map(({ name, phones }) => ({
    name: clean(name.formatted_name ?? '', NAME_MAX),
    phones: phones
      .map(({ phone, wa_id: waId }) => clean(phone ?? (waId ? `+${waId}` : ''), PHONE_MAX))
      .filter(Boolean)
      .slice(0, PHONES_MAX),
  }));
  return { kind: 'contact', content: { people } };
}

/** What it costs is for the catalogue here to say: the price is what was shown there. */
function basket({ product_items: all, text: said }: z.infer<typeof orderPart>): Body | null {
  const items = all.flatMap((item) => {
    if (!item) return [];
    const { product_retailer_id: sku, quantity, item_price: price, currency } = item;
    const isRupiah = price !== undefined && (currency ?? 'IDR') === 'IDR';
    return [{ sku: clean(sku, SKU_MAX), quantity, ...(isRupiah ? { price: Math.round(price) } : {}) }];
  });
  const text = clean(said ?? '', MESSAGE_MAX);
  if (items.length === 0) return null;
  return { kind: 'basket', content: { items: items.slice(0, ITEMS_MAX), ...(text ? { text } : {}) } };
}

/** The words of an edited message; null where there are none that could be read. */
export function wordsOf(message: Envelope): string | null {
  const parsed = wordsPart.safeParse(message[message.type]);
  const words = parsed.success ? parsed.data : undefined;
  return clean(words?.message?.text?.body ?? words?.text ?? words?.caption ?? '', MESSAGE_MAX) || null;
}

/** A missing or malformed part is no reader's business: the message then counts as one we cannot show. */
function reading<S extends z.ZodType>(schema: S, read: (part: z.infer<S>) => Body | null) {
  return (part: unknown): Body | null => {
    const parsed = schema.safeParse(part);
    return parsed.success ? read(parsed.data) : null;
  };
}

function unsupported(message: Envelope): Body {
  const parsed = wordsPart.safeParse(message[message.type]);
  const words = parsed.success ? parsed.data : undefined;
  const said = words?.caption ?? words?.text ?? words?.message?.text?.body ?? words?.filename ?? '';
  const caption = clean(said, MESSAGE_MAX);
  const of = words?.voice ? 'voice' : clean(message.type, KIND_MAX) || 'unknown';
  return { kind: 'unsupported', content: { of, ...(caption ? { caption } : {}) } };
}
