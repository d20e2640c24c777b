import type { Slots } from '../heard.ts';
import type { Intent } from '../intents.ts';
import { DAY_WORDS, TIME_WORDS } from './moments.ts';
import { plainWords } from './normalise.ts';
import type { Mention } from './places.ts';
import { isWorkedOn, type Quantity, quantityIn } from './quantities.ts';

/** Around a branch's name these say that somewhere near it is meant, or where somebody is. */
const NOT_THE_BRANCH = new Set(
  'dekat deket dkt terdekat sekitar sekitaran daerah kawasan area near nearby around nearest closest rumah stasiun station outside luar'.split(
    ' ',
  ),
);
/** The way there: where things are brought, and where people come from. */
const WAYS = new Set('ke to dari dr from kirim antar'.split(' '));
const BRANCH_BEFORE = /^(cabang|cab|cbg|toko|sinar|branch|store|outlet|gerai)$/;
const BRANCH_AFTER = /^(branch|branches|store|stores|outlet|outlets|shop|shops|one)$/;
const AT = new Set(['di', 'in', 'at', 'the', 'yang', 'yg', 'ke']);
/** Asked of a branch itself, wherever it is said to be. */
const OF_A_BRANCH = new Set<Intent>([
  'branch_hours',
  'branch_location',
  'branch_services',
  'book_service',
  'move_booking',
  'cancel_booking',
  'return_refund',
  'complaint',
  'order_status',
  'purchase',
  'talk_to_person',
  'other',
]);
/** Where a way leads to a branch: whoever moves an appointment "to Kemang" goes there. */
const WAY_TO_BRANCH = new Set<Intent>(['move_booking', 'complaint', 'return_refund', 'talk_to_person']);
/** Somebody goes there, or takes something there. */
const GOES = /^(bawa|dibawa|bring|come|dateng|datang|mampir|visit)$/;
const SENT = /^(teknisi\w*|technician|tukang\w*|repairman|orang\w*|someone|somebody)$/;
const BOOKING_NO = /\bbk[\s-]?(\d{4})\b/i;
/** "Hp 0812…" is a phone's. */
const TRACKING_NO = /\b([a-z]{2})[\s-]?(?!0?8\d{8}|628)(\d{8,12})\b/i;
const OF_SERVICES = new Set<Intent>(['book_service', 'move_booking', 'cancel_booking']);
const SERVICE_NAMED = new Set<Intent>([...OF_SERVICES, 'branch_services']);
const COURTESY = new Set<Intent>(['greeting', 'thanks']);

interface Said {
  text: string;
  words: string[];
  gist: string;
  /** The main one. */
  intent: Intent;
  /** Too little speaks for it to act on. */
  isGuess: boolean;
  mentions: Mention[];
  /** The words of each product or size named. */
  phrases: string[];
  /** How much, where it is said by weight. */
  measure: Quantity | null;
  orderNo: string | null;
  /** Those the words may mean. */
  services: string[];
  isOfProduct(i: number): boolean;
  isTakenBack(i: number): boolean;
  /** Whether a clause begins there. */
  isStart(i: number): boolean;
  branchOf(mention: Mention): string | null;
}

/** What a turn is about, word for word where the words say it best, by id where the vendor has one. */
export function slotsOf(said: Said): Slots {
  const { text, words, gist, intent, mentions, orderNo } = said;
  const product = said.phrases.map((phrase) => asWritten(text, phrase));
  const isCountable = OF_SERVICES.has(intent) ? (i: number) => isWorkedOn(words[i] ?? '') : said.isOfProduct;
  const counted = said.measure ?? quantityIn(words, isCountable, intent === 'purchase');
  const near = mentions.map((mention) => ({ mention, branchId: branchMeant(said, mention) }));
  const postal = words.find((word) => /^1[0-7]\d{3}$/.test(word));
  const bookingNo = BOOKING_NO.exec(text)?.[1];
  const isServiceAsked = SERVICE_NAMED.has(intent) || /\b(SERVICE|BOOKING|BOOKINGNO)\b/.test(gist);
  return filled({
    product,
    quantity: counted?.quantity ?? undefined,
    unit: counted?.unit ? [counted.unit] : [],
    place: near
      .filter(({ mention, branchId }) => branchId === null && isAsked(said, mention) && words[mention.from] !== postal)
      .map(({ mention }) => nameOf(mention)),
    branch: near.flatMap(({ mention, branchId }) => (words[mention.from] === postal ? [] : (branchId ?? []))),
    postal,
    // Of several as likely none is named: "servis" alone may be any.
    service: isServiceAsked && said.services.length === 1 ? said.services : [],
    method: methodIn(gist, text, intent),
    order: orderNo ?? undefined,
    booking: bookingNo === undefined ? undefined : `BK-${bookingNo}`,
    tracking: TRACKING_NO.exec(text)?.slice(1).join('').toUpperCase(),
    ...momentsOf(said),
  });
}

/** The days and times meant, as they are written; of a booking that is moved, where to. */
function momentsOf({
  text,
  words,
  gist,
  intent,
  mentions,
  isTakenBack,
  isOfProduct,
  isStart,
}: Said): Pick<Values, 'date' | 'time'> {
  if (COURTESY.has(intent)) return {};
  const isPlace = (i: number) => mentions.some(({ from, to }) => i >= from && i < to);
  const kept = words
    .map((word, i) => (isStart(i) && i > 0 ? `| ${word}` : word))
    // "Pembalut malam" is no time.
    .filter((word, i) => !isTakenBack(i) && !isPlace(i) && !(isOfProduct(i) && /^(siang|malam|night)$/.test(word)))
    .join(' ');
  const saidAs = (pattern: RegExp, without: RegExp) => {
    const all = [...kept.matchAll(pattern)]
      .filter(({ index, 0: found }) => !isUnwanted(kept, index, found))
      .filter(
        ({ index, 0: found }) =>
          intent !== 'move_booking' || !FROM_WHEN.test(kept.slice(0, index)) || / ini$/.test(found),
      )
      .map(([found]) => asWritten(text, found.trim().replace(without, '')));
    return [...new Set(intent === 'move_booking' ? all.slice(-1) : all)];
  };
  return {
    date: saidAs(DAY_WORDS, /^(hari|hr|on|the) (?!ini)/),
    // "Selamat siang" is no time; the gist has it as a greeting.
    time: /\b(TIME|NOTDAY)\b/.test(gist)
      ? saidAs(TIME_WORDS, /^(at|by|make it) /).filter(
          (said) =>
            !/^(pagi|siang|sore|malam|malem|mlm|morning|afternoon|evening|night)$/.test(said) || isWished(intent),
        )
      : [],
  };
}
/** A part of the day is named as a wish; "waiting since morning" names none. */
const isWished = (intent: Intent): boolean => WISHES.has(intent);
const WISHES = new Set<Intent>([...OF_SERVICES, 'purchase', 'delivery_options', 'branch_hours', 'stock_nearby']);

/** "2 minggu" is a span, and the "20th floor" no day. */
const isUnwanted = (kept: string, index: number, found: string): boolean =>
  UNWANTED.test(kept.slice(0, index)) ||
  (/^(minggu|weeks?)\b/.test(found) && /(?<!\b(jam|jm|pukul) )\b\d+ $/.test(kept.slice(0, index))) ||
  /^ (floor|lantai)\b/.test(kept.slice(index + found.length));
/** Before the day a booking is moved from: "servis yang besok". */
const FROM_WHEN = /\b(yg|yang|my|from|dari|harusnya) $/;
/** Before a day or a time: not then. */
const UNWANTED =
  /\b(bukan|bkn|jangan|jgn|tadi|td|not|instead of|rather than|(tidak|ga|gak|gk|nggak|g) ?(bisa|bs|jadi)|can not (make|do|come)|can not|istirahat|makan|paling)( on| di| hari)? $/;

/** The name where it is one place, or where all that bear it are called alike. */
function nameOf({ heard }: Mention): string {
  if ('place' in heard) return heard.place.name;
  const [first] = heard.which;
  return first && first.place.name.toLowerCase() === heard.name.toLowerCase() ? first.place.name : heard.name;
}

/** "Outside Jakarta" is not there; and nobody is asked of the weather in it. */
const isAsked = ({ words, intent }: Said, { from }: Mention): boolean =>
  !/^(outside|luar|selain)$/.test(words[from - 1] ?? '') && intent !== 'other';

/** The branch of a place, where it is meant itself and not what is around it. */
function branchMeant(said: Said, mention: Mention): string | null {
  const { words, intent, gist } = said;
  const before = words.slice(Math.max(0, mention.from - 3), mention.from).reverse();
  const named = before.find((word) => !AT.has(word)) ?? '';
  const around = [before.find((word) => word !== 'di' && word !== 'in' && word !== 'at') ?? ''];
  const isBranchSaid =
    BRANCH_BEFORE.test(named) || BRANCH_AFTER.test(words[mention.to] ?? '') || isListed(words, mention);
  if (isBranchSaid && !NOT_THE_BRANCH.has(before[0] ?? '')) return said.branchOf(mention);
  if (NOT_THE_BRANCH.has(around[0] ?? '') || isWhereSomebodyIs(before)) return null;
  const isGone =
    /^(ke|to)$/.test(before[0] ?? '') &&
    words.some((word) => GOES.test(word)) &&
    !words.some((word) => SENT.test(word));
  if (WAYS.has(before[0] ?? '') && !isGone && !WAY_TO_BRANCH.has(intent)) return null;
  if (intent === 'branch_location' && isCity(mention)) return null;
  if (intent === 'branch_location' && /\b(NEAREST|HOWMUCH|ada|any|have|semua|list)\b/.test(gist)) return null;
  if (intent === 'branch_hours' && /\b(NEAREST|any|anything|ada yang)\b/.test(gist)) return null;
  return OF_A_BRANCH.has(intent) && !said.isGuess ? said.branchOf(mention) : null;
}
/** "Which stores are in Bogor" asks for all there are. */
const isCity = ({ heard }: Mention): boolean => 'place' in heard && heard.place.radiusM >= CITY_MIN_M;
/** As far as a city reaches, and no part of one. */
const CITY_MIN_M = 6_000;

/** "The Cinere and Fatmawati shops". */
const isListed = (words: string[], { to }: Mention): boolean =>
  /^(and|dan|or|atau)$/.test(words[to] ?? '') &&
  words.slice(to + 1, to + 4).some((word) => /^(shops|stores|branches|outlets)$/.test(word));

/** "Gw di Ciledug", "rumah di Jatiasih", "I live in Menteng". */
function isWhereSomebodyIs([first = '', second = '', third = '']: string[]): boolean {
  const isAt = AT.has(first);
  const before = isAt ? second : first;
  return (
    (isAt &&
      /^(saya|sy|gw|gue|aku|rumah|am|live|staying|tinggal|lagi|posisi|kami|kita|here|rmh|kantor|house|home)$/.test(
        before,
      )) ||
    (isAt && /^(rumah|rmh)$/.test(third))
  );
}

const BY_PARCEL =
  /\b((di)?paket(in|kan)?|parcels?|package|ekspedisi|kargo|cargo|jne|jnt|j&t|sicepat|anteraja|posted|(by|in the) post)\b/i;

function methodIn(gist: string, text: string, intent: Intent): string | undefined {
  if (
    /\b(30|tiga puluh|thirty) ?(menit|min\w*|mnt)\b|\b(instant?|express|ekspres|kilat)\b/i.test(text) &&
    /\bFAST\b/.test(gist)
  )
    return 'courier_30min';
  if (/\bsame ?-?day\b/i.test(text)) return 'courier_sameday';
  // Anywhere else a "paket" is what was ordered.
  if (intent.startsWith('delivery_') && BY_PARCEL.test(text)) return 'parcel';
  return /\bPICKUP\b/.test(gist) ? 'pickup' : undefined;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The stretch of a text its plain words stand for: "beras 10 kg" → "beras 10kg". */
function asWritten(text: string, phrase: string): string {
  const at = text.toLowerCase().indexOf(phrase);
  // At word borders, as almost always, no pattern is needed.
  if (at >= 0 && !LETTER.test(`${text[at - 1] ?? ''}${text[at + phrase.length] ?? ''}`)) {
    return text.slice(at, at + phrase.length);
  }
  const escaped = plainWords(phrase).map((word) => word.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&'));
  // "AAA" is said long, and "1.8" may be written with a comma.
  // "New year's eve" is said without its "s".
  const pattern = escaped
    .map((word) =>
      word
        .replace('\\.', '[.,]')
        .replace(/\p{L}/gu, '$&+')
        .replace(/\d(?=\d{3}(?!\d))/g, '$&[.,]?'),
    )
    .join("(?:['’]s)?[^\\p{L}\\p{N}]*");
  return new RegExp(pattern, 'iu').exec(text)?.[0] ?? phrase;
}

type Values = { [slot in keyof Slots]: Slots[slot] | undefined | string[] };
/** Without what nothing was said of; one value stands alone. */
function filled(values: Values): Slots {
  const said = Object.entries(values)
    .map(([slot, value]) => [slot, Array.isArray(value) && value.length <= 1 ? value[0] : value] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Slots;
}
