import type { AreaEntry, BranchPoint, PostalPrefixEntry } from './types.ts';
import { GENERIC_PARTS } from './words/places.ts';
import { wordsIn } from './words/read-lists.ts';

/** A name as it is looked for, and the areas that bear it. */
export interface NameEntry {
  /** Lower case, single blanks. */
  key: string;
  /** The key without blanks: people write "kelapagading". */
  compact: string;
  areas: readonly AreaEntry[];
}

export interface Gazetteer {
  areas: readonly AreaEntry[];
  postalPrefixes: readonly PostalPrefixEntry[];
  branchPoints: readonly BranchPoint[];
  /** By key and by compact form. */
  names: ReadonlyMap<string, NameEntry>;
  /** By first letter, for typos. */
  byInitial: ReadonlyMap<string, readonly NameEntry[]>;
  /** A telling part of longer names: "gading" of Kelapa Gading and Gading Serpong. */
  parts: ReadonlyMap<string, NameEntry>;
  /** What people call a city, and the city. */
  byCity: ReadonlyMap<string, string>;
  /** All words that names are made of. */
  words: ReadonlySet<string>;
  /** Words of the longest name. */
  wordsMax: number;
}

/**
 * Indexes the places of a vendor's region once; `resolvePlace` reads it.
 *
 * @param branchPoints  where the vendor has branches; a name borne by several places means the one with a branch
 */
export function buildGazetteer(
  areas: readonly AreaEntry[],
  postalPrefixes: readonly PostalPrefixEntry[],
  branchPoints: readonly BranchPoint[],
): Gazetteer {
  const names = new Map<string, NameEntry>();
  const parts = new Map<string, NameEntry>();
  for (const area of areas) {
    for (const written of [area.name, ...area.aliases]) addName(names, keyOf(written), area);
    for (const part of tellingParts(area.name)) addName(parts, part, area);
  }
  for (const entry of [...names.values()]) if (!names.has(entry.compact)) names.set(entry.compact, entry);
  const words = new Set([...names.keys()].flatMap(wordsIn));
  const wordsMax = Math.max(1, ...[...names.keys()].map((key) => wordsIn(key).length));
  return {
    areas,
    postalPrefixes,
    branchPoints,
    names,
    byInitial: byInitialOf(names),
    parts,
    byCity: citiesOf(areas),
    words,
    wordsMax,
  };
}

/** A name as tokens are: letters and digits, parted by single blanks. */
export const keyOf = (name: string): string =>
  wordsIn(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
      .replace(/(\p{L})\1{2,}/gu, '$1'),
  ).join(' ');

function addName(names: Map<string, NameEntry>, key: string, area: AreaEntry): void {
  if (!key) return;
  const known = names.get(key);
  if (known?.areas.includes(area)) return;
  names.set(key, { key, compact: key.replaceAll(' ', ''), areas: [...(known?.areas ?? []), area] });
}

const PART_LEAST = 5;
function tellingParts(name: string): string[] {
  const words = wordsIn(keyOf(name));
  return words.length < 2 ? [] : words.filter((word) => word.length >= PART_LEAST && !GENERIC_PARTS.has(word));
}

function byInitialOf(names: ReadonlyMap<string, NameEntry>): Map<string, NameEntry[]> {
  const byInitial = new Map<string, NameEntry[]>();
  for (const entry of new Set(names.values())) {
    const initial = entry.key.slice(0, 1);
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), entry]);
  }
  return byInitial;
}

/** What people call a city, as the city: "jaksel" and "bogor" (also for the regency around it). */
function citiesOf(areas: readonly AreaEntry[]): Map<string, string> {
  const cities = new Map<string, string>();
  for (const area of areas) {
    if (area.type !== 'city') continue;
    for (const written of [area.name, ...area.aliases]) cities.set(keyOf(written), area.city);
  }
  return cities;
}
