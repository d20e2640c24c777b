import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import fresh from 'fresh';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';

/** A file is looked at again after so long: what is built under a running server shows when a page is loaded anew. */
const LOOK_AGAIN_MS = 1_000;
const GONE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** Bytes as they travel. */
interface Version {
  bytes: Buffer;
  /** Of these bytes alone. */
  mark: string;
}
export interface BuiltFile {
  type: string;
  plain: Version;
  /** The twin that the build has laid beside it. */
  packed: Version | null;
}
interface Held {
  file: BuiltFile;
  /** Changes with the file and with its twin. */
  mark: string;
  lookedAt: number;
}

/** The files of a build, kept in memory once they have been asked for: they are few, small and asked for all day. */
export function builtFiles(folder: string) {
  const files = new Map<string, Held>();
  /** One look for all who ask meanwhile. */
  const looks = new Map<string, Promise<BuiltFile | null>>();

  async function look(path: string): Promise<BuiltFile | null> {
    const place = join(folder, path);
    const known = files.get(path);
    try {
      const mark = `${await markOf(place)} ${await markOf(`${place}.gz`).catch(ifGone(''))}`;
      const file = known?.mark === mark ? known.file : await read(place);
      files.set(path, { file, mark, lookedAt: performance.now() });
      return file;
    } catch (error) {
      if (!isGone(error)) {
        if (known) return known.file;
        throw error;
      }
      files.delete(path);
      return null;
    }
  }

  /** In memory, and looked at just now. */
  function held(path: string): BuiltFile | null {
    const known = files.get(path);
    return known && performance.now() - known.lookedAt < LOOK_AGAIN_MS ? known.file : null;
  }

  return {
    held,
    /** @throws the system's error where there is one and it cannot be read now */
    async find(path: string): Promise<BuiltFile | null> {
      const known = held(path);
      if (known) return known;
      const looking = looks.get(path) ?? look(path).finally(() => looks.delete(path));
      looks.set(path, looking);
      return looking;
    },
  };
}

const isGone = (error: unknown): boolean => GONE.has((error as NodeJS.ErrnoException).code ?? '');
const ifGone =
  <T>(instead: T) =>
  (error: unknown): T => {
    if (isGone(error)) return instead;
    throw error;
  };

async function markOf(place: string): Promise<string> {
  const found = await stat(place);
  if (!found.isFile()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  return `${found.mtimeMs} ${found.size}`;
}

async function read(place: string): Promise<BuiltFile> {
  const [plain, packed] = await Promise.all([readFile(place), readFile(`${place}.gz`).catch(ifGone(null))]);
  return {
    type: contentType(basename(place)) || 'application/octet-stream',
    plain: versionOf(plain),
    packed: packed && versionOf(packed),
  };
}

const versionOf = (bytes: Buffer): Version => ({ bytes, mark: hashOf(bytes) });
const hashOf = (of: Buffer | string): string => createHash('sha256').update(of).digest('base64url').slice(0, 22);

/**
 * The path a request names, in the one way a file is kept under: nothing hidden, nothing above, no empty step, and a
 * folder by its page.
 */
export function pathOf({ url = '' }: IncomingMessage): string | null {
  let path: string;
  try {
    path = decodeURIComponent(url.split('?', 1)[0] ?? '');
  } catch {
    return null;
  }
  const steps = path.split('/').slice(1);
  const isPlain = steps.every(
    (step, at) => /^[^.\\\0][^\\\0]*$/.test(step) || (step === '' && at === steps.length - 1),
  );
  if (!isPlain) return null;
  return path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Packed for whoever can unpack it; nothing but "as you have it" for whoever has it. Headers set before are kept. What
 * may be done with a page is a part of it: browsers take no new policy from a 304, so another policy is another page.
 */
export function sendBuilt(req: IncomingMessage, res: ServerResponse, file: BuiltFile, cacheControl: string): void {
  const isPacked = file.packed !== null && new Negotiator(req).encoding(['gzip', 'identity']) === 'gzip';
  const { bytes, mark } = (isPacked && file.packed) || file.plain;
  const etag = `"${mark}${hashOf(String(res.getHeader('content-security-policy') ?? ''))}"`;
  res.setHeader('cache-control', cacheControl);
  res.setHeader('etag', etag);
  if (file.packed) res.setHeader('vary', 'accept-encoding');
  if (fresh(req.headers, { etag })) {
    res.writeHead(304).end();
    return;
  }
  res.setHeader('content-type', file.type);
  res.setHeader('content-length', bytes.length);
  if (isPacked) res.setHeader('content-encoding', 'gzip');
  res.end(bytes);
}
