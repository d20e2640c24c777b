/** The failures a simulator is playing. Those that are counted use themselves up. */
export function faultBox<F extends object>(none: F) {
  let now: F = { ...none };
  return {
    now: (): F => now,
    /** What is not named stays. */
    change(patch: { [K in keyof F]?: F[K] | undefined }): F {
      const named = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      now = { ...now, ...named };
      return now;
    },
    reset(): void {
      now = { ...none };
    },
    /** One less of something counted. @returns whether there was one */
    take(counted: keyof F): boolean {
      const left = now[counted];
      if (typeof left !== 'number' || left === 0) return false;
      now = { ...now, [counted]: left - 1 };
      return true;
    },
  };
}
