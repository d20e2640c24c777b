import type { Connection, Model } from 'mongoose';

/** NamespaceNotFound: nothing was ever stored there. */
const NO_COLLECTION = 26;

/**
 * Whether every index of every model of a connection is there, by its name, since a changed index bears a new one.
 * It only reads, all collections at once: a start on a database that has them costs one round trip.
 */
export async function hasIndexes(connection: Connection): Promise<boolean> {
  return (await Promise.all(Object.values(connection.models).map(hasAll))).every(Boolean);
}

async function hasAll(model: Model<unknown>): Promise<boolean> {
  const wanted = model.schema.indexes().map(([, options]) => options.name);
  if (wanted.length === 0) return true;
  const found = new Set(await namesOf(model));
  return wanted.every((name) => name !== undefined && found.has(name));
}

async function namesOf(model: Model<unknown>): Promise<string[]> {
  try {
    return (await model.collection.indexes()).flatMap(({ name }) => name ?? []);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NO_COLLECTION) return [];
    throw error;
  }
}
