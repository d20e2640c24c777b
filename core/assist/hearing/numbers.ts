/** The vendor's order numbers: two letters and six digits, with whatever people put between. */
const ORDER_NO = /\bts[\s.#:-]{0,3}(\d{2})[\s.-]?(\d{4})\b/i;
/** Whoever names the digits' use means nothing else. */
const FOUR_DIGITS = /(?<![\d.,])(\d{4})(?![\d.,]?\d)/;
const POSTAL_CODE = /(?<!\d)(1[0-7]\d{3})(?!\d)/;

/** `TS241377`, or null. */
export function orderNoIn(text: string): string | null {
  const [, first, rest] = ORDER_NO.exec(text.slice(0, 1_000)) ?? [];
  return first && rest ? `TS${first}${rest}` : null;
}

/** Four digits that stand alone beside an order number, as in "TS241377, 7890". */
export function lastFourIn(text: string): string | null {
  const without = text.slice(0, 1_000).replace(ORDER_NO, ' ');
  const phone = /(?:\+?62|0)8[\d\s-]{7,13}/.exec(without)?.[0].replace(/\D/g, '');
  return phone ? phone.slice(-4) : (FOUR_DIGITS.exec(without)?.[1] ?? null);
}

/** A postal code of Greater Jakarta, or null. */
export const postalCodeIn = (text: string): string | null => POSTAL_CODE.exec(text)?.[1] ?? null;
