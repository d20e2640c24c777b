/** What the shop believes to have, branch by branch: its own book, not Dekat's. */

/** As the shop's files say it. */
export interface BranchBook {
  branchId: string;
  /** Units by SKU. */
  onHand: Map<string, number>;
}
/** Where people forget to count: their figures are meant to grow old. */
const NEVER_COUNT = new Set(['TS-LTA', 'TS-CKG']);
/** Figures stories are told with; they are counted, never sold. */
const NEVER_SOLD = new Set(['GR-0001']);
/** Sales of a branch between two counts: at most so many products, so many units of each. */
const SALES_MAX = 4;
const UNITS_MAX = 2;

/** @param stock the demo's stock.json @throws Error when it is something else */
export function openBooks(stock: unknown): BranchBook[] {
  if (!Array.isArray(stock)) throw new Error('stock.json is not a list');
  return stock
    .map((row: { branch_id: string; items: Record<string, number> }) => ({
      branchId: row.branch_id,
      onHand: new Map(Object.entries(row.items)),
    }))
    .filter(({ branchId }) => !NEVER_COUNT.has(branchId));
}

/**
 * Sells a little. A product that is down to half of its first figure is filled up to it again, so that a demo may run
 * for weeks; what was sold out stays so.
 * @param random gives 0 up to, not including, 1
 */
export function sellSome(book: BranchBook, first: ReadonlyMap<string, number>, random: () => number): void {
  const onSale = [...book.onHand].filter(([sku, units]) => units > 1 && !NEVER_SOLD.has(sku));
  const sales = Math.floor(random() * (SALES_MAX + 1));
  for (let i = 0; i < sales && onSale.length > 0; i += 1) {
    const [sku, units] = onSale[Math.floor(random() * onSale.length)] ?? ['', 0];
    const left = units - 1 - Math.floor(random() * UNITS_MAX);
    const full = first.get(sku) ?? 0;
    book.onHand.set(sku, left < full / 2 ? full : left);
  }
}
