import type { Connection, mongo } from 'mongoose';
import type { MessageBody } from '../../contract/messages.ts';
import { messageModel } from './message.model.ts';
import { fromDocument } from './message.store.ts';
import type { StoredMessage } from './message.ts';

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
     * @param message as it was read: has somebody changed it since, nothing is done
     * @returns as it reads now
     */
    async amend(
      { vendorId, conversationId, seq, amended }: StoredMessage,
      { kind, content }: MessageBody,
      by: { seq: number; at: Date },
    ): Promise<StoredMessage | null> {
      const since = { $ifNull: ['$amended.at', '$at'] };
      const earlier = {
        $concatArrays: [{ $ifNull: ['$earlier', []] }, [{ kind: '$kind', content: '$content', at: since }]],
      };
      const found = await messages.findOneAndUpdate(
        { vendorId, conversationId, seq, 'amended.seq': amended?.seq ?? { $exists: false } } as mongo.Filter<Document>,
        [{ $set: { earlier } }, { $set: { kind, content: { $literal: content }, amended: by } }],
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
export type AmendStore = ReturnType<typeof amendStore>;
