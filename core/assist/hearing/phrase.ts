import { isFiller } from './fillers.ts';
import { isSizeToken, isSoldWord, isUnit, type ProductIndex, tokensOf } from './products.ts';

/** How many of something: said with a number, it names no product. */
export const COUNT_WORDS = new Set(
  'pcs pc buah biji bungkus bks botol kotak lusin renceng pack packs karung kardus dus karton sak ikat lembar tray pieces piece tube tubes cans jar jars tin tins roll rolls sack sacks crate crates tub tubs pair pairs packet packets strip strips kaleng rim kantong toples bottle bottles box boxes bag bags bungkusan carton cartons dozen unit units'.split(
    ' ',
  ),
);
/** Stands beside a name without being part of it. */
const BESIDE = new Set('bag bags pack packs ukuran size warna merk merek jenis tipenya'.split(' '));
const PLACE_MARKS = new Set(
  'di ke dari dekat deket dkt daerah sekitar sekitaran kawasan cabang cab cbg area pos postal code in at near around'.split(
    ' ',
  ),
);
/** "Deliver to Bandung" names a place; "type C to lightning" does not. */
const TAKES_TO = /^(deliver|ship|send|bring|courier)/;
/** Follow such a mark and are no places of the map. */
const NOT_PLACES = new Set(
  (
    'bulk total advance general luar dalam atas bawah depan belakang online tengah gudang warehouse ' +
    'rumah kantor alamat tempat kos kosan kost apartemen lokasi sana situ sini seluruh semua setiap mana ' +
    'home house office address work apartment doorstep door anywhere everywhere other another all every'
  ).split(' '),
);
/** A long rest of which no word is sold tells of something else. */
const UNKNOWN_MAX = 4;
const PLACE_WORDS_MAX = 3;

/** What a turn may name for sale. */
export interface PhraseHeard {
  /** What is left once place and fillers are out; null when nothing of it can be a product. */
  phrase: string | null;
  /** The part of it said first: what follows may tell of something else. */
  first: string | null;
  /** A word of it is sold. */
  isKnown: boolean;
  /** Nothing but a size, such as `5 kg`: one of what was spoken of. */
  size: string | null;
  /** Each thing or size named, apart. */
  parts: string[];
  isOfProduct(i: number): boolean;
  /** Named as a place, and none we know. */
  unknownPlace: string | null;
}

interface Run {
  from: number;
  words: string[];
  /** Where each of them stands. */
  at: number[];
}

/**
 * The words that stand together and name something. What is set apart from them and not sold is left out: "urgent, my
 * phone is dying" names no charger.
 * @param isTaken whether the word there has another meaning already @param isStart whether a clause begins there
 */
export function phraseOf(
  index: ProductIndex,
  words: string[],
  isTaken: (i: number) => boolean,
  isStart: (i: number) => boolean,
): PhraseHeard {
  const runs = runsOf(words, isTaken, isStart);
  const tokens = ({ words: own }: Run) => tokensOf(own.join(' '));
  const known = runs.filter((run) => tokens(run).some((token) => isSoldWord(index, token)));
  const rest = runs.filter((run) => !known.includes(run));
  const sizes = rest.filter((run) => isSize(tokens(run)));
  const places = rest.filter((run) => isPlaceLike(words, run) && !sizes.includes(run));
  const unknown = rest.filter(
    (run) => !sizes.includes(run) && !places.includes(run) && !tokens(run).every(isSizeToken),
  );
  const named = known.length > 0 ? known : unknown;
  const isLong =
    known.length === 0 && unknown.flatMap(tokens).filter((token) => !isSizeToken(token)).length > UNKNOWN_MAX;
  const phrase = named.length === 0 || isLong ? null : textOf([...named, ...sizes]);
  const [first] = named;
  return {
    phrase,
    first: phrase === null || !first ? null : textOf([first, ...sizes]),
    isKnown: known.length > 0,
    size: named.length === 0 && sizes.length > 0 ? textOf(sizes) : null,
    parts: (phrase === null ? sizes : [...named, ...sizes]).map(({ words: own }) => own.join(' ')),
    isOfProduct: (i) => phrase !== null && named.some(({ at }) => at.includes(i)),
    unknownPlace: places[0]?.words.join(' ') ?? null,
  };
}

/** A figure with its unit, and at most a letter beside it: the rest of "kabel c to c 2 meter". */
const isSize = (tokens: readonly string[]): boolean =>
  tokens.every((token) => isSizeToken(token) || token.length === 1) && tokens.some((token) => /^\d.*\D/.test(token));

const textOf = (runs: Run[]): string => runs.flatMap(({ words }) => words).join(' ');

function runsOf(words: string[], isTaken: (i: number) => boolean, isStart: (i: number) => boolean): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const [i, word] of words.entries()) {
    const before = words[i - 1] ?? '';
    const isMeasure = /^\d/.test(before) && isUnit(word);
    if (isTaken(i) || (isFiller(word) && !isMeasure) || /^\+/.test(word)) {
      open = null;
      continue;
    }
    if (isStart(i)) open = null;
    if (BESIDE.has(word) || isCount(words, i)) continue;
    if (!open) {
      open = { from: i, words: [], at: [] };
      runs.push(open);
    }
    open.words.push(word);
    open.at.push(i);
  }
  return runs.filter((run) => run.words.length > 0);
}

/** "3 bungkus", and the 2 of "2 indomie": how many, not of what size. */
function isCount(words: string[], i: number): boolean {
  const [before = '', word = '', next = ''] = [words[i - 1], words[i], words[i + 1]];
  if (COUNT_WORDS.has(word)) return /^\d/.test(before);
  if (COUNT_WORDS.has(next) && /^\d{3,4}$/.test(word)) return true;
  if (!/^\d{1,2}$/.test(word)) return false;
  const isFirst = i === 0 || isFiller(before);
  return COUNT_WORDS.has(next) || (isFirst && /^\p{L}{3,}/u.test(next) && !isUnit(next) && !isFiller(next));
}

/** After a word that begins a place: a name of a few words, or a postal code. */
function isPlaceLike(words: string[], { from, words: own }: Run): boolean {
  const [verb = '', before = ''] = [words[from - 2], words[from - 1]];
  const isMarked = PLACE_MARKS.has(before) || (before === 'to' && TAKES_TO.test(verb));
  const isName = own.length <= PLACE_WORDS_MAX && own.every((word) => /^\p{L}{3,}$/u.test(word));
  const isCode = own.length === 1 && /^\d{5}$/.test(own[0] ?? '');
  return isMarked && (isName || isCode) && !NOT_PLACES.has(own[0] ?? '');
}
