/** A MongoDB set of three, to lose members of: a majority is two, as in production. */
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { MONGOD } from '../../../embedded/binary.ts';
import { findBinary } from '../../../embedded/find-binary.ts';
import { mongodRecipe } from '../../../embedded/mongod.ts';
import { randomFreePort } from '../../../embedded/ports.ts';
import { type ServiceHandle, startService } from '../../../embedded/service.ts';
import { inProject } from '../../../scripts/root.ts';
import { eventually } from '../../support/eventually.ts';

const MEMBERS = 3;
/**
 * Followers ask for each batch. Pushed to (the default), a frozen one would find in its socket, once it goes on, what
 * it had never read when the leader died, and no write could be lost that way.
 */
const PULLED = ['--setParameter', 'oplogFetcherUsesExhaust=false'];
const ELECTION_WITHIN_MS = 40_000;
const FOLLOWS_WITHIN_MS = 40_000;

export interface MongoSet {
  /** Names all members and the database `dekat`. */
  readonly url: string;
  readonly members: ServiceHandle[];
  /** Who leads now, and who follows. Waits until somebody leads. */
  roles(): Promise<{ primary: ServiceHandle; secondaries: ServiceHandle[] }>;
  /** Starts whoever is down, and waits until one leads and the others follow. */
  mend(): Promise<void>;
  stop(): Promise<void>;
}

/** @param electionTimeoutMs how long members wait for a silent primary before they choose another */
export async function startMongoSet(dataDir: string, electionTimeoutMs = 2_000): Promise<MongoSet> {
  const binary = await findBinary(MONGOD, {
    servicesDir: process.env.SERVICES_DIR || inProject('.services'),
    env: process.env,
    onProgress: () => {},
  });
  const members = await Promise.all(
    Array.from({ length: MEMBERS }, async (_, i) => {
      const recipe = mongodRecipe({ binary, dataDir: join(dataDir, `member-${i}`), cacheSizeGb: 0.25 });
      const own = {
        ...recipe,
        makeReady: answers,
        arguments: (port: number) => [...recipe.arguments(port), ...PULLED],
      };
      return startService(own, { preferredPort: await randomFreePort() });
    }),
  );
  const hosts = members.map(({ port }) => `127.0.0.1:${port}`);
  await command(members[0], {
    replSetInitiate: {
      _id: 'rs0',
      members: hosts.map((host, _id) => ({ _id, host })),
      settings: { electionTimeoutMillis: electionTimeoutMs, heartbeatIntervalMillis: 500 },
    },
  });
  const says = async (member: ServiceHandle, role: 'isWritablePrimary' | 'secondary'): Promise<boolean> =>
    member.isRunning() && (await command(member, { hello: 1 }).catch(() => null))?.[role] === true;
  const set: MongoSet = {
    url: `mongodb://${hosts.join(',')}/dekat?replicaSet=rs0`,
    members,
    roles: () =>
      eventually(async () => {
        const areLeading = await Promise.all(members.map((one) => says(one, 'isWritablePrimary')));
        const primary = members[areLeading.indexOf(true)];
        if (!primary) throw new Error('nobody leads the set');
        return { primary, secondaries: members.filter((one) => one !== primary) };
      }, ELECTION_WITHIN_MS),
    async mend() {
      await Promise.all(members.filter((one) => !one.isRunning()).map((one) => one.restart()));
      const { secondaries } = await set.roles();
      await eventually(async () => {
        for (const one of secondaries) if (!(await says(one, 'secondary'))) throw new Error('a member does not follow');
      }, FOLLOWS_WITHIN_MS);
    },
    async stop() {
      await Promise.all(members.map((member) => member.kill('SIGKILL')));
    },
  };
  await set.mend();
  return set;
}

const answers = async (port: number): Promise<void> => void (await command({ port }, { ping: 1 }));

async function command(member: { port: number } | undefined, what: object) {
  const url = `mongodb://127.0.0.1:${member?.port}/?directConnection=true`;
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 1_000, socketTimeoutMS: 10_000 });
  try {
    return await client.db('admin').command({ ...what });
  } finally {
    await client.close();
  }
}
