/** Spaces, dashes, dots and brackets that people and telephone systems write between digits. */
const BETWEEN = /[\s().-]/g;
const E164 = /^\+[1-9]\d{6,14}$/;
const INDONESIA = '+62';

/** A telephone number as E.164. Null: none that anybody could be called by. */
export function e164Of(number: string): string | null {
  const dialled = number.replace(BETWEEN, '');
  const whole = dialled
    .replace(/^00/, '+')
    // The zero is lost where a number is kept as one.
    .replace(/^(0|(?=8))/, INDONESIA)
    .replace(/^(?=[1-9])/, '+');
  return E164.test(whole) ? whole : null;
}
