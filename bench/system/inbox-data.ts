/** Conversations as the product stores them, made in bulk: an inbox that has been in use for a year. */
import type { Db } from 'mongodb';
import type { ConversationStatus } from '../../contract/codes.ts';
import { conversationStore } from '../../core/conversations/conversation.store.ts';
import { UNMARKED } from '../../core/conversations/marks.ts';
import { type ConversationState, type Member, newState } from '../../core/conversations/state.ts';
import { roomsThatSee } from '../../core/rooms.ts';
import { connectMongo } from '../../platform/mongo.ts';
import { each } from '../load/process.ts';

const BATCH = 5_000;
/** While one batch is stored the next is made. */
const AT_ONCE = 3;
/** Days over which the last words are spread. */
const DAYS = 365;
const DAY_MS = 86_400_000;
/** One in five is open: the statuses of 20 conversations. */
const STATUSES: ConversationStatus[] = ['assistant', 'waiting', 'assigned', 'assigned'];
const EVERY = 20;
export const BRANCHES = 40;
const OTHERS = 97;

interface Size {
  vendorId: string;
  conversations: number;
  /** Some open conversations are theirs. */
  agentId: string;
  /** So many are there already. */
  from?: number;
  /** In turn; absent: as in an inbox of a year, where one in five is open. */
  statuses?: readonly ConversationStatus[];
  /** In each conversation; absent: some, of which there is no log. */
  messagesEach?: number;
}

/**
 * Inserts conversations of one vendor, in an order unlike that of their last words. The first goes through the
 * product's own store, and the others must have its very fields, so that this cannot fall behind the schema.
 */
export async function fillInbox(db: Db, mongoUrl: string, size: Size): Promise<void> {
  const collection = db.collection<{ _id: string }>('conversations');
  const from = size.from || 1;
  if (!size.from) {
    assertSameFields(await storedByTheProduct(mongoUrl, size), documentOf(size, from));
    await putHolders(db, size.vendorId);
  }
  await each(Math.ceil((size.conversations - from) / BATCH), AT_ONCE, async (batch) => {
    const first = from + batch * BATCH;
    const count = Math.min(BATCH, size.conversations - first);
    const documents = Array.from({ length: count }, (_, k) => documentOf(size, first + k));
    await collection.insertMany(documents, { ordered: false, writeConcern: { w: 1 } });
  });
}

/** Who holds the rest: what is held by nobody on record goes back to the queue. */
async function putHolders(db: Db, vendorId: string): Promise<void> {
  const holders = Array.from({ length: OTHERS }, (_, n) => {
    const _id = `ag_other_${n}`;
    return {
      _id,
      vendorId,
      email: `${_id}@bench.example`,
      name: 'Sari',
      role: 'agent',
      availability: 'offline',
      open: 0,
    };
  });
  await db.collection<{ _id: string }>('agents').insertMany(holders);
}

async function storedByTheProduct(mongoUrl: string, size: Size): Promise<object> {
  const connection = await connectMongo(mongoUrl);
  const state = stateOf(size, 0);
  await conversationStore(connection).ensure(state, contactOf(0));
  const found = await connection.collection('conversations').findOne({ contactId: state.contactId });
  await connection.close();
  return found ?? {};
}

export function assertSameFields(model: object, made: object): void {
  const [asStored, asMade] = [model, made].map((document) => Object.keys(document).sort().join(' '));
  if (asStored !== asMade) throw new Error(`The product stores\n${asStored}\nand not, as here,\n${asMade}`);
}

function documentOf(size: Size, n: number) {
  const { conversationId, ...fields } = stateOf(size, n);
  const read = { staffReadSeq: fields.stateSeq - (n % 3), staffReadTotal: fields.shopperTotal - (n % 3) };
  return {
    _id: conversationId,
    ...fields,
    isOpen: fields.status !== 'resolved',
    seenBy: roomsThatSee(fields),
    contact: contactOf(n),
    ...UNMARKED,
    isUnread: fields.lastShopperSeq > read.staffReadSeq,
    ...read,
    staffDeliveredSeq: fields.stateSeq,
    watermarks: {},
    schemaVersion: 1,
  };
}

const contactOf = (n: number) => ({
  contactId: `ct_bench_${n}`,
  name: `Shopper ${n}`,
  phone: n % 2 ? `+6281${String(n).padStart(9, '0')}` : null,
  locale: 'id' as const,
  isVerified: n % 2 === 1,
});

function stateOf({ vendorId, agentId, messagesEach, statuses }: Size, n: number): ConversationState {
  const lastAt = momentOf(n);
  const head = {
    vendorId,
    conversationId: benchConversationId(n),
    kind: 'direct' as const,
    channel: n % 2 ? ('whatsapp' as const) : ('widget' as const),
    channelAccountId: 'bench',
    contactId: `ct_bench_${n}`,
    createdAt: new Date(lastAt.getTime() - DAY_MS),
  };
  const seq = messagesEach ?? 5 + (n % 40);
  const status = statuses?.[n % statuses.length] ?? statusOf(n);
  const author = { kind: 'shopper' as const, id: ownerOf(n).memberId, name: `Shopper ${n}` };
  return {
    ...newState(head, ownerOf(n)),
    stateSeq: seq,
    status,
    assignee:
      status === 'assigned' ? { agentId: n % 400 === 2 ? agentId : `ag_other_${n % OTHERS}`, name: 'Sari' } : null,
    branch: n % 5 === 0 ? null : branchOf(n),
    lastMessage: { seq, at: lastAt, author, kind: 'text', preview: `Baik, nanti saya ambil di cabang ya kak. (${n})` },
    lastMessageId: `ms_bench_${n}`,
    lastAt,
    shopperTotal: Math.ceil(seq / 2),
    lastShopperSeq: seq,
    lastShopperAt: lastAt,
    waitingSince: status === 'waiting' ? lastAt : null,
  };
}

export const benchConversationId = (n: number): string => `cv_bench_${n}`;
const statusOf = (n: number): ConversationStatus => STATUSES[n % EVERY] ?? 'resolved';

export const benchBranchId = (n: number): string => `TS-BENCH-${n % BRANCHES}`;
const branchOf = (n: number) => ({
  // Not by n itself: status goes by n too, and every branch is to have some of each.
  branchId: benchBranchId(Math.floor(n / EVERY)),
  name: 'Toko Sinar',
  area: 'Jakarta',
  reason: { code: 'nearest_with_stock' as const, sku: 'SKU-1', distanceM: 900 },
});

const ownerOf = (n: number): Member => ({
  memberId: `v_bench_${n}`,
  identityId: `v_bench_${n}`,
  name: `Shopper ${n}`,
  role: 'owner',
  joinedSeq: 0,
  sees: 'all',
  isOutside: n % 2 === 1,
});

/** Scattered over the year, the same at every call: a multiplicative hash of `n`. */
function momentOf(n: number): Date {
  const share = ((n * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
  return new Date(START.getTime() - share * DAYS * DAY_MS);
}
const START = new Date();
