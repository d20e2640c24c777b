import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { S3mini } from 's3mini';
import { z } from 'zod';
import { type Bytes, type FileOwner, type FileStorage, FileStorageError } from '../core/ports.ts';
import { counted } from './counted.ts';

export interface S3Settings {
  /** With the bucket in its path or in its host name. */
  bucketUrl: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}
export interface S3Files extends FileStorage {
  /** Does all that is asked of a bucket with a few bytes of no one's. @throws FileStorageError naming what was refused */
  check(): Promise<void>;
}

/** What S3 takes at the least as a part that is not the last: so much of a file on its way is held in memory. */
const PART_BYTES = 5 * 1024 * 1024;
/** From the first byte of a request to the first of its answer; what then comes may take as long as its reader does. */
const ANSWER_WITHIN_MS = 60_000;

/**
 * Files in a bucket that speaks S3, at `<vendor>/<attachment>/<a random name>`; `fileId` is that key.
 * @param onError told of whatever the bucket did not do, before the caller is
 */
export function s3Files({ bucketUrl, region, ...keys }: S3Settings, onError: (error: unknown) => void): S3Files {
  const bucket = new S3mini({ ...keys, region, endpoint: bucketUrl, fetch: fetchInTime });
  const failure = (what: string, error: unknown): FileStorageError => {
    // Without its cause: that carries the storage's own words.
    const code = codeOf(error);
    const failed = new FileStorageError(`The file storage failed (${what}: ${code})`, {
      isGone: code.endsWith('NoSuchKey'),
    });
    onError(failed);
    return failed;
  };
  const told = <T>(what: string, asked: Promise<T>): Promise<T> =>
    asked.catch((error: unknown) => {
      throw failure(what, error);
    });

  /** In one go where it is small, else part by part: its size is known only at its end. Nothing is kept where this throws. */
  async function store(key: string, bytes: Bytes): Promise<void> {
    let uploadId: string | undefined;
    try {
      const parts: Array<{ partNumber: number; etag: string }> = [];
      for await (const { part, isLast } of inParts(bytes)) {
        if (isLast && !uploadId) return void (await told('put', bucket.putObject(key, part)));
        uploadId ??= await told('begin', bucket.getMultipartUploadId(key));
        if (part.length > 0) parts.push(await told('put', bucket.uploadPart(key, uploadId, part, parts.length + 1)));
      }
      // S3 begins this answer before it is done: a failure then comes with status 200, and without the mark of the whole.
      const { etag } = await told('complete', bucket.completeMultipartUpload(key, uploadId ?? '', parts));
      if (!etag) throw failure('complete', { code: 'incomplete' });
    } catch (error) {
      if (uploadId) await bucket.abortMultipartUpload(key, uploadId).catch(() => {});
      throw error;
    }
  }

  async function put(owner: FileOwner, bytes: Bytes, maxBytes: number) {
    const key = `${placeOf(owner)}${randomUUID()}`;
    const through = counted(maxBytes);
    let stored: Promise<void> | undefined;
    try {
      await pipeline(Readable.from(bytes), through.stream, (source) => {
        stored = store(key, source);
        return stored;
      });
      return { fileId: key, size: through.size() };
    } catch (error) {
      await stored?.catch(() => {}); // a pipeline that breaks waits for nobody, and what was begun is to be called off by now
      if (through.isOver()) return null;
      throw error;
    }
  }

  async function* read(key: string, range?: { start: number; end: number }): Bytes {
    const answer = await told('read', bucket.getObjectRaw(key, !range, range?.start, range?.end));
    if (range && answer.status !== 206) throw failure('read', { code: 'no ranges' });
    const bytes = answer.body ? Readable.fromWeb(answer.body as never) : Readable.from([]);
    try {
      yield* bytes;
    } catch (error) {
      throw failure('read', error);
    }
  }

  async function remove(keys: string[]): Promise<void> {
    for (const key of keys) await told('remove', bucket.deleteObject(key).catch(ifGone));
  }

  async function removeAll(owner: FileOwner): Promise<void> {
    const place = placeOf(owner);
    const found = (await told('list', bucket.listObjects('/', place))) ?? [];
    await remove(found.map(({ Key }) => Key));
    // What a process that was killed had begun is no object yet, and is somebody's bytes all the same.
    const begun = await told('list uploads', bucket.listMultipartUploads('/', place, 'GET', { prefix: place }));
    const uploads = uploadList.safeParse(begun);
    if (!uploads.success) throw failure('list uploads', { code: 'not understood' });
    for (const { Key, UploadId } of uploads.data)
      if (Key.startsWith(place)) await told('abort', bucket.abortMultipartUpload(Key, UploadId).catch(ifGone));
  }

  return {
    put,
    read,
    remove,
    removeAll,
    async check() {
      const nobody = { vendorId: 'check', attachmentId: randomUUID() };
      const kept = await put(nobody, Readable.from([Buffer.from('dekat')]), 5);
      const part: Buffer[] = await Readable.from(read(kept?.fileId ?? '', { start: 1, end: 3 })).toArray();
      await removeAll(nobody);
      if (Buffer.concat(part).toString() !== 'ek') throw failure('read', { code: 'other bytes' });
    },
  };
}

/** Ends with a slash: nobody's place is the beginning of another's. */
const placeOf = ({ vendorId, attachmentId }: FileOwner): string => `${vendorId}/${attachmentId}/`;

/** Of `PART_BYTES` each; the last, which may be empty, is what is left. */
async function* inParts(bytes: Bytes): AsyncGenerator<{ part: Buffer; isLast: boolean }> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    held.push(chunk);
    size += chunk.length;
    while (size >= PART_BYTES) {
      const all = Buffer.concat(held);
      yield { part: all.subarray(0, PART_BYTES), isLast: false };
      held = [all.subarray(PART_BYTES)];
      size -= PART_BYTES;
    }
  }
  yield { part: Buffer.concat(held), isLast: true };
}

const upload = z.object({ Key: z.string(), UploadId: z.string() });
/** As XML becomes JSON: none is absent or a string, one is no list. */
const uploadList = z
  .object({
    ListMultipartUploadsResult: z.union([
      z.string().transform(() => ({ Upload: undefined })),
      z.object({ Upload: z.union([z.array(upload), upload.transform((one) => [one])]).optional() }),
    ]),
  })
  .transform(({ ListMultipartUploadsResult: { Upload = [] } }) => Upload);

/** A storage that says nothing is away. */
const fetchInTime: typeof fetch = async (url, init) => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
  try {
    return await fetch(url, { ...init, signal: patience.signal });
  } finally {
    clearTimeout(timer);
  }
};

/** What went wrong in a word: the status and the storage's code, or the network's. */
const failed = z.object({
  status: z.number().optional(),
  serviceCode: z.string().optional(),
  code: z.string().optional(),
  cause: z.object({ code: z.string().optional() }).optional().catch(undefined),
});
function codeOf(error: unknown): string {
  const read = failed.safeParse(error);
  const { status, serviceCode, code, cause } = read.success ? read.data : {};
  return [status, serviceCode ?? code ?? cause?.code].filter(Boolean).join(' ') || 'no answer';
}

/** Two who remove the same both succeed; some stores tell the second. */
function ifGone(error: unknown): void {
  if (!codeOf(error).startsWith('404')) throw error;
}
