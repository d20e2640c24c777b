import { DomainError } from '../../core/errors.ts';

/**
 * Lets one connection's requests for much run one after the other: however many are asked at once, one answer is in the
 * making. Those made and not yet read wait for the line, which is cut when they are too many; those left then are not run.
 */
export function oneByOne(isOpen: () => boolean): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const running = last.then(() => {
      if (!isOpen()) throw new DomainError('unavailable');
      return run();
    });
    last = running.catch(() => {});
    return running;
  };
}
