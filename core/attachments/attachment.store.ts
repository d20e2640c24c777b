import type { Connection, mongo } from 'mongoose';
import type { AttachmentRefusal } from '../../contract/codes.ts';
import { insertFirst } from '../insert-first.store.ts';
import { attachmentModel } from './attachment.model.ts';
import type { Attachment, Facts, Part, Variant, VariantName } from './attachment.ts';

const ATTACHMENT_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
type AttachmentDocument = Omit<Attachment, 'attachmentId'> & { _id: string; schemaVersion: number };

/** What is known of files. Every change is one conditional update: of two that do the same, one is told so. */
export function attachmentStore(connection: Connection) {
  const model = attachmentModel(connection);
  const documents = model.collection as unknown as mongo.Collection<AttachmentDocument>;
  const change = async (
    { vendorId, attachmentId }: Pick<Attachment, 'vendorId' | 'attachmentId'>,
    only: mongo.Filter<AttachmentDocument>,
    update: mongo.UpdateFilter<AttachmentDocument>,
  ): Promise<Attachment | null> => {
    const found = await documents.findOneAndUpdate({ _id: attachmentId, vendorId, ...only }, update, {
      returnDocument: 'after',
      ...DURABLE,
    });
    return found && toAttachment(found);
  };
  async function remove(
    { vendorId, attachmentId }: Pick<Attachment, 'vendorId' | 'attachmentId'>,
    only: mongo.Filter<AttachmentDocument>,
  ): Promise<boolean> {
    const { deletedCount } = await documents.deleteOne({ _id: attachmentId, vendorId, ...only }, DURABLE);
    return deletedCount === 1;
  }

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** @returns the one there is: this, or that of an earlier asking */
    async begin({ attachmentId, ...attachment }: Attachment): Promise<Attachment> {
      const document = { _id: attachmentId, ...attachment, schemaVersion: ATTACHMENT_SCHEMA };
      return toAttachment(await insertFirst(documents, document));
    },

    async byId(vendorId: string, attachmentId: string): Promise<Attachment | null> {
      const found = await documents.findOne({ _id: attachmentId, vendorId }, MAJORITY);
      return found && toAttachment(found);
    },

    /** How many of one person's no message names yet, and none is refused to. */
    countUnsent: (vendorId: string, byId: string): Promise<number> =>
      documents.countDocuments({ vendorId, byId, conversationId: null, state: { $ne: 'refused' } }),

    /** @returns null where the next byte expected is another by now */
    append: (attachment: Attachment, part: Part): Promise<Attachment | null> =>
      change(
        attachment,
        { state: 'uploading', received: attachment.received },
        { $push: { parts: part }, $inc: { received: part.size } },
      ),

    /** All bytes are here, and this is what they are. */
    complete: (attachment: Attachment, facts: Facts, parts = attachment.parts, size = attachment.size) =>
      change(
        attachment,
        { state: { $in: ['uploading', 'fetching'] } },
        { $set: { state: 'stored', facts, parts, size, received: size } },
      ),

    /** Fit to be shown. */
    ready: (
      { facts, ...attachment }: Attachment,
      variants: Partial<Record<VariantName, Variant>>,
      parts: Part[],
      more: Partial<Facts> = {},
    ) =>
      change(
        attachment,
        { state: 'stored' },
        { $set: { state: 'ready', variants, parts, ...(facts ? { facts: { ...facts, ...more } } : {}) } },
      ),

    /** What a voice says; said once. */
    transcribed: (attachment: Attachment, transcript: string) =>
      change(attachment, { state: 'ready', transcript: { $exists: false } }, { $set: { transcript } }),

    /** There will be nothing to show. */
    refuse: (attachment: Attachment, reason: AttachmentRefusal, maxMb?: number) =>
      change(
        attachment,
        { state: { $in: ['uploading', 'fetching', 'stored'] } },
        { $set: { state: 'refused', reason, parts: [], ...(maxMb === undefined ? {} : { maxMb }) } },
      ),

    /** From now on it belongs to this conversation, and to no other. @returns null where it does to another */
    bind: (attachment: Attachment, conversationId: string): Promise<Attachment | null> =>
      change(
        attachment,
        { conversationId: { $in: [null, conversationId] } },
        { $set: { conversationId, boundAt: new Date() } },
      ),

    /** Its message went elsewhere, or nowhere (null), than where it was begun for. @returns null where it was done */
    rebind: (
      attachment: Pick<Attachment, 'vendorId' | 'attachmentId'>,
      from: string,
      to: string | null,
    ): Promise<Attachment | null> => change(attachment, { conversationId: from }, { $set: { conversationId: to } }),

    /** Nothing of what it held is known any more; that there was one stays. */
    erase: (attachment: Pick<Attachment, 'vendorId' | 'attachmentId'>): Promise<Attachment | null> =>
      change(
        attachment,
        {},
        {
          $set: { state: 'erased', parts: [], variants: {}, name: '', size: 0 },
          $unset: { facts: 1, source: 1, transcript: 1 },
        },
      ),

    /** For the sweep, over all vendors: begun before, and named by no message. */
    async unsentBefore(before: Date, limit: number): Promise<Attachment[]> {
      const found = documents.find({ conversationId: null, createdAt: { $lt: before } }, MAJORITY).limit(limit);
      return (await found.toArray()).map(toAttachment);
    },

    /**
     * For the sweep, over all vendors: here whole or to be fetched, and last to be named before; whether a message does,
     * the log says.
     */
    async boundBefore(before: Date, limit: number): Promise<Array<Attachment & { conversationId: string }>> {
      const since = { createdAt: { $lt: before }, conversationId: { $ne: null }, boundAt: { $not: { $gte: before } } };
      // Each state has its index.
      const found = documents.find({ $or: AWAITED.map((state) => ({ state, ...since })) }, MAJORITY).limit(limit);
      return (await found.toArray()).map(toAttachment).filter(isBound);
    },

    /** @returns false where a message has named it meanwhile */
    removeUnsent: (attachment: Pick<Attachment, 'vendorId' | 'attachmentId'>): Promise<boolean> =>
      remove(attachment, { conversationId: null }),

    /** One that no message names after all. @returns false where one was to name it since it was read */
    removeUnnamed: ({ boundAt, ...attachment }: Pick<Attachment, 'vendorId' | 'attachmentId' | 'boundAt'>) =>
      remove(attachment, { state: { $in: AWAITED }, boundAt: boundAt ?? { $exists: false } }),
  };
}
export type AttachmentStore = ReturnType<typeof attachmentStore>;

/** Its message's worker sees to these. */
const AWAITED: Array<Attachment['state']> = ['stored', 'fetching'];
const isBound = (attachment: Attachment): attachment is Attachment & { conversationId: string } =>
  attachment.conversationId !== null;

const toAttachment = ({ _id, schemaVersion: _, ...attachment }: AttachmentDocument): Attachment => ({
  attachmentId: _id,
  ...attachment,
});
