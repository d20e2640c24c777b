/** More came than was asked for. */
export class TooLong extends Error {
  override name = 'TooLong';
}
/** An answer began and did not end. */
export class CutOff extends Error {
  override name = 'CutOff';
}

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
    const body = await readAll(response.body, maxBytes, init?.signal ?? null);
    const { status, statusText, headers } = response;
    const kept = new Headers(headers);
    // What is read is unpacked and whole.
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
    return new Response(body, { status, statusText, headers: kept });
  };

async function readAll(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  signal: AbortSignal | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new CutOff('the answer broke off', { cause });
    });
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      // Not waited for: a connection that never ends is simply left.
      reader.cancel().catch(() => {});
      throw new TooLong('more than an answer');
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
