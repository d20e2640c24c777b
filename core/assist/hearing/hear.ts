import { LRUCache } from 'lru-cache';
import type { Branch } from '../../branches/branch.ts';
import type { Area, PostalPrefix } from '../../places/place.ts';
import type { Product } from '../../products/product.ts';
import { readChoice } from '../choice-ids.ts';
import type { Dialogue, KnownPlace } from '../dialogue.ts';
import type { Turn } from '../engine.ts';
import type { Heard, PlaceHeard } from '../heard.ts';
import { detectLanguage } from './language.ts';
import { normalise, plainWords } from './normalise.ts';
import { lastFourIn, orderNoIn } from './numbers.ts';
import { buildGazetteer, findPlace, type Gazetteer, toPlace } from './places.ts';
import { buildProductIndex, findProducts, type ProductIndex, productPhrase } from './products.ts';
import { scoreTopics } from './topics.ts';

export interface HearingDeps {
  products(vendorId: string): Promise<Product[]>;
  places(vendorId: string): Promise<{ areas: Area[]; postalPrefixes: PostalPrefix[] }>;
  branches(vendorId: string): Promise<Branch[]>;
}

/** What a vendor's names mean: made once for as long as nothing changed. */
export interface Lexicon {
  index: ProductIndex;
  gazetteer: Gazetteer;
  branches: Branch[];
}

/** Keeps each vendor's lexicon until its products, places or branches are others. */
export function lexicons({ products, places, branches }: HearingDeps): (vendorId: string) => Promise<Lexicon> {
  const kept = new LRUCache<string, { lexicon: Lexicon; of: [Product[], Area[], string] }>({ max: 50 });
  return async (vendorId) => {
    const [sold, { areas, postalPrefixes }, all] = await Promise.all([
      products(vendorId),
      places(vendorId),
      branches(vendorId),
    ]);
    const print = all.map(({ branchId, area, at }) => `${branchId}${area}${at.lat}${at.lon}`).join();
    const known = kept.get(vendorId);
    if (known && known.of[0] === sold && known.of[1] === areas && known.of[2] === print) return known.lexicon;
    const lexicon = {
      index: buildProductIndex(sold),
      gazetteer: buildGazetteer(areas, postalPrefixes, all),
      branches: all,
    };
    kept.set(vendorId, { lexicon, of: [sold, areas, print] });
    return lexicon;
  };
}

/** Makes out what a turn says. All its words are one; a pin beats a named place; a quick reply says it by its id. */
export function hear(lexicon: Lexicon, turn: Turn, dialogue: Dialogue): Heard {
  const text = textOf(turn);
  const words = plainWords(text);
  const meaning = normalise(text);
  const pin = pinOf(turn);
  const picked = pickedOf(turn);
  const mention = findPlace(lexicon.gazetteer, words, pin?.at ?? dialogue.place?.at ?? null);
  const orderNo = (picked?.pick === 'order' ? picked.orderNo : null) ?? orderNoIn(text);
  const rest = mention ? [...words.slice(0, mention.from), ...words.slice(mention.to)] : words;
  const phrase = orderNo ? null : productPhrase(lexicon.index, rest);
  const scores = scoreTopics(meaning, {
    product: phrase?.isKnown ?? false,
    place: mention !== null,
    orderNo: orderNo !== null,
  });
  const asksProduct =
    scores.topic === 'stock' || dialogue.pending?.ask === 'product' || dialogue.pending?.ask === 'which_product';
  const isKnown =
    phrase !== null &&
    (phrase.isKnown || (asksProduct && (scores.weights.stock ?? 0) > 0)) &&
    isSold(lexicon, phrase.phrase, asksProduct);
  return {
    locale: text === '' ? dialogue.locale : detectLanguage(text, dialogue.locale),
    topic: scores.topic === 'stock' && !isKnown && (mention || !phrase) ? 'unclear' : scores.topic,
    isComplaint: scores.isComplaint,
    words: text,
    product: isKnown && phrase ? phrase.phrase : null,
    place:
      picked?.pick === 'place'
        ? placeById(lexicon, picked.areaId)
        : pin
          ? { place: pin, areaId: null, others: [] }
          : (mention?.heard ?? null),
    branchId: picked?.pick === 'branch' ? picked.branchId : branchNamed(lexicon, words),
    orderNo,
    lastFour: dialogue.pending?.ask === 'digits' || orderNo ? lastFourIn(text) : null,
    ordinal: ordinalOf(meaning, words),
    isPick: /\b(yang|yg)\b.*\b(aja|saja)\b|\b(the one|just|only|let s go with|i ll take)\b|^(yang|yg) (di )?/.test(
      words.join(' '),
    ),
    wantsOpenNow:
      /\b(buka (sekarang|jam segini)|jam segini|masih buka|ada yang buka|sekarang buka|open (right )?now|still open)\b/.test(
        meaning,
      ),
    daysAhead: /\b(lusa|day after tomorrow)\b/.test(meaning) ? 2 : /\b(besok|tomorrow)\b/.test(meaning) ? 1 : 0,
    yesNo: yesNoOf(meaning),
    picked,
    isUnreadable: turn.messages.every(({ body }) => body.kind === 'unsupported' && !body.content.caption),
  };
}

/** Words that sell nothing are still a product asked for, when stock is what the turn is about. */
const isSold = ({ index }: Lexicon, phrase: string, asks: boolean): boolean => {
  const { skus, similar } = findProducts(index, phrase);
  return asks || skus.length > 0 || similar.length > 0;
};

const textOf = ({ messages }: Turn): string =>
  messages
    .map(({ body }) => {
      if (body.kind === 'text') return body.content.text;
      if (body.kind === 'choice') return readChoice(body.content.id) ? '' : body.content.title;
      return body.kind === 'unsupported' ? (body.content.caption ?? '') : '';
    })
    .filter(Boolean)
    .join('\n');

function pinOf({ messages }: Turn): KnownPlace | null {
  const last = messages.findLast(({ body }) => body.kind === 'location')?.body;
  if (last?.kind !== 'location') return null;
  const { lat, lon, name } = last.content;
  return { name: name ?? '', city: '', at: { lat, lon }, radiusM: 0 };
}

function pickedOf({ messages }: Turn): Heard['picked'] {
  const last = messages.findLast(({ body }) => body.kind === 'choice')?.body;
  return last?.kind === 'choice' ? readChoice(last.content.id) : null;
}

function placeById({ gazetteer }: Lexicon, areaId: string): PlaceHeard | null {
  const area = gazetteer.areas.find((one) => one.areaId === areaId);
  return area ? { place: toPlace(area), areaId, others: [] } : null;
}

/** "Cabang BSD", "toko Kemang": the branch of that area, said to be one. */
function branchNamed({ branches }: Lexicon, words: string[]): string | null {
  const text = ` ${words.join(' ')} `;
  const named = branches.find(({ area }) => {
    const name = plainWords(area).join(' ');
    return new RegExp(
      `\\b(cabang|cab|cbg|toko|sinar|branch|outlet|gerai) (di )?${escaped(name)}\\b|\\b${escaped(name)} (branch|store|outlet)\\b`,
    ).test(text);
  });
  return named?.branchId ?? null;
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const ORDINALS: Array<[RegExp, number]> = [
  [/\b(pertama|first)\b/, 1],
  [/\b(kedua|second)\b/, 2],
  [/\b(ketiga|third)\b/, 3],
  [/\b(keempat|fourth)\b/, 4],
  [/\b(terakhir|last one)\b/, -1],
];
function ordinalOf(meaning: string, words: string[]): number | null {
  const [, number] = /^(?:yang )?(?:nomor )?#?([1-9])$/.exec(meaning) ?? /\bnomor ([1-9])\b/.exec(meaning) ?? [];
  if (number && words.length <= 5) return Number(number);
  return ORDINALS.find(([pattern]) => pattern.test(meaning))?.[1] ?? null;
}

function yesNoOf(meaning: string): 'yes' | 'no' | null {
  if (/^(tidak|jangan|batal|no|nope|nah|tidak usah|tidak jadi|no thanks)\b/.test(meaning) && meaning.length < 30)
    return 'no';
  return /^(iya|ya|y|yes|yep|yup|ok|oke|okay|boleh|sip|siap|betul|benar|mau|sure|please do|lanjut)\b/.test(meaning) &&
    meaning.length < 30
    ? 'yes'
    : null;
}
