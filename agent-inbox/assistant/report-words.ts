import type { Locale } from '../../contract/codes.ts';
import type { AssistantReport } from '../../contract/rest.ts';
import type { Translate } from '../../contract/texts/render.ts';

type Span = AssistantReport['lastDay'];

/** How often the rules stood in. */
export const timesOf = ({ fallback }: Span): number => Object.values(fallback).reduce((sum, count) => sum + count, 0);

/** Of the turns that were a model's, how many it answered: `87%`; null where there were none. */
export function successOf(span: Span, locale: Locale): string | null {
  const asked = span.model + timesOf(span);
  if (asked === 0) return null;
  // Rounded down: what failed once is not a whole hundred.
  return (Math.floor((span.model / asked) * 100) / 100).toLocaleString(locale, { style: 'percent' });
}

/** Why the rules stood in, the most frequent first. A code nobody has words for is shown as itself. */
export function reasonsOf({ fallback }: Span, t: Translate): Array<{ code: string; words: string; count: number }> {
  return Object.entries(fallback)
    .map(([code, count]) => ({ code, words: wordsOf(code, t), count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function wordsOf(code: string, t: Translate): string {
  const key = `inbox.assistant_why_${code}`;
  const words = t(key);
  return words === key ? code : words;
}
