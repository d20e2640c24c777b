/** The vendor's order numbers: two letters and six digits, with whatever people put between. */
const ORDER_NO = /\bts[\s.#:-]{0,3}(\d{2})[\s.-]?(\d{4})\b/i;
/** Whoever names the digits' use means nothing else. */
const FOUR_DIGITS = /(?<![\d.,])(\d{4})(?![\d.,]?\d)/;

/** The six digits alone, where an order's number is what was asked for or spoken of. */
const SIX_DIGITS = /(?<![\d.,+])(\d{2})(\d{4})(?![\d.,]?\d)/;
const OF_AN_ORDER = /\b(pesanan\w*|pesenan\w*|order\w*)\b/i;

/** `TS241377`, or null. @param isAsked the number was asked for: it may come without its letters */
export function orderNoIn(text: string, isAsked = false): string | null {
  const start = text.slice(0, 1_000);
  const bare = isAsked || OF_AN_ORDER.test(start) ? SIX_DIGITS.exec(start) : null;
  const [, first, rest] = ORDER_NO.exec(start) ?? bare ?? [];
  return first && rest ? `TS${first}${rest}` : null;
}

/** Four digits that stand alone beside an order number, as in "TS241377, 7890". */
export function lastFourIn(text: string): string | null {
  const without = text.slice(0, 1_000).replace(ORDER_NO, ' ');
  const phone = /(?:\+?62|0)8[\d\s-]{7,13}/.exec(without)?.[0].replace(/\D/g, '');
  return phone ? phone.slice(-4) : (FOUR_DIGITS.exec(without)?.[1] ?? null);
}
