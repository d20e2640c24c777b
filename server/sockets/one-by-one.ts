import { DomainError } from '../../core/errors.ts';

/**
 * Lets one connection's requests for much run one after the other, each when the one before is answered: however many
 * are asked at once, there is one answer in memory. Those left when the line is gone are not run.
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
