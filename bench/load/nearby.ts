/** Which branches near a place have an item: as a worker looks it up, and the two bare queries, turn by turn. */
import { MongoClient } from 'mongodb';
import { assembleCatalogue } from '../../core/catalogue.ts';
import { NEARBY_RADIUS_M, stockNearby } from '../../core/stock/stock-nearby.ts';
import { clock } from '../../platform/clock.ts';
import { connectMongo } from '../../platform/mongo.ts';
import { percentilesOf } from '../figures.ts';
import type { NearbyPlan, NearbyResult } from './nearby.plan.ts';
import { serveLoad } from './process.ts';

const LIMIT = 10;
const WARM_UP_SHARE = 0.2;
type Question = { sku: string; near: NearbyPlan['places'][number] };

serveLoad<NearbyPlan, NearbyResult>(async ({ mongoUrl, vendorId, skus, places, secs }) => {
  const connection = await connectMongo(mongoUrl);
  const mongo = await MongoClient.connect(mongoUrl);
  const deps = { ...assembleCatalogue(connection), clock: clock() };
  const askProduct = async (question: Question) =>
    (await stockNearby(deps, { vendorId, ...question, limit: LIMIT })).length;
  // The product measures in memory; the bare query needs what it would need.
  await mongo.db().collection('branches').createIndex({ vendorId: 1, location: '2dsphere' });
  const askBare = bareAsker(mongo, vendorId);

  const product: number[] = [];
  const bare: number[] = [];
  let rows = 0;
  const warmUntil = performance.now() + secs * 1000 * WARM_UP_SHARE;
  const until = warmUntil + secs * 1000;
  for (let n = 0; performance.now() < until; n += 1) {
    const question = { sku: skus[n % skus.length] ?? '', near: places[n % places.length] ?? { lat: 0, lon: 0 } };
    const from = performance.now();
    const found = await askProduct(question);
    const between = performance.now();
    await askBare(question);
    const to = performance.now();
    if (from < warmUntil) continue;
    product.push(between - from);
    bare.push(to - between);
    rows += found;
  }
  await mongo.close();
  await connection.close();
  return { product: percentilesOf(product), bare: percentilesOf(bare), rows: rows / product.length };
});

function bareAsker(mongo: MongoClient, vendorId: string): (question: Question) => Promise<unknown> {
  const branches = mongo.db().collection<{ branchId: string }>('branches');
  const stock = mongo.db().collection('stock');
  return async ({ sku, near }) => {
    const $geometry = { type: 'Point' as const, coordinates: [near.lon, near.lat] };
    const found = await branches
      .find({ vendorId, location: { $nearSphere: { $geometry, $maxDistance: NEARBY_RADIUS_M } } })
      .project<{ branchId: string }>({ _id: 0, branchId: 1 })
      .limit(LIMIT)
      .toArray();
    return stock.find({ vendorId, sku, branchId: { $in: found.map(({ branchId }) => branchId) } }).toArray();
  };
}
