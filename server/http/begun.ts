import type { Bytes } from '../../core/ports.ts';

/**
 * The same bytes, with the first of them here. Whoever leaves, and were it before the first, leaves nothing open: a
 * generator would not be told, since one that has not started ends without a word.
 * @throws whatever keeps them from being read
 */
export async function begun(bytes: Bytes): Promise<Bytes> {
  const all = bytes[Symbol.asyncIterator]();
  let first: IteratorResult<Uint8Array> | null = await all.next();
  const whole: AsyncIterator<Uint8Array> & Bytes = {
    [Symbol.asyncIterator]: () => whole,
    next() {
      const given = first;
      first = null;
      return given ? Promise.resolve(given) : all.next();
    },
    return: async () => (await all.return?.()) ?? { done: true, value: undefined },
  };
  return whole;
}
