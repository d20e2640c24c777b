import type { Locale } from '../../contract/codes.ts';

/** A corner of the shop: its name, what it searches for, and a drawing, 24 units wide, for it and for what lies on it. */
export interface Shelf {
  name: Record<Locale, string>;
  q: string;
  fits: RegExp;
  path: string;
}

export const shelves: Shelf[] = [
  {
    name: { id: 'Mi instan', en: 'Noodles' },
    q: 'indomie',
    fits: /\bmi[e]?\b|indomie|noodle/i,
    path: 'M3 11h18a9 9 0 0 1-5 8H8a9 9 0 0 1-5-8zm4-7v4m4-5v5m4-4v4M6 21h12',
  },
  {
    name: { id: 'Beras', en: 'Rice' },
    q: 'beras',
    fits: /beras|rice/i,
    path: 'M8 3h8l-1 3q4 4 4 9t-3 6H8q-3-1-3-6t4-9zm1 3h6m-5 8 2-2 2 2-2 3z',
  },
  {
    name: { id: 'Minyak', en: 'Cooking oil' },
    q: 'minyak goreng',
    fits: /minyak|oil/i,
    path: 'M10 3h4v4l3 4v9q0 1-1 1H8q-1 0-1-1v-9l3-4zm-3 9h10m-7 5q0-2 2-4 2 2 2 4a2 2 0 0 1-4 0z',
  },
  {
    name: { id: 'Susu', en: 'Milk' },
    q: 'susu UHT',
    fits: /susu|milk/i,
    path: 'M8 3h8v3l3 4v10q0 1-1 1H6q-1 0-1-1V10l3-4zm0 3h8M5 11h14m-10 4h6',
  },
  {
    name: { id: 'Bayi', en: 'Baby' },
    q: 'popok',
    fits: /popok|bayi|diaper|baby/i,
    path: 'M3 6h18v3q0 4-4 5l-2 5H9l-2-5q-4-1-4-5zm0 3h4m10 0h4M9 19q0-5-4-6m10 6q0-5 4-6',
  },
  {
    name: { id: 'Sabun', en: 'Cleaning' },
    q: 'sabun',
    fits: /sabun|deterjen|sampo|soap|detergent|shampoo/i,
    path: 'M9 9h6q3 1 3 5v6q0 1-1 1H7q-1 0-1-1v-6q0-4 3-5zm1 0V5h4v4m-2-4V3h5M9 15h6',
  },
  {
    name: { id: 'Ponsel', en: 'Phones' },
    q: 'charger',
    fits: /ponsel|hp\b|charger|powerbank|phone|kabel|cable/i,
    path: 'M8 2h8q1 0 1 1v18q0 1-1 1H8q-1 0-1-1V3q0-1 1-1zm3 17h2m-1-13-2 4h4l-2 4',
  },
  {
    name: { id: 'Kipas & AC', en: 'Fans & AC' },
    q: 'kipas angin',
    fits: /kipas|\bac\b|fan|cooler/i,
    path: 'M12 12q-5-2-4-6 4-2 4 6zm0 0q5-2 7 2-1 4-7-2zm0 0q0 5-4 6-3-3 4-6zm0-9a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  },
];

const BAG = 'M5 8h14l1 12q0 1-1 1H5q-1 0-1-1zm4 3V7a3 3 0 0 1 6 0v4';
const SVG = 'http://www.w3.org/2000/svg';

export const drawingOf = (name: string): SVGElement =>
  drawing(shelves.find(({ fits }) => fits.test(name))?.path ?? BAG);

export function drawing(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', path);
  return svg;
}
