/** What a run over one page yields, and what it is held to. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  atMost: number;
}

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** A table for people, with what misses its target said. */
export function tableOf(figures: Figure[]): string {
  const rows = figures.map(({ name, value, unit, atMost }) => {
    const verdict = value <= atMost ? 'met' : 'MISSED';
    return `| ${name} | ${value} ${unit} | ≤ ${atMost} ${unit} | ${verdict} |`;
  });
  return ['| measured | figure | target | |', '|---|---|---|---|', ...rows].join('\n');
}
