import { join } from 'node:path';
import { type Document, MongoClient } from 'mongodb';
import { type Binary, MONGOD } from './binary.ts';
import type { ServiceRecipe } from './service.ts';

const REPLICA_SET = 'rs0';
const NOT_YET_INITIALIZED = 94; // MongoDB's own error code
const DATABASE = 'dekat';

interface Settings {
  binary: Binary;
  dataDir: string;
  /** MongoDB's own default is half the machine's memory, too much beside a browser and an editor. */
  cacheSizeGb: number;
}

/** A replica set of one: majority writes, sessions and change streams as in production. */
export function mongodRecipe({ binary, dataDir, cacheSizeGb }: Settings): ServiceRecipe {
  const dataPath = join(dataDir, 'mongo');
  return {
    kind: MONGOD,
    binary,
    dataPath,
    logPath: join(dataDir, 'logs', 'mongod.log'),
    arguments: (port) => [
      ...['--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket', '--quiet'],
      ...['--replSet', REPLICA_SET, '--dbpath', dataPath, '--wiredTigerCacheSizeGB', String(cacheSizeGb)],
      '--noscripting', // nothing here runs JavaScript inside the database, so no input can
      // A primary waits 15 s for others to take over before it ends; here there are none.
      ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
      ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    ],
    url: (port) => `mongodb://127.0.0.1:${port}/${DATABASE}?replicaSet=${REPLICA_SET}`,
    makeReady,
  };
}

/** Makes it the one member of its set, known under its present port, and throws until it takes writes. */
async function makeReady(port: number): Promise<void> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1_000,
    connectTimeoutMS: 1_000,
    socketTimeoutMS: 5_000,
  });
  try {
    await makeOnlyMember(client, `127.0.0.1:${port}`);
    const { isWritablePrimary } = await client.db('admin').command({ hello: 1 });
    if (!isWritablePrimary) throw new Error('not primary yet');
  } finally {
    await client.close();
  }
}

async function makeOnlyMember(client: MongoClient, host: string): Promise<void> {
  const admin = client.db('admin');
  const config = await admin.command({ replSetGetConfig: 1 }).then(
    (reply) => reply.config as { version: number; members: Document[] },
    (err: unknown) => {
      if ((err as { code?: number }).code === NOT_YET_INITIALIZED) return null;
      throw err;
    },
  );
  if (!config) {
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
    return;
  }
  const [member] = config.members;
  if (config.members.length === 1 && member?.host === host) return;
  // Started on another port than last time: it does not find itself in its set, and only force can tell it.
  const members = [{ ...member, _id: 0, host }];
  await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true });
}
