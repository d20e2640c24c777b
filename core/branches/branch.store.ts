import type { Connection, mongo } from 'mongoose';
import type { Point } from '../../contract/primitives.ts';
import { keptFresh } from '../kept-fresh.ts';
import { branchModel } from './branch.model.ts';
import type { Branch, SpecialDay } from './branch.ts';
import type { BranchHours } from './branch-hours.ts';
import { distanceM } from './distance.ts';

const BRANCH_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };

interface BranchDocument extends Omit<Branch, 'at' | 'partner' | 'holidays'> {
  _id: string;
  /** GeoJSON: longitude first. */
  location: { type: 'Point'; coordinates: [lon: number, lat: number] };
  /** Absent in what was stored before there were partners: the vendor's own. */
  partner?: Branch['partner'];
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
    const [found, holidays] = await Promise.all([
      branches.find({ vendorId }, MAJORITY).sort({ branchId: 1 }).toArray(),
      holidaysOf(vendorId),
    ]);
    const list = found.map((branch) => toBranch(branch, holidays));
    return { list, byId: new Map(list.map((branch) => [branch.branchId, branch])) };
  }, freshness);

  /** The days all that keep holidays go by: part of their opening hours, so every branch is read with its own. */
  async function holidaysOf(vendorId: string): Promise<SpecialDay[]> {
    const vendors = connection.collection<{ _id: string; holidays?: SpecialDay[] }>('vendors');
    const found = await vendors.findOne({ _id: vendorId }, { projection: { holidays: 1 }, ...MAJORITY });
    return found?.holidays ?? [];
  }

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
      return found && toBranch(found, await holidaysOf(vendorId));
    },

    /** As it is stored now. */
    async current(vendorId: string, branchId: string): Promise<Branch | null> {
      const found = await branches.findOne({ _id: idOf(vendorId, branchId) }, MAJORITY);
      return found && toBranch(found, await holidaysOf(vendorId));
    },

    /** Changes the hours of a branch whose hours are still those. @returns null where they are not */
    async changeHours(before: Branch, hours: BranchHours): Promise<Branch | null> {
      const { vendorId, branchId, specialDays, keepsHolidays } = before;
      const same = {
        ...{ timezone: before.timezone, hours: before.hours, closures: before.closures },
        temporarilyClosed: before.temporarilyClosed,
        specialDays: specialDays ?? { $exists: false },
        keepsHolidays: keepsHolidays ?? { $exists: false },
      };
      const changed = await branches.findOneAndUpdate(
        { _id: idOf(vendorId, branchId), ...same },
        // Closures are among the special days from now on.
        { $set: { ...hours, closures: [] } },
        { returnDocument: 'after', ...DURABLE },
      );
      all.forget(vendorId);
      return changed && toBranch(changed, await holidaysOf(vendorId));
    },

    /**
     * The nearest branches within `maxM` straight-line metres, nearest first, ties to the lower `branchId`. Measured in
     * memory: a thousand distances cost less than one query.
     * @param isWanted absent: all are
     */
    async near(
      vendorId: string,
      from: Point,
      { maxM, limit, isWanted }: { maxM: number; limit: number; isWanted?: (branch: Branch) => boolean },
    ): Promise<NearBranch[]> {
      const near: NearBranch[] = [];
      const perLonDegreeM = leastPerLonDegreeM(from, maxM);
      for (const branch of (await all.get(vendorId)).list) {
        if (isWanted && !isWanted(branch)) continue;
        if (isSurelyBeyond(branch.at, from, maxM, perLonDegreeM)) continue;
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

/**
 * What a degree of longitude is at least, for places that may be within `maxM`: at the farthest parallel of them, and by
 * the chord, which is 2/π of the arc or more.
 */
function leastPerLonDegreeM({ lat }: Point, maxM: number): number {
  const farthest = Math.min(90, Math.abs(lat) + maxM / LEAST_M_PER_DEGREE);
  return (2 / Math.PI) * LEAST_M_PER_DEGREE * Math.cos((farthest * Math.PI) / 180);
}

/** Tells most of a thousand branches by two subtractions: what it lets through is measured. */
function isSurelyBeyond(at: Point, from: Point, maxM: number, perLonDegreeM: number): boolean {
  if (Math.abs(at.lat - from.lat) * LEAST_M_PER_DEGREE > maxM) return true;
  const apart = Math.abs(at.lon - from.lon);
  return Math.min(apart, 360 - apart) * perLonDegreeM > maxM;
}

const nearestFirst = (a: NearBranch, b: NearBranch): number =>
  a.distanceM - b.distanceM || (a.branch.branchId < b.branch.branchId ? -1 : 1);

const idOf = (vendorId: string, branchId: string): string => `${vendorId}:${branchId}`;

const toDocument = ({ at, holidays: _, ...fields }: Branch): BranchDocument => ({
  _id: idOf(fields.vendorId, fields.branchId),
  ...fields,
  location: { type: 'Point', coordinates: [at.lon, at.lat] },
  schemaVersion: BRANCH_SCHEMA,
});

const toBranch = ({ _id, schemaVersion: _, location, ...fields }: BranchDocument, holidays: SpecialDay[]): Branch => {
  const [lon, lat] = location.coordinates;
  return { partner: null, ...fields, ...(fields.keepsHolidays ? { holidays } : {}), at: { lat, lon } };
};
