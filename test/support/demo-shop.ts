/** Toko Sinar loaded into a fresh database, as `npm run seed` would. */
import type { Connection } from 'mongoose';
import { migrate } from '../../migrations/run.ts';
import { connectMongo } from '../../platform/mongo.ts';
import type { Login } from '../../scripts/seed/logins.ts';
import { seedDemo, seedStores } from '../../scripts/seed/seed-demo.ts';
import { AS_OF, demoFiles } from './demo-data.ts';
import { mongoUrlFor } from './services.ts';

export interface Shop extends ReturnType<typeof seedStores> {
  connection: Connection;
  /** Drops the database. */
  close(): Promise<void>;
}

/** The stores of a fresh database, indexed and empty. Lists are read anew each time. */
export async function emptyShop(name: string, url = mongoUrlFor(name)): Promise<Shop> {
  const connection = await connectMongo(url);
  if (!connection.db) throw new Error('not connected');
  const stores = seedStores(connection);
  await migrate(
    connection.db,
    Object.values(stores).map(({ ensureIndexes }) => ensureIndexes),
  );
  return {
    ...stores,
    connection,
    async close() {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

/** @param now domain time the demo is moved to */
export async function demoShop(name: string, now = AS_OF, logins: Login[] = []): Promise<Shop> {
  const shop = await emptyShop(name);
  await seedDemo({ connection: shop.connection, files: await demoFiles(), logins, now });
  return shop;
}
