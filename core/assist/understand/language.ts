import type { Normalised } from './normalise.ts';
import type { Language } from './types.ts';
import { ENGLISH, INDONESIAN } from './words/languages.ts';
import { SPELLING } from './words/spelling.ts';

/** With less to go on than this, a conversation stays in its language. */
const CLEAR_LEAD = 2;

/**
 * The language of a message by its small words. Short and undecided ones keep the language of the conversation,
 * Indonesian where there is none yet.
 *
 * @param previous  the language of the conversation so far
 */
export function detectLanguage(said: Normalised, previous?: Language): Language {
  let english = 0;
  let indonesian = 0;
  for (const { plain } of said.tokens) {
    const isEnglish = ENGLISH.has(plain);
    if (isEnglish) english += 1;
    if (INDONESIAN.has(plain) || (!isEnglish && (SPELLING.has(plain) || isSuffixed(plain)))) indonesian += 1;
  }
  const lead = Math.abs(english - indonesian);
  if (lead === 0 || (previous && lead < CLEAR_LEAD)) {
    // Equal parts: "is there mesin cuci di gading" is an Indonesian speaker's sentence more often than not.
    return previous ?? 'id';
  }
  return english > indonesian ? 'en' : 'id';
}

const isSuffixed = (plain: string): boolean => /^\p{L}{3,}nya$/u.test(plain);
