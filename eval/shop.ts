/** The demo shop in a database of its own, put back to how it was seeded after every run. */
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { type AgentStore, agentStore } from '../core/agents/agent.store.ts';
import { assembleCore, type Core } from '../core/assemble.ts';
import { assembleCatalogue, type Catalogue } from '../core/catalogue.ts';
import { type VendorStore, vendorStore } from '../core/vendors/vendor.store.ts';
import { migrate } from '../migrations/run.ts';
import { connectMongo } from '../platform/mongo.ts';
import { inProject } from '../scripts/root.ts';
import { readDemoFiles } from '../scripts/seed/files.ts';
import { seedDemo } from '../scripts/seed/seed-demo.ts';

/** The moment the demo's files are a picture of: Friday 20 November 2026, 14:00 in Jakarta. */
export const AS_OF = new Date('2026-11-20T14:00:00+07:00');

/** MongoDB's own hash of each collection's content. */
const hashes = z.object({ collections: z.record(z.string(), z.string()) });

export interface EvalShop {
  /** A server's core, which remembers nothing of an earlier run. */
  core: Core;
  catalogue: Catalogue;
  vendors: VendorStore;
  agents: AgentStore;
  connection: Connection;
  /** The same records, never changed. */
  seeded: Connection;
  /** What failed off the way of a message; nothing should. */
  errors: unknown[];
  /** Collections whose content is no longer the seeded one. */
  touched(): Promise<string[]>;
  /** Puts all of them back. */
  restore(): Promise<void>;
  /** Drops both databases. */
  close(): Promise<void>;
}

/** @param url of a database that is not there yet; a second one beside it keeps the records as they were seeded */
export async function openShop(url: string): Promise<EvalShop> {
  const connection = await connectMongo(url);
  const errors: unknown[] = [];
  let server = await startServer(url, errors);
  const catalogue = assembleCatalogue(connection);
  const db = connection.db;
  if (!db) throw new Error('not connected');
  await migrate(db, [...server.core.ensureIndexes, ...catalogue.ensureIndexes]);
  await seedDemo({ connection, files: await readDemoFiles(inProject('demo/data')), logins: [], now: AS_OF });
  // biome-ignore lint/correctness/useHookAtTopLevel: a connection's method, and no hook of React's
  const seeded = connection.useDb(`${db.databaseName}-seeded`);
  for (const { name } of await db.listCollections().toArray()) await copy(connection, seeded, name);
  const before = await prints();

  async function prints(): Promise<Map<string, string>> {
    const { collections } = hashes.parse(await db?.command({ dbHash: 1 }));
    return new Map(Object.entries(collections));
  }
  async function touched(): Promise<string[]> {
    await server.core.projection.drain();
    const now = await prints();
    return [...now].filter(([name, print]) => before.get(name) !== print).map(([name]) => name);
  }
  return {
    get core() {
      return server.core;
    },
    catalogue,
    vendors: vendorStore(connection),
    agents: agentStore(connection),
    connection,
    seeded,
    errors,
    touched,
    async restore() {
      for (const name of await touched()) {
        if (before.has(name)) await copy(seeded, connection, name);
        else await connection.dropCollection(name);
      }
      await server.end();
      server = await startServer(url, errors);
    },
    async close() {
      await server.end();
      await seeded.dropDatabase();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

/** A core with a connection of its own: one that is begun anew knows no conversation. */
async function startServer(url: string, errors: unknown[]): Promise<{ core: Core; end(): Promise<void> }> {
  const connection = await connectMongo(url);
  const core = assembleCore({
    connection,
    publisher: { publish: () => {} },
    queue: { offer: () => {} },
    onError: (error) => void errors.push(error),
  });
  return {
    core,
    async end() {
      await core.projection.drain();
      await connection.close();
    },
  };
}

/** Replaces a collection's content; its indexes stay. */
async function copy(from: Connection, to: Connection, name: string): Promise<void> {
  await from
    .collection(name)
    .aggregate([{ $out: { db: to.db?.databaseName ?? '', coll: name } }])
    .toArray();
}
