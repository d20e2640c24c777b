import { TYPING_EVERY_MS, TYPING_FADES_MS } from '../contract/limits.ts';
import type { Author } from '../contract/messages.ts';
import type { Timers } from './timers.ts';

/** Who types, until they stop, say something, or are silent for too long. */
export function typingOthers(timers: Timers, onChange: () => void) {
  let authors: readonly Author[] = [];
  const cancels = new Map<string, () => void>();
  const keyOf = ({ kind, id }: Author) => `${kind} ${id}`;

  function set(author: Author, isTyping: boolean): void {
    const key = keyOf(author);
    cancels.get(key)?.();
    cancels.delete(key);
    const others = authors.filter((one) => keyOf(one) !== key);
    const fade = () => set(author, false);
    if (isTyping) cancels.set(key, timers.after(TYPING_FADES_MS, fade));
    else if (others.length === authors.length) return;
    authors = isTyping ? [...others, author] : others;
    onChange();
  }

  return {
    set,
    authors: () => authors,
    clear(): void {
      for (const cancel of cancels.values()) cancel();
      cancels.clear();
      authors = [];
    },
  };
}

/**
 * Tells of our own typing: at most one notice in `TYPING_EVERY_MS`, and an end only where one began.
 * @returns to be called at every stroke, and with false when the words are sent or gone
 */
export function typingMine(timers: Timers, tell: (isTyping: boolean) => void): (isTyping: boolean) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (isTyping) => {
    const now = timers.now();
    const isKnown = now - toldAt < (isTyping ? TYPING_EVERY_MS : TYPING_FADES_MS);
    if (isTyping === isKnown) return;
    toldAt = isTyping ? now : Number.NEGATIVE_INFINITY;
    tell(isTyping);
  };
}
