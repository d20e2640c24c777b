/** What understanding takes and gives. Plain data: what comes from outside is handed in, nothing is looked up. */

export type Language = 'id' | 'en';

export const INTENTS = [
  'greeting',
  'thanks',
  'stock_nearby',
  'branch_hours_location',
  'order_status',
  'delivery_options',
  'book_service',
  'cancel_return_refund',
  'complaint',
  'talk_to_human',
  'affirm',
  'deny',
  'other',
] as const;
export type Intent = (typeof INTENTS)[number];

/** `score` 0–1: below 0.5 it is a side remark or a guess. */
export interface ScoredIntent {
  intent: Intent;
  score: number;
}

export interface GeoPoint {
  lat: number;
  lon: number;
}

export interface ProductEntry {
  sku: string;
  name: string;
  nameEn: string;
  /** What shoppers call it. */
  aliases: readonly string[];
  category: string;
  unit: string;
}

/** `radiusM`: rough reach of the name. */
export interface AreaEntry extends GeoPoint {
  id: string;
  name: string;
  type: string;
  city: string;
  aliases: readonly string[];
  radiusM: number;
  postalCode?: string | null;
}

/** The first digits of postal codes and the middle of where they lie. */
export interface PostalPrefixEntry extends GeoPoint {
  prefix: string;
  city: string;
  name: string;
}

export interface ServiceEntry {
  serviceId: string;
  name: string;
  nameEn: string;
}

export interface BranchEntry {
  branchId: string;
  name: string;
  area: string;
  services?: readonly ServiceEntry[];
}

/** A branch as the gazetteer needs it: `area` decides between places that both have one nearby. */
export interface BranchPoint extends GeoPoint {
  area?: string;
}

/** How the vendor numbers orders: `{ prefix: 'TS', digits: 6 }` is TS241377. */
export interface OrderPattern {
  prefix: string;
  digits: number;
}
