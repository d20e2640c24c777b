import { type Gazetteer, keyOf, type NameEntry } from './gazetteer.ts';
import { distanceM } from './geo.ts';
import type { Normalised, Token } from './normalise.ts';
import { type MentionOptions, type PlaceMention, placeMentions, type Span } from './place-mentions.ts';
import type { AreaEntry, GeoPoint } from './types.ts';
import { CORRECTIONS } from './words/places.ts';

/** `areaId` is null for the middle of a postal prefix. */
export interface FoundPlace extends GeoPoint {
  areaId: string | null;
  name: string;
  city: string;
  radiusM: number;
}

export type PlaceFound =
  | (FoundPlace & {
      kind: 'place';
      span: Span;
      /** Other places of the name, thought less likely; nearest to the chosen one first, at most three. */
      alsoKnown?: FoundPlace[];
      /** Where a code was given, as written. */
      postal?: string;
    })
  /** Which of these: two or three. `name` as most of them bear it. */
  | { kind: 'ambiguous'; name: string; candidates: FoundPlace[]; span: Span };

export interface PlaceOptions extends MentionOptions {
  /** Where the shopper was last, or had an order sent to: the nearest of several places of a name is meant. */
  hint?: GeoPoint;
}

/** Places of one name closer than this are one place seen twice: a district and its neighbourhood. */
const SAME_PLACE_M = 4_000;
/** A branch this near belongs to a place, however small its reach. */
const BRANCH_NEAR_M = 3_000;
const CHOICES_MAX = 3;

/**
 * The place a text names: the longest name at word borders, small typos forgiven, else a postal code. A name borne by
 * several places means the one nearest to `hint`, else the only one with a branch nearby, else it is asked about.
 */
export function resolvePlace(gazetteer: Gazetteer, said: Normalised, options: PlaceOptions = {}): PlaceFound | null {
  const isAsked = options.isAsked === true || said.tokens.length === 1;
  const mentions = placeMentions(gazetteer, said.tokens, { ...options, isAsked });
  const mention = chosen(mentions, said.tokens);
  if (!mention) return postalPlace(gazetteer, said.tokens);
  const city = cityBeside(gazetteer, mentions, mention);
  const found = decided(gazetteer, mention.entry, city, options.hint);
  const span = city ? withCity(mention.span, mentions) : mention.span;
  const postal = postalPlace(gazetteer, said.tokens)?.postal;
  return found.kind === 'place' && postal ? { ...found, span, postal } : { ...found, span };
}

const isCity = ({ entry }: PlaceMention): boolean => entry.areas.every(({ type }) => type === 'city');

/** "Tebet, bukan Kemang". */
const NOT_THIS = new Set(['bukan', 'bkn', 'not']);

/** The most telling name: no whole city, after a cue, spelt right; after "eh salah" the last, else the first. */
function chosen(mentions: readonly PlaceMention[], tokens: readonly Token[]): PlaceMention | undefined {
  const worth = (one: PlaceMention) =>
    (isCity(one) ? 0 : 4) + (one.isCued ? 2 : 0) + (one.match === 'exact' ? 1 : 0) - (one.match === 'part' ? 1 : 0);
  const isCorrected = tokens.some(({ plain }) => CORRECTIONS.has(plain));
  const wanted = mentions.filter(({ span }) => !NOT_THIS.has(tokens[span.from - 1]?.plain ?? ''));
  const list = isCorrected ? [...wanted].reverse() : wanted;
  return [...list].sort((a, b) => worth(b) - worth(a))[0];
}

/** A city named beside the place: "kelapa dua depok". */
function cityBeside({ byCity }: Gazetteer, mentions: readonly PlaceMention[], place: PlaceMention): string | undefined {
  const other = mentions.find((one) => one !== place && isCity(one));
  return other && byCity.get(other.entry.key);
}

function withCity(span: Span, mentions: readonly PlaceMention[]): Span {
  const next = mentions.find((one) => isCity(one) && one.span.from === span.to);
  return next ? { from: span.from, to: next.span.to } : span;
}

type Decided =
  | Omit<Extract<PlaceFound, { kind: 'place' }>, 'span'>
  | Omit<Extract<PlaceFound, { kind: 'ambiguous' }>, 'span'>;

function decided(
  gazetteer: Gazetteer,
  entry: NameEntry,
  city: string | undefined,
  hint: GeoPoint | undefined,
): Decided {
  const inCity = city === undefined ? [] : entry.areas.filter((area) => area.city === city || area.city.includes(city));
  const areas = distinct(gazetteer, inCity.length > 0 ? inCity : entry.areas, entry.key);
  const [only] = areas;
  const meant = areas.length === 1 ? only : meantOf(gazetteer, areas, hint);
  if (!meant) {
    return {
      kind: 'ambiguous',
      name: commonName(areas, entry.key),
      candidates: areas.slice(0, CHOICES_MAX).map(toFound),
    };
  }
  const others = othersOf(gazetteer, entry, meant);
  return {
    kind: 'place',
    ...toFound(meant),
    ...(others.length > 0 && inCity.length === 0 ? { alsoKnown: others } : {}),
  };
}

/**
 * One for each spot, where a district and a neighbourhood share a name: the one of exactly that name, then the one a
 * branch is called after, then the smaller.
 */
function distinct({ branchPoints }: Gazetteer, areas: readonly AreaEntry[], key: string): AreaEntry[] {
  const isBranchName = (name: string) => branchPoints.some((branch) => branch.area === name);
  const rank = ({ name, type }: AreaEntry) =>
    (keyOf(name) === key ? 0 : 4) + (isBranchName(name) ? 0 : 2) + (type === 'kecamatan' ? 1 : 0);
  const kept: AreaEntry[] = [];
  for (const area of [...areas].sort((a, b) => rank(a) - rank(b)))
    if (!kept.some((known) => distanceM(known, area) < SAME_PLACE_M)) kept.push(area);
  return kept;
}

function meantOf(
  { branchPoints }: Gazetteer,
  areas: readonly AreaEntry[],
  hint: GeoPoint | undefined,
): AreaEntry | undefined {
  if (hint) return [...areas].sort((a, b) => distanceM(a, hint) - distanceM(b, hint))[0];
  const served = areas.filter((area) =>
    branchPoints.some((branch) => distanceM(branch, area) <= Math.max(area.radiusM, BRANCH_NEAR_M)),
  );
  if (served.length === 1) return served[0];
  const named = served.filter((area) => branchPoints.some((branch) => branch.area === area.name));
  return named.length === 1 ? named[0] : undefined;
}

/** Others of the name, and those whose name begins with it ("Kemang Pratama"). */
function othersOf(gazetteer: Gazetteer, entry: NameEntry, meant: AreaEntry): FoundPlace[] {
  if (meant.type === 'city') return [];
  const { areas } = gazetteer;
  const alike = areas.filter((area) => entry.areas.includes(area) || keyOf(area.name).startsWith(`${entry.key} `));
  return distinct(gazetteer, [meant, ...alike.filter((area) => area !== meant)], keyOf(meant.name))
    .filter((area) => area !== meant && distanceM(area, meant) >= SAME_PLACE_M)
    .sort((a, b) => distanceM(a, meant) - distanceM(b, meant))
    .slice(0, CHOICES_MAX)
    .map(toFound);
}

const commonName = (areas: readonly AreaEntry[], key: string): string =>
  areas.find((area) => keyOf(area.name) === key)?.name ?? key.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());

const toFound = ({ id, name, city, lat, lon, radiusM }: AreaEntry): FoundPlace => ({
  areaId: id,
  name,
  city,
  lat,
  lon,
  radiusM,
});

/** A postal prefix covers about this much. */
const PREFIX_RADIUS_M = 3_000;
const MONEY_OR_SIZE = new Set(['rp', 'idr', 'mah', 'rb', 'ribu', 'perak', 'rupiah', 'w', 'watt', 'btu', 'rpm']);

/** A postal code: one that a place has, else where its first digits lie. Amounts and sizes are none. */
function postalPlace(gazetteer: Gazetteer, tokens: readonly Token[]): Extract<PlaceFound, { kind: 'place' }> | null {
  const at = tokens.findIndex(
    ({ plain }, index) =>
      /^[1-9]\d{4}$/.test(plain) &&
      !MONEY_OR_SIZE.has(tokens[index + 1]?.plain ?? '') &&
      !MONEY_OR_SIZE.has(tokens[index - 1]?.plain ?? ''),
  );
  const postal = tokens[at]?.plain;
  if (!postal) return null;
  const span = { from: at, to: at + 1 };
  const exact = gazetteer.areas.filter(({ postalCode }) => postalCode === postal);
  const area = exact.length > 1 ? (meantOf(gazetteer, exact, undefined) ?? exact[0]) : exact[0];
  if (area) return { kind: 'place', ...toFound(area), span, postal };
  const prefix = gazetteer.postalPrefixes.find((known) => postal.startsWith(known.prefix));
  if (!prefix) return null;
  const { name, city, lat, lon } = prefix;
  return { kind: 'place', areaId: null, name, city, lat, lon, radiusM: PREFIX_RADIUS_M, span, postal };
}
