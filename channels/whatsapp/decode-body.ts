import type { z } from 'zod';
import { MESSAGE_MAX } from '../../contract/limits.ts';
import type { InboundFact } from '../channel.ts';
import { mediaReaders } from './decode-media.ts';
import { buttonPart, type Envelope, interactivePart, locationPart, textPart, wordsPart } from './shapes.ts';
import { clean } from './words.ts';

type Body = InboundFact['body'];
const CHOICE_MAX = 200;
const LOCATION_NAME_MAX = 200;
const ADDRESS_MAX = 500;
const KIND_MAX = 40;

/** What a message says, in our words. What we cannot show, or cannot read, is `unsupported`, with its caption kept. */
export function bodyOf(message: Envelope): Body {
  return readers.get(message.type)?.(message[message.type]) ?? unsupported(message);
}

/** A map, for a kind named `constructor` must not find one. */
const readers = new Map<string, (part: unknown) => Body | null>([
  ['text', reading(textPart, text)],
  ['location', reading(locationPart, location)],
  ['interactive', reading(interactivePart, choice)],
  ['button', reading(buttonPart, choice)],
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
