import type { mongo } from 'mongoose';
import { articlesOfPolicies } from './articles-of-policies.ts';
import { bookingsByDay } from './bookings-by-day.ts';
import { foldedWordsOfContacts } from './folded-words-of-contacts.ts';
import { wordsOfContacts } from './words-of-contacts.ts';

/** One change of stored data. Written once, never edited; its place in the list is its version. */
export interface Step {
  name: string;
  up(db: mongo.Db): Promise<void>;
}

/**
 * In order; append only. Indexes are not here: each store declares its own, and they are ensured at every start, before
 * the steps: a step may drop what they replace.
 */
export const steps: Step[] = [
  { name: 'first schema', up: async () => {} },
  { name: 'no index that another has replaced, or that cannot be unique over shards', up: dropReplaced },
  { name: 'what processes of before their register left is looked for', up: registerThoseBefore },
  { name: 'bookings in one document for each branch and day', up: bookingsByDay },
  { name: 'what was laid down about cancelling and returns is said in articles', up: articlesOfPolicies },
  { name: 'every open conversation has its place in the queue', up: prioritiesOfOpen },
  { name: 'people are found by name and phone', up: wordsOfContacts },
  { name: 'every open conversation says whether it is unread', up: unreadOfOpen },
  { name: 'agents are paged by name and id', up: dropIndexOfAgents('agent_name') },
  { name: 'people are found by their names however those are written', up: foldedWordsOfContacts },
  { name: 'agents are found by a part of their name or e-mail in one index', up: dropIndexOfAgents('agent_page') },
];

const REPLACED = {
  stock: ['stock_level', 'stock_branch'],
  orders: ['order_number'],
  bookings: ['booking_id'],
  agents: ['agent_vendor'],
  identities: ['identity_id'],
};
async function dropReplaced(db: mongo.Db): Promise<void> {
  for (const [collection, names] of Object.entries(REPLACED)) {
    const known = await db.listCollections({ name: collection }).toArray();
    const indexes = known.length > 0 ? await db.collection(collection).indexes() : [];
    for (const { name } of indexes) if (name && names.includes(name)) await db.collection(collection).dropIndex(name);
  }
}

const DAY_MS = 24 * 3_600_000;
/**
 * Versions before the register of processes left no name in it, so what one that was killed had stored and not
 * projected nobody would look at. To the sweep this is one process, silent for a day: it reads that day's log once.
 */
async function registerThoseBefore(db: mongo.Db): Promise<void> {
  await db
    .collection<{ _id: string }>('processes')
    .updateOne(
      { _id: 'before-the-register' },
      [{ $set: { aliveAt: { $subtract: ['$$NOW', DAY_MS] }, schemaVersion: 1 } }],
      { upsert: true, writeConcern: { w: 'majority', journal: true } },
    );
}

function dropIndexOfAgents(replaced: string): Step['up'] {
  return async (db) => {
    const known = await db.listCollections({ name: 'agents' }).toArray();
    const indexes = known.length > 0 ? await db.collection('agents').indexes() : [];
    if (indexes.some(({ name }) => name === replaced)) await db.collection('agents').dropIndex(replaced);
  };
}

/** The queue is an index in order of priority: one that is missing would come after the lowest. */
async function prioritiesOfOpen(db: mongo.Db): Promise<void> {
  await db
    .collection('conversations')
    .updateMany(
      { isOpen: true, priority: { $exists: false } },
      { $set: { priority: 0 } },
      { writeConcern: { w: 'majority', journal: true } },
    );
}

/** Lists of what is unread are an index: projections of before lack what it is made of. */
async function unreadOfOpen(db: mongo.Db): Promise<void> {
  await db
    .collection('conversations')
    .updateMany(
      { isOpen: true, isUnread: { $exists: false } },
      [{ $set: { isUnread: { $gt: ['$lastShopperSeq', '$staffReadSeq'] } } }],
      { writeConcern: { w: 'majority', journal: true } },
    );
}
