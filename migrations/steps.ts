import type { mongo } from 'mongoose';

/** One change of stored data. Written once, never edited; its place in the list is its version. */
export interface Step {
  name: string;
  up(db: mongo.Db): Promise<void>;
}

/** In order; append only. Indexes are not here: each store declares its own and they are ensured at every start. */
export const steps: Step[] = [{ name: 'first schema', up: async () => {} }];
