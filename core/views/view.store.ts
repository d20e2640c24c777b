import type { Connection, mongo } from 'mongoose';
import { insertFirst } from '../insert-first.store.ts';
import { viewModel } from './view.model.ts';
import type { View, ViewFields } from './view.ts';

const VIEW_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };

type ViewDocument = View & {
  _id: string;
  isDeleted: boolean;
  /** Of the request that made it: the same id for another list is refused. */
  print: string;
  schemaVersion: number;
};
export type NewView = Omit<View, 'rev' | 'updatedAt'>;

/** Saved views of a vendor: the shared ones and each agent's own. */
export function viewStore(connection: Connection) {
  const model = viewModel(connection);
  const documents = model.collection as unknown as mongo.Collection<ViewDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** All shared ones and the agent's own, by name. Few enough by their limits to be read whole. */
    async usable(vendorId: string, agentId: string): Promise<View[]> {
      const of = (owner: object) => documents.find({ vendorId, ...owner, isDeleted: false }, MAJORITY).toArray();
      const found = await Promise.all([of({ isShared: true }), of({ isShared: false, ownerId: agentId })]);
      return found
        .flat()
        .map(toView)
        .sort((a, b) => a.name.localeCompare(b.name) || (a.viewId < b.viewId ? -1 : 1));
    },

    /** Of one owner; null: the shared ones. No further than `cap`. */
    count: (vendorId: string, ownerId: string | null, cap: number): Promise<number> =>
      documents.countDocuments(
        { vendorId, ...(ownerId === null ? { isShared: true } : { isShared: false, ownerId }), isDeleted: false },
        { limit: cap, ...MAJORITY },
      ),

    async byId(vendorId: string, viewId: string): Promise<View | null> {
      const found = await documents.findOne({ _id: idOf(vendorId, viewId) }, MAJORITY);
      return found && !found.isDeleted ? toView(found) : null;
    },

    /**
     * Puts a new one in place. An id that was used once stands for that view for ever.
     * @param print of what it is made from
     * @returns what the id stands for, `print` being that of its own request; null where it was deleted since
     */
    async create(view: NewView, print: string): Promise<{ view: View | null; print: string }> {
      const fresh = { rev: 1, isDeleted: false, schemaVersion: VIEW_SCHEMA, updatedAt: new Date(), print };
      const stored = await insertFirst(documents, { ...view, ...fresh, _id: idOf(view.vendorId, view.viewId) });
      return { view: stored.isDeleted ? null : toView(stored), print: stored.print };
    },

    /** Changes revision `rev`, and no other. @returns null where that is not how it stands */
    async change(
      { vendorId, viewId, rev }: Pick<View, 'vendorId' | 'viewId' | 'rev'>,
      fields: Partial<ViewFields>,
      updatedBy: View['updatedBy'],
    ): Promise<View | null> {
      const changed = await documents.findOneAndUpdate(
        { _id: idOf(vendorId, viewId), isDeleted: false, rev },
        { $set: { ...fields, updatedBy, updatedAt: new Date() }, $inc: { rev: 1 } },
        { returnDocument: 'after', ...DURABLE },
      );
      return changed && toView(changed);
    },

    /** Its list goes; its id stays taken. */
    async remove(vendorId: string, viewId: string): Promise<void> {
      await documents.updateOne(
        { _id: idOf(vendorId, viewId), isDeleted: false },
        { $set: { isDeleted: true, name: '', updatedAt: new Date() }, $inc: { rev: 1 } },
        DURABLE,
      );
    },
  };
}

const idOf = (vendorId: string, viewId: string): string => `${vendorId}:${viewId}`;

const toView = ({ _id, isDeleted: _, print: __, schemaVersion: ___, ...view }: ViewDocument): View => view;
