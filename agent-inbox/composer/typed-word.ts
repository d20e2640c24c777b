/** The word being typed that asks for something: `/salam` for a canned reply, `:senyum` for an emoji, `@ani` for a colleague. Pure. */
export interface TypedWord {
  sign: '/' | ':' | '@';
  /** What follows the sign. */
  words: string;
  /** Where the sign stands, and where the caret does. */
  from: number;
  to: number;
}
const ASKING = /(?:^|\s)(?:(\/)([\p{L}\p{N}_-]{0,32})|(:)(\p{L}[\p{L}_]{1,31})|(@)([\p{L}\p{N}'-]{0,32}))$/u;

/**
 * @returns null where the caret stands behind no such word; a sign in the middle of a word asks for nothing, and two
 * letters must follow a colon, so that `:D` stays what it is
 */
export function typedAt(text: string, caret: number): TypedWord | null {
  const [, slash, shortcut = '', colon, emoji = '', at, name = ''] = ASKING.exec(text.slice(0, caret)) ?? [];
  const words = shortcut || emoji || name;
  if (slash) return { sign: '/', words, from: caret - words.length - 1, to: caret };
  if (at) return { sign: '@', words, from: caret - words.length - 1, to: caret };
  return colon ? { sign: ':', words, from: caret - words.length - 1, to: caret } : null;
}

/** A text with the typed word replaced, and where the caret stands then. */
export function withReplaced(text: string, { from, to }: TypedWord, words: string): { text: string; caret: number } {
  return { text: text.slice(0, from) + words + text.slice(to), caret: from + words.length };
}
