import type { Locale } from '../../../contract/codes.ts';
import type { Evidence } from '../evidence.ts';
import { figureOf, figuresIn } from '../evidence.ts';
import { unsupported } from '../guard.ts';
import { detectLanguage, isEveryday } from '../hearing/language.ts';
import { plainWords } from '../hearing/normalise.ts';
import { areTold, type Facts } from './associations.ts';
import { numbersInWords } from './number-words.ts';
import { BENEFITS, DONE, HUMAN, MEDICAL, PROMISES, STATEMENTS } from './phrases.ts';

/** Why a model's words are not sent. A closed list: they are counted by it. */
export type Fault =
  | 'length'
  | 'markup'
  | 'link'
  | 'language'
  | 'leak'
  | 'personal'
  | 'promise'
  | 'done'
  | 'human'
  | 'medical'
  | 'benefit'
  | 'ungrounded'
  | 'figure'
  | 'branch'
  | 'product'
  | 'name'
  | 'day'
  | 'association';

/** What a model's words are held against. */
export interface Ground {
  locale: Locale;
  /** What was looked up this turn, and nothing else. */
  records: Evidence;
  /** The same with the shopper's own words. */
  evidence: Evidence;
  facts: Facts;
  /** What the rules would say of it: grounded, word for word. */
  drafts: string[];
  /** Nothing was looked up: then nothing may be stated. */
  isBare: boolean;
  branchNames: string[];
  productNames: string[];
  /** What the model was told to do, word for word. */
  instructions: string;
  toolNames: string[];
}

/** A reply fits a phone's screen. */
export const TEXT_MAX = 700;

/** Everything that speaks against sending a text, worst first; empty when nothing does. */
export function faultsIn(text: string, ground: Ground): Fault[] {
  return CHECKS.filter(([, isFaulty]) => isFaulty(text, ground)).map(([fault]) => fault);
}

const LINK =
  /https?:|www\.|\b[\p{L}\d-]+\.(?:com|id|co|net|org|io|app|me|ly|link|shop|store|info|biz|xyz)\b|\]\(|wa\.me/iu;
const MARKUP = /<\/?[a-z][^>]*>|&[a-z]+;|&#\d+;|^\s*\|.*\||\|\s*-{2,}|^#{1,6}\s|```|~~|^\s*[[{]|\{\s*"/imu;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+/u;
const MASK = /\[(?:phone|email|name|address|number)\]/i;
/** Codes by which we know things, and no shopper does. */
const CODES = /\b[A-Z]{2}-[A-Z0-9]{3,}\b|\b[a-z]+_[a-z_]+\b/;

const CHECKS: Array<[fault: Fault, isFaulty: (text: string, ground: Ground) => boolean]> = [
  ['length', (text) => text.length > TEXT_MAX || text.split('\n').length > LINES_MAX],
  ['leak', (text, ground) => isLeak(text, ground)],
  ['link', (text) => LINK.test(text)],
  ['markup', (text) => MARKUP.test(text)],
  ['personal', (text) => EMAIL.test(text) || MASK.test(text)],
  ['human', (text) => HUMAN.test(text)],
  ['medical', (text) => MEDICAL.test(text)],
  ['done', (text, { drafts }) => DONE.test(withoutDrafted(text, drafts))],
  ['promise', (text, { drafts }) => PROMISES.test(withoutDrafted(text, drafts))],
  ['language', (text, { locale }) => !isIn(text, locale)],
  ['ungrounded', (text, { isBare }) => isBare && (!text.includes('?') || STATEMENTS.test(text))],
  ['benefit', (text, { drafts }) => (text.match(BENEFITS) ?? []).some((word) => !isDrafted(drafts, word))],
  ['figure', (text, ground) => hasUnknownFigure(text, ground)],
  ['branch', (text, ground) => hasUnknownBranch(text, ground)],
  ['product', (text, { evidence, productNames }) => hasUnknownProduct(text, evidence, productNames)],
  ['day', (text, ground) => hasUnknownDay(text, ground)],
  ['name', (text, ground) => hasUnknownName(text, ground) || hasUnknownPlace(text, ground)],
  ['association', (text, { facts }) => !areTold(text, facts)],
];
const LINES_MAX = 12;

/** What the rules themselves would say word for word, they stand for: an offer of theirs is kept. */
function withoutDrafted(text: string, drafts: string[]): string {
  const drafted = new Set(drafts.flatMap(sentencesOf));
  return sentencesOf(text)
    .filter((sentence) => !drafted.has(sentence))
    .join(' ');
}
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim());

const isDrafted = (drafts: string[], word: string): boolean =>
  drafts.some((draft) => draft.toLowerCase().includes(word.toLowerCase()));

/** So many words of the instructions in a row are a quotation. */
const QUOTED = 6;
function isLeak(text: string, { instructions, toolNames }: Ground): boolean {
  if (CODES.test(text) || toolNames.some((name) => text.includes(name))) return true;
  const said = ` ${plainWords(text).join(' ')} `;
  const words = plainWordsOfAll(instructions);
  for (let i = 0; i + QUOTED <= words.length; i += 1)
    if (said.includes(` ${words.slice(i, i + QUOTED).join(' ')} `)) return true;
  return false;
}
/** Plain words are taken of a text's beginning alone; instructions are longer. */
const plainWordsOfAll = (text: string): string[] => text.split('\n').flatMap((line) => plainWords(line));

/** Fewer words than these tell no language: "Blok M, 2,5 km". */
const TELLING_WORDS = 4;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
function isIn(text: string, locale: Locale): boolean {
  const letters = [...text].filter((char) => LETTER.test(char));
  if (letters.some((char) => !LATIN.test(char))) return false;
  const other: Locale = locale === 'id' ? 'en' : 'id';
  return plainWords(text).length < TELLING_WORDS || detectLanguage(text, other) === locale;
}

const MONEY =
  /(?:(?:rp|idr)\.?\s*(\d[\d.,]*\d|\d)(\s*(?:rb|ribu|k|jt|juta)\b)?|(\d[\d.,]*\d|\d)(\s*(?:rb|ribu|k|jt|juta)\b|\s*(?:rupiah|perak)\b))/giu;
const COUNTED =
  /(?:sisa|tersisa|tinggal)\s+(\d[\d.,]*\d|\d)|(\d[\d.,]*\d|\d)\s+(?:left|in stock|available|tersedia|tersisa)/giu;
/** With a unit, or beside such a word, a figure states something: a shopper's saying it does not make it so. */
const TYPED =
  /(\d[\d.,:]*\d|\d)\s*(?:km|meter|menit|minutes?|mins?|jam|hours?|hari|days?|persen|percent|%)|(?:jam|pukul|at|until|till|sampai|from)\s+(\d[\d.,:]*\d|\d)/giu;
/** The mark before an item of a list. */
const ITEM = /^\s*[1-5][.)]\s/gm;

function hasUnknownFigure(whole: string, { records, evidence }: Ground): boolean {
  const text = whole.replace(ITEM, '');
  if (figuresIn(text).some((figure) => !evidence.hasFigure(figure))) return true;
  if ([...text.matchAll(MONEY)].some((found) => !records.hasMoney(moneyOf(found)))) return true;
  if ([...text.matchAll(COUNTED)].some(([, a, b]) => !records.hasCount(figureOf(a ?? b ?? '')))) return true;
  if ([...text.matchAll(TYPED)].some(([, a, b]) => !records.hasFigure(figureOf(a ?? b ?? '')))) return true;
  return numbersInWords(text).some((number) => !isKnownNumber(number, records));
}

function moneyOf([, marked, markedTimes, bare, unit]: RegExpMatchArray): string {
  const times = (markedTimes ?? unit ?? '').trim().toLowerCase();
  const figure = figureOf(marked ?? bare ?? '');
  const factor = /^(rb|ribu|k)$/.test(times) ? 1e3 : /^(jt|juta)$/.test(times) ? 1e6 : 1;
  return factor === 1 ? figure : String(Math.round(Number(figure) * factor));
}

/** Beside these even "one" is a figure. */
const UNITS =
  /^(jam|pukul|sisa|tersisa|tinggal|hari|menit|minggu|bulan|kali|km|kilo\p{L}*|meter|persen|pcs|buah|unit|bungkus|botol|left|in|hours?|days?|weeks?|months?|minutes?|times|percent|rupiah|only|at|until)$/u;
const HOURS = /^(jam|pukul|at|until|till|sampai)$/;
function isKnownNumber(
  { value, words, before, after }: ReturnType<typeof numbersInWords>[number],
  records: Evidence,
): boolean {
  const isCounting = UNITS.test(before) || UNITS.test(after);
  // "Salah satu", "this one": no number at all.
  if (value === 1 && (words === 'satu' || words === 'one') && !isCounting) return true;
  if (records.hasFigure(String(value))) return true;
  return HOURS.test(before) && [value, value + 12].some((hour) => records.hasFigure(`${hour}:00`));
}

/** A branch the shopper named may be asked about; how it stands is said only of one that was looked at. */
function hasUnknownBranch(text: string, { evidence, records, branchNames, drafts }: Ground): boolean {
  if ((unsupported(text, evidence, branchNames)?.branches.length ?? 0) > 0) return true;
  const stated = sentencesOf(text).filter((sentence) => !sentence.includes('?') && STATEMENTS.test(sentence));
  const told = branchNames.filter((name) => !isDrafted(drafts, name));
  return stated.some((sentence) => (unsupported(sentence, records, told)?.branches.length ?? 0) > 0);
}

function hasUnknownProduct(text: string, evidence: Evidence, names: string[]): boolean {
  const lower = text.toLowerCase();
  return names.some((name) => {
    const wanted = name.toLowerCase();
    return wanted !== '' && lower.includes(wanted) && !evidence.hasWords(wanted);
  });
}

const DAYS =
  /(?<!\p{L})(besok|lusa|kemarin|tomorrow|yesterday|senin|selasa|rabu|kamis|jumat|sabtu|(?:hari )minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december|(?:minggu|bulan|tahun) depan|next (?:week|month|year)|weekends?|akhir pekan)(?!\p{L})/giu;
/** Words that are days only in one spelling or place: the verb "may" is none. */
const NO_DAY = new Set(['may', 'march']);
function hasUnknownDay(text: string, { records }: Ground): boolean {
  return [...text.replace(/jum['’]at/giu, 'jumat').matchAll(DAYS)].some(([said]) => {
    const name = said.toLowerCase().replace(/^hari /, '');
    if (NO_DAY.has(name) && said === name) return false;
    return !records.hasDay(name);
  });
}

/** Begin with a capital by custom. */
const CAPITAL_BY_CUSTOM = new Set(
  'i saya anda kamu kak kakak bapak ibu pak bu rp idr wib wita wit whatsapp google maps indonesia jakarta bahasa english pm am hp ktp ok oke hai halo hi hello ya ada maaf sorry yes no untuk for di in at'.split(
    ' ',
  ),
);
const WORD = /\p{L}[\p{L}\p{N}'’-]*/gu;
/**
 * Words with a capital name something: a place, a brand, a person. Each must be somebody's word this turn. At the
 * beginning of a sentence a capital tells nothing, unless another follows.
 */
function hasUnknownName(text: string, { evidence, records }: Ground): boolean {
  const words = [...text.matchAll(WORD)];
  return words.some((found, i) => {
    const word = found[0];
    if (!/^\p{Lu}/u.test(word)) return false;
    const lower = word.toLowerCase();
    if (CAPITAL_BY_CUSTOM.has(lower) || isEveryday(lower) || isKnownWord(evidence, lower)) return false;
    if (records.hasDay(lower)) return false;
    const isFirst = /(?:^|[.!?:;\n("“•*–—-])\s*$/u.test(text.slice(0, found.index));
    const next = words[i + 1];
    const isName =
      next !== undefined && /^\p{Lu}/u.test(next[0]) && text.slice(found.index + word.length, next.index) === ' ';
    return !isFirst || isName;
  });
}
/** Whatever stands behind these is a place, in small letters too. */
const BEHIND_PLACE =
  /(?<!\p{L})(?:di|ke|dari|cabang|toko|dekat|sekitar|at|in|near|from|branch(?: in)?|store in)\s+(\p{L}{3,})/giu;
/** And yet are none. */
const NO_PLACE = new Set(
  'sana sini situ mana atas bawah tempat lokasi lokasimu rumah rumahmu toko cabang kota luar sebelah jalan alamat rak gudang kasir kami kita kamu anda saya nya itu ini yang terdekat lain lainnya semua sekitar sekitarnya dekat daerah area wilayah jakarta depan dalam the our your this that there here all any another other store stores branch branches stock person total front your time least most'.split(
    ' ',
  ),
);
/** A place the shopper named may be asked about; what is there is said only of one that was looked up. */
function hasUnknownPlace(text: string, { evidence, records, drafts }: Ground): boolean {
  return sentencesOf(text).some((sentence) => {
    const isStated = STATEMENTS.test(sentence) && !sentence.includes('?');
    const isKnown = (word: string) =>
      isKnownWord(records, word) || isDrafted(drafts, word) || (!isStated && isKnownWord(evidence, word));
    return [...sentence.matchAll(BEHIND_PLACE)].some(([, word = '']) => {
      const lower = word.toLowerCase();
      return !NO_PLACE.has(lower) && !isEveryday(lower) && !isKnown(lower);
    });
  });
}
const isKnownWord = (evidence: Evidence, word: string): boolean =>
  evidence.hasWord(word) || word.split(/['’-]/).every((part) => part === '' || evidence.hasWord(part));
