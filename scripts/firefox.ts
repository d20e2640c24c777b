import { onPath } from '../embedded/binary.ts';

const NAMES = ['firefox-esr', 'firefox'];

/** The browser for the end-to-end test in Firefox: `FIREFOX_PATH`, else the first on PATH; null for none. */
export function findFirefox(env: Record<string, string | undefined>): string | null {
  return env.FIREFOX_PATH || (onPath(NAMES, env.PATH)[0] ?? null);
}

export const HOW_TO_GET_FIREFOX = 'apt install firefox-esr (Debian) or any Firefox on PATH, or set FIREFOX_PATH to one';
