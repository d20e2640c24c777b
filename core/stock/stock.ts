/** Units promised to somebody until `until`, on MongoDB's clock. */
export interface Hold {
  id: string;
  qty: number;
  until: Date;
}

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
