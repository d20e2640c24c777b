/**
 * Java and Greater Jakarta as lines drawn by hand from memory: to tell north from south and the sea from the land, good
 * to a few kilometres. GeoJSON: longitude first.
 */
import type { FeatureCollection, LineString, Polygon, Position } from 'geojson';

type Part = 'land' | 'jakarta' | 'river' | 'road';

/** From Ujung Kulon along the north coast to Banyuwangi, and back along the south. */
const JAVA: Position[] = [
  ...([
    [105.2, -6.78],
    [105.45, -6.62],
    [105.66, -6.5],
    [105.83, -6.38],
    [105.82, -6.22],
    [105.9, -6.07],
  ] as Position[]),
  ...([
    [106.0, -5.92],
    [106.1, -5.89],
    [106.12, -6.0],
    [106.22, -5.98],
    [106.37, -5.96],
    [106.5, -6.02],
  ] as Position[]),
  ...([
    [106.6, -6.01],
    [106.68, -6.03],
    [106.72, -6.09],
    [106.77, -6.11],
    [106.8, -6.1],
    [106.84, -6.12],
  ] as Position[]),
  ...([
    [106.89, -6.1],
    [106.97, -6.09],
    [107.01, -6.02],
    [106.99, -5.94],
    [107.09, -5.94],
    [107.22, -5.96],
  ] as Position[]),
  ...([
    [107.35, -5.98],
    [107.5, -6.1],
    [107.63, -6.19],
    [107.82, -6.22],
    [108.0, -6.25],
    [108.2, -6.24],
  ] as Position[]),
  ...([
    [108.35, -6.27],
    [108.52, -6.45],
    [108.57, -6.68],
    [108.75, -6.8],
    [109.0, -6.79],
    [109.3, -6.86],
  ] as Position[]),
  ...([
    [109.7, -6.86],
    [110.0, -6.91],
    [110.38, -6.95],
    [110.6, -6.83],
    [110.68, -6.55],
    [110.92, -6.4],
  ] as Position[]),
  ...([
    [111.1, -6.5],
    [111.35, -6.7],
    [111.7, -6.76],
    [112.1, -6.89],
    [112.55, -6.88],
    [112.68, -7.1],
  ] as Position[]),
  ...([
    [112.8, -7.25],
    [112.82, -7.55],
    [113.1, -7.7],
    [113.6, -7.72],
    [114.0, -7.63],
    [114.42, -7.75],
  ] as Position[]),
  ...([
    [114.45, -8.0],
    [114.37, -8.3],
    [114.55, -8.7],
    [114.25, -8.62],
    [113.8, -8.5],
    [113.3, -8.35],
  ] as Position[]),
  ...([
    [112.8, -8.4],
    [112.3, -8.33],
    [111.8, -8.3],
    [111.3, -8.27],
    [110.9, -8.22],
    [110.5, -8.12],
  ] as Position[]),
  ...([
    [110.2, -7.97],
    [109.8, -7.84],
    [109.4, -7.73],
    [109.05, -7.7],
    [108.65, -7.68],
    [108.4, -7.8],
  ] as Position[]),
  ...([
    [107.9, -7.75],
    [107.5, -7.52],
    [107.0, -7.42],
    [106.5, -7.38],
    [106.4, -7.2],
    [106.52, -7.0],
  ] as Position[]),
  ...([
    [106.2, -6.95],
    [105.85, -6.87],
    [105.5, -6.82],
    [105.2, -6.78],
  ] as Position[]),
];

const JAKARTA: Position[] = [
  ...([
    [106.69, -6.1],
    [106.72, -6.09],
    [106.77, -6.11],
    [106.8, -6.1],
    [106.84, -6.12],
    [106.89, -6.1],
  ] as Position[]),
  ...([
    [106.97, -6.09],
    [106.97, -6.16],
    [106.95, -6.25],
    [106.92, -6.3],
    [106.91, -6.36],
    [106.86, -6.36],
  ] as Position[]),
  ...([
    [106.82, -6.36],
    [106.79, -6.32],
    [106.75, -6.26],
    [106.72, -6.22],
    [106.69, -6.17],
    [106.69, -6.1],
  ] as Position[]),
];

const RIVERS: Position[][] = [
  // Ciliwung and Cisadane, from the hills to the sea.
  [
    [106.95, -6.7],
    [106.8, -6.6],
    [106.81, -6.45],
    [106.84, -6.34],
    [106.86, -6.24],
    [106.84, -6.2],
    [106.81, -6.11],
  ],
  [
    [106.75, -6.62],
    [106.72, -6.5],
    [106.66, -6.36],
    [106.63, -6.18],
    [106.62, -6.02],
  ],
];
const ROADS: Position[][] = [
  // The toll roads out of Jakarta, west, south and east, and the ring around it.
  [
    [106.8, -6.19],
    [106.72, -6.19],
    [106.6, -6.2],
    [106.4, -6.21],
    [106.16, -6.13],
    [106.0, -6.0],
  ],
  [
    [106.87, -6.25],
    [106.88, -6.35],
    [106.88, -6.45],
    [106.82, -6.59],
  ],
  [
    [106.87, -6.25],
    [107.0, -6.26],
    [107.15, -6.3],
    [107.3, -6.36],
    [107.45, -6.42],
  ],
  [
    [106.73, -6.12],
    [106.73, -6.2],
    [106.77, -6.29],
    [106.83, -6.3],
    [106.9, -6.29],
    [106.93, -6.22],
    [106.94, -6.12],
  ],
];

const shape = (part: Part, geometry: Polygon | LineString) => ({
  type: 'Feature' as const,
  properties: { part },
  geometry,
});
const area = (part: Part, ring: Position[]) => shape(part, { type: 'Polygon', coordinates: [ring] });
const line = (part: Part, coordinates: Position[]) => shape(part, { type: 'LineString', coordinates });

export const sketch: FeatureCollection<Polygon | LineString, { part: Part }> = {
  type: 'FeatureCollection',
  features: [
    area('land', JAVA),
    area('jakarta', JAKARTA),
    ...RIVERS.map((way) => line('river', way)),
    ...ROADS.map((way) => line('road', way)),
  ],
};

/** Names to go by, the larger first. */
export const towns: Array<{ name: string; lat: number; lon: number }> = [
  { name: 'Jakarta', lat: -6.175, lon: 106.83 },
  { name: 'Tangerang', lat: -6.18, lon: 106.6 },
  { name: 'Tangerang Selatan', lat: -6.32, lon: 106.69 },
  { name: 'Depok', lat: -6.41, lon: 106.83 },
  { name: 'Bekasi', lat: -6.24, lon: 107.04 },
  { name: 'Bogor', lat: -6.62, lon: 106.79 },
  { name: 'Serang', lat: -6.12, lon: 106.15 },
  { name: 'Karawang', lat: -6.3, lon: 107.3 },
  { name: 'Sukabumi', lat: -6.92, lon: 106.93 },
  { name: 'Bandung', lat: -6.92, lon: 107.61 },
  { name: 'Cirebon', lat: -6.73, lon: 108.55 },
  { name: 'Semarang', lat: -7.0, lon: 110.42 },
  { name: 'Yogyakarta', lat: -7.8, lon: 110.37 },
  { name: 'Surabaya', lat: -7.26, lon: 112.74 },
];
/** All of Java with its seas: beyond it there is nothing drawn. */
export const DRAWN = { south: -9.2, west: 104.5, north: -5.2, east: 115.2 } as const;
/** Greater Jakarta. */
export const HOME = { south: -6.66, west: 106.52, north: -6.03, east: 107.08 } as const;
