import type { Fault } from '../../contract/texts/imports.ts';
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
    if (branchId === '') wrong('branch', 'needed');
    else if (!branches.has(branchId)) wrong('branch', 'no_branch');
    else if (!branches.get(branchId)) wrong('branch', 'not_yours');
    if (sku === '') wrong('sku', 'needed');
    else if (!bySku.has(sku)) wrong('sku', 'no_product');
    const onHand = countOf(onHandText);
    if (typeof onHand !== 'number') wrong('on_hand', onHand.code, onHand.params);
    const branch = ofBranch.get(branchId) ?? { counts: [], lineOf: new Map<string, number>() };
    const before = branch.lineOf.get(sku);
    if (before !== undefined) wrong('sku', 'counted_before', { line: before });
    if (typeof onHand !== 'number' || before !== undefined || !branches.get(branchId) || !bySku.has(sku)) return null;
    branch.lineOf.set(sku, line);
    branch.counts.push({ sku, onHand });
    ofBranch.set(branchId, branch);
    return null;
  });
  return { ...checked, good: [...ofBranch].map(([branchId, { counts }]) => ({ branchId, counts })) };
}

/** Whole units, or what is wrong with them. */
function countOf(text: string): number | Fault {
  if (text === '') return { code: 'needed' };
  if (/^-\d+$/.test(text)) return { code: 'below_zero' };
  if (!/^\d+$/.test(text)) return { code: 'not_whole' };
  const count = Number(text);
  return count > ON_HAND_MAX ? { code: 'over', params: { max: ON_HAND_MAX } } : count;
}
