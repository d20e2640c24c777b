import type { Connection, mongo } from 'mongoose';
import { insertFirst } from '../insert-first.store.ts';
import { keptFresh } from '../kept-fresh.ts';
import { groupModel } from './group.model.ts';
import type { Group, GroupFields } from './group.ts';

const GROUP_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };

interface GroupDocument extends Group {
  _id: string;
  isDeleted: boolean;
  /** Of the request that made it: the same id for other fields is refused. */
  print: string | null;
  schemaVersion: number;
}

/** What an id stands for; `isNew` where this call put it there. */
interface MadeGroup {
  group: Group | null;
  print: string | null;
  isNew: boolean;
}

/** Groups of a vendor: some dozens, kept in memory. */
export function groupStore(connection: Connection, freshness: { refreshMs?: number; staleMs?: number } = {}) {
  const model = groupModel(connection);
  const documents = model.collection as unknown as mongo.Collection<GroupDocument>;
  const all = keptFresh(async (vendorId: string) => {
    const found = await documents.find({ vendorId, isDeleted: false }, MAJORITY).sort({ groupId: 1 }).toArray();
    return found.map(toGroup);
  }, freshness);

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Every group of the vendor, by `groupId`; at most some seconds old. */
    list: (vendorId: string): Promise<Group[]> => all.get(vendorId),

    async byId(vendorId: string, groupId: string): Promise<Group | null> {
      const found = await documents.findOne({ _id: idOf(vendorId, groupId) }, MAJORITY);
      return found && !found.isDeleted ? toGroup(found) : null;
    },

    /** Puts a new one in place. An id that was used once stands for that group for ever.
     * @returns what the id stands for, `print` being that of its own request; null where it was deleted since
     */
    async create(group: Omit<Group, 'rev'>, print: string): Promise<MadeGroup> {
      const document = { ...group, ...FIRST, _id: idOf(group.vendorId, group.groupId), print };
      const stored = await insertFirst(documents, document);
      all.forget(group.vendorId);
      const isNew = stored === document;
      return { group: stored.isDeleted ? null : toGroup(stored), print: stored.print, isNew };
    },

    /** Changes revision `rev`, and no other. @returns null where that is not how it stands */
    async change(
      { vendorId, groupId, rev }: Pick<Group, 'vendorId' | 'groupId' | 'rev'>,
      fields: Partial<GroupFields>,
    ): Promise<Group | null> {
      const changed = await documents.findOneAndUpdate(
        { _id: idOf(vendorId, groupId), isDeleted: false, rev },
        { $set: fields, $inc: { rev: 1 } },
        { returnDocument: 'after', ...DURABLE },
      );
      all.forget(vendorId);
      return changed && toGroup(changed);
    },

    /** Its id stays taken. @returns whether there is or was such a group */
    async remove(vendorId: string, groupId: string): Promise<boolean> {
      const { matchedCount } = await documents.updateOne(
        { _id: idOf(vendorId, groupId) },
        { $set: { isDeleted: true }, $inc: { rev: 1 } },
        DURABLE,
      );
      all.forget(vendorId);
      return matchedCount > 0;
    },

    /** Puts the demo's in place, but for those somebody has changed or deleted. */
    async putDemo(vendorId: string, list: Array<Omit<Group, 'vendorId' | 'rev'>>): Promise<void> {
      const operations = list.map((group) => {
        const document = { ...group, ...FIRST, _id: idOf(vendorId, group.groupId), vendorId, print: null };
        const isNew = { $eq: [{ $ifNull: ['$rev', 1] }, 1] };
        const update = [{ $replaceWith: { $cond: [isNew, { $literal: document }, '$$ROOT'] } }];
        return { updateOne: { filter: { _id: document._id }, update, upsert: true } };
      });
      if (operations.length > 0) await documents.bulkWrite(operations, { ordered: false, ...DURABLE });
      all.forget(vendorId);
    },
  };
}
export type GroupStore = ReturnType<typeof groupStore>;

const FIRST = { rev: 1, isDeleted: false, schemaVersion: GROUP_SCHEMA };
const idOf = (vendorId: string, groupId: string): string => `${vendorId}:${groupId}`;

const toGroup = ({ _id, isDeleted: _, print: __, schemaVersion: ___, ...fields }: GroupDocument): Group => fields;
