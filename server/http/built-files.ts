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
  etag: string;
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

  async function find(path: string): Promise<BuiltFile | null> {
    const place = join(folder, path);
    const known = files.get(path);
    try {
      const [own, twin] = await Promise.all([markOf(place), markOf(`${place}.gz`).catch(() => '')]);
      const mark = `${own} ${twin}`;
      const file = known?.mark === mark ? known.file : await read(place);
      files.set(path, { file, mark, lookedAt: performance.now() });
      return file;
    } catch (error) {
      if (!GONE.has((error as NodeJS.ErrnoException).code ?? '')) return known?.file ?? null;
      files.delete(path);
      return null;
    }
  }

  return {
    /** In memory and looked at just now. */
    held(path: string): BuiltFile | null {
      const known = files.get(path);
      return known && performance.now() - known.lookedAt < LOOK_AGAIN_MS ? known.file : null;
    },
    /** As it lies in the folder. */
    find,
  };
}

async function markOf(place: string): Promise<string> {
  const found = await stat(place);
  if (!found.isFile()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  return `${found.mtimeMs} ${found.size}`;
}

async function read(place: string): Promise<BuiltFile> {
  const [plain, packed] = await Promise.all([readFile(place), readFile(`${place}.gz`).catch(() => null)]);
  return {
    type: contentType(basename(place)) || 'application/octet-stream',
    plain: versionOf(plain),
    packed: packed && versionOf(packed),
  };
}

const versionOf = (bytes: Buffer): Version => ({
  bytes,
  etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
});

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

/** Packed for whoever can unpack it; nothing but "as you have it" for whoever has it. Headers set before are kept. */
export function sendBuilt(req: IncomingMessage, res: ServerResponse, file: BuiltFile, cacheControl: string): void {
  const isPacked = file.packed !== null && new Negotiator(req).encoding(['gzip', 'identity']) === 'gzip';
  const { bytes, etag } = (isPacked && file.packed) || file.plain;
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
