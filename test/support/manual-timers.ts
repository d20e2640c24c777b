import type { Timers } from '../../client/timers.ts';

/** Time that stands still until it is turned. */
export class ManualTimers implements Timers {
  #now = Date.UTC(2026, 10, 20, 7);
  #next = 0;
  readonly #waiting = new Map<number, { at: number; run: () => void }>();

  now(): number {
    return this.#now;
  }

  after(delayMs: number, run: () => void): () => void {
    const id = this.#next;
    this.#next += 1;
    this.#waiting.set(id, { at: this.#now + delayMs, run });
    return () => void this.#waiting.delete(id);
  }

  /** Runs what comes due within `ms`, in the order of its time. */
  advance(ms: number): void {
    const until = this.#now + ms;
    for (let due = this.#firstDue(until); due; due = this.#firstDue(until)) {
      this.#waiting.delete(due.id);
      this.#now = Math.max(this.#now, due.at);
      due.run();
    }
    this.#now = until;
  }

  /** Milliseconds until each waiting run, soonest first. */
  get delays(): number[] {
    return [...this.#waiting.values()].map(({ at }) => at - this.#now).sort((a, b) => a - b);
  }

  #firstDue(until: number): { id: number; at: number; run: () => void } | undefined {
    return [...this.#waiting]
      .map(([id, timer]) => ({ id, ...timer }))
      .filter(({ at }) => at <= until)
      .sort((a, b) => a.at - b.at || a.id - b.id)[0];
  }
}
