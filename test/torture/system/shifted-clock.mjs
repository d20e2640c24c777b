// Loaded before a process's own code: its clock is wrong by so many milliseconds, and at SIGUSR2 jumps to another error.
// Timers and performance.now() go by another clock, as on a machine whose time is set.
const shift = { ms: Number(process.env.CLOCK_SHIFT_MS ?? 0) };
process.on('SIGUSR2', () => {
  shift.ms = Number(process.env.CLOCK_SHIFT_LATER_MS ?? 0);
});
const Real = Date;
// biome-ignore lint/suspicious/noShadowRestrictedNames: libraries know a date by the name of what made it.
globalThis.Date = class Date extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + shift.ms);
    else super(...given);
  }
  static now() {
    return Real.now() + shift.ms;
  }
};
