/** Cleaning and cutting of text. Lengths are in UTF-16 code units, as WhatsApp and browsers count. */

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Storable text: no NUL, well-formed Unicode (a lone surrogate becomes U+FFFD), trimmed, no longer than `max`. */
export function clean(text: string, max: number): string {
  const whole = text.replaceAll('\u0000', '').toWellFormed().trim();
  return whole.length <= max ? whole : upTo(whole, max).trimEnd();
}

/**
 * Shortens text to `max` with an ellipsis, between words where a border is near the end, and never inside of what
 * reads as one character (an emoji with its skin tone, a letter with its accent).
 */
export function shorten(text: string, max: number): string {
  const whole = text.trim();
  if (whole.length <= max) return whole;
  const cut = upTo(whole, max - 1);
  const border = cut.lastIndexOf(' ');
  return `${(border > max / 2 ? cut.slice(0, border) : cut).trimEnd()}…`;
}

/** As many whole characters as fit. */
function upTo(text: string, max: number): string {
  // A little more than fits is enough to see where the last whole character ends.
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, max + 64))) {
    if (index + segment.length > max) break;
    end = index + segment.length;
  }
  return end > 0 ? text.slice(0, end) : text.slice(0, max).toWellFormed();
}
