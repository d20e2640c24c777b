import type { Branch } from '../branches/branch.ts';
import { addressLine } from '../branches/branch-card.ts';
import { FOUND_PAGE, type FoundPage } from './find-messages.ts';
import { indexKeys, spansOf, type Term } from './words.ts';

export interface FoundBranch {
  branch: Branch;
  spans: Array<[from: number, to: number]>;
}

/** A vendor's branches stay the same objects for as long as they are kept in memory. */
const known = new WeakMap<Branch, readonly string[]>();
function keysOf(branch: Branch): readonly string[] {
  const before = known.get(branch);
  if (before) return before;
  const { branchId, name, area, phone } = branch;
  const keys = indexKeys([branchId, name, area, addressLine(branch), phone].join(' \n '));
  known.set(branch, keys);
  return keys;
}

/** Branches by name, code, address or phone, in the order they are kept in. @param after a branch */
export function findBranches(
  list: readonly Branch[],
  terms: readonly Term[],
  after: string | null,
): FoundPage<FoundBranch> {
  const found = list
    .filter(({ branchId }) => after === null || branchId > after)
    .filter((branch) => terms.every((term) => hasTerm(keysOf(branch), term)));
  const rows = found.slice(0, FOUND_PAGE).map((branch) => ({ branch, spans: spansOf(branch.name, terms) }));
  return { rows, next: found.length > FOUND_PAGE ? (rows.at(-1)?.branch.branchId ?? null) : null };
}

const hasTerm = (keys: readonly string[], { keys: asked, beginning }: Term): boolean =>
  keys.some((key) => asked.includes(key) || (beginning !== null && key.startsWith(beginning)));
