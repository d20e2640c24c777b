import type { Connection, mongo } from 'mongoose';
import type { Point } from '../../contract/primitives.ts';
import { keptFresh } from '../kept-fresh.ts';
import { branchModel } from './branch.model.ts';
import type { Branch } from './branch.ts';
import { distanceM } from './distance.ts';

const BRANCH_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };

interface BranchDocument extends Omit<Branch, 'at'> {
  _id: string;
  /** GeoJSON: longitude first. */
  location: { type: 'Point'; coordinates: [lon: number, lat: number] };
  schemaVersion: number;
}

/** A branch and its straight-line metres from the place asked about. */
export interface NearBranch {
  branch: Branch;
  distanceM: number;
}

/** Branches of a vendor. All are kept in memory: a vendor has a thousand or so, and every answer needs some. */
export function branchStore(connection: Connection, freshness: { refreshMs?: number; staleMs?: number } = {}) {
  const model = branchModel(connection);
  const branches = model.collection as unknown as mongo.Collection<BranchDocument>;
  const all = keptFresh(async (vendorId: string) => {
    const found = await branches.find({ vendorId }, MAJORITY).sort({ branchId: 1 }).toArray();
    const list = found.map(toBranch);
    return { list, byId: new Map(list.map((branch) => [branch.branchId, branch])) };
  }, freshness);

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Makes or replaces branches of one vendor. */
    async putAll(vendorId: string, list: Branch[]): Promise<void> {
      const replacements = list.map((branch) => {
        const replacement = toDocument({ ...branch, vendorId });
        return { replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true } };
      });
      if (replacements.length > 0) await branches.bulkWrite(replacements, { ordered: false, ...DURABLE });
      all.forget(vendorId);
    },

    /** Every branch of the vendor, by `branchId`; at most some seconds old. The same list for as long as it is kept. */
    list: async (vendorId: string): Promise<Branch[]> => (await all.get(vendorId)).list,

    async byId(vendorId: string, branchId: string): Promise<Branch | null> {
      const known = (await all.get(vendorId)).byId.get(branchId);
      if (known) return known;
      // A branch of another process' making is not in memory yet.
      const found = await branches.findOne({ _id: idOf(vendorId, branchId) }, MAJORITY);
      if (found) all.forget(vendorId);
      return found && toBranch(found);
    },

    /**
     * The nearest branches within `maxM` straight-line metres, nearest first, ties to the lower `branchId`. Measured in
     * memory: a thousand distances cost less than one query.
     */
    async near(vendorId: string, from: Point, { maxM, limit }: { maxM: number; limit: number }): Promise<NearBranch[]> {
      const near: NearBranch[] = [];
      for (const branch of (await all.get(vendorId)).list) {
        if (Math.abs(branch.at.lat - from.lat) * LEAST_M_PER_DEGREE > maxM) continue;
        const away = distanceM(from, branch.at);
        if (away <= maxM) near.push({ branch, distanceM: away });
      }
      return near.sort(nearestFirst).slice(0, limit);
    },
  };
}
export type BranchStore = ReturnType<typeof branchStore>;

/** Two places a degree of latitude apart are no nearer than this, on the sphere of `distanceM`. */
const LEAST_M_PER_DEGREE = 111_194;

const nearestFirst = (a: NearBranch, b: NearBranch): number =>
  a.distanceM - b.distanceM || (a.branch.branchId < b.branch.branchId ? -1 : 1);

const idOf = (vendorId: string, branchId: string): string => `${vendorId}:${branchId}`;

const toDocument = ({ at, ...fields }: Branch): BranchDocument => ({
  _id: idOf(fields.vendorId, fields.branchId),
  ...fields,
  location: { type: 'Point', coordinates: [at.lon, at.lat] },
  schemaVersion: BRANCH_SCHEMA,
});

const toBranch = ({ _id, schemaVersion: _, location, ...fields }: BranchDocument): Branch => {
  const [lon, lat] = location.coordinates;
  return { ...fields, at: { lat, lon } };
};
