import type { mongo } from 'mongoose';

/** What a vendor had laid down as figures, and now says in articles. */
interface LaidDown {
  returns?: { days: Record<string, number>; needs: string[]; refundBusinessDays: [number, number] };
  cancel?: { freeUntilStatus: string };
}
interface Knowledge {
  _id: string;
  policies: LaidDown | null;
  revision?: number;
}
interface Words {
  articleId: string;
  topic: string;
  title: { id: string; en: string };
  body: { id: string; en: string };
}

const GROUPS: Record<string, { id: string; en: string }> = {
  electronics: { id: 'elektronik', en: 'electronics' },
  grocery: { id: 'belanja harian', en: 'groceries' },
  health: { id: 'produk kesehatan', en: 'health products' },
};
const NEEDS: Record<string, { id: string; en: string }> = {
  order_no: { id: 'nomor pesanan', en: 'the order number' },
  photo: { id: 'foto barangnya', en: 'a photo of the item' },
  reason: { id: 'alasannya', en: 'the reason' },
};
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

/**
 * Cancelling and returns move from a vendor's policies into its articles, published, in the words the assistant said
 * them in. An article that is there already is left alone, and the figures go last, so a step that was cut short does
 * the rest.
 */
export async function articlesOfPolicies(db: mongo.Db): Promise<void> {
  const knowledge = db.collection<Knowledge>('knowledge');
  const laidDown = { $or: [{ 'policies.returns': { $exists: true } }, { 'policies.cancel': { $exists: true } }] };
  for (const { _id: vendorId, policies } of await knowledge.find(laidDown).toArray()) {
    // The demo's own articles come with the next seeding, and take the place of these.
    const isDemo = (await db.collection<{ _id: string }>('demo_seeds').findOne({ _id: vendorId })) !== null;
    for (const words of policies ? articlesOf(policies) : []) await putFirst(db, vendorId, words, isDemo);
    await knowledge.updateOne(
      { _id: vendorId },
      { $unset: { 'policies.returns': '', 'policies.cancel': '' }, $inc: { revision: 1 } },
      DURABLE,
    );
  }
}

async function putFirst(db: mongo.Db, vendorId: string, words: Words, isDemo: boolean): Promise<void> {
  const article = { vendorId, ...words, asks: [], isPublished: true, rev: 1, updatedAt: new Date(), updatedBy: null };
  const stored = { isDeleted: false, print: null, schemaVersion: 1, ...(isDemo ? { isDemo } : {}) };
  await db
    .collection<{ _id: string }>('articles')
    .updateOne(
      { _id: `${vendorId}:${words.articleId}` },
      { $setOnInsert: { ...article, ...stored } },
      { upsert: true, ...DURABLE },
    );
}

function articlesOf({ returns, cancel }: LaidDown): Words[] {
  const found: Words[] = [];
  if (cancel?.freeUntilStatus === 'picking')
    found.push({
      articleId: 'cancelling-an-order',
      topic: 'cancelling',
      title: { id: 'Membatalkan pesanan', en: 'Cancelling an order' },
      body: {
        id: 'Pesanan bisa dibatalkan gratis sebelum mulai disiapkan.',
        en: 'An order can be cancelled free of charge until it begins to be prepared.',
      },
    });
  if (returns && Object.keys(returns.days).length > 0)
    found.push({
      articleId: 'returns-and-refunds',
      topic: 'returns',
      title: { id: 'Pengembalian barang dan dana', en: 'Returns and refunds' },
      body: { id: returnWords(returns, 'id'), en: returnWords(returns, 'en') },
    });
  return found;
}

function returnWords(
  { days, needs, refundBusinessDays: [from, to] }: NonNullable<LaidDown['returns']>,
  speech: 'id' | 'en',
): string {
  const nameOf = (names: typeof GROUPS, key: string) => names[key]?.[speech] ?? key;
  const groups = Object.entries(days).map(([key, count]) => {
    const group = nameOf(GROUPS, key);
    if (count > 0)
      return speech === 'id' ? `${group} ${count} hari` : `${group} ${count} ${count === 1 ? 'day' : 'days'}`;
    return speech === 'id' ? `${group} tidak bisa` : `${group} not at all`;
  });
  const asked = needs.map((key) => nameOf(NEEDS, key)).join(', ');
  return speech === 'id'
    ? `Batas pengembalian sejak diterima: ${groups.join(', ')}.\n\nSiapkan ${asked}. Dana kembali dalam ${from}–${to} hari kerja.`
    : `Time for returns from receipt: ${groups.join(', ')}.\n\nHave ready: ${asked}. The money is back within ${from}–${to} working days.`;
}
