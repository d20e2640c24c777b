/** Figures as shoppers read them, worked out here and not by the product: what is to be checked cannot check itself. */
import type { Locale } from '../contract/codes.ts';
import type { Point } from '../contract/primitives.ts';

/** Mean Earth radius, metres (GRS 80). */
const EARTH_M = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Straight-line metres. */
export function metresBetween(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_M * Math.asin(Math.sqrt(chord));
}

/** `Rp 3.200`, `Rp 3,200`. */
export const rupiah = (locale: Locale, whole: number): string => `Rp ${grouped(locale, whole)}`;
const grouped = (locale: Locale, whole: number): string =>
  String(whole).replace(/\B(?=(\d{3})+$)/g, locale === 'id' ? '.' : ',');

/** `450 m`, `2,5 km`, `18 km`, `1.000 km`. */
export function kilometres(locale: Locale, metres: number): string {
  if (metres < 950) return `${Math.max(50, Math.round(metres / 50) * 50)} m`;
  const km = metres / 1_000;
  if (km >= 10) return `${grouped(locale, Math.round(km))} km`;
  const said = String(Math.round(km * 10) / 10);
  return `${locale === 'id' ? said.replace('.', ',') : said} km`;
}

/** Wall time in Jakarta: `14.25`, `14:25`. Jakarta keeps UTC+7 all year. */
export function clock(locale: Locale, at: Date): string {
  const wall = new Date(at.getTime() + 7 * 3_600_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(wall.getUTCHours())}${locale === 'id' ? '.' : ':'}${two(wall.getUTCMinutes())}`;
}
