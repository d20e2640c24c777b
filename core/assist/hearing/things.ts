import { isFiller } from './fillers.ts';
import { kindOf } from './kinds.ts';
import { COUNT_WORDS } from './phrase.ts';
import { isSizeToken, isSoldWord, isUnit, type ProductIndex, tokensOf } from './products.ts';
import { isNumberName } from './quantities.ts';

/** Kinds whose words name something that is sold somewhere, if not here. */
const THING_KINDS = new Set(['appliance', 'gadget', 'food', 'household', 'wear']);
/** Sold or of such a kind, and no name of a thing by themselves: "cream" is of the ice, "mini" is anything. */
const WEAK = new Set(
  'instant instan isi of campur merah putih hitam hijau kuning biru cooking bubuk rendah tinggi sedang kalori low fat full mineral anak dewasa ground manis sweet extra pedas protein sliced kue kaleng batang bar frozen stik vanila segar utuh potong dada cuci cair kapsul refill lembar basah dapur bright ulang floor lantai anti hijab mandi body wash wajah keluarga sensitif bayi mini magic com manual digital lengket kaca portabel tungku listrik bawah atas panas dingin uap berdiri dinding meja split ruangan pintu top loading front smart set box dalam luar micro mobil port data bank dasar karaoke gaming drive warna tank emergency tunggal batu mm obat strip otc medicine medicines batuk sirup syrup health devices first aid canned kemasan bottled spray kecil besar trash siang malam roll on pria wanita muka face care facial baby pet kering debu genggam robot pintar tangan keamanan jam usb plastik screen layar lcd tabung machine mesin tensi alat kesehatan memory glass es ice air water nasi food makanan drink drinks minuman snack snacks groceries grocery belanjaan gas bag bags tas watch cream krim pasta tablet tablets angin piring electrical power botol kotak sampah bakar rice sugar hp phone phones meat daging fruit fruits buah vegetables terminal bad lemari'.split(
    ' ',
  ),
);
/** Before the name of a thing these are part of it. */
const COMPOUNDS = new Set(
  'baby cat dog pet pets air face facial body floor trash rice cooking ground gaming water memory tv phone cough first wireless'.split(
    ' ',
  ),
);
/** Weak ones that shoppers say alone all the same. */
const ALONE = new Set('hp phone phones rice sugar fruit fruits gas meat daging galon'.split(' '));
/** Tells one thing from another of its name, whatever is sold. */
const MODIFIERS = new Set(
  'door doors inch inches inci inchi big small large gede kecil besar mini portable wireless nirkabel smart digital manual electric listrik black white red blue green hitam putih merah biru hijau size ukuran uk type tipe tablets ram rom hdmi vga lan ethernet stainless nonstick laundry dishwashing toilet kitchen hand hair chili chilli peanut soy coconut raw fresh organic liquid powdered kids scented refillable rechargeable foldable steam standing dry wet double full half whole'.split(
    ' ',
  ),
);
/** After a number these make it part of a name. */
const COUNTED_IN_NAMES = new Set('door doors pintu tungku tabung lubang port burner burners ply'.split(' '));
const LINKS = new Set('yang yg with utk untuk for buat of'.split(' '));
const WHICH = new Set(['yang', 'yg']);
const SIZES = new Set(['xs', 'xl', 'xxl', 'newborn']);
const LETTER_SIZES = new Set(['s', 'm', 'l']);
const BEFORE_SIZE = new Set(['size', 'ukuran', 'uk']);
const ALSO = new Set(['sama', 'sm', 'dan', 'and', 'plus', 'vs', 'or', 'atau']);
/** The least a number alone is to be a size: "air mineral 600"; of less there are so many. */
const SIZE_MIN = 12;

type Class = 'head' | 'weak' | 'size' | 'modifier' | 'link';

type Run = Omit<Thing, 'isSize'>;

/** A stretch of words that names a thing, or a size of one. */
export interface Thing {
  from: number;
  to: number;
  /** Nothing but a size: one of what is spoken of. */
  isSize: boolean;
}

/**
 * The things named, each with its size and what tells it from others: "14 inch laptop with 512 gb", "susu untuk anak 1+".
 * What is only said beside them is left out: counts, manners, what became of them.
 * @param words plain words @param isTaken whether the word there means something else @param isStart whether a clause begins there
 */
export function thingsIn(
  index: ProductIndex,
  words: string[],
  isTaken: (i: number) => boolean,
  isStart: (i: number) => boolean,
): Thing[] {
  const classes = words.map((_, i) => (isTaken(i) ? null : classOf(index, words, i)));
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (classes[i] === null) continue;
    let to = i + 1;
    // "Rice, 5 kg": its size may stand apart.
    while (to < words.length && classes[to] !== null && (!isStart(to) || classes[to] === 'size')) to += 1;
    runs.push(...trimmed(index, words, classes, { from: i, to }));
    i = to - 1;
  }
  const named = runs
    .filter((run) => isThing(index, words, classes, run))
    // "Beras 5 kg, yang pandan wangi" is one thing.
    .filter(({ from }, i) => i === 0 || !WHICH.has(words[from - 1] ?? ''));
  const sizes = runs.filter(({ from, to }) => isSizeAlone(classes, from, to));
  const [first] = named;
  if (!first) return sizes.slice(0, 1).map((run) => ({ ...run, isSize: true }));
  const others = sizes.filter((run) => run.from > first.from && isAlso(words, run));
  return runs
    .filter((run) => named.includes(run) || others.includes(run))
    .map((run) => ({ ...run, isSize: others.includes(run) }));
}

function classOf(index: ProductIndex, words: string[], i: number): Class | null {
  const [before = '', word = '', next = ''] = [words[i - 1], words[i], words[i + 1]];
  if (/^\d/.test(word)) return isSizeAt(words, i) || /^(4|8) k$/.test(`${word} ${next}`) ? 'size' : null;
  // "4k", "1080p".
  if (/^([48] k|(720|1080) p)$/.test(`${before} ${word}`)) return 'size';
  if ((/^\d/.test(before) && isUnit(word)) || SIZES.has(word)) return 'size';
  if (LETTER_SIZES.has(word) && (BEFORE_SIZE.has(before) || /^(popok|pampers|diapers?)$/.test(before))) return 'size';
  if (COUNTED_IN_NAMES.has(next) && /^(two|one|double|single|satu|dua|three|four)$/.test(word)) return 'size';
  if (ALSO.has(word)) return null;
  // "AAA", said long.
  if (word === 'a')
    return /^(batter|batre|baterai)/.test(next) || /^(batter|batre|baterai)/.test(before)
      ? 'weak'
      : before === 'with'
        ? 'link'
        : null;
  if (COUNT_WORDS.has(word) && (next === 'of' || /^\d|^(puluh|belas)$/.test(before) || isNumberName(before)))
    return null;
  if (COUNT_WORDS.has(word) && !isSoldWord(index, word)) return null;
  if (
    (word === 'watch' && before === 'smart') ||
    (kindOf(before) === 'pet' && /^(food|litter|sand|treats?)$/.test(word))
  )
    return 'head';
  if (isHead(index, word) || isRemedy(word, next) || isRemedy(before, word)) return 'head';
  if (MODIFIERS.has(word) || COUNTED_IN_NAMES.has(word)) return 'modifier';
  if (LINKS.has(word)) return 'link';
  if (word === 'card' && before === 'sd') return 'modifier';
  if (WEAK.has(word) || (isSold(index, word) && !isFiller(word)) || kindOf(word) === 'pet') return 'weak';
  // "Vitamin D" is a name, though "vitamin" alone may be any.
  if (/^vitamins?$/.test(before) && /^[a-ek]\d{0,2}$/.test(word)) return 'head';
  return /^(c|aa|aaa|d3|gps|anc|tws|led)$/.test(word) ? 'weak' : null;
}

/** "Cough syrup", of which neither word is a thing. */
const isRemedy = (one: string, other: string): boolean =>
  /^(cough|flu|fever)$/.test(one) && /^(syrup|medicine|drops)$/.test(other);
const isSold = (index: ProductIndex, word: string): boolean => tokensOf(word).some((token) => isSoldWord(index, token));
/** "Telurnya" are eggs. */
function isHead(index: ProductIndex, written: string): boolean {
  const word = written.length > 5 ? written.replace(/nya$/, '') : written;
  if (ALONE.has(word)) return true;
  if (WEAK.has(word) || word.length < 2 || isFiller(word)) return false;
  const kind = kindOf(word);
  return THING_KINDS.has(kind ?? '') || (isSold(index, word) && (kind === null || kind === 'medical'));
}

function isSizeAt(words: string[], i: number): boolean {
  const [before = '', word = '', next = '', after = ''] = [words[i - 1], words[i], words[i + 1], words[i + 2]];
  if (/^\d+\+$/.test(word)) return true;
  if (SPANS.test(next)) return false;
  if (isUnit(next) || COUNTED_IN_NAMES.has(next)) return true;
  // "8/256 gb", and the 6 of "wifi 6 router".
  if (/^\d/.test(next) && (isUnit(after) || Number(next) >= SIZE_MIN)) return true;
  if (/^\d/.test(before) && Number(word) >= SIZE_MIN) return true;
  if (before === 'wifi') return true;
  return (
    Number(word) >= SIZE_MIN &&
    !COUNT_WORDS.has(next) &&
    /^\p{L}/u.test(before) &&
    !/^(jam|jm|pukul|tgl|tanggal|under|dari|at)$/.test(before)
  );
}

const SPANS =
  /^(menit\w*|mnt|jam|hari|hr|minggu|bulan|tahun|thn|kali|min|mins|minutes?|hours?|hrs|days?|weeks?|months?|years?|yr|yo|am|pm|st|nd|rd|th|km|orang|people|rb|ribu\w*|rebu|jt|juta\w*|million|thousand|hundred|k|rupiah)$/;

/** Without links at its ends, and without weak words that no product has together with those beside them. */
function trimmed(index: ProductIndex, words: string[], classes: Array<Class | null>, { from, to }: Run): Run[] {
  let [begin, end] = [from, to];
  const isLoose = (i: number) => {
    const kind = classes[i];
    if (kind === 'link' || isSizeless(i)) return true;
    // "A watch with gps": whatever stands there tells it from others.
    if (words.slice(begin + 1, i).includes('with') && hasHead(classes, begin, i)) return false;
    if (COUNTED_IN_NAMES.has(words[i] ?? '') && classes[i - 1] === 'size' && i > begin) return false;
    return (kind === 'weak' || kind === 'modifier') && !isOfAHead(index, words, classes, begin, end, i);
  };
  // "Size" beside no size: "swap the size of the diapers".
  const isSizeless = (i: number) => BEFORE_SIZE.has(words[i] ?? '') && !(i + 1 < end && classes[i + 1] === 'size');
  while (end > begin && isLoose(end - 1)) end -= 1;
  const isKept = (i: number) => WHICH.has(words[i] ?? '') && classes[i + 1] === 'size' && ALSO.has(words[i - 1] ?? '');
  while (begin < end && isLoose(begin) && !isKept(begin)) begin += 1;
  return end > begin ? [{ from: begin, to: end }] : [];
}

const hasHead = (classes: Array<Class | null>, from: number, to: number): boolean =>
  classes.slice(from, to).includes('head');

/** Whether the word there tells of the thing named in the stretch: some product is called by both. */
function isOfAHead(
  index: ProductIndex,
  words: string[],
  classes: Array<Class | null>,
  from: number,
  to: number,
  i: number,
): boolean {
  const own = tokensOf(words[i] ?? '');
  const others = words.slice(from, to).flatMap((word, k) => {
    const kind = classes[from + k];
    return from + k !== i && (kind === 'head' || kind === 'weak') ? tokensOf(word.replace(/nya$/, '')) : [];
  });
  if (classes[i] === 'modifier' && hasHead(classes, from, to)) return true;
  // "Cat litter", "face masks": English names so, whatever is sold.
  if (classes[i] === 'weak' && classes[i + 1] === 'head' && i + 1 < to && COMPOUNDS.has(words[i] ?? '')) return true;
  const { vocabulary } = index;
  return others.some((other) =>
    [...(vocabulary.get(other) ?? [])].some((sku) => own.every((token) => vocabulary.get(token)?.has(sku))),
  );
}

const isThing = (index: ProductIndex, words: string[], classes: Array<Class | null>, { from, to }: Run): boolean =>
  hasHead(classes, from, to) ||
  (classes.slice(from, to).filter((kind) => kind === 'weak').length >= 2 &&
    words.slice(from, to).filter((word) => isSold(index, word)).length >= 2);

const isSizeAlone = (classes: Array<Class | null>, from: number, to: number): boolean =>
  classes.slice(from, to).includes('size') &&
  classes.slice(from, to).every((kind) => kind === 'size' || kind === 'link' || kind === 'modifier');

/** "… sama yang 50 inci": another of the thing. */
const isAlso = (words: string[], { from }: Run): boolean =>
  ALSO.has(words[from - 1] ?? '') || ALSO.has(words[from - 2] ?? '');

/** "3 kg" of what is sold by another measure is how much of it, not its size. @returns the words without it, and the measure */
export function withoutMeasure(
  index: ProductIndex,
  words: string[],
): { words: string[]; measure: { quantity: number; unit: string } | null } {
  for (const [i, word] of words.entries()) {
    const unit = words[i + 1] ?? '';
    if (!/^\d{1,2}$/.test(word) || !/^(kg|kilo|liter|ltr)$/.test(unit)) continue;
    const [size = ''] = tokensOf(`${word} ${unit}`);
    // "10 kg of rice" is how much, though it is sold in bags of as much.
    const isOf = words[i + 2] === 'of';
    if (!isSizeToken(size) || (index.vocabulary.has(size) && !isOf)) continue;
    const rest = [...words.slice(0, i), ...words.slice(isOf ? i + 3 : i + 2)];
    const isSoldByMeasure = rest.some((one) => SOLD_BY_MEASURE.has(one));
    if (isSoldByMeasure) return { words: rest, measure: { quantity: Number(word), unit } };
  }
  return { words, measure: null };
}
/** Bought by weight: a "3 kg" of them is how much. Of a washing machine it is how big. */
const SOLD_BY_MEASURE = new Set(
  'gula beras telur telor minyak tepung terigu sugar rice eggs flour oil apel jeruk alpukat pisang apples oranges ayam chicken daging wortel'.split(
    ' ',
  ),
);
