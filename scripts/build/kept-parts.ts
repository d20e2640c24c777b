import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../root.ts';

const FOLDER = inProject('dist/public/widget/parts');
/** Begins with a dot: it is not served. */
const LIST = '.builds.json';

interface Builds {
  now: string[];
  before: string[];
}

export interface KeptParts {
  builds: Builds;
  files: Map<string, Buffer>;
}

/**
 * The chat's parts of earlier builds, read before a new one empties the folder: who has had the chat open since
 * before an upgrade still asks for them.
 */
export async function readParts(folder = FOLDER): Promise<KeptParts> {
  const list = await readFile(join(folder, LIST), 'utf8').catch(() => null);
  const builds: Builds = list ? JSON.parse(list) : { now: [], before: [] };
  const files = new Map<string, Buffer>();
  for (const name of new Set([...builds.now, ...builds.before])) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes) files.set(name, bytes);
  }
  return { builds, files };
}

/** Lays the parts of the last build that differed beside those made now; older ones are gone. */
export async function keepParts({ builds, files }: KeptParts, made: string[], folder = FOLDER): Promise<void> {
  const now = made.filter((name) => !name.endsWith('.map')).sort();
  const before = String(now) === String(builds.now) ? builds.before : builds.now;
  await mkdir(folder, { recursive: true });
  for (const name of before.filter((name) => !now.includes(name))) {
    const bytes = files.get(name);
    if (bytes) await writeFile(join(folder, name), bytes);
  }
  await writeFile(join(folder, LIST), JSON.stringify({ now, before }));
}
