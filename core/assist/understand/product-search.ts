import { isKnownWord } from './concepts.ts';
import { type IndexedProduct, type ProductIndex, plainWords } from './product-index.ts';
import { GOODS_PARTS, type Term, termsOf } from './product-terms.ts';
import { edits, typoBudget } from './typos.ts';
import { COUNT_UNITS, LINK_WORDS, NUMBER_WORDS, SIZE_UNITS } from './words/goods.ts';

export interface ProductCandidate {
  sku: string;
  /** 0–1: how much of what was said the product answers to, less what it is more. */
  score: number;
}

export interface ProductsFound {
  /** Best first, at most five; none where nothing carried is meant. */
  candidates: ProductCandidate[];
  /** Two or more fit equally well: ask which. */
  ambiguous: boolean;
}

export const NOTHING: ProductsFound = { candidates: [], ambiguous: false };

const CANDIDATES_MAX = 5;
/** Of the words said, this share must be answered to: of "kabel hdmi" a data cable answers only to half. */
const FLOOR = 0.6;
/** Candidates this close fit equally well. */
const EQUAL = 0.04;
/** Less than the best by more than this, a candidate is no alternative. */
const ALTERNATIVE = 0.25;
/** Named by its ways alone, not by what it is. */
const BEHEADED = 0.15;
/** For each word of the name nobody said. */
const UNSAID = 0.06;
const UNSAID_MAX = 3;
/** An alias is shared by many products; a name is the product's own. */
const BY_ALIAS = 0.82;
const BY_ENGLISH = 0.97;
/** More than any sensible question touches; the rest is the long tail of one common word. */
const LOOKED_AT = 300;

/**
 * Products of the catalogue that a phrase names. Sizes choose among products, words decide whether one is meant at all.
 *
 * @param text  the phrase alone, without the sentence around it
 */
export const findProducts = (index: ProductIndex, text: string): ProductsFound =>
  productsOfTerms(index, termsOf(plainWords(text).map((word) => mendedWord(index, word))));

/** As `findProducts`, of terms already read. */
export function productsOfTerms(index: ProductIndex, terms: readonly Term[]): ProductsFound {
  const wanted = terms.filter(({ text }) => !LINK_WORDS.has(text)).flatMap((term) => known(index, term));
  const searched = wanted.filter(({ isKnown }) => isKnown);
  if (!searched.some(({ kind }) => kind === 'word')) return NOTHING;
  const hits = index.search.search(searched.map(({ text }) => text).join(' '), {
    combineWith: 'OR',
    boost: { name: 2 },
  });
  const products = hits.slice(0, LOOKED_AT).flatMap(({ id }) => index.bySku.get(String(id)) ?? []);
  return ranked(
    products.map((product) => ({ product, fit: fitOf(product, wanted) })).filter(({ fit }) => fit > 0),
    wanted,
  );
}

interface Fitting {
  product: IndexedProduct;
  fit: number;
}

/** Of those that fit equally well, the one whose name says nothing more is meant: plain "Indomie goreng". */
function ranked(fitting: readonly Fitting[], wanted: readonly Wanted[]): ProductsFound {
  const best = Math.max(0, ...fitting.map(({ fit }) => fit));
  const equals = fitting.filter(({ fit }) => best - fit < EQUAL).map(({ product }) => product);
  const shared = new Set(equals[0]?.words.filter((word) => equals.every(({ words }) => words.includes(word))));
  const said = new Set(wanted.map(({ text }) => text));
  const unsaid = ({ words }: IndexedProduct) => words.filter((word) => !said.has(word) && !shared.has(word)).length;
  const candidates = fitting
    .filter(({ fit }) => fit >= best - ALTERNATIVE)
    .map(({ product, fit }) => ({
      sku: product.sku,
      score: rounded(fit - UNSAID * Math.min(UNSAID_MAX, unsaid(product))),
    }))
    // Ties keep the order of the catalogue, so that answers repeat.
    .sort((a, b) => b.score - a.score || (a.sku < b.sku ? -1 : 1))
    .slice(0, CANDIDATES_MAX);
  const exact = equals.filter((product) => unsaid(product) === 0);
  return { candidates, ambiguous: equals.length > 1 && exact.length !== 1 };
}

const rounded = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 1_000) / 1_000;

interface Wanted extends Term {
  isKnown: boolean;
  weight: number;
}

const WEIGHTS = {
  word: { known: 1, unknown: 1 },
  brand: { known: 1, unknown: 0.25 },
  size: { known: 0.8, unknown: 0.3 },
  number: { known: 0.4, unknown: 0.1 },
} as const;

/** A term as the catalogue writes it: endings, plurals and run-together words evened out. */
function known(index: ProductIndex, term: Term): Wanted[] {
  const texts = index.vocabulary.has(term.text) ? [term.text] : term.kind === 'word' ? spelt(index, term.text) : null;
  if (!texts) return [{ ...term, isKnown: false, weight: WEIGHTS[term.kind].unknown }];
  return texts.map((text) => ({ ...term, text, isKnown: true, weight: WEIGHTS[term.kind].known }));
}

const LEAST_PART = 3;
function spelt({ vocabulary }: ProductIndex, word: string): string[] | null {
  for (const bare of [
    word.replace(/(?:nya|ku|mu)$/u, ''),
    word.replace(/e?s$/u, ''),
    `${word}s`,
    word.replace(/s$/u, ''),
  ])
    if (bare.length >= LEAST_PART && vocabulary.has(bare)) return [bare];
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => vocabulary.has(half))) return halves;
  }
  return null;
}

/** A word as the catalogue or everyday speech writes it, where it is a small typo of one. @param least  letters from which typos are looked for */
export function mendedWord({ byInitial, written }: ProductIndex, word: string, least = 4): string {
  const budget = word.length < least || word.length > MENDED_MAX || /\d/.test(word) ? 0 : typoBudget(word.length);
  if (budget === 0 || written.has(word) || GOODS_PARTS.has(word) || isMeasure(word) || isKnownWord(word)) return word;
  let best = word;
  let fewest = budget + 1;
  for (const candidate of byInitial.get(word.slice(0, 1)) ?? []) {
    if (Math.abs(candidate.length - word.length) > budget) continue;
    const away = edits(word, candidate);
    if (away < fewest) [best, fewest] = [candidate, away];
  }
  return best;
}
const MENDED_MAX = 24;
const isMeasure = (word: string): boolean => SIZE_UNITS.has(word) || COUNT_UNITS.has(word) || NUMBER_WORDS.has(word);

/** True for a word the catalogue knows, also misspelt. */
export const isCatalogueWord = (index: ProductIndex, term: Term): boolean =>
  known(index, term).every(({ isKnown }) => isKnown);

/** How well a product answers to what was said, 0 where it is not meant. */
function fitOf(product: IndexedProduct, wanted: readonly Wanted[]): number {
  const words = wanted.filter(({ kind }) => kind === 'word' || kind === 'brand');
  const said = words.filter(({ isKnown }) => isKnown);
  // Named by its kind, an alias may answer; otherwise only the product's own name: "ayam goreng" is no noodle.
  const isHeaded = said.some(({ text }) => product.heads.has(text));
  if (!isHeaded && said.length < 2) return 0;
  const answered = (list: readonly Wanted[]) => share(list, (text) => quality(product, text, isHeaded));
  return answered(words) < FLOOR ? 0 : answered(wanted) - (isHeaded ? 0 : BEHEADED);
}

function share(wanted: readonly Wanted[], qualityOf: (text: string) => number): number {
  let all = 0;
  let answered = 0;
  for (const { text, weight, isKnown } of wanted) {
    all += weight;
    if (isKnown) answered += weight * qualityOf(text);
  }
  return all === 0 ? 0 : answered / all;
}

function quality({ name, nameEn, aliases }: IndexedProduct, text: string, isHeaded: boolean): number {
  if (name.has(text)) return aliases.has(text) ? 1.03 : 1;
  if (nameEn.has(text)) return BY_ENGLISH;
  return isHeaded && aliases.has(text) ? BY_ALIAS : 0;
}
