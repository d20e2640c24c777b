import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { OrderPattern } from './types.ts';

/** The longest text looked through for numbers; a number stands in what a person writes, not in what they paste. */
const LOOKED_AT = 2_000;

/**
 * The order number in a text, written as the vendor writes it: "ts 24 1377" and "#TS-241377" are both `TS241377`.
 *
 * @param isAsked  true when an order number was asked for: then bare digits of the right length count too
 */
export function findOrderNo(text: string, { prefix, digits }: OrderPattern, isAsked = false): string | null {
  const looked = text.slice(0, LOOKED_AT);
  // Between digits at most two marks, so that two numbers in one sentence are not run together.
  const spread = `\\d(?:[ .\\-]{0,2}\\d){${digits - 1}}`;
  const letters = [...prefix].map(escaped).join('[ .\\-]?');
  const full = new RegExp(`(?<![\\p{L}\\d])${letters}[ .\\-#:]{0,3}(${spread})(?!\\d)`, 'iu').exec(looked);
  if (full?.[1]) return prefix + full[1].replace(/\D/g, '');
  const cue = isAsked
    ? ''
    : '(?:order|pesanan|pesenan|orderan|invoice|paket|resi|no|nomor|number)\\w{0,4}[ .:#\\-]{0,3}';
  const bare = new RegExp(`${cue}(?<![\\p{L}\\d+])(\\d{${digits}})(?![\\d])`, 'iu').exec(looked);
  return bare?.[1] ? prefix + bare[1] : null;
}

const escaped = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A courier's tracking number: a few letters and eight or more digits; `orderNo` is never one. */
export function findTrackingNo(text: string, { prefix }: OrderPattern): string | null {
  const found = text.slice(0, LOOKED_AT).matchAll(/(?<![\p{L}\d])([a-z]{2,4})-?(\d{8,14})(?!\d)/giu);
  for (const [, letters = '', digits = ''] of found) {
    if (letters.toUpperCase() !== prefix.toUpperCase()) return letters.toUpperCase() + digits;
  }
  return null;
}

/** Phone numbers in a text, E.164, in order; local ones are read as Indonesian. */
export function findPhones(text: string): string[] {
  const looked = text.slice(0, LOOKED_AT);
  // The library goes through every digit group slowly; most messages hold no number this long.
  if (!/\d(?:[ .()-]{0,3}\d){7}/.test(looked)) return [];
  return findPhoneNumbersInText(looked, 'ID').map(({ number }) => number.number);
}

/**
 * The last four digits of a phone: said to be so ("4 digit terakhir 7890"), or, when they were asked for, any four
 * digits alone or the end of a whole number.
 */
export function findLastFour(text: string, isAsked: boolean): string | null {
  const looked = text.slice(0, LOOKED_AT);
  const cue = '(?:terakhir|akhir|belakang|buntut|ujung|last|end(?:s|ing)?|digits?)';
  const said = new RegExp(`${cue}\\w{0,3}(?:[ :]{1,2}[a-z]{1,9}){0,3}[ :]{0,2}(?<![\\d])(\\d{4})(?!\\d)`, 'iu').exec(
    looked,
  );
  if (said?.[1]) return said[1];
  if (!isAsked) return null;
  const [phone] = findPhones(looked);
  if (phone) return phone.slice(-4);
  return (
    /(?<![\p{L}\d])(\d{4})(?!\d)/u.exec(looked)?.[1] ??
    /(?<!\d)\d(?: \d){3}(?!\d)/.exec(looked)?.[0].replace(/ /g, '') ??
    null
  );
}
