import { conceptsOf, isKnownWord } from './concepts.ts';
import type { Normalised, Token } from './normalise.ts';
import type { Span } from './place-mentions.ts';
import type { ProductIndex } from './product-index.ts';
import { isCatalogueWord, mendedWord, NOTHING, type ProductsFound, productsOfTerms } from './product-search.ts';
import { GOODS_PARTS, type Term, termsOf } from './product-terms.ts';
import type { Language } from './types.ts';
import { COUNT_UNITS, LINK_WORDS, NEVER_ALONE, NEVER_GOODS, NUMBER_WORDS, SIZE_UNITS } from './words/goods.ts';
import { ENGLISH, INDONESIAN } from './words/languages.ts';

/** Words of a sentence that name something to buy. */
export interface ProductMention extends ProductsFound {
  /** As the shopper wrote it, in lower case. */
  phrase: string;
  span: Span;
}

/** Where the sentence asks for goods: what is named there counts for more than what is named in passing. */
const ASKED_BONUS = 0.3;
const LENGTH_BONUS = 0.02;
const RUNS_MAX = 24;

/**
 * What the sentence names that could be bought, likeliest first: runs of words that are neither of the place nor of
 * everyday speech. Where the catalogue has none of it, the phrase alone, with no candidates.
 *
 * @param taken  words that belong to a place, a number or a branch
 */
export function productsIn(
  index: ProductIndex,
  said: Normalised,
  lang: Language,
  taken: readonly Span[],
): ProductMention[] {
  const asking = askingClauses(said.tokens);
  return runsOf(index, said.tokens, taken)
    .slice(0, RUNS_MAX)
    .flatMap((run) => mentionOf(index, run, lang) ?? [])
    .map((mention) => ({ mention, worth: worthOf(mention, asking.has(said.tokens[mention.span.from]?.clause ?? -1)) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ mention }) => mention);
}

function worthOf({ candidates, span }: ProductMention, isAsked: boolean): number {
  const score = candidates[0]?.score ?? -1;
  return score + (isAsked ? ASKED_BONUS : 0) + LENGTH_BONUS * Math.min(6, span.to - span.from);
}

function askingClauses(tokens: readonly Token[]): Set<number> {
  const clauses = new Map<number, string[]>();
  for (const { clause, words } of tokens) clauses.set(clause, [...(clauses.get(clause) ?? []), ...words]);
  const asking = new Set<number>();
  for (const [clause, words] of clauses) {
    const concepts = conceptsOf(words);
    if (concepts.has('HAVE') || concepts.has('PRICE')) asking.add(clause);
  }
  return asking;
}

/** Words with their place in the sentence; link words ("kipas angin yang berdiri") do not part them. */
type Run = Array<{ plain: string; at: number }>;

function runsOf(index: ProductIndex, tokens: readonly Token[], taken: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  let clause = -1;
  const end = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.clause !== clause) end();
    clause = token.clause;
    const isTaken = taken.some(({ from, to }) => at >= from && at < to);
    if (!isTaken && (isPlug(tokens, at) || isGoods(index, token, run.length > 0)))
      run.push({ plain: mendedWord(index, token.plain, run.length > 0 ? 4 : 5), at });
    else if (isTaken || !LINK_WORDS.has(token.plain)) end();
  }
  end();
  return runs;
}

/** "type c", "c to c": small words that are a plug. */
function isPlug(tokens: readonly Token[], at: number): boolean {
  const [before, here, after] = [at - 1, at, at + 1].map((one) => tokens[one]?.plain ?? '');
  if (here === 'type' || here === 'tipe') return after === 'c';
  return here === 'c' || (here === 'to' && before === 'c');
}

/** True for a word of the catalogue, and for one that no everyday sentence needs. */
function isGoods({ written }: ProductIndex, { plain, words }: Token, isWithin: boolean): boolean {
  if (/^\d/.test(plain)) return plain.length < 6;
  if (LINK_WORDS.has(plain) || NEVER_GOODS.has(plain) || NUMBERED.test(plain)) return false;
  if (isMeasure(plain)) return isWithin || NUMBER_WORDS.has(plain);
  if (written.has(plain) || GOODS_PARTS.has(plain) || written.has(plain.replace(/s$/u, ''))) return true;
  if (words.length === 0) return false;
  return !(ENGLISH.has(plain) || INDONESIAN.has(plain) || isKnownWord(plain) || words.some((word) => word !== plain));
}
/** An order's or a courier's number. */
const NUMBERED = /^\p{L}{1,4}\d{5,}$/u;

const isMeasure = (word: string): boolean => SIZE_UNITS.has(word) || COUNT_UNITS.has(word) || NUMBER_WORDS.has(word);

function mentionOf(index: ProductIndex, run: Run, lang: Language): ProductMention | null {
  const terms = termsOf(run.map(({ plain }) => plain));
  const kept = trimmed(index, terms, lang);
  const words = kept.filter(({ kind }) => kind === 'word' || kind === 'brand');
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last || !words.some(({ text }) => text.length > 1)) return null;
  if (words.length === 1 && kept.length === 1 && NEVER_ALONE.has(words[0]?.text ?? '')) return null;
  const found = words.some((term) => isCatalogueWord(index, term)) ? productsOfTerms(index, kept) : NOTHING;
  if (found.candidates.length === 0 && !words.some((term) => isForeign(index, term))) return null;
  const used = run.slice(first.from, last.to);
  const from = used[0]?.at ?? 0;
  const to = (used.at(-1)?.at ?? from) + 1;
  return { ...found, phrase: used.map(({ plain }) => plain).join(' '), span: { from, to } };
}

/** A word of neither the catalogue nor everyday speech: it may well be the name of something not carried. */
const isForeign = (index: ProductIndex, term: Term): boolean =>
  term.kind === 'brand' || (term.text.length >= 3 && !isKnownWord(term.text) && !isCatalogueWord(index, term));

/**
 * Without stray words beside the name. What a thing is comes first in Indonesian and last in English, so an unknown
 * word on the far side of it ("kabel hdmi", "hdmi cable") is part of the name, and one on the near side is not.
 */
function trimmed(index: ProductIndex, terms: readonly Term[], lang: Language): readonly Term[] {
  const isKnown = terms.map((term) => term.kind !== 'word' || isCatalogueWord(index, term));
  const isWord = (at: number) => isKnown[at] === true && terms[at]?.kind === 'word';
  const first = terms.findIndex((_, at) => isWord(at));
  if (first < 0) return terms;
  if (lang === 'en') {
    let last = terms.length - 1;
    while (last > 0 && !isKnown[last]) last -= 1;
    return terms.slice(0, last + 1);
  }
  let from = first;
  while (from > 0 && isKnown[from - 1]) from -= 1;
  // "hdmi cable" in an Indonesian sentence is still English.
  return isEnglishWord(terms[first]) ? terms : terms.slice(from);
}

const isEnglishWord = (term: Term | undefined): boolean => term !== undefined && ENGLISH_HEADS.has(term.text);
const ENGLISH_HEADS = new Set(['cable', 'phone', 'bank']);
