/** For how long nobody is to be told of anything. */
export const QUIET_TIMES = ['hour', 'tomorrow'] as const;
export type QuietTime = (typeof QUIET_TIMES)[number];

const HOUR_MS = 60 * 60_000;
const MORNING_H = 8;

/** In an hour, or tomorrow at eight by the clock of the device. @returns milliseconds since 1970 */
export function quietUntil(time: QuietTime, now: Date): number {
  if (time === 'hour') return now.getTime() + HOUR_MS;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, MORNING_H).getTime();
}
