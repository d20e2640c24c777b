import { foldedWord, phoneDigits } from './words.ts';

/** What people say of a phone when they do not say all of it. */
const LAST_DIGITS = 4;

/** What a shopper is found by: the words of their name; their phone as dialled from abroad, at home, and its end. */
export function contactKeys({ name, phone }: { name: string; phone: string | null }): string[] {
  const words = name.split(/[^\p{L}\p{N}\p{M}'’]+/u).map(foldedWord);
  const digits = phoneDigits((phone ?? '').replace(/\D/g, ''));
  const home = digits.startsWith('62') ? `0${digits.slice(2)}` : '';
  return [...new Set([...words, digits, home, digits.slice(-LAST_DIGITS)])].filter(Boolean);
}
