import { type Collection, type Db, type MongoClient, MongoServerError, ObjectId } from 'mongodb';
import type { Flaw } from './flaws.ts';

export const VENDOR = 'stand-in';
export interface Message {
  _id: ObjectId;
  vendorId: string;
  conversationId: string;
  seq: number;
  author: { kind: 'shopper'; id: string; name: string };
  clientId: string;
  content: { text: string };
  deliveries: Array<{ to: string; status: string; until?: Date }>;
}
export interface Words {
  conversationId: string;
  clientId: string;
  text: string;
}
export class IdReused extends Error {}
const DUPLICATE = 11_000;

/** Right without a flaw: one insert with last + 1 under two unique indexes, tried again on a duplicate. */
export async function messageLog(client: MongoClient, flaw: Flaw | null, clock: () => number) {
  const db: Db = client.db();
  const isWeak = flaw === 'write-concern-1';
  const messages: Collection<Message> = db.collection('messages', {
    writeConcern: isWeak ? { w: 1 } : { w: 'majority', journal: true },
    readConcern: { level: isWeak ? 'local' : 'majority' },
  });
  const knowsDuplicates = flaw !== 'no-unique-index' && flaw !== 'dedup-in-memory';
  await messages.createIndex({ conversationId: 1, seq: 1 }, { unique: true });
  await messages.createIndex({ conversationId: 1, clientId: 1 }, { unique: knowsDuplicates });
  const counters = db.collection<{ _id: string; seq: number }>('counters');
  const remembered = new Map<string, Message>();

  const lastSeq = async (conversationId: string): Promise<number> =>
    (await messages.find({ conversationId }).sort({ seq: -1 }).limit(1).next())?.seq ?? 0;
  const byClientId = ({ conversationId, clientId }: Words) => messages.findOne({ conversationId, clientId });

  const insert = async (words: Words): Promise<Message> => {
    for (;;) {
      const seq = flaw === 'order-by-clock' ? clock() : (await lastSeq(words.conversationId)) + 1;
      const message = messageOf(words, seq);
      const stored = messages.insertOne(message).then(() => message, onlyDuplicate);
      if (flaw === 'ack-before-write') {
        void stored.then(async (done) => done ?? (await byClientId(words)) ?? insert(words)).catch(() => {});
        return message;
      }
      if (await stored) return message;
      const first = knowsDuplicates ? await byClientId(words) : null;
      if (first) return first;
    }
  };
  const insertCounted = async (words: Words): Promise<Message> => {
    const stored = await client
      .withSession((session) =>
        session.withTransaction(async () => {
          const update = { $inc: { seq: 1 } };
          const counter = await counters.findOneAndUpdate({ _id: words.conversationId }, update, {
            upsert: true,
            returnDocument: 'after',
            session,
          });
          const message = messageOf(words, counter?.seq ?? 0);
          await messages.insertOne(message, { session });
          return message;
        }),
      )
      .catch(onlyDuplicate);
    return stored ?? (await byClientId(words)) ?? insertCounted(words);
  };

  return {
    messages,
    lastSeq,
    /** Stored on a majority when this resolves; a repeat gets the first. @throws IdReused */
    async append(words: Words): Promise<Message> {
      const known = flaw === 'dedup-in-memory' ? remembered.get(words.clientId) : null;
      const seen = flaw === 'no-unique-index' ? await byClientId(words) : known;
      const message = seen ?? (await (flaw === 'counter-in-transaction' ? insertCounted : insert)(words));
      remembered.set(words.clientId, message);
      if (message.content.text !== words.text) throw new IdReused();
      return message;
    },
    listAfter: (conversationId: string, afterSeq: number, limit: number) =>
      messages
        .find({ conversationId, seq: { $gt: afterSeq } })
        .sort({ seq: 1 })
        .limit(limit)
        .toArray(),
    latest: async (conversationId: string, limit: number) =>
      (await messages.find({ conversationId }).sort({ seq: -1 }).limit(limit).toArray()).reverse(),
  };
}
export type Log = Awaited<ReturnType<typeof messageLog>>;

/** Each fifth message also leaves the building. */
const messageOf = ({ conversationId, clientId, text }: Words, seq: number): Message => ({
  _id: new ObjectId(),
  vendorId: VENDOR,
  conversationId,
  seq,
  author: { kind: 'shopper', id: conversationId, name: 'Pengunjung' },
  clientId,
  content: { text },
  deliveries: /[05]$/.test(clientId) ? [{ to: 'phone', status: 'queued' }] : [],
});

function onlyDuplicate(error: unknown): null {
  if (error instanceof MongoServerError && error.code === DUPLICATE) return null;
  throw error;
}
