import { Readable } from 'node:stream';
import type { Bytes, FileStorage } from '../ports.ts';
import type { Variant } from './attachment.ts';

/** The bytes of a file from `start` to before `end`, whatever parts they lie in. */
export async function* bytesOf(
  storage: Pick<FileStorage, 'read'>,
  { parts, size }: Pick<Variant, 'parts' | 'size'>,
  { start, end } = { start: 0, end: size },
): Bytes {
  let at = 0;
  for (const part of parts) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, part.size)];
    if (from < to) yield* storage.read(part.fileId, { start: from, end: to });
    at += part.size;
  }
}

/** All of them at once: for files that are known to be small. */
export const gathered = async (bytes: Bytes): Promise<Buffer> => Buffer.concat(await Readable.from(bytes).toArray());
