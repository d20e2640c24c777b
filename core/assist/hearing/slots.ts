import type { Slots } from '../heard.ts';
import { DAY_WORDS, TIME_WORDS } from './moments.ts';
import { plainWords } from './normalise.ts';
import type { Mention } from './places.ts';
import { quantityIn } from './quantities.ts';

/** Around a branch's name these say that somewhere near it is meant, or the way there. */
const NOT_THE_BRANCH = new Set(
  'dekat deket dkt terdekat sekitar sekitaran daerah kawasan area near nearby around nearest closest to ke from dari rumah stasiun kirim antar'.split(
    ' ',
  ),
);
const BOOKING_NO = /\bbk[\s-]?(\d{4})\b/i;
const TRACKING_NO = /\b([a-z]{2})[\s-]?(\d{8,12})\b/i;

interface Said {
  text: string;
  words: string[];
  gist: string;
  mentions: Mention[];
  /** The words of each product or size named. */
  phrases: string[];
  orderNo: string | null;
  /** Those the words may mean. */
  services: string[];
  isOfProduct(i: number): boolean;
  isTakenBack(i: number): boolean;
  branchOf(mention: Mention): string | null;
}

/** What a turn is about, word for word where the words say it best, by id where the vendor has one. */
export function slotsOf(said: Said): Slots {
  const { text, words, gist, mentions, orderNo } = said;
  const product = said.phrases.map((phrase) => asWritten(text, phrase));
  const counted = /\b(TRACKNO|ORDERNO)\b/.test(gist) ? null : quantityIn(words, said.isOfProduct);
  const near = mentions.map((mention) => ({ mention, branchId: branchMeant(said, mention) }));
  const postal = words.find((word) => /^1[0-7]\d{3}$/.test(word));
  const isServiceAsked = /\b(SERVICE|BOOKING|BOOKINGNO)\b/.test(gist);
  const kept = words.filter((_, i) => !said.isTakenBack(i));
  const saidAs = (pattern: RegExp) => matches(kept.join(' '), pattern).map((found) => asWritten(text, found));
  return filled({
    product,
    quantity: counted?.quantity,
    unit: counted?.unit ? [counted.unit] : [],
    place: near
      .filter(({ mention }) => !postal || words[mention.from] !== postal)
      .map(({ mention }) => nameOf(mention)),
    branch: near.flatMap(({ branchId }) => branchId ?? []),
    postal,
    // Of several as likely none is named: "servis" alone may be any.
    service: isServiceAsked && said.services.length === 1 ? said.services : [],
    method: methodIn(gist, text),
    order: orderNo ?? undefined,
    booking: BOOKING_NO.exec(text)?.[1] && `BK-${BOOKING_NO.exec(text)?.[1]}`,
    tracking: TRACKING_NO.exec(text) ? TRACKING_NO.exec(text)?.slice(1).join('').toUpperCase() : undefined,
    date: saidAs(DAY_WORDS),
    // "Selamat siang" is no time; the gist has it as a greeting.
    time: /\b(TIME|NOTDAY)\b/.test(gist) ? saidAs(TIME_WORDS) : [],
  });
}

const nameOf = ({ heard }: Mention): string => ('place' in heard ? heard.place.name : heard.name);

function branchMeant({ words, branchOf }: Said, mention: Mention): string | null {
  const around = [words[mention.from - 1], words[mention.from - 2]].filter((word) => word !== 'di' && word !== 'in');
  const isBranchSaid = /^(cabang|cab|cbg|toko|branch|store|outlet|gerai)$/.test(words[mention.from - 1] ?? '');
  if (!isBranchSaid && NOT_THE_BRANCH.has(around[0] ?? '')) return null;
  return branchOf(mention);
}

function methodIn(gist: string, text: string): string | undefined {
  if (
    /\b(30|tiga puluh|thirty) ?(menit|min\w*|mnt)\b|\b(instant?|express|ekspres|kilat)\b/i.test(text) &&
    /\bFAST\b/.test(gist)
  )
    return 'courier_30min';
  if (/\bsame ?-?day\b/i.test(text)) return 'courier_sameday';
  return /\bPICKUP\b/.test(gist) ? 'pickup' : undefined;
}

const matches = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([found]) => found.trim())),
];

/** The stretch of a text its plain words stand for: "beras 10 kg" → "beras 10kg". */
function asWritten(text: string, phrase: string): string {
  const escaped = plainWords(phrase).map((word) => word.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&'));
  const pattern = escaped.map((word) => word.replace('\\.', '[.,]')).join('[^\\p{L}\\p{N}]*');
  return new RegExp(pattern, 'iu').exec(text)?.[0] ?? phrase;
}

type Values = { [slot in keyof Slots]: Slots[slot] | undefined | [] };
/** Without what nothing was said of; one value stands alone. */
function filled(values: Values): Slots {
  const said = Object.entries(values)
    .map(([slot, value]) => [slot, Array.isArray(value) && value.length <= 1 ? value[0] : value] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Slots;
}
