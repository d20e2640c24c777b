import type { RequestError } from '../../client/request-error.ts';
import { cell } from '../cell.ts';
import { words } from '../language.ts';

/** One thing asked of the server at a time; what it refuses is said in its own words. */
export function asking() {
  const isBusy = cell(false);
  const problem = cell('');
  return {
    isBusy,
    problem,
    async ask<T>(work: () => Promise<T> | undefined): Promise<T | undefined> {
      if (isBusy.value) return undefined;
      isBusy.value = true;
      problem.value = '';
      try {
        const asked = work();
        // The line is not there yet.
        if (!asked) problem.value = words().t('people.no_line');
        return await asked;
      } catch (error) {
        // The server's sentence; what never reached it has none.
        const { code, message } = error as Partial<RequestError>;
        problem.value = (code && code !== 'offline' && message) || words().t('people.no_line');
        return undefined;
      } finally {
        isBusy.value = false;
      }
    },
  };
}
export type Asking = ReturnType<typeof asking>;
