/** Money, distance and time as people in Indonesia read them. Shared by widget, inbox, shop page and server. */
import type { Locale } from '../codes.ts';

const tag = (locale: Locale) => (locale === 'id' ? 'id-ID' : 'en-GB');

/** Made once each: making one costs a hundred times what it does. */
const numbers: Record<string, Intl.NumberFormat> = {};
const dates: Record<string, Intl.DateTimeFormat> = {};
function number(locale: Locale, maximumFractionDigits: number): Intl.NumberFormat {
  const key = locale + maximumFractionDigits;
  numbers[key] ??= new Intl.NumberFormat(tag(locale), { maximumFractionDigits });
  return numbers[key];
}
function date(locale: Locale, iso: string, timeZone: string | undefined, parts: Intl.DateTimeFormatOptions): string {
  const key = [locale, timeZone, ...Object.keys(parts)].join();
  dates[key] ??= new Intl.DateTimeFormat(tag(locale), { ...parts, timeZone });
  return dates[key].format(new Date(iso));
}

/** 3200 → `Rp 3.200` (id) or `Rp 3,200` (en). Whole rupiah. */
export const formatPrice = (locale: Locale, price: number): string => `Rp ${number(locale, 0).format(price)}`;

/** Metres → `450 m`, `1,2 km`, `18 km`. */
export function formatDistance(locale: Locale, distanceM: number): string {
  if (distanceM < 950) return `${Math.max(50, Math.round(distanceM / 50) * 50)} m`;
  const km = distanceM / 1000;
  return `${number(locale, km < 10 ? 1 : 0).format(km)} km`;
}

/** A number stays on the line of its unit, and a price on that of its currency: for names and texts that are shown. */
export const keptTogether = (text: string): string =>
  text.replace(/\bRp (?=\d)/g, 'Rp\u00a0').replace(/(\d) (?=(?:k?m|k?g|m?l|pcs|inci|jam|menit)\b)/gi, '$1\u00a0');

/** Wall time at the place: `09.41` (id) or `09:41` (en). */
export const formatTime = (locale: Locale, iso: string, timeZone?: string): string =>
  date(locale, iso, timeZone, { hour: '2-digit', minute: '2-digit', hour12: false });

/** From one wall time `HH:MM` to another: `08.00–21.00` (id), `08:00–21:00` (en). */
export function formatSpan(locale: Locale, from: string, until: string): string {
  const span = `${from}–${until}`;
  return locale === 'id' ? span.replaceAll(':', '.') : span;
}

/** `12 Nov`, with the weekday where it helps. */
export const formatDay = (locale: Locale, iso: string, timeZone?: string): string =>
  date(locale, iso, timeZone, { day: 'numeric', month: 'short', weekday: 'short' });

/** `2026`. */
export const formatYear = (iso: string, timeZone?: string): string => date('en', iso, timeZone, { year: 'numeric' });

/** How long ago, in the words `age.*` of the shared texts: whole minutes, hours under two days, then days. */
export function ageKey(ageMs: number): { key: string; count: number } {
  const minutes = Math.max(1, Math.round(ageMs / 60_000));
  if (minutes < 90) return { key: 'age.minutes', count: minutes };
  const hours = Math.round(minutes / 60);
  return hours < 48 ? { key: 'age.hours', count: hours } : { key: 'age.days', count: Math.round(hours / 24) };
}
