/** What was looked for lately, kept in this browser alone. */
import { keep, readKept } from '../state/kept.ts';

const KEPT_MAX = 10;
/** What is only begun is not worth a line. */
const LENGTH_MIN = 2;

/** The latest first. */
export function recentSearches(): string[] {
  const kept = readKept('searches');
  return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string').slice(0, KEPT_MAX) : [];
}

export function rememberSearch(words: string): void {
  const said = words.trim();
  if (said.length < LENGTH_MIN) return;
  keep('searches', [said, ...recentSearches().filter((one) => one !== said)].slice(0, KEPT_MAX));
}
