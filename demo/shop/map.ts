/** A map without a map service: where the branches lie around a place, north up, on rings of whole kilometres. */
import type { BranchCardRow } from '../../contract/cards.ts';
import type { Locale } from '../../contract/codes.ts';
import { formatDistance } from '../../contract/texts/format.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HALF = 100;
/** Rings that divide the picture well, the smallest that holds every branch is drawn. */
const RINGS_KM = [1, 2, 3, 5, 8, 12, 20, 40, 80];
const KM_PER_DEGREE = 111.32;
/** Room for the number of the outermost branch. */
const REACH = 0.86;

type Placed = Pick<BranchCardRow, 'name' | 'at'>;

interface Around {
  at: { lat: number; lon: number };
  /** What the picture shows, for whoever cannot see it. */
  label: string;
  locale: Locale;
}

/** One dot per branch, numbered as in the list, around the place in the middle. */
export function branchMap(branches: readonly Placed[], { at: from, label, locale }: Around): SVGElement {
  const spots = branches.map(({ name, at }) => ({
    name,
    east: (at.lon - from.lon) * KM_PER_DEGREE * Math.cos((from.lat * Math.PI) / 180),
    north: (at.lat - from.lat) * KM_PER_DEGREE,
  }));
  const farthest = Math.max(0, ...spots.map(({ east, north }) => Math.hypot(east, north)));
  const reachKm = RINGS_KM.find((km) => km >= farthest) ?? farthest;
  const scale = (HALF * REACH) / reachKm;
  const svg = node('svg', { viewBox: `${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`, role: 'img', 'aria-label': label });
  for (const share of [1, 0.5]) {
    const r = HALF * REACH * share;
    svg.append(
      node('circle', { r, class: 'ring' }),
      words(formatDistance(locale, reachKm * share * 1000), 0, r - 4, 'ring-km'),
    );
  }
  svg.append(node('circle', { r: 4, class: 'here' }));
  // The nearest last, so that it lies on top.
  for (const [i, { name, east, north }] of [...spots.entries()].reverse()) {
    const [x, y] = [east * scale, -north * scale];
    const spot = node('g', { class: i === 0 ? 'spot nearest' : 'spot' });
    spot.append(title(name), node('circle', { cx: x, cy: y, r: 9 }), words(`${i + 1}`, x, y + 3.5, 'spot-number'));
    svg.append(spot);
  }
  return svg;
}

function node(tag: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
function words(text: string, x: number, y: number, look: string): SVGElement {
  const made = node('text', { x, y, class: look, 'text-anchor': 'middle' });
  made.textContent = text;
  return made;
}
function title(text: string): SVGElement {
  const made = node('title', {});
  made.textContent = text;
  return made;
}
