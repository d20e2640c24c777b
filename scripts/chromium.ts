import { onPath } from '../embedded/binary.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser for the end-to-end tests and screenshots: `CHROMIUM_PATH`, else the first on PATH; null for none. */
export function findChromium(env: Record<string, string | undefined>): string | null {
  return env.CHROMIUM_PATH || (onPath(NAMES, env.PATH)[0] ?? null);
}

export const HOW_TO_GET_CHROMIUM =
  'apt install chromium (Debian) or any Chromium or Chrome on PATH, or set CHROMIUM_PATH to one';
