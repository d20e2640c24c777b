import { expect, it } from '@jest/globals';
import { toldUntil } from '../../../core/stock/hold.ts';

it('a hold is told by the clock everything else is told by, be it far from real time', () => {
  const now = new Date('2026-11-20T08:24:00.000Z');
  const told = (agoMs: number) => {
    const at = new Date(Date.now() - agoMs);
    return toldUntil({ at, until: new Date(at.getTime() + 15 * 60_000) }, { now: () => now }).toISOString();
  };

  expect(told(0)).toBe('2026-11-20T08:39:00.000Z');
  expect(told(5 * 60_000 + 500)).toBe('2026-11-20T08:34:00.000Z');
});
