/** What the service worker answers itself; everything else goes its way as if there were none. */
export type Road = 'page' | 'asset';

interface Asked {
  method: string;
  url: string;
  /** `navigate` where a page is asked for. */
  mode: string;
}
const SCOPE = '/inbox/';
const ASSETS = '/inbox/assets/';

/**
 * @param origin where the worker came from
 * @returns null: not ours. Never anything of the API: what it answers is only right now
 */
export function roadOf({ method, url, mode }: Asked, origin: string): Road | null {
  const { origin: from, pathname } = new URL(url);
  if (method !== 'GET' || from !== origin || !pathname.startsWith(SCOPE)) return null;
  if (pathname.startsWith(ASSETS)) return 'asset';
  return mode === 'navigate' ? 'page' : null;
}
