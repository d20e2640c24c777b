/** In the place of what is somebody's own. */
const MASK = '…';
const PATTERNS: RegExp[] = [
  /\b[a-z][a-z0-9+.-]*:\/\/\S+|\bwww\.\S+/gi,
  /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/g,
  // Order and tracking numbers.
  /\b[a-z]{1,4}[- ]?\d{4,}\b/gi,
  // A street with its number, up to the next mark.
  /\b(?:jl|jln|jalan|gg|gang|blok|perum\w*|komplek\w*)\b\.? [^,;.!?\n]{0,60}?\bno\.? ?\d+\w*/gi,
  /\brt ?\.?\d+(?: ?\/? ?(?:rw ?\.?)?\d+)?/gi,
];
const NAME_MIN = 3;

/** Six figures or more, however they are parted: phones, cards, numbers of all kinds; a price in thousands is none. */
const LONG_FIGURE = /\+?\d[\d .()/-]{4,}\d/g;
const PRICE = /^\d{1,3}(?:\.\d{3})+$/;
const FIGURES_MIN = 6;
const isOwn = (figure: string): boolean => !PRICE.test(figure) && figure.replace(/\D/g, '').length >= FIGURES_MIN;

/**
 * A shopper's words without what tells who they are: links, e-mail addresses, phone, order and card numbers, streets
 * with a number, and the names given. By patterns, so it is a help and no proof: keep what comes of it only for a while.
 */
export function masked(text: string, names: string[] = []): string {
  const own = names.flatMap((name) => name.split(/\s+/)).filter(({ length }) => length >= NAME_MIN);
  const patterns = own.length > 0 ? [...PATTERNS, namesIn(own)] : PATTERNS;
  const unnumbered = text.replace(LONG_FIGURE, (figure) => (isOwn(figure) ? MASK : figure));
  return patterns.reduce((left, pattern) => left.replace(pattern, MASK), unnumbered);
}

const namesIn = (names: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
