/** A chain as large as any: the demo shop's own documents, copied, with every copy of a branch somewhere else. */
import type { Db } from 'mongodb';

const SKUS = 50;
const BATCH = 5_000;
/** How far a copy may be from its original, in degrees: some 50 km each way. */
const SCATTER = 0.5;

interface BranchDocument extends Owned {
  branchId: string;
  location: { type: 'Point'; coordinates: [lon: number, lat: number] };
}
interface Owned {
  _id: string;
  vendorId: string;
}
interface Sized {
  from: string;
  to: string;
  /** Copies of every branch, with the stock of 50 products. */
  copies: number;
}

/** @returns the SKUs that the branches carry, and where the branches are, one each for a question */
export async function copyShop(db: Db, { from, to, copies }: Sized) {
  const of = <T extends Owned>(name: string) => db.collection<T>(name);
  const products = await of<Owned & { sku: string }>('products').find({ vendorId: from }).limit(SKUS).toArray();
  const branches = await of<BranchDocument>('branches').find({ vendorId: from }).toArray();
  const skus = products.map(({ sku }) => sku);
  const stock = of<Owned & { sku: string; branchId: string }>('stock');
  const levels = await stock.find({ vendorId: from, sku: { $in: skus } }).toArray();
  const [knowledge] = await of('knowledge').find({ _id: from }).toArray();

  const moved = branches.flatMap((branch, b) =>
    copied(copies, (k) => {
      const branchId = `${branch.branchId}-${k}`;
      const [lon, lat] = branch.location.coordinates;
      const coordinates: [number, number] = [lon + away(b * copies + k, 0), lat + away(b * copies + k, 1)];
      return {
        ...branch,
        _id: `${to}:${branchId}`,
        vendorId: to,
        branchId,
        location: { ...branch.location, coordinates },
      };
    }),
  );
  const carried = levels.flatMap((level) =>
    copied(copies, (k) => {
      const branchId = `${level.branchId}-${k}`;
      return { ...level, _id: `${to}:${branchId}:${level.sku}`, vendorId: to, branchId };
    }),
  );
  await of('products').insertMany(products.map((one) => ({ ...one, _id: `${to}:${one.sku}`, vendorId: to })));
  if (knowledge) await of('knowledge').insertOne({ ...knowledge, _id: to, vendorId: to });
  await of<BranchDocument>('branches').insertMany(moved);
  for (let at = 0; at < carried.length; at += BATCH) await stock.insertMany(carried.slice(at, at + BATCH));
  return {
    skus,
    places: moved.map(
      ({
        location: {
          coordinates: [lon, lat],
        },
      }) => ({ lat, lon }),
    ),
  };
}

interface Wide {
  from: string;
  to: string;
  skus: number;
  branches: number;
}
/** Some branches of a vendor with a wide assortment, the first product over and over; nothing is on their shelves yet. */
export async function makeAssortment(db: Db, { from, to, skus, branches }: Wide) {
  const [product] = await db.collection<Owned>('products').find({ vendorId: from }).limit(1).toArray();
  const some = await db.collection<BranchDocument>('branches').find({ vendorId: from }).limit(branches).toArray();
  const made = copied(skus, (k) => `SYNC-${k}`);
  const products = made.map((sku) => ({ ...product, _id: `${to}:${sku}`, vendorId: to, sku }));
  await db.collection<Owned>('products').insertMany(products);
  await db
    .collection<BranchDocument>('branches')
    .insertMany(some.map((branch) => ({ ...branch, _id: `${to}:${branch.branchId}`, vendorId: to })));
  return { skus: made, branchIds: some.map(({ branchId }) => branchId) };
}

const copied = <T>(copies: number, make: (k: number) => T): T[] => Array.from({ length: copies }, (_, k) => make(k));

/** Scattered, the same at every call: two multiplicative hashes. */
const away = (n: number, axis: 0 | 1): number =>
  ((((n + 1) * (axis === 0 ? 2_654_435_761 : 2_246_822_519)) % 1_000_003) / 1_000_003) * 2 * SCATTER - SCATTER;
