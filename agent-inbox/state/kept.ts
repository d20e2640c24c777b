/** What this browser keeps over a reload. A full or forbidden storage costs the memory, never the page. */

const PREFIX = 'dekat.inbox.';

/** What was kept under `name`; null where nothing readable is. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Full or forbidden: the page works on without it.
  }
}

/** Hears what another tab of this browser keeps or forgets under `name`. @returns a function that stops listening */
export function onKeptElsewhere(name: string, listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === PREFIX + name || key === null) listener();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // As above.
  }
}
