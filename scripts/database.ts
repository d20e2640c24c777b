import type { Connection } from 'mongoose';
import { assembleCore, type Core } from '../core/assemble.ts';
import { assembleCatalogue, type Catalogue } from '../core/catalogue.ts';
import { migrate, refuseNewerSchema } from '../migrations/run.ts';
import { hasIndexes } from '../platform/indexes.ts';
import { connectMongo } from '../platform/mongo.ts';

export interface Database {
  connection: Connection;
  core: Core;
  catalogue: Catalogue;
}

/**
 * The database a command works on, brought to this version's schema with the indexes of every store, as a server would:
 * what a step drops, no command may leave without what replaces it. Nobody is told of what a command writes.
 * @param isReadOnly nothing at all is written, and the schema may be an older one
 * @throws NewerSchemaError when the database was made by a newer version
 */
export async function openDatabase(url: string, { isReadOnly = false } = {}): Promise<Database> {
  const connection = await connectMongo(url);
  try {
    const core = assembleCore({
      connection,
      publisher: { publish() {} },
      queue: { offer() {} },
      onError: console.error,
    });
    const catalogue = assembleCatalogue(connection);
    const { db } = connection;
    if (!db) throw new Error('no database in MONGO_URL');
    if (isReadOnly) await refuseNewerSchema(db);
    else
      await migrate(db, [...core.ensureIndexes, ...catalogue.ensureIndexes], {
        hasIndexes: () => hasIndexes(connection),
      });
    return { connection, core, catalogue };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
