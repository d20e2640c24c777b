/** Lets look-ups of one key run side by side, and hands their results over in the order they were asked for. */
export type InOrder = <T>(key: string, lookUp: () => Promise<T>) => Promise<T>;

/**
 * For a connection that sends several messages before the first is acknowledged: each is looked up on its own time,
 * and they must still be appended as they came.
 */
export function inOrder(): InOrder {
  const last = new Map<string, Promise<unknown>>();
  return async (key, lookUp) => {
    const found = lookUp();
    const turn = Promise.allSettled([last.get(key), found]);
    last.set(key, turn);
    await turn;
    if (last.get(key) === turn) last.delete(key);
    return found;
  };
}
