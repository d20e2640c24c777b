import { distance as edits } from 'fastest-levenshtein';
import type { Point } from '../../../contract/primitives.ts';
import type { Branch } from '../../branches/branch.ts';
import { distanceM } from '../../branches/distance.ts';
import type { Area, PostalPrefix } from '../../places/place.ts';
import type { KnownPlace } from '../dialogue.ts';
import type { PlaceHeard } from '../heard.ts';
import { plainWords } from './normalise.ts';
import { SLANG } from './slang.ts';

/** Names that are words of every day, or goods: they count only where a place is expected. */
const PLAIN_NAMES = new Set([
  'benda',
  'larangan',
  'limo',
  'pinang',
  'setu',
  'kota',
  'bangka',
  'galaxy',
  'puri',
  'casa',
  'makasar',
  'periuk',
  'curug',
  'harmoni',
  'ui',
  'tng',
  'fatma',
  'lenteng',
  'kemiri',
  'kresek',
  'nanggung',
  'kapuk',
  'guntur',
  'pramuka',
  'puncak',
]);
const BEFORE_A_PLACE = new Set([
  'di',
  'ke',
  'dekat',
  'deket',
  'dkt',
  'daerah',
  'cabang',
  'sekitar',
  'sekitaran',
  'area',
  'kawasan',
  'dari',
  'toko',
  'near',
  'in',
  'at',
  'around',
  'from',
  'to',
  'the',
  'terdekat',
  'arah',
  'mall',
  'stasiun',
  'jl',
  'jalan',
  'cab',
  'cbg',
  'hours',
  'buka',
  'alamat',
  'lokasi',
  'outlet',
  'branch',
  'store',
  'gerai',
]);
/** After a name these tell that it is a branch's. */
const AFTER_A_PLACE = new Set('buka tutup bukanya tutupnya opens closes branch store shop outlet'.split(' '));
/** A branch this near makes a name of several places the one meant. */
const BRANCH_NEAR_M = 3_000;
const WORDS_MAX = 4;
const MENTIONS_MAX = 4;
/** Says what a place is, and may be left out: "Soekarno Hatta". Two words stay, for one alone may be anything. */
const KIND_BEFORE = /^(bandara|universitas|stasiun|terminal|mall?|pasar) (?=\S+ \S)/;
/** What shoppers mean who say it short. */
const SHORT_FOR: Record<string, string> = {
  gading: 'Kelapa Gading',
  'south jakarta': 'Jakarta Selatan',
  'north jakarta': 'Jakarta Utara',
  'east jakarta': 'Jakarta Timur',
  'west jakarta': 'Jakarta Barat',
  'central jakarta': 'Jakarta Pusat',
  'south tangerang': 'Tangerang Selatan',
  'bekasi galaxy': 'Galaxy Bekasi',
};
const NOT_TYPOS = new Set([
  'tablet',
  'tebel',
  'panjang',
  'senin',
  'kamis',
  'besok',
  'habis',
  'rumah',
  'murah',
  'merah',
  'kabel',
  'depan',
  'dekat',
  'pagi',
  'siang',
  'malam',
  'barang',
  'orang',
  'pesan',
  'bantu',
  'bantuan',
  'store',
  'stores',
  'there',
  'speak',
  'sending',
  'cinema',
  'cancel',
  'curly',
  'semua',
  // Cities elsewhere: no branch is near, and none of them is a place here mistyped.
  ...'surabaya semarang bandung yogyakarta jogja jogjakarta malang medan makassar palembang denpasar surakarta pekanbaru balikpapan banjarmasin pontianak manado padang cirebon lampung'.split(
    ' ',
  ),
  'darimana',
  'pembayaran',
  'kwitansi',
  'keamanan',
  'semangat',
  'semangka',
  'singkong',
  'gandum',
  'prior',
  'cabang',
  'gatau',
  'gaming',
  'warung',
  'dadah',
]);

export interface Gazetteer {
  byName: Map<string, Area[]>;
  /** The words names begin with: few of those that are said. */
  firstWords: ReadonlySet<string>;
  /** Long enough to be mistyped and still known, and no words of every day: those are near too many others. */
  names: string[];
  /** Those of two words, by the letters both begin with. */
  pairs: ReadonlyMap<string, NamePair[]>;
  postal: Map<string, PostalPrefix>;
  areas: Area[];
  branches: Branch[];
}

interface NamePair {
  name: string;
  words: [string, string];
}

/** Makes place names findable. Branch areas count as names too. */
export function buildGazetteer(areas: Area[], postalPrefixes: PostalPrefix[], branches: Branch[]): Gazetteer {
  const byName = new Map<string, Area[]>();
  const add = (name: string, area: Area) => {
    const key = plainWords(name).join(' ');
    const known = byName.get(key) ?? [];
    if (!known.includes(area)) byName.set(key, [...known, area]);
  };
  for (const area of areas) for (const name of [area.name, ...area.aliases]) add(name, area);
  for (const area of areas) {
    const bare = plainWords(area.name).join(' ').replace(KIND_BEFORE, '');
    if (!byName.has(bare)) add(bare, area);
  }
  for (const branch of branches) if (!byName.has(plainWords(branch.area).join(' '))) add(branch.area, areaOf(branch));
  for (const [short, name] of Object.entries(SHORT_FOR)) {
    for (const area of byName.get(plainWords(name).join(' ')) ?? []) add(short, area);
  }
  const names = [...byName.keys()].filter((name) => name.length >= 5 && !PLAIN_NAMES.has(name));
  return {
    byName,
    firstWords: new Set([...byName.keys()].map((name) => name.split(' ', 1).join())),
    names,
    pairs: pairsIn(names),
    postal: new Map(postalPrefixes.map((one) => [one.prefix, one])),
    areas,
    branches,
  };
}

function pairsIn(names: string[]): Map<string, NamePair[]> {
  const pairs = new Map<string, NamePair[]>();
  for (const name of names) {
    const [first, second, ...more] = name.split(' ');
    if (!first || !second || more.length > 0) continue;
    const key = lettersOf(first, second);
    pairs.set(key, [...(pairs.get(key) ?? []), { name, words: [first, second] }]);
  }
  return pairs;
}
const lettersOf = (first: string, second: string): string => first.charAt(0) + second.charAt(0);

export const areaOf = ({ branchId, area, address, at }: Branch): Area => ({
  areaId: `branch-${branchId}`,
  name: area,
  type: 'neighbourhood',
  city: address.city,
  aliases: [],
  at,
  radiusM: 1_500,
  postalCode: null,
});

/** A place found in words, and which words named it. */
export interface Mention {
  heard: PlaceHeard;
  from: number;
  to: number;
}

/**
 * The place named in words: the longest name at word borders wins, then one with a typing error or two.
 * A name of several places is the one nearest to `near`, else the one with a branch in reach, else asked about.
 * @param isOther whether a word is known for something else: a "blender" is not "Klender" mistyped
 */
export function findPlace(
  gazetteer: Gazetteer,
  words: string[],
  near: Point | null,
  isOther: (word: string) => boolean = () => false,
): Mention | null {
  return (
    findPostal(gazetteer, words) ?? findNamed(gazetteer, words, near) ?? findMistyped(gazetteer, words, near, isOther)
  );
}

/** Every place named, in the order of the words. @param first the one that `findPlace` finds in them */
export function findPlaces(gazetteer: Gazetteer, words: string[], near: Point | null, first: Mention): Mention[] {
  const found: Mention[] = [];
  let left = words;
  for (let next: Mention | null = first; next && found.length < MENTIONS_MAX; ) {
    const { from, to } = next;
    found.push(next);
    left = left.map((word, i) => (i >= from && i < to ? '' : word));
    // A second place is no typing error: "cabang" beside one is not "Cawang".
    next = findPostal(gazetteer, left) ?? findNamed(gazetteer, left, near);
  }
  return found.sort((a, b) => a.from - b.from);
}

function findPostal({ postal, areas }: Gazetteer, words: string[]): Mention | null {
  for (const [i, word] of words.entries()) {
    if (!/^1[0-7]\d{3}$/.test(word)) continue;
    const exact = areas.find(({ postalCode }) => postalCode === word);
    const prefix = postal.get(word.slice(0, 3));
    const place = exact
      ? toPlace(exact)
      : prefix && { name: prefix.name, city: prefix.city, at: prefix.at, radiusM: 3_000 };
    if (place) return { heard: { place, areaId: exact?.areaId ?? null, others: [] }, from: i, to: i + 1 };
  }
  return null;
}

/** The longest name; one of a city only where nothing in it is named: "Kemang Bogor" is no place in the middle of Bogor. */
function findNamed(gazetteer: Gazetteer, words: string[], near: Point | null): Mention | null {
  return findIn(gazetteer, words, near, (area) => area.type !== 'city') ?? findIn(gazetteer, words, near, () => true);
}

function findIn(
  gazetteer: Gazetteer,
  words: string[],
  near: Point | null,
  isWanted: (area: Area) => boolean,
): Mention | null {
  for (let length = Math.min(WORDS_MAX, words.length); length > 0; length -= 1) {
    for (let i = words.length - length; i >= 0; i -= 1) {
      if (!gazetteer.firstWords.has(words[i] ?? '')) continue;
      const name = words.slice(i, i + length).join(' ');
      const areas = gazetteer.byName.get(name)?.filter(isWanted);
      const isMeant = isExpected(words, i) || AFTER_A_PLACE.has(words[i + length] ?? '');
      if (!areas?.length || (isPlain(name) && !isMeant)) continue;
      const to = pastCity(gazetteer, words, i + length);
      return { heard: choose(gazetteer, areas, name, words, near), from: i, to };
    }
  }
  return null;
}

/** Past the city that may follow a name: "Kemang Jakarta Selatan". */
function pastCity({ byName }: Gazetteer, words: string[], from: number): number {
  for (let length = 2; length > 0; length -= 1) {
    const areas = byName.get(words.slice(from, from + length).join(' '));
    if (from + length <= words.length && areas?.some(({ type }) => type === 'city')) return from + length;
  }
  return from;
}

const isPlain = (name: string): boolean => PLAIN_NAMES.has(name) || name.length <= 2;
const isExpected = (words: string[], i: number): boolean =>
  words.length === 1 || BEFORE_A_PLACE.has(words[i - 1] ?? '');

/** A word of fewer letters is near to too many others. */
const WORD_MIN = 5;
/** In a name of two words one of fewer letters must be right. */
const PAIRED_MIN = 4;

/** Only where a place is expected, and only words that are nothing else. */
function findMistyped(
  gazetteer: Gazetteer,
  words: string[],
  near: Point | null,
  isOther: (word: string) => boolean,
): Mention | null {
  const isOpen = (word: string) =>
    word.length >= WORD_MIN && !NOT_TYPOS.has(word) && !/\d/.test(word) && !isOther(word);
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    const isHere = isExpected(words, i);
    const single = isHere && isOpen(word);
    const close =
      (single && closest(gazetteer, next ? `${word} ${next}` : word)) ||
      (next && (isHere || isAll(words, i, i + 2)) && !(isOther(word) && isOther(next))
        ? closestPair(gazetteer, word, next)
        : null) ||
      (single && closest(gazetteer, word));
    if (!close) continue;
    const to = close.includes(' ') ? i + 2 : i + 1;
    return { heard: choose(gazetteer, gazetteer.byName.get(close) ?? [], close, words, near), from: i, to };
  }
  return null;
}

/** A name of two words, at the most one edit behind the first letter of each of them: "kelpa gadng". */
function closestPair({ pairs }: Gazetteer, first: string, second: string): string | null {
  const isNear = (one: string, own: string) =>
    one === own || (one.length >= PAIRED_MIN && own.length >= PAIRED_MIN && edits(one, own) <= 1);
  const alike = pairs.get(lettersOf(first, second)) ?? [];
  return alike.find(({ words }) => isNear(first, words[0]) && isNear(second, words[1]))?.name ?? null;
}

/** Nothing else is said, but for words that address: the answer to where. */
const isAll = (words: string[], from: number, to: number): boolean =>
  to <= words.length && words.every((word, i) => (i >= from && i < to) || SLANG.get(word) === '');

/** One edit from five letters, two from eight. */
function closest({ names }: Gazetteer, text: string): string | null {
  const allowed = text.length >= 8 ? 2 : 1;
  let best: string | null = null;
  let bestEdits = allowed + 1;
  for (const name of names) {
    if (Math.abs(name.length - text.length) > allowed) continue;
    const count = edits(name, text);
    if (count < bestEdits) [best, bestEdits] = [name, count];
  }
  return best;
}

function choose(gazetteer: Gazetteer, areas: Area[], name: string, words: string[], near: Point | null): PlaceHeard {
  const distinct = withoutRepeats(areas, name);
  const inCity = distinct.filter(({ city }) => distinct.length > 1 && isNamedCity(gazetteer, city, words));
  const candidates = inCity.length > 0 ? inCity : distinct;
  const [only] = candidates;
  if (only && candidates.length === 1) return said(only, []);
  if (near) {
    const [nearest, ...others] = [...candidates].sort((a, b) => distanceM(near, a.at) - distanceM(near, b.at));
    if (nearest) return said(nearest, others);
  }
  const served = candidates.filter((area) => hasBranch(gazetteer, area));
  const [one] = served;
  if (one && served.length === 1)
    return said(
      one,
      candidates.filter((area) => area !== one),
    );
  const named = served.length > 0 ? served : candidates;
  return { name, which: named.slice(0, 3).map((area) => ({ areaId: area.areaId, place: toPlace(area) })) };
}

/** By its name without "Kota" or "Kabupaten", or by a short one: "jaksel". */
function isNamedCity({ areas }: Gazetteer, city: string, words: string[]): boolean {
  const text = ` ${words.join(' ')} `;
  const own = plainWords(city)
    .filter((word) => word !== 'kabupaten' && word !== 'kota')
    .join(' ');
  const shorts = areas.find(({ type, name }) => type === 'city' && name === city)?.aliases ?? [];
  return [own, ...shorts].some((name) => text.includes(` ${name} `));
}

/** A name of its own beats an alias, and a neighbourhood the district around it. */
function withoutRepeats(areas: Area[], name: string): Area[] {
  const own = areas.filter((area) => plainWords(area.name).join(' ') === name);
  const kept: Area[] = [];
  for (const area of [...(own.length > 0 ? own : areas)].sort((a, b) => a.radiusM - b.radiusM)) {
    if (!kept.some((other) => distanceM(other.at, area.at) < BRANCH_NEAR_M)) kept.push(area);
  }
  return kept;
}

const hasBranch = ({ branches }: Gazetteer, { at, radiusM }: Area): boolean =>
  branches.some((branch) => distanceM(branch.at, at) <= Math.max(radiusM, BRANCH_NEAR_M));

const said = (area: Area, others: Area[]): PlaceHeard => ({
  place: toPlace(area),
  areaId: area.areaId,
  others: others.slice(0, 2).map((other) => ({ areaId: other.areaId, place: toPlace(other) })),
});

export const toPlace = ({ name, city, at, radiusM }: Area): KnownPlace => ({ name, city, at, radiusM });
