import type { Point } from '../../contract/primitives.ts';
import type { Percentiles } from '../figures.ts';

export interface NearbyPlan {
  mongoUrl: string;
  vendorId: string;
  skus: string[];
  places: Point[];
  secs: number;
}
export interface NearbyResult {
  product: Percentiles;
  bare: Percentiles;
  /** Rows the product gave, on average. */
  rows: number;
}
