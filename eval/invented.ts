/**
 * Looks for what was stated and no record bears out. It stands apart from the product's own guard: it reads the finished
 * reply, knows nothing of tools, and asks the database itself. What a figure is, its surroundings say: a price must be the
 * price of a product that is spoken of, a count the stock at a branch that is named, a distance one between two places
 * that are. A figure of no known kind must be in a name, in an address or in the shopper's own words.
 */
import type { MessageBody } from '../contract/messages.ts';
import { type Ground, type GroundFrom, groundOf, withoutMarks } from './ground.ts';
import type { Reply } from './talk.ts';

export type Kind = 'money' | 'distance' | 'time' | 'count' | 'order' | 'phone' | 'branch' | 'day' | 'figure' | 'card';
export interface Claim {
  kind: Kind;
  /** As it was written. */
  text: string;
}

/** The shopper's own words and pins, over the whole talk. */
export interface Heard {
  words: string;
  pins: Array<{ lat: number; lon: number }>;
  phone: string | null;
  add(bodies: MessageBody[]): void;
}
export function ofTalk(phone: string | null): Heard {
  const heard: Heard = {
    words: '',
    pins: [],
    phone,
    add(bodies) {
      for (const { kind, content } of bodies) {
        if (kind === 'text') heard.words += `\n${content.text}`;
        if (kind === 'choice') heard.words += `\n${content.id} ${content.title}`;
        if (kind === 'location') heard.pins.push({ lat: content.lat, lon: content.lon });
      }
    },
  };
  return heard;
}

/** Every statement of a reply that no record bears out, and every row of a card that says other than the record. */
export async function inventedIn(reply: Reply, heard: Heard, from: GroundFrom): Promise<Claim[]> {
  if (reply.text === '') return [];
  const text = reply.text.replace(/\u00a0/g, ' ');
  const ground = await groundOf(text, reply, heard, from);
  return [...claimsIn(text).filter((claim) => !isBorneOut(claim, ground)), ...wrongCards(reply, ground)];
}

/** In the order they are looked for; what one has found is no other's. */
const KINDS: Array<[Kind, RegExp]> = [
  ['money', /\bRp ?\d[\d.,]*\d|\bRp ?\d/g],
  ['phone', /\+\d[\d ()-]{7,}\d|\b0\d{2,3}[-\s]?\d{3,4}[-\s]?\d{3,5}\b/g],
  ['order', /\b[A-Z]{2} ?\d{5,}\b/g],
  ['distance', /\b\d+(?:[.,]\d+)? ?k?m\b/g],
  ['time', /\b\d{1,2}[.:]\d{2}\b(?![.,]?\d)/g],
  ['day', /\b\d{1,2} (?:Jan|Feb|Mar|Apr|Mei|May|Jun|Jul|Agu|Aug|Sep|Okt|Oct|Nov|Des|Dec)\w*\b/g],
  [
    'count',
    /(?<=\b(?:sisa|tinggal|stok|ada) )\d+\b(?! ?(?:gr|g|kg|ml|l|jam|menit|hari|tahun)\b)|\b\d+(?= (?:left|in stock)\b)/gi,
  ],
  ['figure', /\d+(?:[.,]\d+)*/g],
];

/** Every statement of a text that holds a figure. */
export function claimsIn(text: string): Claim[] {
  let rest = text;
  return KINDS.flatMap(([kind, sign]) => {
    const found = rest.match(sign) ?? [];
    rest = rest.replace(sign, (taken) => ' '.repeat(taken.length));
    return found.map((claim) => ({ kind, text: claim }));
  });
}

const digits = (text: string): string => text.replace(/\D/g, '');

export function isBorneOut({ kind, text }: Claim, ground: Ground): boolean {
  // What the shopper wrote may be said back.
  const isTheirs = ground.heard.has(digits(text));
  switch (kind) {
    case 'money':
      return ground.money.has(Number(digits(text)));
    case 'phone':
      return ground.phones.has(digits(text)) || isTheirs;
    case 'order':
      return isTheirs || ground.orders.has(text.replace(/\s/g, ''));
    case 'distance':
      return ground.distances.has(text.replace(',', '.')) || ground.lengths.has(text);
    case 'time':
      return ground.times.has(text.replace('.', ':').padStart(5, '0'));
    case 'day':
      return ground.days.has(text.toLowerCase());
    case 'count':
      return ground.counts.has(Number(text));
    default:
      return isTheirs || ground.figures.has(withoutMarks(text));
  }
}

/** A card's own figures, row for row, and the branches of the words. */
function wrongCards(reply: Reply, { subjects, levels, prices }: Ground): Claim[] {
  const cards = reply.bodies.flatMap((body) => (body.kind === 'card' ? body.content.cards : []));
  const wrong: Claim[] = [];
  for (const card of cards) {
    if (card.card !== 'stock') continue;
    if (prices.get(card.product.sku) !== card.product.price)
      wrong.push({ kind: 'card', text: `${card.product.sku} ${card.product.price}` });
    for (const { branchId, available } of card.branches)
      if ((levels.get(`${branchId} ${card.product.sku}`) ?? 0) !== available)
        wrong.push({ kind: 'card', text: `${branchId} ${available}` });
  }
  const strange = subjects.strangers.map((text) => ({ kind: 'branch' as const, text }));
  return [...wrong, ...strange];
}
