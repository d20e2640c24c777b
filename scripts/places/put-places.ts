import { isDeepStrictEqual } from 'node:util';
import type { KnowledgeStore } from '../../core/places/knowledge.store.ts';
import type { Area } from '../../core/places/place.ts';
import type { VendorStore } from '../../core/vendors/vendor.store.ts';

interface Wanted {
  vendorId: string;
  areas: Area[];
  isDryRun: boolean;
}

/**
 * Puts areas on a vendor's map in one write; one of an id that is there takes its place, all others stay. Running
 * servers and workers know them within a minute or so. Safe to repeat.
 * @returns how many were new, different from what was there, or the same
 * @throws Error for a vendor that is not there
 */
export async function putPlaces(
  { vendors, knowledge }: { vendors: VendorStore; knowledge: KnowledgeStore },
  { vendorId, areas, isDryRun }: Wanted,
): Promise<{ added: number; changed: number; same: number }> {
  if (!(await vendors.byId(vendorId))) throw new Error(`There is no vendor ${vendorId}.`);
  const held = new Map((await knowledge.of(vendorId)).areas.map((area) => [area.areaId, area]));
  const known = areas.filter(({ areaId }) => held.has(areaId));
  const same = known.filter((area) => isDeepStrictEqual(area, held.get(area.areaId))).length;
  if (!isDryRun) await knowledge.putAreas(vendorId, areas);
  return { added: areas.length - known.length, changed: known.length - same, same };
}
