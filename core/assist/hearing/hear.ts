import type { AttachmentBody, MessageBody } from '../../../contract/messages.ts';
import type { Point } from '../../../contract/primitives.ts';
import type { Branch } from '../../branches/branch.ts';
import type { Area, PostalPrefix } from '../../places/place.ts';
import type { Product } from '../../products/product.ts';
import type { AskedDay } from '../asked-day.ts';
import type { AskedTime } from '../asked-time.ts';
import { readChoice } from '../choice-ids.ts';
import type { Dialogue, KnownPlace } from '../dialogue.ts';
import type { Turn } from '../engine.ts';
import type { Heard, PlaceHeard, Topic } from '../heard.ts';
import { type Intent, topicOf } from '../intents.ts';
import { branchCodesIn } from './branch-codes.ts';
import { formsInGist, gistOf, isTelling } from './concepts.ts';
import { takenBackIn } from './corrections.ts';
import { type Cue, cuesIn, isKnownCue } from './cues.ts';
import { dayIn } from './days.ts';
import { isFiller } from './fillers.ts';
import { JOINERS, type Named, type Part, type Scores, scoreIntents } from './intents.ts';
import { isKeepingWord, isKeptCount, keepingIn } from './keeping.ts';
import { detectLanguage, isEveryday, languageOf } from './language.ts';
import { clausesOf, normalise, plainWords } from './normalise.ts';
import { lastFourIn, orderNoIn } from './numbers.ts';
import { type PhraseHeard, phraseOf } from './phrase.ts';
import { buildGazetteer, findPlace, findPlaces, type Gazetteer, type Mention, toPlace } from './places.ts';
import { buildProductIndex, findProducts, holdsAll, isSoldWord, type ProductIndex, tokensOf } from './products.ts';
import { buildServices, type ServiceIndex, servicesIn } from './services.ts';
import { OFF_TOPIC } from './signs.ts';
import { slotsOf } from './slots.ts';
import { subjectsIn } from './subjects.ts';
import { thingsIn, withoutMeasure } from './things.ts';
import { timeIn } from './times.ts';

export interface HearingDeps {
  products(vendorId: string): Promise<Product[]>;
  places(vendorId: string): Promise<{ areas: Area[]; postalPrefixes: PostalPrefix[] }>;
  branches(vendorId: string): Promise<Branch[]>;
}

/** What a vendor's names mean: made once for as long as nothing changed. */
export interface Lexicon {
  index: ProductIndex;
  gazetteer: Gazetteer;
  /** Branches by their area's name, in plain words; of several the first by code. */
  byArea: ReadonlyMap<string, string>;
  /** Branches by their code in small letters. */
  byCode: ReadonlyMap<string, string>;
  services: ServiceIndex;
}

/** Made once for an assortment, whoever asks, and gone with it: a vendor's new products come as a new list. */
const made = new WeakMap<readonly Product[], Made>();
interface Made {
  lexicon: Lexicon;
  areas: Area[];
  branches: Branch[];
  /** Read anew the branches are another list, and mostly say the same. */
  print: string;
}

/** Gives a vendor's lexicon, made anew when its products, places or branches are others. */
export function lexicons({ products, places, branches }: HearingDeps): (vendorId: string) => Promise<Lexicon> {
  return async (vendorId) => {
    const [sold, { areas, postalPrefixes }, all] = await Promise.all([
      products(vendorId),
      places(vendorId),
      branches(vendorId),
    ]);
    const known = made.get(sold);
    if (known && known.areas === areas && known.branches === all) return known.lexicon;
    const print = all.map((branch) => printOf(branch)).join();
    if (known && known.areas === areas && known.print === print) {
      known.branches = all;
      return known.lexicon;
    }
    const lexicon = {
      index: buildProductIndex(sold),
      gazetteer: buildGazetteer(areas, postalPrefixes, all),
      byArea: new Map(all.map(({ area, branchId }) => [plainWords(area).join(' '), branchId] as const).reverse()),
      byCode: new Map(all.map(({ branchId }) => [branchId.toLowerCase(), branchId])),
      services: buildServices(all),
    };
    made.set(sold, { lexicon, areas, branches: all, print });
    return lexicon;
  };
}

/** What the lexicon has of a branch. */
const printOf = ({ branchId, area, at, services }: Branch): string =>
  `${branchId}${area}${at.lat}${at.lon}${services.map(({ name, nameEn }) => name + nameEn)}`;

/** What may speak for an intent in a text by itself. */
export function cuesInText(lexicon: Lexicon, text: string): Cue[] {
  const { gist, has, placeless } = gather(lexicon, text, { near: null, orderNo: orderNoIn(text) });
  return cuesIn({ gist, named: has, words: placeless });
}

/** The plain words of a text by itself but those that name places. */
export const placelessWords = (lexicon: Lexicon, text: string): string[] =>
  gather(lexicon, text, { near: null, orderNo: orderNoIn(text) }).placeless;

/** What the words name, and their gist. */
function gather(lexicon: Lexicon, text: string, { near, orderNo }: { near: Point | null; orderNo: string | null }) {
  const clauses = clausesOf(text);
  const words = clauses.flat();
  const isTakenBack = takenBackIn(clauses);
  const kept = words.map((word, i) => (isTakenBack(i) ? '' : word));
  const isName = (word: string) => isEveryday(word) || isFiller(word) || isSoldWord(lexicon.index, word);
  const mention = findPlace(lexicon.gazetteer, kept, near, isName);
  const mentions = mention ? findPlaces(lexicon.gazetteer, kept, near, mention) : [];
  const isOfPlace = (i: number) => mentions.some(({ from, to }) => i >= from && i < to);
  const isKeeping = (i: number) => isKeepingWord(words[i] ?? '') || isKeptCount(words, i);
  const isTaken = (i: number) => orderNo !== null || isOfPlace(i) || isTakenBack(i) || isKeeping(i);
  const said = phraseOf(lexicon.index, words, isTaken, startsOf(clauses));
  const things = new Set(words.filter((_, i) => said.isKnown && said.isOfProduct(i)).flatMap(formsInGist));
  const has: Named = { product: said.isKnown, place: mention !== null, orderNo: orderNo !== null, things };
  const placed = withPlaces(clauses, mentions);
  const gist = gistOf(placed, isName);
  const placeless = words.filter((_, i) => !isOfPlace(i));
  return {
    words,
    clauses,
    placed,
    placeless,
    kept,
    isTakenBack,
    mention,
    mentions,
    isOfPlace,
    said,
    has,
    gist,
    isName,
  };
}

type Gathered = ReturnType<typeof gather>;

/** The stretches between marks and words that begin another question; none where there is but one. */
function partsIn({ placed, isName }: Gathered): Part[] {
  const stretches = placed
    .flatMap((words) => {
      const own: string[][] = [[]];
      for (const word of words) {
        if (JOINERS.has(word)) own.push([]);
        else own.at(-1)?.push(word);
      }
      return own;
    })
    .filter(({ length }) => length > 0);
  if (stretches.length < 2) return [];
  return stretches.map((words) => ({
    gist: gistOf([words], isName),
    words: words.filter((word) => word !== 'PLACE'),
  }));
}

/** Makes out what a turn says. All its words are one; a pin beats a named place; a quick reply says it by its id. */
export function hear(lexicon: Lexicon, turn: Turn, dialogue: Dialogue): Heard {
  const { text, linked, named } = branchCodesIn(lexicon.byCode, textOf(turn));
  const meaning = normalise(text);
  const pin = pinOf(turn);
  const picked = pickedOf(turn);
  const isOrderAsked = dialogue.pending?.ask === 'order_no';
  const orderNo = (picked?.pick === 'order' ? picked.orderNo : null) ?? orderNoIn(text, isOrderAsked);
  const near = pin?.at ?? dialogue.place?.at ?? null;
  const gathered = gather(lexicon, text, { near, orderNo });
  const { words, placeless, kept, isTakenBack, mention, mentions, isOfPlace, said, has, gist } = gathered;
  const scores = scoreIntents(gist, has, placeless, partsIn(gathered));
  const isBare = (said.phrase === null || isOrdinal(said)) && said.size === null;
  const services = servicesIn(
    lexicon.services,
    words.filter((_, i) => !isOfPlace(i) && !isTakenBack(i)),
  );
  const ordinal = ordinalOf(meaning, words);
  const keeping = keepingIn(meaning, words, isBare);
  // "Simpenin satu dong" names nothing to sell, though it may sound like a wish for something unknown.
  const isOfSame = (keeping.wantsHold || keeping.wantsTold) && !said.isKnown;
  const product = isOfSame || isOrdinal(said) ? null : productOf(lexicon, said, scores, dialogue);
  const goods = namedIn(lexicon, gathered, scores);
  const day = dayIn(normalise(words.filter((_, i) => !isOfPlace(i)).join(' ')));
  const time = timeIn(text);
  return {
    locale: text === '' ? dialogue.locale : detectLanguage(text, dialogue.locale),
    language: languageOf(placeless, dialogue.locale),
    intents: scores.intents,
    slots: slotsOf({
      text,
      words: kept,
      gist,
      mentions,
      intent: scores.intents[0]?.intent ?? 'other',
      isGuess: scores.asked === null,
      phrases: goods.phrases,
      measure: goods.measure,
      orderNo,
      services,
      isOfProduct: goods.isOf,
      isTakenBack,
      isStart: startsOf(gathered.clauses),
      branchOf: (one) => branchAt(lexicon, words, one),
    }),
    topic: topicIn(scores, {
      isCalled: meaning === '' && words.length > 0 && timeIn(text) === null,
      isNothingNamed: product === null && (mention !== null || isBare),
      isProductKnown: said.isKnown && !isOrdinal(said),
      isServiceNamed: services.length > 0 || /\bSERVICE\b/.test(gist),
      isPaying: /\bPAY\b/.test(gist),
      isOffTopic: OFF_TOPIC.test(gist),
      isOfMilk: /\b(full|whipping) (cream|krim)\b/.test(meaning),
    }),
    isComplaint: scores.isComplaint,
    words: text,
    subjects: subjectsIn(text),
    product,
    size: said.size,
    place:
      picked?.pick === 'place'
        ? placeById(lexicon, picked.areaId)
        : pin
          ? { place: pin, areaId: null, others: [] }
          : (mention?.heard ?? null),
    unknownPlace: mention || pin || !isOfBranches(scores, isBare) ? null : said.unknownPlace,
    branchId: picked?.pick === 'branch' ? picked.branchId : (named ?? branchNamed(lexicon, words)),
    linkedBranchId: linked,
    orderNo,
    lastFour: dialogue.pending?.ask === 'digits' || orderNo ? lastFourIn(text) : null,
    ordinal,
    isPick: /\b(yang|yg)\b.*\b(aja|saja)\b|\b(the one|just|only|let us go with|i will take)\b|^(yang|yg) (di )?/.test(
      words.join(' '),
    ),
    ...manner(meaning, isBare, Math.max(scores.weights.stock_nearby, scores.weights.price) >= 1),
    ...keeping,
    // "The first one" counts which, not how many.
    quantity: ordinal !== null && keeping.quantity === 1 ? null : keeping.quantity,
    day,
    time,
    opensAt: opensAtOf(meaning, time, day),
    asksTotal: !ASKS_TOTAL.test(meaning) ? null : /\b(pesanan|order)\b/.test(meaning) ? 'order' : 'things',
    services,
    bookingWish: bookingWishOf(meaning),
    yesNo: yesNoOf(meaning, words.join(' ')),
    picked,
    isUnreadable: turn.messages.every(
      ({ body }) => body.kind === 'contact' || (isUnseen(body) && !body.content.caption),
    ),
  };
}

/** "Which of them is open at ten?": hours of whichever branch. When one opens is asked without a time. */
function opensAtOf(meaning: string, time: AskedTime | null, day: AskedDay | null): Heard['opensAt'] {
  if (time === null || !('minute' in time) || !/\b(buka|open)\b/.test(meaning)) return null;
  return { minute: time.minute, ...(day ? { day } : {}) };
}

/** Not of one thing, nor of one unit: of all that is spoken of. */
const ASKS_TOTAL =
  /\b(total(nya)?|altogether|all together|in all|grand total|how much (for|is) (all|both|everything)|come to|add up to|(semua(nya)?|dua dua ?nya|keduanya) (jadi(nya)? )?(harga(nya)? )?(berapa|how much)|jadi(nya)? (semua(nya)? )?(berapa|how much))\b/;

const CANCELS = /\b(batal\w*|tidak jadi|hapus|call off)\b/;
const MOVES =
  /\b(pindah\w*|geser|undur\w*|mundur\w*|(di)?majukan|reschedule\w*|postpone\w*|move|ubah|(ganti|tukar|change) (ke )?(my |the |saya )?(jadwal|jam|hari|tanggal|waktu|janji|booking|appointment|slot|time|day|date|service))\b/;
const OF_BOOKING = '(booking|appointment|janji|jadwal|reservasi|servis|service|konsultasi|consultation|slot)';
const LOOKS = new RegExp(
  [
    `\\b(kapan|jam berapa|cek|check|lihat|when|what time|status|kode|code)\\b.*\\b${OF_BOOKING}\\b.*\\b(saya|my)\\b`,
    '\\b(when|what time) is my\\b',
    `\\b${OF_BOOKING} saya\\b.*\\b(kapan|jam berapa|di mana)\\b`,
    '\\b(my|the) (booking|appointment)( code)?$',
  ].join('|'),
);
/** What is wanted of a booking, in normalised words: meant only where a turn is about bookings. */
function bookingWishOf(meaning: string): Heard['bookingWish'] {
  if (CANCELS.test(meaning)) return 'cancel';
  if (MOVES.test(meaning)) return 'move';
  return LOOKS.test(meaning) ? 'look' : null;
}

/** Of what a product may be spoken; of the first few also one that is not sold. */
const GOODS_INTENTS: Intent[] = [
  'stock_nearby',
  'price',
  'purchase',
  'delivery_options',
  'delivery_fee',
  'order_status',
  'cancel_order',
  'return_refund',
  'complaint',
  'health',
];
const UNSOLD_TOO = 2;
/** Of these a size alone is said too. */
const SIZED = 3;
/** Asked about in general; none of them is a name. */
const NO_REMEDY = /^(obat|medicine|sirup|syrup|tablet|vitamin|vitamins|masker|termometer|tensi|anak|baby)$/;

/** The things a turn names, in its words, and how much of one where that is said by weight. */
function namedIn(lexicon: Lexicon, { words, clauses, said, isOfPlace, isTakenBack }: Gathered, { asked }: Scores) {
  const isGoods = asked === null || GOODS_INTENTS.includes(asked);
  const isTaken = (i: number) => isOfPlace(i) || isTakenBack(i) || isKeepingWord(words[i] ?? '');
  const things = isGoods ? thingsIn(lexicon.index, words, isTaken, startsOf(clauses)) : [];
  const isSized = asked === null || GOODS_INTENTS.slice(0, SIZED).includes(asked);
  const spoken = things
    .filter(({ isSize }) => isSized || !isSize)
    .map(({ from, to }) => words.slice(from, to))
    .filter(
      (own) =>
        asked !== 'health' ||
        (own.some((word) => tokensOf(word).some((token) => isSoldWord(lexicon.index, token))) &&
          !own.every((word) => NO_REMEDY.test(word))),
    );
  const measured = spoken.map((own) => withoutMeasure(lexicon.index, own));
  const isUnsold = things.length === 0 && asked !== null && GOODS_INTENTS.slice(0, UNSOLD_TOO).includes(asked);
  const phrases =
    isUnsold && !said.isKnown
      ? said.parts.flatMap((part) => namesIn(lexicon, part))
      : measured.map((one) => one.words.join(' '));
  return {
    phrases,
    measure: measured.find(({ measure }) => measure !== null)?.measure ?? null,
    isOf: (i: number) => things.some(({ from, to }) => i >= from && i < to && !(words[i] === 'of')),
  };
}

/** A thing's name without what is only said beside it: "tuker popok" names "popok". */
function namesIn({ index }: Lexicon, part: string): string[] {
  const words = part.split(' ');
  // What the lessons speak of is a word of every day, and no name of something unheard of.
  const isName = (word: string) =>
    word.length > 2 &&
    (isSoldWord(index, word) || !(isTelling(word) || isEveryday(word) || isFiller(word) || isKnownCue(word)));
  const from = words.findIndex(isName);
  return from < 0 ? [] : [words.slice(from, words.findLastIndex(isName) + 1).join(' ')];
}

/** The clauses, each place in them a mark of its own. */
function withPlaces(clauses: readonly (readonly string[])[], mentions: Mention[]): string[][] {
  let at = 0;
  return clauses.map((words) => {
    const begin = at;
    at += words.length;
    return words.flatMap((word, k) => {
      const i = begin + k;
      const mention = mentions.find(({ from, to }) => i >= from && i < to);
      if (!mention) return [word];
      return i === mention.from || k === 0 ? ['PLACE'] : [];
    });
  });
}

function isOfBranches({ asked }: Scores, isBare: boolean): boolean {
  const topic = asked && topicOf(asked);
  return topic === 'stock' || topic === 'branch' || topic === 'delivery' || (topic === null && isBare);
}

interface Around {
  isCalled: boolean;
  isNothingNamed: boolean;
  isProductKnown: boolean;
  isServiceNamed: boolean;
  isPaying: boolean;
  isOffTopic: boolean;
  /** Cream that is no ointment. */
  isOfMilk: boolean;
}
/**
 * What the acting half is to answer: the topic of the main intent. Stock of nothing named says little by itself; a word
 * that only addresses ("kak?") greets; who wants to buy what is sold hears who has it.
 */
function topicIn({ asked }: Scores, around: Around): Topic {
  if (!asked) return around.isCalled ? 'greeting' : 'unclear';
  const topic = topicOf(asked);
  if (topic === 'stock' && around.isNothingNamed) return 'unclear';
  if (topic === 'other' && around.isOffTopic) return 'unclear';
  if (topic === 'health' && around.isOfMilk) return 'unclear';
  if (topic === 'purchase' && around.isProductKnown) return 'stock';
  if (asked !== 'branch_services') return topic;
  if (around.isPaying) return 'other';
  return around.isServiceNamed ? 'booking' : topic;
}

/** How something is asked, whatever it is about. */
function manner(meaning: string, isBare: boolean, isStockAsked: boolean) {
  return {
    wantsOpenNow:
      /\b(buka (sekarang|jam segini)|jam segini|masih buka|ada yang (masih )?buka|sekarang (masih )?buka|open (right )?now|still open)\b/.test(
        meaning,
      ),
    wantsAnyOpen:
      /\b(yang (masih )?buka|any(thing|where|one)?|something|somewhere|ada yang|which (one|branch|store|shop)|(yang|cabang) mana)\b/.test(
        meaning,
      ),
    wantsPhone: /\b(telepon|kontak|nomor (wa|whatsapp|hp|telp)|phone|contact number|call (them|the cabang))\b/.test(
      meaning,
    ),
    asksOfSame:
      isBare &&
      (isStockAsked ||
        /\b(harga|how much|price|masih ada|jauh|jarak|how far|paling dekat|nearest|closest)\b/.test(meaning)),
    wantsOthers: /\b(yang|cabang|tempat|di)? ?\b(lain|other|another|anything else|somewhere else|elsewhere)\b/.test(
      meaning,
    ),
    wantsCheapest:
      /\b(ter ?murah|(paling|lebih) (murah|hemat)|yang murah|murahan|cheap(er|est)|lowest price|less expensive|most affordable)\b/.test(
        meaning,
      ),
    isImpatient: /\b(lama|lambat|late|so long|taking long|how long)\b/.test(meaning),
    cannotTell:
      /\b(lupa|hilang|tidak (tahu|tau|ingat|punya|ada nomor)|(not|t) (know|have|remember)|forgot|lost)\b/.test(meaning),
  };
}

function startsOf(clauses: readonly (readonly string[])[]): (i: number) => boolean {
  const starts = new Set<number>();
  let at = 0;
  for (const clause of clauses) {
    starts.add(at);
    at += clause.length;
  }
  return (i) => starts.has(i);
}

/**
 * The words a product is looked for by. Words that sell nothing are still a product asked for, when a product was asked
 * about or stock is what the turn is about.
 */
function productOf(
  { index }: Lexicon,
  { phrase, first, isKnown }: PhraseHeard,
  { asked, weights }: Scores,
  { pending }: Dialogue,
): string | null {
  if (phrase === null || first === null) return null;
  const isAnswer = pending?.ask === 'product' || pending?.ask === 'which_product';
  const isStock = asked !== null && (topicOf(asked) === 'stock' || asked === 'purchase');
  const isAsked = (isStock && weights.stock_nearby + weights.price > 0) || (isAnswer && asked === null);
  if (!isKnown && !isAsked) return null;
  const all = findProducts(index, phrase);
  // Said apart, "berdiri" tells which fan; "and eggs" is another thing.
  const isOne = all.skus.some((sku) => holdsAll(index, sku, phrase));
  const best = isOne || findProducts(index, first).skus.length === 0 ? phrase : first;
  return best === phrase && all.skus.length === 0 ? unsold(first, all.similar.length > 0, isAsked) : best;
}
const unsold = (words: string, hasSimilar: boolean, isAsked: boolean): string | null =>
  hasSimilar || isAsked ? words : null;

const textOf = ({ messages }: Turn): string =>
  messages
    .map(({ body }) => {
      if (body.kind === 'text') return body.content.text;
      if (body.kind === 'choice') return readChoice(body.content.id) ? '' : body.content.title;
      if (body.kind === 'basket') return wordsOfBasket(body.content);
      return isUnseen(body) ? (body.content.caption ?? '') : '';
    })
    .filter(Boolean)
    .join('\n');

/** A basket of the catalogue outside, as one would have written it. */
function wordsOfBasket({ items, text = '' }: Extract<MessageBody, { kind: 'basket' }>['content']): string {
  const [first] = items;
  return [text, first ? `mau beli ${first.quantity} ${first.name ?? first.sku}` : ''].filter(Boolean).join('\n');
}

/** What the assistant cannot look at: the words that came along are all it has. */
const isUnseen = (body: MessageBody): body is AttachmentBody | Extract<MessageBody, { kind: 'unsupported' }> =>
  body.kind === 'unsupported' || 'attachmentId' in body.content;

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

const BEFORE_BRANCH = new Set(['cabang', 'cab', 'cbg', 'toko', 'sinar', 'branch', 'outlet', 'gerai']);
const AFTER_BRANCH = new Set(['branch', 'store', 'outlet']);
const AREA_WORDS_MAX = 4;
/** "Cabang BSD", "toko Kemang", "Tebet branch": the branch of that area, said to be one; the longest name wins. */
function branchNamed({ byArea }: Lexicon, words: string[]): string | null {
  for (let length = Math.min(AREA_WORDS_MAX, words.length); length > 0; length -= 1) {
    for (let i = 0; i + length <= words.length; i += 1) {
      const before = words[i - 1] === 'di' ? words[i - 2] : words[i - 1];
      if (!BEFORE_BRANCH.has(before ?? '') && !AFTER_BRANCH.has(words[i + length] ?? '')) continue;
      const branchId = byArea.get(words.slice(i, i + length).join(' '));
      if (branchId) return branchId;
    }
  }
  return null;
}

/** The branch of the area a place is, or of the one area that begins with its name. */
function branchAt({ byArea }: Lexicon, words: string[], { heard, from, to }: Mention): string | null {
  const written = words.slice(from, to).join(' ');
  const name = 'place' in heard ? plainWords(heard.place.name).join(' ') : written;
  const own = byArea.get(written) ?? byArea.get(name);
  if (own) return own;
  const begun = [...byArea].filter(([area]) => area.startsWith(`${name} `));
  return begun.length === 1 ? (begun[0]?.[1] ?? null) : null;
}

const ORDINALS: Array<[RegExp, number]> = [
  [/\b(pertama|first)\b/, 1],
  [/\b(kedua|second)\b/, 2],
  [/\b(ketiga|third)\b/, 3],
  [/\b(keempat|fourth)\b/, 4],
  [/\b(terakhir|last one)\b/, -1],
];
/** "The first one" is one of a list, though "first aid" is sold. */
const isOrdinal = ({ phrase }: PhraseHeard): boolean =>
  phrase !== null && /^(first|second|third|fourth|last)$/.test(phrase);
function ordinalOf(meaning: string, words: string[]): number | null {
  const [, number] = /^(?:yang )?(?:nomor )?#?([1-9])$/.exec(meaning) ?? /\bnomor ([1-9])\b/.exec(meaning) ?? [];
  if (number && words.length <= 5) return Number(number);
  return ORDINALS.find(([pattern]) => pattern.test(meaning))?.[1] ?? null;
}

/** @param plain the words as written: "ya" only softens elsewhere, alone it says yes */
function yesNoOf(meaning: string, plain: string): 'yes' | 'no' | null {
  if (plain.length >= 30) return null;
  if (
    /^(tidak|jangan|batal|nanti( saja| aja| dulu)?$|no|nope|nah|not now|later|tidak usah|tidak jadi|no terima kasih)\b/.test(
      meaning,
    )
  )
    return 'no';
  if (/^(nanti (saja|aja|dulu)|no|nah|nvm|never ?mind|not now)\b(?! \d)/.test(plain)) return 'no';
  if (/^mau (tanya|nanya)/.test(meaning)) return null;
  if (/^(y|ya+h?|iya+|yoi|he eh)( (kak|min|dong|deh|mau|boleh|please|pls|tolong))*$/.test(plain)) return 'yes';
  return /^(iya|y|yes|yep|yup|yeah|ok|oke|okay|boleh|sip|siap|betul|benar|mau|sure|please do|lanjut|silakan)\b/.test(
    meaning,
  )
    ? 'yes'
    : null;
}
