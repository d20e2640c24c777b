import { TYPING_EVERY_MS, TYPING_FADES_MS } from '../contract/limits.ts';
import type { Author } from '../contract/messages.ts';
import type { Timers } from './timers.ts';

/** Who types, until they stop, say something, or are silent for too long. */
export class TypingOthers {
  authors: readonly Author[] = [];
  readonly #timers: Timers;
  readonly #onChange: () => void;
  readonly #cancels = new Map<string, () => void>();

  constructor(timers: Timers, onChange: () => void) {
    this.#timers = timers;
    this.#onChange = onChange;
  }

  set(author: Author, isTyping: boolean): void {
    const key = `${author.kind} ${author.id}`;
    this.#cancels.get(key)?.();
    this.#cancels.delete(key);
    const others = this.authors.filter((one) => `${one.kind} ${one.id}` !== key);
    if (isTyping)
      this.#cancels.set(
        key,
        this.#timers.after(TYPING_FADES_MS, () => this.set(author, false)),
      );
    if (!isTyping && others.length === this.authors.length) return;
    this.authors = isTyping ? [...others, author] : others;
    this.#onChange();
  }

  clear(): void {
    for (const cancel of this.#cancels.values()) cancel();
    this.#cancels.clear();
    this.authors = [];
  }
}

/** What we tell of our own typing: at most one notice in `TYPING_EVERY_MS`, and an end only where one began. */
export class TypingMine {
  readonly #timers: Timers;
  readonly #tell: (isTyping: boolean) => void;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(timers: Timers, tell: (isTyping: boolean) => void) {
    this.#timers = timers;
    this.#tell = tell;
  }

  set(isTyping: boolean): void {
    const now = this.#timers.now();
    const isKnown = now - this.#toldAt < (isTyping ? TYPING_EVERY_MS : TYPING_FADES_MS);
    if (isTyping === isKnown) return;
    this.#toldAt = isTyping ? now : Number.NEGATIVE_INFINITY;
    this.#tell(isTyping);
  }
}
