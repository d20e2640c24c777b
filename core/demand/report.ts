import { toCsv } from '../csv.ts';
import type { LostCount } from './lost-demand.store.ts';

/** Names for the codes of a report; a code without a name stands for itself. */
export interface ReportNames {
  product(sku: string): string | null;
  branch(branchId: string): string | null;
}
/** Each counted by its own, the most asked for first. */
export interface LostTables {
  products: LostCount[];
  places: LostCount[];
  branches: LostCount[];
  total: number;
}
export interface LostReport {
  total: number;
  byProduct: Array<{ sku: string | null; name: string; count: number }>;
  byPlace: Array<{ place: string | null; count: number }>;
  byBranch: Array<{ branchId: string | null; name: string | null; count: number }>;
}

export const toReport = ({ products, places, branches, total }: LostTables, names: ReportNames): LostReport => ({
  total,
  byProduct: products.map(({ sku, query, count }) => ({ sku, name: nameOf(names, sku, query), count })),
  byPlace: places.map(({ place, count }) => ({ place, count })),
  byBranch: branches.map(({ branchId, count }) => ({ branchId, name: branchId && names.branch(branchId), count })),
});

const nameOf = (names: ReportNames, sku: string | null, query: string | null): string =>
  (sku ? names.product(sku) : query) ?? sku ?? '';

/** One line for each product, place and branch. The first line names the columns. */
export const toReportCsv = (counts: LostCount[], names: ReportNames): string =>
  toCsv(
    ['sku', 'product', 'place', 'branch', 'branch_name', 'count', 'first_day', 'last_day'],
    counts.map(({ sku, query, place, branchId, count, firstDay, lastDay }) => [
      ...[sku, nameOf(names, sku, query), place, branchId, branchId && names.branch(branchId)],
      ...[count, firstDay, lastDay],
    ]),
  );
