/** The words spoken now. Of each subject each language is a part of its own: nobody loads the one they do not read. */
import type { Locale } from '../contract/codes.ts';
import { type Catalogue, translator } from '../contract/texts/render.ts';
import { cell } from './cell.ts';
import { fetchPart } from './fetch-part.ts';
import type { Words } from './words.ts';

type Load = () => Promise<{ texts: Catalogue }>;
const PARTS = {
  words: { id: () => import('./texts/words-id.ts'), en: () => import('./texts/words-en.ts') },
  people: { id: () => import('./texts/people-id.ts'), en: () => import('./texts/people-en.ts') },
  more: { id: () => import('./texts/more-id.ts'), en: () => import('./texts/more-en.ts') },
} satisfies Record<string, Record<Locale, Load>>;
export type Subject = keyof typeof PARTS;

const wanted = new Set<Subject>(['words']);
const here: Record<Locale, Partial<Record<Subject, Catalogue>>> = { id: {}, en: {} };
const made: Partial<Record<Locale, Words>> = {};
const spoken = cell<Locale>('id');
let wish: Locale = 'id';

async function bring(subject: Subject, locale: Locale): Promise<void> {
  const load: Load = PARTS[subject][locale];
  here[locale][subject] = (await fetchPart(load)).texts;
  delete made[locale];
}

/** Loads the words of a language, then speaks it; of several wishes the last counts. @throws when they do not come */
export async function speak(locale: Locale): Promise<void> {
  wish = locale;
  const missing = () => [...wanted].filter((subject) => !here[locale][subject]);
  // What was loaded meanwhile may have brought another subject.
  while (missing().length > 0) await Promise.all(missing().map((subject) => bring(subject, locale)));
  if (wish === locale) spoken.value = locale;
}

/** Loads the words of one more subject, in the language spoken and from then on in any. @throws when they do not come */
export async function speakOf(subject: Subject): Promise<void> {
  wanted.add(subject);
  while (!here[spoken.value][subject]) await bring(subject, spoken.value);
}

/** The words of the language spoken now. */
export function words(): Words {
  const locale = spoken.value;
  made[locale] ??= { locale, t: translator(locale, ...Object.values(here[locale])) };
  return made[locale];
}
