import type { Connection, mongo } from 'mongoose';
import { isDuplicateKey } from '../duplicate-key.store.ts';
import { erasureModel } from './erasure.model.ts';
import type { Erasure } from './erasure.ts';

const SCHEMA = 1;
/** Far more than anybody leaves unanswered. */
const ASKED_MAX = 2_000;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** `dueAt`: when the sweep looks at it next, on MongoDB's clock. */
type Document = Erasure & { _id: string; dueAt?: Date; schemaVersion: number };
type Ref = Pick<Erasure, 'vendorId' | 'contactId'>;
type By = { agentId: string; name: string };

/** Who asked to be erased, and how far it is. */
export function erasureStore(connection: Connection) {
  const model = erasureModel(connection);
  const erasures = model.collection as unknown as mongo.Collection<Document>;
  const idOf = ({ vendorId, contactId }: Ref): string => `${vendorId}:${contactId}`;

  const byContact = async (ref: Ref): Promise<Erasure | null> => {
    const found = await erasures.findOne({ _id: idOf(ref) }, MAJORITY);
    return found && toErasure(found);
  };
  /** Puts it in this state, unless it is past that. @returns how it stands then */
  async function put(
    asked: Ref & Pick<Erasure, 'conversationId' | 'isByShopper'>,
    from: Erasure['state'][],
    $set: Partial<Document>,
    $unset: mongo.UpdateFilter<Document>['$unset'] = {},
  ): Promise<Erasure | null> {
    const { vendorId, contactId, conversationId, isByShopper } = asked;
    const $setOnInsert = {
      vendorId,
      contactId,
      conversationId,
      isByShopper,
      askedAt: new Date(),
      schemaVersion: SCHEMA,
    };
    const fresh = Object.fromEntries(Object.entries($setOnInsert).filter(([field]) => !(field in $set)));
    const found = await erasures
      .findOneAndUpdate(
        { _id: idOf(asked), state: { $in: from } },
        { $set, $setOnInsert: fresh, $unset },
        { upsert: true, returnDocument: 'after', ...DURABLE },
      )
      .catch((error: unknown) => {
        if (isDuplicateKey(error)) return null; // it is there, and in another state
        throw error;
      });
    return found ? toErasure(found) : byContact(asked);
  }

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    byContact,

    /** The shopper asks; asked already, nothing is done. */
    ask: (ref: Ref & Pick<Erasure, 'conversationId'>): Promise<Erasure | null> =>
      put({ ...ref, isByShopper: true }, ['declined'], { state: 'asked', isByShopper: true, askedAt: new Date() }),

    /** Begun, for good; anew where it is over, for staff may have written more of them since. */
    begin: (ref: Ref & Pick<Erasure, 'conversationId'>, { agentId, name }: By): Promise<Erasure | null> =>
      put(
        { ...ref, isByShopper: false },
        ['asked', 'declined', 'erased'],
        { state: 'erasing', decided: { agentId, name, at: new Date() } },
        { keysGoneAt: '', erasedAt: '', dueAt: '' },
      ),

    /** @returns null where nothing was asked, or it has begun */
    async decline(ref: Ref, { agentId, name }: By): Promise<Erasure | null> {
      const found = await erasures.findOneAndUpdate(
        { _id: idOf(ref), state: 'asked' },
        { $set: { state: 'declined', decided: { agentId, name, at: new Date() } } },
        { returnDocument: 'after', ...DURABLE },
      );
      return found && toErasure(found);
    },

    /** Those that wait for an answer first, the newest first among them: no later one pushes them out. */
    async list(vendorId: string, limit: number): Promise<Erasure[]> {
      const found = (filter: mongo.Filter<Document>, most: number) =>
        erasures
          .find({ vendorId, ...filter }, MAJORITY)
          .sort({ askedAt: -1 })
          .limit(most)
          .toArray();
      const [asked, answered] = await Promise.all([
        found({ state: 'asked' }, ASKED_MAX),
        found({ state: { $ne: 'asked' } }, limit),
      ]);
      return [...asked, ...answered].map(toErasure);
    },

    /**
     * For the sweep, over all vendors: begun, and nothing leads there yet or has for `sinceMs`; looked at longest ago
     * first. Each is due again in `againMs`, whoever took it: what cannot be done stands in nobody's way.
     */
    async takeDue(sinceMs: number, againMs: number, limit: number): Promise<Erasure[]> {
      const isReady = {
        $or: [
          { $eq: [{ $type: '$keysGoneAt' }, 'missing'] },
          { $lte: ['$keysGoneAt', { $subtract: ['$$NOW', sinceMs] }] },
        ],
      };
      const isDue = { $and: [{ $lte: [{ $ifNull: ['$dueAt', new Date(0)] }, '$$NOW'] }, isReady] };
      const found = await erasures
        .find({ state: 'erasing', $expr: isDue }, MAJORITY)
        .sort({ dueAt: 1 })
        .limit(limit)
        .toArray();
      if (found.length === 0) return [];
      const taken = { _id: { $in: found.map(({ _id }) => _id) }, state: 'erasing' as const };
      await erasures.updateMany(taken, [{ $set: { dueAt: { $add: ['$$NOW', againMs] } } }], DURABLE);
      return found.map(toErasure);
    },

    /** Whose identities they were: the first to say so is right, for later nothing leads there. */
    async noteIdentities(ref: Ref, identityIds: string[]): Promise<Erasure | null> {
      await erasures.updateOne({ _id: idOf(ref), identityIds: { $exists: false } }, { $set: { identityIds } }, DURABLE);
      return byContact(ref);
    },

    /** Nothing leads there from now on. */
    async keysGone(ref: Ref): Promise<void> {
      await erasures.updateOne(
        { _id: idOf(ref), keysGoneAt: { $exists: false } },
        [{ $set: { keysGoneAt: '$$NOW' } }],
        DURABLE,
      );
    },

    async finish(ref: Ref): Promise<void> {
      await erasures.updateOne(
        { _id: idOf(ref), state: 'erasing' },
        { $set: { state: 'erased', erasedAt: new Date() }, $unset: { identityIds: '', dueAt: '' } },
        DURABLE,
      );
    },
  };
}
export type ErasureStore = ReturnType<typeof erasureStore>;

const toErasure = ({ _id: _, schemaVersion: __, dueAt: ___, ...erasure }: Document): Erasure => erasure;
