/** Every measured text carries its number, so that a delivery is told in any system without parsing its frame. */
const DIGITS = 10;

/** A text of `size` characters that carries `n`. */
export function marked(n: number, size: number): string {
  return `~b${String(n).padStart(DIGITS, '0')}~`.padEnd(size, 'x');
}

/** The number in a frame; -1 where there is none. */
export function markIn(frame: string): number {
  const from = frame.indexOf('~b');
  return from === -1 ? -1 : Number(frame.slice(from + 2, from + 2 + DIGITS));
}
