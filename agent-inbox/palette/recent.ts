/** What was chosen lately in the palette, kept in this browser. Pure but for where it is kept. */
import { keep, readKept } from '../state/kept.ts';

const RECENT_MAX = 5;

/** The latest first. */
export function recentChoices(): string[] {
  const kept = readKept('palette');
  return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string').slice(0, RECENT_MAX) : [];
}

export function rememberChoice(id: string): void {
  keep('palette', [id, ...recentChoices().filter((one) => one !== id)].slice(0, RECENT_MAX));
}
