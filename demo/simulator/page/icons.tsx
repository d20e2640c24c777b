/** Lucide's outlines (ISC licence), those used here. */
import type { JSX } from 'preact';

const PATHS = {
  check: ['M20 6 9 17l-5-5'],
  checks: ['M18 6 7 17l-5-5', 'm22 10-7.5 7.5L13 16'],
  clock: ['M12 6v6l4 2', 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z'],
  alert: ['M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z', 'M12 8v4', 'M12 16h.01'],
  send: ['m22 2-7 20-4-9-9-4Z', 'M22 2 11 13'],
  pin: ['M20 10c0 5-8 12-8 12s-8-7-8-12a8 8 0 0 1 16 0', 'M15 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z'],
  photo: [
    'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z',
    'M11 9a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
    'm21 15-3.1-3.1a2 2 0 0 0-2.8 0L6 21',
  ],
  list: ['M8 6h13', 'M8 12h13', 'M8 18h13', 'M3 6h.01', 'M3 12h.01', 'M3 18h.01'],
  close: ['M18 6 6 18', 'm6 6 12 12'],
  back: ['m12 19-7-7 7-7', 'M19 12H5'],
  plus: ['M5 12h14', 'M12 5v14'],
  phone: ['M7 2h10a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Z', 'M12 18h.01'],
  bolt: [
    'M4 14a1 1 0 0 1-.8-1.6l9.9-10.2a.5.5 0 0 1 .9.5l-1.9 6A1 1 0 0 0 13 10h7a1 1 0 0 1 .8 1.6l-9.9 10.2a.5.5 0 0 1-.9-.5l1.9-6A1 1 0 0 0 11 14z',
  ],
  traffic: ['m17 2 4 4-4 4', 'M3 6h18', 'm7 22-4-4 4-4', 'M21 18H3'],
  down: ['M12 5v14', 'm19 12-7 7-7-7'],
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }): JSX.Element {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
