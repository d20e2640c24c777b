import { normalise } from './normalise.ts';
import { stem } from './stem.ts';
import { edits } from './typos.ts';
import { COMMON } from './words/common.ts';
import { CONCEPTS } from './words/concepts.ts';

/** In a phrase: any number. */
const ANY_NUMBER = '#';
const NUMBER_STAND_IN = '0';

interface Phrase {
  stems: readonly string[];
  concept: string;
}
/** Phrases by their first stem. */
const PHRASES = new Map<string, Phrase[]>();
/** Every word a phrase is made of: what a typo may be mended to. */
const VOCABULARY = new Map<string, string[]>();
const KNOWN = new Set<string>();

for (const line of CONCEPTS.trim().split('\n')) {
  const [concept = '', phrases = ''] = line.split(':');
  for (const phrase of phrases.split(',')) addPhrase(phrase, concept);
}
for (const word of COMMON) KNOWN.add(stem(word));

function addPhrase(phrase: string, concept: string): void {
  const { words } = normalise(phrase.replaceAll(ANY_NUMBER, NUMBER_STAND_IN));
  const stems = words.map((word) => (word === NUMBER_STAND_IN ? ANY_NUMBER : stem(word)));
  const [first] = stems;
  if (!first) return;
  PHRASES.set(first, [...(PHRASES.get(first) ?? []), { stems, concept }]);
  for (const word of words) addWord(stem(word));
}
function addWord(word: string): void {
  if (KNOWN.has(word)) return;
  KNOWN.add(word);
  const initial = word.slice(0, 1);
  VOCABULARY.set(initial, [...(VOCABULARY.get(initial) ?? []), word]);
}

/** True for a word that understanding knows: no typo of a place, and no name of a product. */
export const isKnownWord = (word: string): boolean => KNOWN.has(stem(word));

/** The concepts of some words of one clause. Where phrases overlap the longer counts alone. */
export function conceptsOf(words: readonly string[]): Set<string> {
  const stems = words.map((word) => mended(stem(word)));
  const found = new Set<string>();
  for (let at = 0; at < stems.length; ) {
    const longest = phrasesAt(stems, at);
    for (const { concept } of longest) found.add(concept);
    at += longest[0]?.stems.length ?? 1;
  }
  return found;
}

function phrasesAt(stems: readonly string[], at: number): Phrase[] {
  const isHere = ({ stems: parts }: Phrase) => parts.every((part, index) => isSame(part, stems[at + index]));
  const word = stems[at] ?? '';
  const numbered = /^\d+$/.test(word) ? (PHRASES.get(ANY_NUMBER) ?? []) : [];
  const here = [...(PHRASES.get(word) ?? []), ...numbered].filter(isHere);
  const longest = Math.max(0, ...here.map(({ stems: parts }) => parts.length));
  return here.filter(({ stems: parts }) => parts.length === longest);
}

const isSame = (part: string, word: string | undefined): boolean =>
  part === word || (part === ANY_NUMBER && word !== undefined && /^\d+$/.test(word));

/** From this many letters on a typo is looked for; shorter words have too many neighbours. */
const MEND_FROM = 5;
const MEND_TWO_FROM = 8;

function mended(word: string): string {
  if (word.length < MEND_FROM || word.length > 20 || KNOWN.has(word) || /\d/.test(word)) return word;
  const budget = word.length >= MEND_TWO_FROM ? 2 : 1;
  const near = VOCABULARY.get(word.slice(0, 1)) ?? [];
  let best = word;
  let least = budget + 1;
  for (const known of near) {
    if (known.length < MEND_FROM - 1 || Math.abs(known.length - word.length) > budget) continue;
    const away = edits(word, known);
    if (away < least) [best, least] = [known, away];
  }
  return best;
}
