import type { KnownPlace } from '../dialogue.ts';
import { plainWords } from './normalise.ts';
import { areaOf, findPlace, type Gazetteer, toPlace } from './places.ts';

/** A place of a branch, asked for by its code as it stands in links. */
function byCode({ branches }: Gazetteer, text: string): KnownPlace[] {
  const code = text.trim().toLowerCase();
  const branch = branches.find(({ branchId }) => branchId.toLowerCase() === code);
  return branch ? [toPlace(areaOf(branch))] : [];
}

/** The places that go by a name, a postal code or a branch's code, the likeliest first. */
export function placesNamed(gazetteer: Gazetteer, text: string): KnownPlace[] {
  const coded = byCode(gazetteer, text);
  if (coded.length > 0) return coded;
  const heard = findPlace(gazetteer, plainWords(text), null)?.heard;
  if (!heard) return [];
  if ('which' in heard) return heard.which.map(({ place }) => place);
  return [heard.place, ...heard.others.map(({ place }) => place)];
}

/** Those, and then places whose name begins with what is written so far; by name, each once. */
export function suggestPlaces(gazetteer: Gazetteer, text: string, limit: number): KnownPlace[] {
  const begun = plainWords(text).join(' ');
  const names = begun === '' ? [] : [...gazetteer.byName.keys()].filter((name) => name.startsWith(begun)).sort();
  const all = [
    ...placesNamed(gazetteer, text),
    ...names.flatMap((name) => gazetteer.byName.get(name) ?? []).map(toPlace),
  ];
  const once = new Map<string, KnownPlace>();
  for (const place of all) {
    const key = `${place.name}, ${place.city}`;
    if (!once.has(key)) once.set(key, place);
  }
  return [...once.values()].slice(0, limit);
}
