/** More came than was asked for. */
export class TooLong extends Error {
  override name = 'TooLong';
}
/** An answer began and did not end. */
export class CutOff extends Error {
  override name = 'CutOff';
}

/**
 * The whole body of an answer, up to so many bytes.
 * @param signal of the request: what it ends was not cut off by the other side
 * @throws TooLong, CutOff, and what ended it where `signal` did
 */
export async function readBody(
  { body, headers }: Response,
  maxBytes: number,
  signal: AbortSignal | null,
): Promise<Buffer<ArrayBuffer>> {
  if (!body) return Buffer.alloc(0);
  const reader = body.getReader();
  const tooLong = () => {
    // Not waited for: a connection that never ends is simply left.
    reader.cancel().catch(() => {});
    return new TooLong('more than an answer');
  };
  if (Number(headers.get('content-length') ?? 0) > maxBytes) throw tooLong();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new CutOff('the answer broke off', { cause });
    });
    if (done) break;
    // What says nothing of its length is counted as it comes.
    size += value.byteLength;
    if (size > maxBytes) throw tooLong();
    chunks.push(value);
  }
  return Buffer.concat(chunks, size);
}
