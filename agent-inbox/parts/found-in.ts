const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose name or detail has every word asked for, in their own order. */
export function foundIn<T extends { name: string; detail?: string }>(all: readonly T[], words: string): T[] {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  return all.filter(({ name, detail = '' }) => {
    const text = plain(`${name} ${detail}`);
    return asked.every((word) => text.includes(word));
  });
}
