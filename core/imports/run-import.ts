import type { BranchStore } from '../branches/branch.store.ts';
import type { Branch } from '../branches/branch.ts';
import { DomainError } from '../errors.ts';
import { inParts } from '../in-parts.ts';
import type { StockStore } from '../stock/stock.store.ts';
import type { WatchStore } from '../stock/watch.store.ts';
import type { ImportRecord, ImportStore, Taken } from './import.store.ts';
import type { BranchCounts, ImportPart } from './import.ts';

/** A writer that has said nothing for so long has ended. */
const LEASE_MS = 60_000;
/** Rows of one part: far below MongoDB's 16 MB, and written in a second. */
const PART_ROWS = 5_000;
const PART_BRANCHES = 1_000;
/** Branches written at once. */
const WRITERS = 4;

export interface ImportDeps {
  imports: ImportStore;
  branches: Pick<BranchStore, 'putAll'>;
  stock: Pick<StockStore, 'takeCounts'>;
  watches: Pick<WatchStore, 'stockCame'>;
}

/**
 * Takes over all of it or nothing: put aside in parts, then said to count by one write, then written. Whoever is killed
 * before that write has changed nothing; after it, the sweep of another finishes what is left.
 * @throws DomainError `overloaded` where the same one is on its way, `unavailable` where it took so long that it was cleared away, or another import of branches is
 *   still being written
 */
export async function runImport(
  deps: ImportDeps,
  record: Omit<ImportRecord, 'parts'>,
  parts: ImportPart[],
): Promise<Taken> {
  const whole = { ...record, parts: parts.length };
  if (!(await deps.imports.begin(whole, LEASE_MS))) throw new DomainError('overloaded');
  for (const [n, part] of parts.entries()) {
    await deps.imports.putPart(whole, n, part);
    await deps.imports.renew(whole, LEASE_MS);
  }
  if (!(await deps.imports.commit(whole, LEASE_MS))) throw new DomainError('unavailable');
  return writeAll(deps, whole);
}

/** What others left half-way: finished where it counts, cleared away where it does not. A task of the sweep. */
export const finishImports = (deps: ImportDeps) => async (): Promise<void> => {
  const left = await deps.imports.takeLeft(LEASE_MS);
  if (!left) return;
  if (left.state === 'applying') await writeAll(deps, left);
  else await deps.imports.drop(left);
};

/** Written twice it is the same: a count carries its moment, and a branch is replaced by itself. */
async function writeAll(deps: ImportDeps, record: ImportRecord): Promise<Taken> {
  const taken: Taken = { applied: 0, outdated: 0 };
  for (let n = 0; n < record.parts; n += 1) {
    const part = await deps.imports.partOf(record, n);
    if (part) await writePart(deps, record.vendorId, part, taken);
    await deps.imports.renew(record, LEASE_MS);
  }
  await deps.imports.finish(record, taken);
  return taken;
}

async function writePart(deps: ImportDeps, vendorId: string, part: ImportPart, taken: Taken): Promise<void> {
  if ('branches' in part) {
    await deps.branches.putAll(vendorId, part.branches);
    taken.applied += part.branches.length;
    return;
  }
  const waiting = [...part.counts];
  const writer = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { branchId, counts } = next;
      const { applied, outdated } = await deps.stock.takeCounts(vendorId, branchId, part.asOf, counts);
      taken.applied += applied;
      taken.outdated += outdated;
      const came = counts.filter(({ onHand }) => onHand > 0).map(({ sku }) => sku);
      if (came.length > 0) await deps.watches.stockCame(vendorId, branchId, came);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
}

/** Counts in parts of a size that is written at once; a large branch lies in several. */
export function toStockParts(counted: BranchCounts[], asOf: Date): ImportPart[] {
  const parts: Array<{ counts: BranchCounts[]; asOf: Date; rows: number }> = [];
  for (const { branchId, counts } of counted) {
    for (const piece of inParts(counts, PART_ROWS)) {
      const open = parts.at(-1);
      if (open && open.rows + piece.length <= PART_ROWS) {
        open.counts.push({ branchId, counts: piece });
        open.rows += piece.length;
      } else parts.push({ counts: [{ branchId, counts: piece }], asOf, rows: piece.length });
    }
  }
  return parts.map(({ counts }) => ({ counts, asOf }));
}

/** A branch is about a kilobyte. */
export const toBranchParts = (all: Branch[]): ImportPart[] =>
  inParts(all, PART_BRANCHES).map((branches) => ({ branches }));
