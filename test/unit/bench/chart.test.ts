import { describe, expect, it } from '@jest/globals';
import { lineChart } from '../../../bench/report/chart.ts';

describe('a chart', () => {
  const chart = lineChart({
    title: 'Time <as> more is stored',
    xTitle: 'conversations',
    xLabels: ['1,000', '10,000'],
    unit: 'ms',
    lines: [
      { name: 'sync', values: [1, 10] },
      { name: 'append', values: [2, 10] },
    ],
  });

  it('is one SVG that says its title, labels and lines, and nothing that is markup by accident', () => {
    for (const words of ['1,000', '10,000', 'conversations', '>sync<', '>append<', '1 ms', '10 ms'])
      expect(chart).toContain(words);
    expect(chart).not.toContain('<as>');
    expect(chart.match(/<svg/g)).toHaveLength(1);
  });

  it('draws ten times as much a decade higher', () => {
    const [sync] = chart.match(/points="([^"]+)"/) ?? [];
    const [first, last] = [...(sync ?? '').matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));

    expect([first, last]).toEqual([304, 48]);
  });

  it('keeps apart the names of lines that end together', () => {
    const heights = ['sync', 'append'].map((name) =>
      Number(new RegExp(`y="([\\d.]+)"[^>]*>${name}<`).exec(chart)?.[1]),
    );

    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(16);
  });
});
