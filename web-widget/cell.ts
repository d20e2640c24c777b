/** The chat's state: a value whose change draws the chat anew. All changes of one task make one drawing. */

export interface Cell<T> {
  value: T;
}
const listeners: Array<() => void> = [];
let isDue = false;

export function cell<T>(initial: T): Cell<T> {
  let value = initial;
  return {
    get value() {
      return value;
    },
    set value(next) {
      if (Object.is(next, value)) return;
      value = next;
      changed();
    },
  };
}

export function changed(): void {
  if (isDue) return;
  isDue = true;
  queueMicrotask(() => {
    isDue = false;
    for (const listener of listeners) listener();
  });
}

/** Called after every change, in the order of registration; for as long as the page lives. */
export const onChange = (listener: () => void): void => {
  listeners.push(listener);
};

/** Runs at the first time and whenever what it looks at has become another. */
export function watch<T>(look: () => T, run: (now: T) => void): void {
  let before = look();
  run(before);
  onChange(() => {
    const now = look();
    if (Object.is(now, before)) return;
    before = now;
    run(now);
  });
}
