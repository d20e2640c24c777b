import { join } from 'node:path';
import type { OnProgress } from './progress.ts';

/** 7.0 is built for every system its download page lists. */
const VERSION = '7.0.24';
/** A variable, so that neither compiler nor bundler asks for a package that is seldom installed. */
const PACKAGE: string = 'mongodb-memory-server-core';

interface Downloader {
  MongoBinary: { getPath(options: { version: string; downloadDir: string }): Promise<string> };
}

/**
 * MongoDB by the downloader of mongodb-memory-server-core, which knows the systems no wheel is made for.
 *
 * Not a dependency: fifty packages for a road that the usual machine never takes. Whoever needs it installs it
 * (`npm install --no-save mongodb-memory-server-core`), and it is used from then on.
 * @throws Error when it is not installed or cannot download
 */
export async function programFromMemoryServer(servicesDir: string, onProgress: OnProgress): Promise<string> {
  const module: unknown = await import(PACKAGE).catch((cause: unknown) => {
    throw new Error(`${PACKAGE} is not installed`, { cause });
  });
  if (!isDownloader(module)) throw new Error(`${PACKAGE} is of a version this does not know`);
  onProgress({ key: 'mongod', text: `MongoDB: downloading ${VERSION} from its makers` });
  return await module.MongoBinary.getPath({ version: VERSION, downloadDir: join(servicesDir, 'mongodb') });
}

function isDownloader(module: unknown): module is Downloader {
  const { MongoBinary } = (module ?? {}) as Partial<Downloader>;
  return typeof MongoBinary?.getPath === 'function';
}
