/** A lost packet is no reason to give up, and a file that is gone no reason to go on. */
const AGAIN_MS = 1_000;
const aWhile = () => new Promise<void>((resolve) => setTimeout(resolve, AGAIN_MS));

/** Loads a part; if it does not come, once more after a second. @throws whatever the second try threw */
export const fetchPart = <T>(load: () => Promise<T>, pause = aWhile): Promise<T> =>
  load().catch(() => pause().then(load));
