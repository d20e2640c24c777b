import type { Connection, mongo } from 'mongoose';
import type { MessageBody } from '../../contract/messages.ts';
import { messageModel } from './message.model.ts';
import { fromDocument } from './message.store.ts';
import type { Owed, StoredMessage } from './message.ts';

type Document = Parameters<typeof fromDocument>[0];
type Where = Pick<StoredMessage, 'vendorId' | 'conversationId' | 'seq'>;
type Reaction = NonNullable<StoredMessage['reactions']>[number];
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

/**
 * What later events made of a message, kept at the message itself, so that whoever reads it reads it as it is now. The
 * events decide: each of these writes is of one event, and done again or late it changes nothing.
 */
export function amendStore(connection: Connection) {
  const messages = messageModel(connection).collection as unknown as mongo.Collection<Document>;

  return {
    /**
     * Other words from now on; those before are kept beside it. Content is set as a whole: that is what the search index
     * is told of.
     * @param owed what follows of it, unless it is owed already
     * @param message as it was read: has somebody changed it since, nothing is done
     * @returns as it reads now
     */
    async amend(
      { vendorId, conversationId, seq, amended }: StoredMessage,
      { kind, content }: MessageBody,
      by: { seq: number; at: Date },
      owed: Owed | null = null,
    ): Promise<StoredMessage | null> {
      const since = { $ifNull: ['$amended.at', '$at'] };
      const earlier = {
        $concatArrays: [{ $ifNull: ['$earlier', []] }, [{ kind: '$kind', content: '$content', at: since }]],
      };
      const found = await messages.findOneAndUpdate(
        { vendorId, conversationId, seq, 'amended.seq': amended?.seq ?? { $exists: false } } as mongo.Filter<Document>,
        [
          { $set: { earlier } },
          { $set: { kind, content: { $literal: content }, amended: by, ...(owed ? { owed: withOwed(owed) } : {}) } },
        ],
        { returnDocument: 'after', ...DURABLE },
      );
      return found && fromDocument(found);
    },

    /**
     * Nothing of what it said is known any more; that there was one, and its number, stays. Content is set as a whole: that
     * is what the search index is told of.
     * @param authorName null: as it is
     */
    async empty(
      { vendorId, conversationId, seq }: Where,
      { kind, content }: MessageBody,
      authorName: string | null,
    ): Promise<StoredMessage | null> {
      const found = await messages.findOneAndUpdate(
        { vendorId, conversationId, seq } as mongo.Filter<Document>,
        {
          $set: { kind, content, ...(authorName === null ? {} : { 'author.name': authorName }) },
          $unset: { earlier: '', amended: '', amends: '', reactions: '', dialogue: '', dialogueOf: '', addressKey: '' },
        },
        { returnDocument: 'after', ...DURABLE },
      );
      return found && fromDocument(found);
    },

    /** What these thought of it; what it says stays. @returns the message without */
    async forgetReactions(
      { vendorId, conversationId, seq }: Where,
      memberIds: readonly string[],
    ): Promise<StoredMessage | null> {
      const found = await messages.findOneAndUpdate(
        { vendorId, conversationId, seq } as mongo.Filter<Document>,
        { $pull: { reactions: { 'author.id': { $in: [...memberIds] } } } } as mongo.UpdateFilter<Document>,
        { returnDocument: 'after', ...DURABLE },
      );
      return found && fromDocument(found);
    },

    /** Somebody's one reaction, in place of their last. @returns the message with it; null where a later one stands */
    async react({ vendorId, conversationId, seq }: Where, reaction: Reaction): Promise<StoredMessage | null> {
      const { author } = reaction;
      const isLater = { reactions: { $elemMatch: { 'author.id': author.id, seq: { $gte: reaction.seq } } } };
      const others = {
        $filter: {
          input: { $ifNull: ['$reactions', []] },
          as: 'one',
          cond: { $ne: ['$$one.author.id', { $literal: author.id }] },
        },
      };
      const found = await messages.findOneAndUpdate(
        { vendorId, conversationId, seq, $nor: [isLater] } as mongo.Filter<Document>,
        [{ $set: { reactions: { $concatArrays: [others, [{ $literal: reaction }]] } } }],
        { returnDocument: 'after', ...DURABLE },
      );
      return found && fromDocument(found);
    },
  };
}
const withOwed = (owed: Owed) => ({
  $concatArrays: [
    { $filter: { input: { $ifNull: ['$owed', []] }, as: 'one', cond: { $ne: ['$$one.kind', owed.kind] } } },
    [{ $literal: owed }],
  ],
});

export type AmendStore = ReturnType<typeof amendStore>;
