import type { Point } from '../../contract/primitives.ts';

export const AREA_TYPES = ['kecamatan', 'neighbourhood', 'city'] as const;
/** A named place shoppers speak of. `at` is a representative centre, good to 1–2 km. */
export interface Area {
  areaId: string;
  name: string;
  type: (typeof AREA_TYPES)[number];
  city: string;
  aliases: string[];
  at: Point;
  /** Rough reach of the name. */
  radiusM: number;
  postalCode: string | null;
}
/** The first three digits of a postal code, and where they lie. */
export interface PostalPrefix {
  prefix: string;
  city: string;
  name: string;
  at: Point;
}
