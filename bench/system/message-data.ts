/** Messages as the product stores them, made in bulk: the logs of the conversations of `inbox-data.ts`. */
import { type Db, ObjectId } from 'mongodb';
import { messageStore } from '../../core/messages/message.store.ts';
import { connectMongo } from '../../platform/mongo.ts';
import { each } from '../load/process.ts';
import { assertSameFields, benchConversationId } from './inbox-data.ts';

const BATCH = 500;
const AT_ONCE = 3;
const DAY_S = 86_400;
/** Ids carry the time they were made at. None is of today: the sweep looks at what is new. */
const LAST_S = Math.floor(Date.now() / 1000) - 2 * DAY_S;

interface Size {
  vendorId: string;
  /** Conversations `from` to `to`, without the last. */
  from: number;
  to: number;
  each: number;
}

/** In the order of conversations, so that every index grows at its end. */
export async function fillMessages(
  db: Db,
  mongoUrl: string,
  size: Size,
  onBatch: (done: number) => void,
): Promise<void> {
  const collection = db.collection('messages');
  const { from, to } = size;
  if (from === 0) assertSameFields(await storedByTheProduct(mongoUrl, size.vendorId), documentOf(size, 1, 1));
  await each(Math.ceil((to - from) / BATCH), AT_ONCE, async (batch) => {
    const first = from + batch * BATCH;
    const count = Math.min(BATCH, to - first);
    const documents = Array.from({ length: count * size.each }, (_, k) =>
      documentOf(size, first + Math.floor(k / size.each), 1 + (k % size.each)),
    );
    await collection.insertMany(documents, { ordered: false, writeConcern: { w: 1 } });
    onBatch(first + count - from);
  });
}

const textOf = (n: number, seq: number): string =>
  seq % 2 === 1
    ? `ada stok Indomie goreng deket Kemang ga kak? saya butuh dua dus untuk besok pagi, nomor ${n}`
    : 'Ada kak, di cabang Kemang tinggal 14 dus, 900 m dari tempat kakak. Bisa diambil hari ini sampai jam 22.00 ya.';

/** Every other message is the shopper's. */
function documentOf({ vendorId, each }: Size, n: number, seq: number) {
  const id = Math.max(0, LAST_S - 365 * DAY_S) + Math.floor(Math.min(1, (n * each + seq) / 1e8) * 365 * DAY_S);
  const isShopper = seq % 2 === 1;
  return {
    _id: new ObjectId(id.toString(16).padStart(8, '0') + (n * each + seq).toString(16).padStart(16, '0')),
    author: isShopper
      ? { kind: 'shopper', id: `v_bench_${n}`, name: `Shopper ${n}` }
      : { kind: 'agent', id: `ag_other_${n % 97}`, name: 'Sari' },
    audience: 'all',
    at: new Date(id * 1000),
    kind: 'text',
    content: { text: textOf(n, seq) },
    clientId: `c-${n}-${seq}`,
    vendorId,
    conversationId: benchConversationId(n),
    seq,
    schemaVersion: 1,
  };
}

async function storedByTheProduct(mongoUrl: string, vendorId: string): Promise<object> {
  const connection = await connectMongo(mongoUrl);
  const conversationId = benchConversationId(0);
  await messageStore(connection).insertBatch([
    {
      messageId: new ObjectId().toHexString(),
      vendorId,
      conversationId,
      seq: 1,
      author: { kind: 'shopper', id: 'v_bench_0', name: 'Shopper 0' },
      kind: 'text',
      content: { text: textOf(0, 1) },
      audience: 'all',
      at: new Date(),
      clientId: 'model',
    },
  ]);
  const found = await connection.collection('messages').findOne({ conversationId, clientId: 'model' });
  await connection.collection('messages').deleteOne({ conversationId, clientId: 'model' });
  await connection.close();
  return found ?? {};
}
