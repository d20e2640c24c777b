/** Units promised to somebody from `at` until `until`, both on MongoDB's clock. */
export interface Hold {
  id: string;
  qty: number;
  at: Date;
  until: Date;
  /** Which call made it. */
  madeBy: string;
}

/** Units to be kept at a branch, under an id of the caller's making. */
export interface HoldWanted {
  id: string;
  branchId: string;
  sku: string;
  qty: number;
  forMs: number;
}
/** One hold among those of an id. */
export type HeldUnits = Pick<HoldWanted, 'id' | 'branchId' | 'sku'> & Pick<Hold, 'at'>;
/** `hold`: the one that stands under the id; `isNew` where this call made it. `available`: what could still be had when it was refused. */
export type HoldTaken = { held: true; hold: Hold; isNew: boolean } | { held: false; available: number };

/** What one branch has of one product, as it last counted. No level: not carried there. */
export interface StockLevel {
  branchId: string;
  sku: string;
  onHand: number;
  /** `onHand` without holds that have not lapsed; never below 0. */
  available: number;
  /** When the branch counted. */
  asOf: Date;
}

/** Units counted on a shelf. */
export interface Count {
  sku: string;
  onHand: number;
}
/** What became of counts: an older count than the one stored is left out. */
export interface CountsTaken {
  applied: number;
  outdated: number;
}

/** What a vendor's own system says of one product at a branch. */
export interface Reading {
  branchId: string;
  /** Null: not carried there. */
  onHand: number | null;
  asOf: Date;
}
