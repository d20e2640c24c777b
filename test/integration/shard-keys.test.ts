import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mongo } from 'mongoose';
import { uploads } from '../../core/attachments/uploads.ts';
import { assembleCatalogue, type Catalogue } from '../../core/catalogue.ts';
import type { Direct } from '../../core/conversations/open-direct.ts';
import { sayAsShopper } from '../../core/conversations/say-as-shopper.ts';
import { sendReply } from '../../core/messages/send-reply.ts';
import { queueBoard } from '../../core/routing/queue.ts';
import { ACROSS_SHARDS, SHARD_KEYS, type ShardKey, WHOLE } from '../../core/shard-keys.ts';
import { fileReader } from '../../platform/file-reader.ts';
import { gridFiles } from '../../platform/grid-files.ts';
import { agentDesk } from '../../server/desk.ts';
import { shopperDesk } from '../../server/shopper-desk.ts';
import { deliver } from '../../workers/deliver.worker.ts';
import { sweep } from '../../workers/sweep.ts';
import { anAgent } from '../support/agents.ts';
import { aBookingDraft } from '../support/bookings.ts';
import { fakeChannel } from '../support/channel.ts';
import { planOf, type Selection, watchCommands } from '../support/commands.ts';
import {
  aConversation,
  aWhatsappConversation,
  type TestCore,
  testCore,
  VENDOR,
  WHATSAPP_ACCOUNT,
} from '../support/core.ts';
import { everyCall } from '../support/every-store-call.ts';
import { mongoUrlFor } from '../support/services.ts';

const PHONE = '+628120001111';
const ANI = anAgent('a-ani', { capacity: 1_000 });
const LONG = 60;
let core: TestCore;
let catalogue: Catalogue;
let commands: ReturnType<typeof watchCommands>;
let web: Direct;
let wa: Direct;
beforeAll(async () => {
  const url = new URL(mongoUrlFor('shard-keys'));
  url.searchParams.set('monitorCommands', 'true');
  core = await testCore(url.href);
  catalogue = assembleCatalogue(core.connection);
  for (const ensure of catalogue.ensureIndexes) await ensure();
  await core.agents.put(ANI, 'x');
  await core.vendors.putAccount(WHATSAPP_ACCOUNT);
  web = await aConversation(core, 'ani');
  wa = await aWhatsappConversation(core, PHONE);
  for (let n = 0; n < LONG; n += 1) await say(web, `c-${n}`);
  await aSentReply('first');
  // One that is confirmed, and due by now.
  const booking = await catalogue.bookings.hold(aBookingDraft(), 2);
  if (booking)
    await catalogue.bookings.change(booking, {
      from: ['held'],
      to: 'confirmed',
      due: [{ duty: 'eve', at: new Date(0) }],
      by: 'agent',
    });
  const { holds, watches, lostDemand, imports, unanswered, search } = everyCall({
    core,
    catalogue,
    agent: ANI,
    phone: PHONE,
    web,
    wa,
  });
  for (const put of [holds.note, watches.ask, lostDemand.note, imports.putPart, unanswered.note, search.add])
    await put();
  await makeCrowd();
  commands = watchCommands(core.connection);
});
afterAll(async () => {
  await core?.projection.drain();
  await core?.connection.dropDatabase();
  await core?.close();
});

const say = ({ conversationId, memberId }: Direct, clientId: string) =>
  sayAsShopper(core.log, {
    vendorId: VENDOR,
    conversationId,
    memberId,
    clientId,
    at: new Date(),
    body: { kind: 'text', content: { text: 'halo' } },
  });

/** A customer writes on WhatsApp, Ani takes it and replies, and a worker sends the reply. */
async function aSentReply(clientId: string): Promise<void> {
  const { conversationId, memberId } = wa;
  await say(wa, `${clientId}-asked`);
  await core.changes.take({ vendorId: VENDOR, conversationId }, ANI, clientId === 'first' ? null : ANI.agentId);
  const body = { kind: 'text' as const, content: { text: 'ada' } };
  await sendReply(core.log, { vendorId: VENDOR, conversationId, agent: ANI, clientId, body });
  await deliver({
    ...core,
    storage: gridFiles(core.connection),
    channel: fakeChannel(),
    publisher: { publish: () => {} },
  })({
    kind: 'deliver',
    vendorId: VENDOR,
    conversationId,
    to: memberId,
  });
  await core.projection.drain();
}

const CROWD = 200;
const IDS =
  /^(_id|conversationId|identityId|contactId|memberId|clientId|externalId|phone|email|to|orderNo|customerId|bookingId|code)$/;
/**
 * The same records of others of the same vendor, so that a plan that reads more than it gives shows itself. A few are
 * on the other channel, and only some are with the same agent, as people's are.
 */
async function makeCrowd(): Promise<void> {
  for (const name of Object.keys(SHARD_KEYS)) {
    const collection = core.connection.collection<{ _id: unknown }>(name);
    const models = await collection.find().limit(10).toArray();
    const others = models.flatMap((model, m) =>
      Array.from({ length: CROWD }, (_, n) => another(model, { mark: `~${m}-${n}`, n })),
    );
    if (others.length > 0) await collection.insertMany(others as never[]);
  }
}
function another(value: unknown, which: { mark: string; n: number }, name = ''): unknown {
  const { mark, n } = which;
  if (value instanceof mongo.ObjectId) return new mongo.ObjectId();
  if (value instanceof Date) return name === 'lastAt' ? new Date(value.getTime() - 1_000 * n) : value;
  if (name === 'agentId') return n % 4 === 0 ? value : `${value}${mark}`;
  if (name === 'tags') return n % 4 === 0 ? ['retur', 'garansi'] : [];
  if (name === 'groupId') return n % 4 === 0 ? 'g-1' : value;
  if (name === 'priority') return n % 4 === 0 ? 2 : value;
  if (name === 'isUnread') return n % 4 === 0;
  if (name === 'waitingSince') return n % 4 === 0 ? new Date(n) : null;
  if (name === 'channel') return n % 3 === 0 ? 'widget' : value;
  if (typeof value === 'string') return IDS.test(name) ? `${value}${mark}` : value;
  if (Array.isArray(value)) return value.map((one) => another(one, which, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, another(one, which, key)]));
}

/** Only ever called by `npm run seed`. */
const SEED_ONLY = ['orders.putDemo', 'bookings.putDemo'];
/** Reads the end of one conversation, and counts some of it. */
const COUNTS_IN_ONE = ['messages.countShoppers', 'messages.countFromStaff'];
/** Read a small collection whole, on purpose. */
const READ_WHOLE = ['agents.holding', 'processes.silentFor'];

const isSharded = (name: string): name is keyof typeof SHARD_KEYS => name in SHARD_KEYS;

/** A value, or a list of them: each then has its one shard. */
function isEquality(condition: unknown): boolean {
  if (condition === undefined) return false;
  if (condition === null || typeof condition !== 'object' || condition instanceof mongo.ObjectId) return true;
  const operators = Object.keys(condition).filter((key) => key.startsWith('$'));
  return operators.length === 0 || operators.every((one) => one === '$in' || one === '$eq');
}

function isTargeted({ collection, filter }: Selection): boolean {
  if (!isSharded(collection)) return true;
  const { $and = [], ...direct } = filter;
  const conditions = Object.assign({}, ...$and, direct);
  return Object.keys(SHARD_KEYS[collection]).every((field) => isEquality(conditions[field]));
}

const told = ({ collection, kind, filter }: Selection): string =>
  `${kind} ${collection} {${Object.keys(filter).sort().join(', ')}}`;

/** What a call sent, by `store.call`. */
async function commandsOfEachCall(): Promise<Map<string, Selection[]>> {
  const sent = new Map<string, Selection[]>();
  for (const [store, calls] of Object.entries(everyCall({ core, catalogue, agent: ANI, phone: PHONE, web, wa }))) {
    for (const [name, call] of Object.entries(calls)) {
      commands.take();
      await call();
      sent.set(`${store}.${name}`, commands.take());
    }
  }
  return sent;
}

describe('every call of a store', () => {
  let sent: Map<string, Selection[]>;
  beforeAll(async () => {
    sent = await commandsOfEachCall();
  });
  const each = () => [...sent].filter(([name]) => !SEED_ONLY.includes(name));

  it('touches collections of which it is said how they are sharded', () => {
    const known = [...Object.keys(SHARD_KEYS), ...WHOLE];

    expect(
      [...new Set([...sent.values()].flat().map(({ collection }) => collection))].filter(
        (one) => !known.includes(one as never),
      ),
    ).toEqual([]);
  });

  it('names the whole shard key by equality, but for those of which it is said why not', () => {
    const across = each().filter(([, selections]) => !selections.every(isTargeted));

    expect(across.map(([name]) => name).sort()).toEqual(Object.keys(ACROSS_SHARDS).sort());
  });

  it('finds its documents by an index that reads no more than twice what it gives, in order', async () => {
    const wrong: string[] = [];
    for (const [name, selections] of each()) {
      for (const selection of selections.filter(({ kind }) => kind !== 'insert')) {
        const plan = await planOf(core.connection, selection);
        const isGood =
          (READ_WHOLE.includes(name) || !plan.stages.includes('COLLSCAN')) &&
          !plan.stages.includes('SORT') &&
          (COUNTS_IN_ONE.includes(name) || Math.max(plan.keysExamined, plan.docsExamined) <= 2 * plan.returned + 5);
        if (!isGood) wrong.push(`${name}: ${told(selection)} ${JSON.stringify(plan)}`);
      }
    }

    expect(wrong).toEqual([]);
  });

  it('is all that a talk sends', async () => {
    const shapes = new Set([...sent.values()].flat().map(told));
    commands.take();

    await aTalk();

    expect(
      [...new Set(commands.take().map(told))].filter((one) => !one.startsWith('insert') && !shapes.has(one)),
    ).toEqual([]);
  });
});

/** Shopper and agent by the desks that sockets and REST call, the worker, the sweep. */
async function aTalk(): Promise<void> {
  const publisher = { publish: () => {} };
  const files = uploads({ ...core, storage: gridFiles(core.connection), reader: fileReader });
  const agents = agentDesk({ core, ...catalogue, publisher, files, onError: (error) => void core.errors.push(error) });
  const board = queueBoard({ ...core, ...catalogue, clock: { now: () => new Date() } });
  const shoppers = shopperDesk({ core, branches: catalogue.branches, publisher, board, files });
  const { conversationId, identityId } = await aConversation(core, 'budi');
  const shopper = {
    vendorId: VENDOR,
    channelAccountId: 'acc-web',
    identityId,
    locale: 'id' as const,
    addressKey: null,
  };
  await shoppers.session(shopper, 'Toko Uji');
  const at = await shoppers.openDirect(shopper, { isLikelyNew: false });
  const { seq } = await shoppers.say(shopper, at, { kind: 'text', conversationId, clientId: 'c-1', text: 'halo' });
  await core.projection.drain();
  await agents.list(ANI, { filter: { view: 'all', status: 'open' }, limit: 50 });
  await agents.take(ANI, conversationId, null);
  await agents.reply(ANI, { conversationId, clientId: 'r-1', text: 'ada' });
  await agents.markRead(ANI, conversationId, seq);
  await agents.messages(ANI, { conversationId, limit: 50 });
  await agents.sync(ANI, { conversations: { [conversationId]: { seq: 1, messageId: null } } });
  await shoppers.messages(shopper, { conversationId, limit: 50 });
  await shoppers.mark(shopper, conversationId, { readSeq: 2 });
  await shoppers.sync(shopper, { conversations: { [conversationId]: { seq: 1, messageId: null } } });
  await aSentReply('second');
  await core.projection.drain();
  await sweep({ core, queue: { offer: () => {} }, onError: (error) => void core.errors.push(error) }).round();
}

describe('every unique index', () => {
  it('of a sharded collection begins with the shard key, or is that of `_id`', async () => {
    const wrong: string[] = [];
    for (const [name, key] of Object.entries<ShardKey>(SHARD_KEYS)) {
      const indexes = await core.connection
        .collection(name)
        .indexes()
        .catch(() => []);
      for (const index of indexes.filter(({ unique }) => unique)) {
        const begins = Object.keys(key).every((field, i) => Object.keys(index.key)[i] === field);
        if (!begins || Object.values(key).includes('hashed')) wrong.push(`${name}.${index.name}`);
      }
    }

    expect(wrong).toEqual([]);
  });
});
