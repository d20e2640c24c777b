import type { Locale } from '../../contract/codes.ts';
import type { Colours } from '../protocol.ts';

/** The browser's, as far as it is used here. */
declare const localStorage: Record<string, string>;

/** What the page keeps for its visitor: who they are to us, and how they like it. No cookie. */
export interface Kept {
  visitorToken?: string;
  colours?: Colours;
  /** Only what the visitor chose by hand. */
  locale?: Locale;
}

/**
 * In localStorage under one name; where that is forbidden, until the page goes. It is read anew each time: another
 * tab may have become somebody meanwhile, and two tabs of one visitor must be one.
 * @returns keeps more, forgets all (null), and hands back what is kept
 */
export function memory(name: string): (more?: Kept | null) => Kept {
  let kept: Kept = {};
  return (more) => {
    try {
      kept = JSON.parse(localStorage[name] ?? '{}');
    } catch {} // forbidden or spoilt: as for a first visit
    try {
      if (more === null) {
        kept = {};
        delete localStorage[name];
      } else if (more) {
        kept = { ...kept, ...more };
        localStorage[name] = JSON.stringify(kept);
      }
    } catch {}
    return kept;
  };
}
