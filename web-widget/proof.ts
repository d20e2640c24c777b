import { RequestError } from '../client/request-error.ts';
import type { ToPage } from './protocol.ts';

/** The page asks its own server, over the shopper's line. */
const WITHIN_MS = 10_000;

/** Asks the page for its server's word of who is signed in there, each time anew. */
export function proofOf(tell: (message: ToPage) => void) {
  let settle: (jwt?: string) => void = () => {};
  return {
    /** One at a time. @throws RequestError `unavailable` where the page has none now */
    ask: (): Promise<string> =>
      new Promise((resolve, reject) => {
        settle = (jwt) => {
          clearTimeout(late);
          if (jwt) resolve(jwt);
          else reject(new RequestError('unavailable'));
        };
        const late = setTimeout(settle, WITHIN_MS);
        tell({ type: 'identity' });
      }),
    hear: (jwt: string | undefined): void => settle(jwt),
  };
}
