import { isKnownWord } from './concepts.ts';
import type { Gazetteer, NameEntry } from './gazetteer.ts';
import type { Token } from './normalise.ts';
import { edits, typoBudget } from './typos.ts';
import { LANDMARKS, PLACE_CUES, PLAIN_NAMES, TAILS } from './words/places.ts';

/** Tokens `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

export interface PlaceMention {
  entry: NameEntry;
  span: Span;
  /** After "di", "dekat", "cabang" and the like. */
  isCued: boolean;
  /** `part`: a telling word of a longer name. */
  match: 'exact' | 'typo' | 'part';
}

export interface MentionOptions {
  /** A place was asked for: names that are plain words count too. */
  isAsked?: boolean;
  /** True for words in the names of products: no typo of a place. */
  isProductWord?: (word: string) => boolean;
}

/** Names of places in a text, left to right, none overlapping, the longest at each word. */
export function placeMentions(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  options: MentionOptions = {},
): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(gazetteer, tokens, at, options);
    if (mention) mentions.push(mention);
    at = mention ? mention.span.to : at + 1;
  }
  return mentions;
}

function mentionAt(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  from: number,
  options: MentionOptions,
): PlaceMention | null {
  const lengths = Array.from({ length: reach(tokens, from, gazetteer.wordsMax) }, (_, index) => index + 1).reverse();
  for (const length of lengths) {
    const entry = exactName(gazetteer, tokens, from, length);
    const isCued = isCuedAt(tokens, from, length);
    if (entry && (isCued || options.isAsked || standsAlone(entry.key, tokens, from)))
      return { entry, span: widened(tokens, from, from + length), isCued, match: 'exact' };
  }
  for (const length of lengths) {
    const isCued = isCuedAt(tokens, from, length);
    const entry = misspeltName(
      gazetteer,
      tokens.slice(from, from + length),
      isCued || options.isAsked === true,
      options,
    );
    if (entry) return { entry, span: widened(tokens, from, from + length), isCued, match: 'typo' };
  }
  const part =
    isCuedAt(tokens, from, 1) || options.isAsked ? gazetteer.parts.get(tokens[from]?.plain ?? '') : undefined;
  return part ? { entry: part, span: widened(tokens, from, from + 1), isCued: true, match: 'part' } : null;
}

/** How many words from here a name could have: names do not go past the end of a clause. */
function reach(tokens: readonly Token[], from: number, most: number): number {
  let to = from;
  while (to < tokens.length && to - from < most && tokens[to]?.clause === tokens[from]?.clause) to += 1;
  return to - from;
}

const COMPACT_LEAST = 5;
function exactName(g: Gazetteer, tokens: readonly Token[], from: number, length: number): NameEntry | undefined {
  const words = tokens.slice(from, from + length).map(({ plain }) => plain);
  const compact = words.join('');
  return (
    g.names.get(words.join(' ')) ?? (length > 1 && compact.length >= COMPACT_LEAST ? g.names.get(compact) : undefined)
  );
}

/** A name that is also a plain word, or a day ("hari senen"), means the place only where a cue says so. */
function standsAlone(key: string, tokens: readonly Token[], from: number): boolean {
  return !PLAIN_NAMES.has(key.replaceAll(' ', '_')) && !isKnownWord(key) && tokens[from - 1]?.plain !== 'hari';
}

const BRANCH_WORDS = new Set(['branch', 'store', 'outlet', 'shop', 'area', 'mall']);
function isCuedAt(tokens: readonly Token[], from: number, length: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[from + length];
  return (
    (before !== undefined && PLACE_CUES.has(before.plain)) || (after !== undefined && BRANCH_WORDS.has(after.plain))
  );
}

/** Where a place is neither cued nor asked for, a name this short is no typo of another. */
const UNCUED_LEAST = 6;
function misspeltName(
  { byInitial, names, words }: Gazetteer,
  tokens: readonly Token[],
  isExpected: boolean,
  { isProductWord }: MentionOptions,
): NameEntry | null {
  const compact = tokens.map(({ plain }) => plain).join('');
  const budget = typoBudget(compact.length);
  if (budget === 0 || compact.length > 30 || /^\d+$/.test(compact)) return null;
  if (!isExpected && compact.length < UNCUED_LEAST) return null;
  const isOrdinary = ({ plain }: Token) =>
    isKnownWord(plain) ||
    PLACE_CUES.has(plain) ||
    LANDMARKS.has(plain) ||
    names.has(plain) ||
    isProductWord?.(plain) === true;
  // "mau ngadu" is no Mangga Dua: everyday words may stand in a name only where one has them.
  if (tokens.some((token) => isKnownWord(token.plain) && !words.has(token.plain))) return null;
  if (tokens.every(isOrdinary) || (tokens[0] && PLACE_CUES.has(tokens[0].plain))) return null;
  let best: NameEntry | null = null;
  let least = budget + 1;
  for (const entry of byInitial.get(compact.slice(0, 1)) ?? []) {
    if (Math.abs(entry.compact.length - compact.length) > budget || typoBudget(entry.compact.length) === 0) continue;
    const away = edits(compact, entry.compact);
    if (away < least) [best, least] = [entry, away];
  }
  return best;
}

/** With the landmark words before it and the points of the compass after it. */
function widened(tokens: readonly Token[], start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from > 0 && tokens[from - 1]?.clause === tokens[start]?.clause && LANDMARKS.has(tokens[from - 1]?.plain ?? ''))
    from -= 1;
  while (to < tokens.length && tokens[to]?.clause === tokens[start]?.clause && TAILS.has(tokens[to]?.plain ?? ''))
    to += 1;
  return { from, to };
}
