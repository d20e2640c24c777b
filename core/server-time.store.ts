import type { Connection } from 'mongoose';

/** The time of MongoDB's primary, for a query: an index is of no use to `$$NOW`, and what waits for later would be read too. */
export const serverTime = async (connection: Connection): Promise<Date> =>
  (await connection.db?.command({ hello: 1 }))?.localTime as Date;
