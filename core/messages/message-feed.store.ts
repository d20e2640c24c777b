import { type Connection, mongo } from 'mongoose';
import { messageModel } from './message.model.ts';
import { fromDocument } from './message.store.ts';
import type { StoredMessage } from './message.ts';

/** MongoDB no longer has what came after a mark: ChangeStreamFatalError, ChangeStreamHistoryLost, InvalidResumeToken. */
const LOST = new Set<unknown>([280, 286, 260]);
/** A look that finds nothing comes back at once: how often one looks is the reader's. */
const WAIT_MS = 10;

/** What MongoDB has taken on a majority since a mark, in its own order, whoever stored it. */
export interface MessageFeed {
  /** What came since the last time; fewer than `limit`: for now that is all. @throws FeedLost */
  next(limit: number): Promise<Told[]>;
  /** Where another would go on after the last that was given. */
  mark(): unknown;
  close(): Promise<void>;
}
export interface Told {
  message: StoredMessage;
  /** It is as it was stored; otherwise what it says was changed later. */
  isNew: boolean;
}
/** What lies between the mark and now must be read from the log itself. */
export class FeedLost extends Error {
  override name = 'FeedLost';
}

type Document = Parameters<typeof fromDocument>[0];
type Change = mongo.ChangeStreamDocument<Document>;

/**
 * Reads what the log was given from MongoDB's own journal of changes. Ids cannot say what is new: they are made by
 * many servers' clocks, and a message may be stored seconds after one with a later id. The journal is in the order of
 * storing, tells only what a majority has, and goes on where a mark was left, by whichever process.
 */
export function messageFeed(connection: Connection) {
  const messages = messageModel(connection).collection as unknown as mongo.Collection<Document>;
  const pipeline = [
    {
      $match: {
        $or: [
          { operationType: { $in: ['insert', 'replace'] } },
          // Whoever empties a message sets its content anew, as a whole. What is owed and delivered changes all the time.
          { operationType: 'update', 'updateDescription.updatedFields.content': { $exists: true } },
        ],
      },
    },
  ];
  return {
    /** @param mark null: from now on */
    open(mark: unknown): MessageFeed {
      const stream = messages.watch<Document, Change>(pipeline, {
        fullDocument: 'updateLookup',
        maxAwaitTimeMS: WAIT_MS,
        ...(mark ? { resumeAfter: mark } : {}),
      });
      return {
        async next(limit) {
          const found: Told[] = [];
          try {
            while (found.length < limit) {
              const change = await stream.tryNext();
              if (!change) break;
              // null: it is gone again, which only tests and whole vendors are.
              if ('fullDocument' in change && change.fullDocument)
                found.push({ message: fromDocument(change.fullDocument), isNew: change.operationType === 'insert' });
            }
            return found;
          } catch (error) {
            if (error instanceof mongo.MongoServerError && LOST.has(error.code)) throw new FeedLost();
            throw error;
          }
        },
        mark: () => stream.resumeToken,
        close: () => stream.close(),
      };
    },
  };
}
