/** What an agent looked for lately, kept in this browser alone. */
import { useSession } from '../session/session-store.ts';
import { forget, keep, readKept } from '../state/kept.ts';

const KEPT_MAX = 10;
/** What is only begun is not worth a line. */
const LENGTH_MIN = 2;
const name = () => `searches.${useSession.getState().agent?.agentId ?? ''}`;

/** The latest first. */
export function recentSearches(): string[] {
  const kept = readKept(name());
  return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string').slice(0, KEPT_MAX) : [];
}

export function rememberSearch(words: string): void {
  const said = words.trim();
  if (said.length < LENGTH_MIN) return;
  keep(name(), [said, ...recentSearches().filter((one) => one !== said)].slice(0, KEPT_MAX));
}

/** Signing out leaves nothing of shoppers' affairs behind. */
export const forgetSearches = (): void => forget(name());
