/** What most tests of real processes begin with: a fresh database, a core of the test's own to look into it, a vendor. */
import { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import type { StoredMessage } from '../../core/messages/message.ts';
import { type TestCore, testCore } from './core.ts';
import { endProcesses, type Services } from './processes.ts';
import { mongoUrlFor, redisUrl } from './services.ts';
import { aVendor, hangUp, type TestVendor } from './vendor.ts';

export interface World {
  services: Services;
  core: TestCore;
  vendor: TestVendor;
  /** The whole log of a conversation, as stored. */
  log(conversationId: string): Promise<StoredMessage[]>;
  /** How many documents there are in all: for "nothing was stored". */
  documents(): Promise<number>;
  /** Ends every process and line of this test file; drops the database. */
  close(): Promise<void>;
}

/** @param own services of the test's own; otherwise a database of its own on the shared ones */
export async function aWorld(name: string, own?: Services): Promise<World> {
  const services = own ?? { mongoUrl: mongoUrlFor(name), redisUrl: await emptyRedisDatabase() };
  const core = await testCore(services.mongoUrl);
  const vendor = await aVendor(core, core.connection);
  return {
    services,
    core,
    vendor,
    async log(conversationId) {
      return core.messages.listAfter(vendor.vendorId, conversationId, 0, 10_000);
    },
    documents: () => countDocuments(core.connection),
    async close() {
      hangUp();
      await endProcesses();
      if (!own) await core.connection.dropDatabase();
      await core.close();
    },
  };
}

/**
 * Queues and limits of one Redis database are everybody's: a worker of another test would take our jobs. Each of
 * Jest's processes has one of its own, and runs one file at a time.
 */
async function emptyRedisDatabase(): Promise<string> {
  const url = `${redisUrl().replace(/\/\d*$/, '')}/${1 + (Number(process.env.JEST_WORKER_ID ?? 1) % 15)}`;
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
  return url;
}

/** Sign-ins and rate limits aside, which a refusal may well touch. */
async function countDocuments(connection: Connection): Promise<number> {
  const names = [
    'messages',
    'conversations',
    'contacts',
    'identities',
    'inbound_keys',
    'direct_keys',
    'early_receipts',
    'articles',
    'canned_replies',
    'push_subscriptions',
    'views',
    'staff_messages',
    'api_keys',
    'channel_accounts',
    'audit_entries',
    'drafts',
    'unanswered_questions',
    'invites',
    'bridges',
    'erasures',
  ];
  const counts = await Promise.all(names.map((one) => connection.collection(one).countDocuments()));
  return counts.reduce((sum, one) => sum + one, 0);
}
