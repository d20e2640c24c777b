import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { mongo } from 'mongoose';
import { randomFreePort } from '../../../embedded/ports.ts';
import { migrate, NewerSchemaError } from '../../../migrations/run.ts';
import { type Step, steps } from '../../../migrations/steps.ts';
import { hasIndexes } from '../../../platform/indexes.ts';
import { connectMongo } from '../../../platform/mongo.ts';
import { type TestCore, testCore } from '../../support/core.ts';
import { AUTH_SECRET, endProcesses, launch, startServer, startWorkers } from '../../support/processes.ts';
import { mongoUrlFor, redisUrl } from '../../support/services.ts';
import { aWorld } from '../../support/world.ts';

const connections: Array<Awaited<ReturnType<typeof connectMongo>>> = [];
const url = mongoUrlFor('migrations');
/** A connection of its own each, as processes have. */
async function aProcess(): Promise<mongo.Db> {
  const connection = await connectMongo(url);
  connections.push(connection);
  if (!connection.db) throw new Error('not connected');
  return connection.db;
}
let db: mongo.Db;
beforeAll(async () => {
  db = await aProcess();
});
afterAll(async () => {
  await endProcesses();
  await db.dropDatabase();
  for (const connection of connections) await connection.close();
});

const ran = () => db.collection('ran').find().sort({ _id: 1 }).toArray();
const step = (name: string): Step => ({
  name,
  up: async (on) => void (await on.collection('ran').insertOne({ name })),
});
const schema = () =>
  db.collection<{ _id: string; version: number; applied: object[] }>('migrations').findOne({ _id: 'schema' });

describe('several processes that start at once on an empty database', () => {
  it('run each step once, in order, and all of them wait until it is done', async () => {
    const all = ['first', 'second', 'third'].map(step);
    const processes = await Promise.all(Array.from({ length: 5 }, aProcess));

    const ends = await Promise.all(
      processes.map(async (on) => {
        await migrate(on, [], { steps: all });
        return (await ran()).length;
      }),
    );

    expect((await ran()).map(({ name }) => name as string)).toEqual(['first', 'second', 'third']);
    expect(ends).toEqual(Array(5).fill(3));
    expect(await schema()).toMatchObject({
      version: 3,
      applied: [{ name: 'first' }, { name: 'second' }, { name: 'third' }],
    });
  });

  it('run only what is new the next time', async () => {
    await migrate(db, [], { steps: ['first', 'second', 'third', 'fourth'].map(step) });

    expect((await ran()).map(({ name }) => name as string)).toEqual(['first', 'second', 'third', 'fourth']);
  });
});

describe('a step that fails', () => {
  it('stops the start, is not marked as done, and blocks nobody', async () => {
    const four = ['first', 'second', 'third', 'fourth'].map(step);
    const broken: Step = { name: 'fifth', up: async () => Promise.reject(new Error('broken')) };

    await expect(migrate(db, [], { steps: [...four, broken] })).rejects.toThrow('broken');
    expect(await schema()).toMatchObject({ version: 4 });

    await migrate(db, [], { steps: [...four, step('fifth')] });
    expect(await schema()).toMatchObject({ version: 5 });
  });
});

describe('a process that lost its lease in the middle of a step', () => {
  it('stops, and marks nothing as done', async () => {
    const five = ['first', 'second', 'third', 'fourth', 'fifth'].map(step);
    const robbed: Step = {
      name: 'sixth',
      up: async (on) => void (await on.collection('migrations').updateOne({}, { $set: { holder: 'another' } })),
    };

    await expect(migrate(db, [], { steps: [...five, robbed] })).rejects.toThrow('the lease was lost during "sixth"');

    expect(await schema()).toMatchObject({ version: 5 });
    await db.collection('migrations').updateOne({}, { $set: { holder: null, until: new Date(0) } });
  });
});

describe('an index that another replaces', () => {
  it('goes only when the other is there', async () => {
    const shelves = db.collection('shelves');
    await shelves.createIndex({ vendorId: 1 }, { name: 'before' });
    const known = Array.from({ length: 5 }, (_, n) => step(`known ${n}`));
    let seen: unknown[] = [];
    const replaced: Step = {
      name: 'sixth',
      async up(on) {
        seen = (await on.collection('shelves').indexes()).map(({ name }) => name);
        await on.collection('shelves').dropIndex('before');
      },
    };
    const ensure = async () => void (await shelves.createIndex({ vendorId: 1, sku: 1 }, { name: 'after' }));

    await migrate(db, [ensure], { steps: [...known, replaced] });

    expect(seen).toEqual(['_id_', 'before', 'after']);
    expect((await shelves.indexes()).map(({ name }) => name)).toEqual(['_id_', 'after']);
  });
});

describe('a database of a newer version', () => {
  it('is refused before anything is touched', async () => {
    await expect(migrate(db, [], { steps: [step('first')] })).rejects.toBeInstanceOf(NewerSchemaError);
  });

  it.each(['server/main.ts', 'workers/main.ts'])(
    'keeps %s from starting, which says why',
    async (program) => {
      const port = await randomFreePort();
      const env = { MONGO_URL: url, REDIS_URL: redisUrl(), AUTH_SECRET, PORT: String(port) };

      const started = await launch(program, port, env);

      expect(await started.exited).not.toBe(0);
      expect(await started.output()).toContain('This database has schema 6');
    },
    60_000,
  );
});

describe('documents of an earlier version', () => {
  it('are brought forward once, by whoever starts first, also after one was killed in the middle', async () => {
    const old = db.collection<{ _id: number; schemaVersion: number; name?: string; title?: string }>('old');
    await old.insertMany(Array.from({ length: 100 }, (_, n) => ({ _id: n, schemaVersion: 1, name: `n-${n}` })));
    const before = ((await schema())?.version ?? 0) as number;
    const known = Array.from({ length: before }, (_, n) => step(`known ${n}`));
    /** As steps are written: what is done already is passed over. */
    const forward = async (on: mongo.Db, limit?: number) => {
      const found = on.collection('old').find({ schemaVersion: 1 }, limit ? { limit } : {});
      for await (const { _id, name } of found)
        await on
          .collection('old')
          .updateOne({ _id }, { $set: { title: name, schemaVersion: 2 }, $unset: { name: '' } });
    };
    const killed: Step = {
      name: 'forward',
      async up(on) {
        await forward(on, 40);
        throw new Error('killed');
      },
    };
    await expect(migrate(db, [], { steps: [...known, killed] })).rejects.toThrow('killed');
    let ups = 0;
    const whole: Step = {
      name: 'forward',
      async up(on) {
        ups += 1;
        await forward(on);
      },
    };

    const processes = await Promise.all(Array.from({ length: 3 }, aProcess));
    await Promise.all(processes.map((on) => migrate(on, [], { steps: [...known, whole] })));

    expect(ups).toBe(1);
    expect(await old.countDocuments({ schemaVersion: 2, title: /^n-/, name: { $exists: false } })).toBe(100);
    expect(await schema()).toMatchObject({ version: before + 1 });
  });

  it('are there when servers start on a database without schema and indexes, and people go on where they were', async () => {
    const world = await aWorld('migrations-older');
    const agent = await world.vendor.agent('Ani');
    const first = await startServer(world.services);
    const words = { kind: 'text', text: 'halo' };
    const line = await world.vendor.shopperLine(first.url, 'visitor-of-before-0123456789');
    const { message } = await line.get<{ message: { conversationId: string } }>('message:send', {
      ...{ ...words, conversationId: null, clientId: 'c-1' },
    });
    const { conversationId } = message;
    await first.stop();
    const mongoDb = world.core.connection.db;
    if (!mongoDb) throw new Error('not connected');
    await mongoDb.collection('migrations').drop();
    for (const { name } of await mongoDb.listCollections({ type: 'collection' }).toArray())
      await mongoDb.collection(name).dropIndexes();

    const [a, b] = await Promise.all([startServer(world.services), startServer(world.services)]);
    await startWorkers(world.services);
    const again = await world.vendor.shopperLine(a.url, 'visitor-of-before-0123456789');
    const same = await again.get<{ message: { seq: number } }>('message:send', {
      ...{ ...words, conversationId, clientId: 'c-1' },
    });
    const next = await again.get<{ message: { seq: number } }>('message:send', {
      ...{ ...words, conversationId, clientId: 'c-2' },
    });
    const inbox = await (await world.vendor.agentLine(b.url, agent)).get<{ conversations: unknown[] }>('inbox:list');

    expect(same.message.seq).toBe(1);
    expect(next.message.seq).toBeGreaterThan(1);
    expect(inbox.conversations).toHaveLength(1);
    const log = await world.log(conversationId);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, n) => n + 1));
    const indexes = await mongoDb.collection('messages').indexes();
    expect(indexes.map(({ name }) => name)).toEqual(expect.arrayContaining(['message_seq', 'message_client']));
    expect(await mongoDb.collection('migrations').findOne({})).toMatchObject({ version: steps.length });
    await world.close();
  }, 60_000);
});

describe('a start on a database that has everything', () => {
  let core: TestCore;
  let wrote: string[];
  beforeAll(async () => {
    const watched = new URL(mongoUrlFor('migrations-whole'));
    watched.searchParams.set('monitorCommands', 'true');
    core = await testCore(watched.href);
    core.connection.getClient().on('commandStarted', ({ commandName }: { commandName: string }) => {
      if (!['find', 'listIndexes', 'hello', 'getMore', 'endSessions'].includes(commandName)) wrote.push(commandName);
    });
  });
  afterAll(async () => {
    await core.connection.dropDatabase();
    await core.close();
  });
  const start = async () => {
    wrote = [];
    const { db: on } = core.connection;
    if (!on) throw new Error('not connected');
    await migrate(on, core.ensureIndexes, { hasIndexes: () => hasIndexes(core.connection) });
  };
  const indexNames = async () =>
    (await core.connection.collection('messages').indexes()).map(({ name }) => name as string);

  it('only looks: it takes no lease and makes no index', async () => {
    await start();

    expect(wrote).toEqual([]);
  });

  it('makes an index that somebody dropped', async () => {
    await core.connection.collection('messages').dropIndex('message_seq');

    await start();

    expect(await indexNames()).toContain('message_seq');
  });

  it('makes the indexes of a collection that somebody dropped', async () => {
    await core.connection.collection('messages').drop();

    await start();

    expect(await indexNames()).toEqual(expect.arrayContaining(['message_seq', 'message_client']));
  });

  it('waits for who holds the lease: an index half made is listed like a whole one', async () => {
    const leases = core.connection.collection<{ _id: string }>('migrations');
    await leases.updateOne({ _id: 'schema' }, [{ $set: { holder: 'another', until: { $add: ['$$NOW', 300] } } }]);

    await start();

    expect(wrote).toContain('findAndModify');
    expect(await leases.findOne({})).toMatchObject({ holder: null });
  });
});

describe('servers and workers that start at once', () => {
  it('leave one schema, and every index', async () => {
    const fresh = { mongoUrl: mongoUrlFor('migrations-real'), redisUrl: redisUrl() };

    await Promise.all([startServer(fresh), startServer(fresh), startWorkers(fresh)]);

    const connection = await connectMongo(fresh.mongoUrl);
    connections.push(connection);
    const found = await connection.collection('migrations').findOne({});
    expect(found).toMatchObject({ version: steps.length });
    expect(found?.applied).toHaveLength(steps.length);
    const indexes = await connection.collection('messages').indexes();
    expect(indexes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['message_seq', 'message_client', 'message_owed']),
    );
    await endProcesses();
    await connection.dropDatabase();
  }, 60_000);
});
