import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLineOf, identify, isAlive, type ProcessIdentity, terminate } from './processes.ts';
import { ServiceError } from './service-error.ts';

const ORPHAN_GRACE_MS = 15_000;

/** A service this folder's owner started: the same process, still running the same program, is ours to end. */
interface Running {
  identity: ProcessIdentity;
  program: string;
}

interface Claim {
  owner: ProcessIdentity;
  services: Running[];
}

export interface DataDirClaim {
  /** Writes down what is running, so that whoever comes after a crash can find it. */
  record(services: Running[]): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes a data folder for this process, and ends services a crashed owner left in it.
 *
 * The guards of the services make such orphans rare (only when the guard too was killed); MongoDB's own lock on its
 * folder is what protects the data in every case.
 * @throws ServiceError `in_use` while another process holds the folder
 */
export async function claimDataDir(dataDir: string): Promise<DataDirClaim> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'services.json');
  const mine: Claim = { owner: await identify(process.pid), services: [] };
  await take(file, mine, dataDir);
  return {
    async record(services) {
      await writeFile(file, JSON.stringify({ ...mine, services }));
    },
    async release() {
      await rm(file, { force: true });
    },
  };
}

async function take(file: string, mine: Claim, dataDir: string): Promise<void> {
  for (;;) {
    try {
      await writeFile(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 }); // fails if it exists: one taker wins
      return;
    } catch (err) {
      if ((err as NodeJS.ErrnoException).code !== 'EEXIST') throw err;
    }
    const left = await read(file);
    if (left && (await isAlive(left.owner))) {
      throw new ServiceError(
        'in_use',
        `Another Dekat (process ${left.owner.pid}) is running with its data in ${dataDir}. Stop it first, or choose another folder with DATA_DIR.`,
      );
    }
    for (const service of left?.services ?? []) await endOrphan(service);
    await rm(file, { force: true });
  }
}

async function endOrphan({ identity, program }: Running): Promise<void> {
  const command = await commandLineOf(identity.pid);
  if (command.startsWith(program)) await terminate(identity, ORPHAN_GRACE_MS);
}

/** Null for a file cut short by a crash: nothing in it can be relied on. */
async function read(file: string): Promise<Claim | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Claim;
  } catch {
    return null;
  }
}
