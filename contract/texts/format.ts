/** Money, distance and time as people in Indonesia read them. Shared by widget, inbox, shop page and server. */
import type { Locale } from '../codes.ts';

const tag = (locale: Locale) => (locale === 'id' ? 'id-ID' : 'en-GB');

/** Made once each: making one costs a hundred times what it does. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function format<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const format = (made.get(key) as T | undefined) ?? make();
  made.set(key, format);
  return format;
}

/** 3200 → `Rp 3.200` (id) or `Rp 3,200` (en). Whole rupiah. */
export const formatPrice = (locale: Locale, price: number): string => `Rp ${numbers(locale, 0).format(price)}`;
const numbers = (locale: Locale, decimals: number) =>
  format(`${locale}${decimals}`, () => new Intl.NumberFormat(tag(locale), { maximumFractionDigits: decimals }));

/** Metres → `450 m`, `1,2 km`, `18 km`. */
export function formatDistance(locale: Locale, distanceM: number): string {
  if (distanceM < 950) return `${Math.max(50, Math.round(distanceM / 50) * 50)} m`;
  const km = distanceM / 1000;
  return `${numbers(locale, km < 10 ? 1 : 0).format(km)} km`;
}

/** A number stays on the line of its unit, and a price on that of its currency: for names and texts that are shown. */
export const keptTogether = (text: string): string =>
  text.replace(/\bRp (?=\d)/g, 'Rp\u00a0').replace(/(\d) (?=(?:k?m|k?g|m?l|pcs|inci|jam|menit)\b)/gi, '$1\u00a0');

/** Wall time at the place: `09.41` (id) or `09:41` (en). */
export const formatTime = (locale: Locale, iso: string, timeZone?: string): string =>
  dates(locale, 'time', timeZone).format(new Date(iso));

/** `12 Nov`, with the weekday where it helps. */
export const formatDay = (locale: Locale, iso: string, timeZone?: string): string =>
  dates(locale, 'day', timeZone).format(new Date(iso));

const PARTS = {
  time: { hour: '2-digit', minute: '2-digit', hour12: false },
  day: { day: 'numeric', month: 'short', weekday: 'short' },
} as const;
const dates = (locale: Locale, part: keyof typeof PARTS, timeZone?: string) =>
  format(
    `${locale}${part}${timeZone}`,
    () => new Intl.DateTimeFormat(tag(locale), { ...PARTS[part], ...(timeZone ? { timeZone } : {}) }),
  );

/** How long ago, in the words `age.*` of the shared texts: whole minutes, hours under two days, then days. */
export function ageKey(ageMs: number): { key: string; count: number } {
  const minutes = Math.max(1, Math.round(ageMs / 60_000));
  if (minutes < 90) return { key: 'age.minutes', count: minutes };
  const hours = Math.round(minutes / 60);
  return hours < 48 ? { key: 'age.hours', count: hours } : { key: 'age.days', count: Math.round(hours / 24) };
}
