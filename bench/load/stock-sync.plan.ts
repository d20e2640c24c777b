export interface StockSyncPlan {
  mongoUrl: string;
  url: string;
  /** Of an agent who may report for all branches. */
  token: string;
  vendorId: string;
  branchIds: string[];
  skus: string[];
  secs: number;
}
/** Rows that were taken over in a second, by each way in. */
export interface StockSyncResult {
  store: number;
  http: number;
  /** Rows that were not taken over, or refused. */
  left: number;
}
