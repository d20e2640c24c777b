/** One set of strokes, 24 units wide. */
const PATHS = {
  send: 'M4 12 20 4l-5 16-4-7z',
  pin: 'M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11zm0-9a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'm5 12 5 5 9-9',
  checks: 'm2 12 5 5 8-9m-3 8 1 1 9-9',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 4v4l3 2',
  alert: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 4v4m0 4v0',
  spark: 'm12 3 2 7 7 2-7 2-2 7-2-7-7-2 7-2z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7 8c1-6 13-6 14 0',
  phone: 'M6 4h3l2 5-3 1c1 3 3 5 6 6l1-3 5 2v3q0 2-2 2A14 14 0 0 1 4 6q0-2 2-2z',
  route: 'm12 3 9 9-9 9-9-9zM9 14v-3h5m-2-2 2 2-2 2',
  down: 'm6 9 6 6 6-6',
  store: 'M4 10 6 4h12l2 6a3 3 0 0 1-5 0 3 3 0 0 1-6 0 3 3 0 0 1-5 0zm2 3v7h12v-7m-8 7v-4h4v4',
} as const;
export type IconName = keyof typeof PATHS;

export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
