import type { Product } from '../products/product.ts';
import type { BranchCounts, Checked, ImportLine } from './import.ts';
import { checkLines } from './import.ts';

export const STOCK_COLUMNS = { needed: ['branch', 'sku', 'on_hand'], optional: [] } as const;
const ON_HAND_MAX = 1_000_000;

interface Known {
  bySku: ReadonlyMap<string, Product>;
  /** Branches there are, with whether they are the caller's to count. */
  branches: ReadonlyMap<string, boolean>;
}

/** Counts by branch. A product counted twice at one branch is an error on the later line. */
export async function readStockLines(
  lines: AsyncIterable<ImportLine>,
  { bySku, branches }: Known,
): Promise<Checked<BranchCounts>> {
  const ofBranch = new Map<string, { counts: BranchCounts['counts']; lineOf: Map<string, number> }>();
  const { good: _, ...checked } = await checkLines(lines, ({ line, cells }, wrong) => {
    const [branchId = '', sku = '', onHandText = ''] = STOCK_COLUMNS.needed.map((column) => cells.get(column));
    if (branchId === '') wrong('branch', 'is needed');
    else if (!branches.has(branchId)) wrong('branch', 'there is no such branch');
    else if (!branches.get(branchId)) wrong('branch', 'is not yours to count');
    if (sku === '') wrong('sku', 'is needed');
    else if (!bySku.has(sku)) wrong('sku', 'there is no such product');
    const onHand = countOf(onHandText);
    if (typeof onHand === 'string') wrong('on_hand', onHand);
    const branch = ofBranch.get(branchId) ?? { counts: [], lineOf: new Map<string, number>() };
    const before = branch.lineOf.get(sku);
    if (before !== undefined) wrong('sku', `is counted at this branch on line ${before} already`);
    if (typeof onHand === 'string' || before !== undefined || !branches.get(branchId) || !bySku.has(sku)) return null;
    branch.lineOf.set(sku, line);
    branch.counts.push({ sku, onHand });
    ofBranch.set(branchId, branch);
    return null;
  });
  return { ...checked, good: [...ofBranch].map(([branchId, { counts }]) => ({ branchId, counts })) };
}

/** Whole units, or what is wrong with them. */
function countOf(text: string): number | string {
  if (text === '') return 'is needed';
  if (/^-\d+$/.test(text)) return 'is below zero';
  if (!/^\d+$/.test(text)) return 'is no whole number';
  const count = Number(text);
  return count > ON_HAND_MAX ? `is over ${ON_HAND_MAX}` : count;
}
