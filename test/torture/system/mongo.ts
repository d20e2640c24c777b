/** MongoDB as a set of one or of three, each member a process of its own. */

import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Db, MongoClient } from 'mongodb';
import { type Binary, MONGOD } from '../../../embedded/binary.ts';
import { findBinary } from '../../../embedded/find-binary.ts';
import { mongodRecipe } from '../../../embedded/mongod.ts';
import { randomFreePort } from '../../../embedded/ports.ts';
import { type ServiceHandle, type ServiceRecipe, startService } from '../../../embedded/service.ts';
import { inProject } from '../../../scripts/root.ts';
import { eventually } from '../../support/eventually.ts';

const CACHE_GB = 0.25;
const SET = 'rs0';
/** So that a failover is over in seconds; MongoDB's own default is ten. */
const ELECTION_TIMEOUT_MS = 2_000;
const PRIMARY_WITHIN_MS = 30_000;
const WHOLE_WITHIN_MS = 30_000;
const DATABASE = 'dekat';

export interface Mongo {
  /** For drivers that find the members by themselves. */
  readonly url: string;
  readonly members: ServiceHandle[];
  /** Straight from the harness, through nothing that is hurt. Reads what a majority has. */
  readonly db: Db;
  /** The member that takes writes now. Waits for one. @throws Error after half a minute without */
  primary(): Promise<ServiceHandle>;
  /** Waits until every member has all there is: only then can the set lose one. */
  whole(): Promise<void>;
  stop(): Promise<void>;
}

export const programs = {
  servicesDir: process.env.SERVICES_DIR || inProject('.services'),
  env: process.env,
  onProgress: () => {},
};

/** @throws ServiceError when MongoDB cannot be found or started */
export async function startMongo(dataDir: string, size: 1 | 3): Promise<Mongo> {
  const binary = await findBinary(MONGOD, programs);
  const members = await (size === 1 ? [await startAlone(binary, dataDir)] : startThree(binary, dataDir));
  const hosts = members.map(({ port }) => `127.0.0.1:${port}`).join(',');
  const url = `mongodb://${hosts}/${DATABASE}?replicaSet=${SET}`;
  const client = new MongoClient(url, { readConcern: { level: 'majority' }, serverSelectionTimeoutMS: 30_000 });
  return {
    url,
    members,
    db: client.db(),
    primary: () => primaryOf(members),
    async whole() {
      const note = { appendOplogNote: 1, data: {}, writeConcern: { w: size, wtimeout: 1_000 } };
      await eventually(async () => {
        const { port } = await primaryOf(members);
        const { writeConcernError } = await withMember(port, (admin) => admin.command(note));
        if (writeConcernError) throw new Error('the members have not caught up');
      }, WHOLE_WITHIN_MS);
    },
    async stop() {
      for (const member of members) member.thaw();
      await client.close();
      // Three take their time to agree on who goes first; the data is thrown away.
      await Promise.all(members.map((member) => member.kill(size === 1 ? 'SIGTERM' : 'SIGKILL')));
    },
  };
}

const recipeOf = (binary: Binary, dataDir: string) => mongodRecipe({ binary, dataDir, cacheSizeGb: CACHE_GB });

const startAlone = async (binary: Binary, dataDir: string) =>
  startService(recipeOf(binary, dataDir), { preferredPort: await randomFreePort() });

async function startThree(binary: Binary, dataDir: string): Promise<ServiceHandle[]> {
  const members: ServiceHandle[] = [];
  for (let n = 0; n < 3; n += 1) {
    // Ready when it answers: the set is made afterwards, and a member that comes back must not wait to be primary.
    const recipe: ServiceRecipe = { ...recipeOf(binary, join(dataDir, `member-${n}`)), makeReady: answers };
    members.push(await startService(recipe, { preferredPort: await randomFreePort() }));
  }
  const config = {
    _id: SET,
    members: members.map(({ port }, _id) => ({ _id, host: `127.0.0.1:${port}` })),
    settings: { electionTimeoutMillis: ELECTION_TIMEOUT_MS },
  };
  await withMember(members[0]?.port ?? 0, (admin) => admin.command({ replSetInitiate: config }));
  await primaryOf(members);
  return members;
}

async function primaryOf(members: ServiceHandle[]): Promise<ServiceHandle> {
  const deadline = performance.now() + PRIMARY_WITHIN_MS;
  while (performance.now() < deadline) {
    for (const member of members) {
      if (!member.isRunning()) continue;
      const isPrimary = await withMember(member.port, async (admin) => {
        return (await admin.command({ hello: 1 })).isWritablePrimary === true;
      }).catch(() => false);
      if (isPrimary) return member;
    }
    await delay(50);
  }
  throw new Error('MongoDB has no primary');
}

const answers = (port: number): Promise<void> =>
  withMember(port, async (admin) => void (await admin.command({ ping: 1 })));

async function withMember<T>(port: number, run: (admin: Db) => Promise<T>): Promise<T> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1_000,
    connectTimeoutMS: 1_000,
    socketTimeoutMS: 2_000,
  });
  try {
    return await run(client.db('admin'));
  } finally {
    await client.close();
  }
}
