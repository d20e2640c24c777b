import { type Connection, type mongo, Schema } from 'mongoose';

interface ProcessDocument {
  _id: string;
  aliveAt: Date;
  schemaVersion: number;
}
/** A process that said nothing for a while, and may have left projections behind their logs. */
export interface Silent {
  processId: string;
  /** On MongoDB's clock. */
  aliveAt: Date;
  silentMs: number;
}
const PROCESS_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

const schema = new Schema(
  { _id: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'processes' },
);

/** Who may be storing messages: a handful of documents, belonging to no vendor. */
export function processStore(connection: Connection) {
  const processes = connection.model('Process', schema).collection as unknown as mongo.Collection<ProcessDocument>;

  return {
    async beat(processId: string): Promise<void> {
      const alive = [{ $set: { aliveAt: '$$NOW', schemaVersion: PROCESS_SCHEMA } }];
      await processes.updateOne({ _id: processId }, alive, { upsert: true, ...DURABLE });
    },

    /** It ends with nothing left to project. */
    async leave(processId: string): Promise<void> {
      await processes.deleteOne({ _id: processId }, DURABLE);
    },

    silentFor: (ms: number): Promise<Silent[]> =>
      processes
        .aggregate<Silent>([
          { $match: { $expr: { $lt: ['$aliveAt', { $subtract: ['$$NOW', ms] }] } } },
          { $project: { _id: 0, processId: '$_id', aliveAt: 1, silentMs: { $subtract: ['$$NOW', '$aliveAt'] } } },
        ])
        .toArray(),

    /** What they left is put right; not those who have spoken again since. */
    async forget(silent: Array<Pick<Silent, 'processId' | 'aliveAt'>>): Promise<void> {
      if (silent.length === 0) return;
      await processes.deleteMany(
        { $or: silent.map(({ processId, aliveAt }) => ({ _id: processId, aliveAt })) },
        DURABLE,
      );
    },
  };
}
export type ProcessStore = ReturnType<typeof processStore>;
