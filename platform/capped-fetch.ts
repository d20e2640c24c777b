import { readBody } from './read-body.ts';

/**
 * `fetch` that reads the whole body before it answers, up to so many bytes: the caller's timeout then holds for the
 * last byte as for the first. Follows no redirect, which would carry words and keys to somewhere nobody named.
 * @throws TooLong, CutOff, and what fetch throws
 */
export const cappedFetch =
  (maxBytes: number): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' });
    if (!response.body) return response;
    const body = await readBody(response, maxBytes, init?.signal ?? null);
    const { status, statusText, headers } = response;
    const kept = new Headers(headers);
    // What is read is unpacked and whole.
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
    return new Response(body, { status, statusText, headers: kept });
  };
