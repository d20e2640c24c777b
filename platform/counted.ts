import { Transform } from 'node:stream';

/** Lets bytes through up to a limit; one more is an error, and `isOver`. */
export function counted(maxBytes: number) {
  let size = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > maxBytes) done(new Error('more bytes than allowed'));
      else done(null, chunk);
    },
  });
  return { stream, size: () => size, isOver: () => size > maxBytes };
}
