import type { Locale } from '../../contract/codes.ts';
import type { Colours } from '../protocol.ts';

/** What the page keeps for its visitor: who they are to us, and how they like it. No cookie. */
export interface Kept {
  visitorToken?: string;
  colours?: Colours;
  /** Only what the visitor chose by hand. */
  locale?: Locale;
}

/**
 * In localStorage under the widget's key; where that is forbidden, until the page goes.
 * @returns keeps more, forgets all (null), and hands back what is kept
 */
export function memory(key: string): (more?: Kept | null) => Kept {
  const name = `dekat:${key}`;
  const attempt = <T>(run: () => T) => {
    try {
      return run();
    } catch {} // forbidden or spoilt: as for a first visit
  };
  let kept: Kept = attempt(() => JSON.parse(localStorage[name])) ?? {};
  return (more) => {
    if (more !== undefined) {
      kept = more ? { ...kept, ...more } : {};
      attempt(() => localStorage.setItem(name, JSON.stringify(kept)));
    }
    return kept;
  };
}
