import { setTimeout as delay } from 'node:timers/promises';

const LOOK_EVERY_MS = 20;

/**
 * Waits for what no event tells: looks until `check` no longer throws, and hands its answer back.
 * @throws whatever `check` threw last, once `withinMs` have passed
 */
export async function eventually<T>(check: () => T | Promise<T>, withinMs = 10_000): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (err) {
      if (Date.now() > deadline) throw err;
    }
    await delay(LOOK_EVERY_MS);
  }
}
