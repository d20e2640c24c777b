import { keyOf } from './gazetteer.ts';
import type { Token } from './normalise.ts';
import type { Span } from './place-mentions.ts';
import type { BranchEntry } from './types.ts';
import { edits, typoBudget } from './typos.ts';
import { wordsIn } from './words/read-lists.ts';

export interface BranchIndex {
  /** By area, by name without the vendor's own, by id; lower case. */
  byKey: ReadonlyMap<string, BranchEntry>;
  /** By one word of the area; several branches may share it. */
  byWord: ReadonlyMap<string, readonly BranchEntry[]>;
  /** What all names begin with: "toko sinar". */
  vendorWords: readonly string[];
}

export function buildBranchIndex(branches: readonly BranchEntry[]): BranchIndex {
  const names = branches.map(({ name }) => wordsIn(keyOf(name)));
  const vendorWords = branches.length < 2 ? [] : commonStart(names);
  const byKey = new Map<string, BranchEntry>();
  const byWord = new Map<string, BranchEntry[]>();
  for (const branch of branches) {
    const own = wordsIn(keyOf(branch.name)).slice(vendorWords.length).join(' ');
    for (const key of [keyOf(branch.area), own, keyOf(branch.branchId)])
      if (key && !byKey.has(key)) byKey.set(key, branch);
    for (const word of new Set(wordsIn(keyOf(branch.area)))) byWord.set(word, [...(byWord.get(word) ?? []), branch]);
  }
  return { byKey, byWord, vendorWords };
}

function commonStart(names: readonly string[][]): string[] {
  const [first = []] = names;
  const length = first.findIndex((word, at) => names.some((name) => name[at] !== word));
  return first.slice(0, Math.max(0, length));
}

const BEFORE = new Set(['cabang', 'cbg', 'cab', 'cbang', 'toko', 'tko', 'outlet', 'gerai', 'branch', 'store', 'shop']);
const AFTER = new Set(['branch', 'store', 'outlet', 'shop']);
const STEPPED_OVER = new Set(['di', 'yang', 'yg', 'daerah', 'the', 'in', 'at', 'of', 'area', 'nya']);
const NAME_WORDS_MAX = 4;

/** A branch spoken of as a branch: "cabang BSD", "Toko Sinar Tebet", "the Kemang store", "TS-KMG". */
export function resolveBranch(
  index: BranchIndex,
  tokens: readonly Token[],
): { branch: BranchEntry; span: Span } | null {
  const words = tokens.map(({ plain }) => plain);
  for (const [at, word] of words.entries()) {
    const id = index.byKey.get(`${word} ${words[at + 1] ?? ''}`);
    if (id && keyOf(id.branchId) === `${word} ${words[at + 1]}`) return { branch: id, span: { from: at, to: at + 2 } };
    const found =
      (BEFORE.has(word) && namedFrom(index, words, at + 1)) || (AFTER.has(word) && namedUpTo(index, words, at));
    if (found) return found;
  }
  return null;
}

function namedFrom(index: BranchIndex, words: readonly string[], start: number) {
  let from = start;
  while (STEPPED_OVER.has(words[from] ?? '') || index.vendorWords.includes(words[from] ?? '')) from += 1;
  for (let to = Math.min(words.length, from + NAME_WORDS_MAX); to > from; to -= 1) {
    const branch = branchOf(index, words.slice(from, to));
    if (branch) return { branch, span: { from, to } };
  }
  return null;
}

function namedUpTo(index: BranchIndex, words: readonly string[], to: number) {
  for (let from = Math.max(0, to - NAME_WORDS_MAX); from < to; from += 1) {
    const branch = branchOf(index, words.slice(from, to));
    if (branch) return { branch, span: { from, to } };
  }
  return null;
}

const PART_LEAST = 4;
function branchOf({ byKey, byWord }: BranchIndex, words: readonly string[]): BranchEntry | null {
  const name = words.join(' ');
  const exact = byKey.get(name);
  if (exact) return exact;
  const [word = ''] = words;
  const sharing = words.length === 1 && word.length >= PART_LEAST ? (byWord.get(word) ?? []) : [];
  if (sharing.length > 0) return sharing.length === 1 ? (sharing[0] ?? null) : null;
  const budget = Math.min(typoBudget(name.length), words.length === 1 && name.length < 5 ? 0 : 2);
  if (budget === 0) return null;
  for (const [key, branch] of byKey)
    if (key[0] === name[0] && Math.abs(key.length - name.length) <= budget && edits(key, name) <= budget) return branch;
  return null;
}
