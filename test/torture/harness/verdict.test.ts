import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../campaigns/campaign.ts';
import { brokenIn } from '../campaigns/stage.ts';
import { planFaults } from '../plan.ts';

const outcome = (but: Partial<Outcome>): Outcome => ({ report: null, counts: {}, figures: [], notes: [], ...but });

describe('what a campaign found', () => {
  it('is nothing where all counts are 0 and all figures within their limits', () => {
    const figures = [{ name: 'kills', value: 4, unit: '', atLeast: 4 }];

    expect(brokenIn(outcome({ counts: { lost: 0 }, figures }))).toBeNull();
  });

  it('is a time where only a time is over its limit', () => {
    const figures = [{ name: 'first ack', value: 3.1, unit: 's', atMost: 3 }];

    expect(brokenIn(outcome({ figures }))).toBe('time');
  });

  it.each([
    ['a count above 0', outcome({ counts: { lost: 1 } })],
    ['too few blows', outcome({ figures: [{ name: 'kills', value: 3, unit: '', atLeast: 4 }] })],
    ['a time without an end', outcome({ figures: [{ name: 'first ack', value: Infinity, unit: 's', atMost: 3 }] })],
  ])('is a count for %s', (_, found) => {
    expect(brokenIn(found)).toBe('count');
  });
});

describe('a plan of faults', () => {
  const ranges = { count: 20, targets: 3, afterMs: [100, 900], downMs: [200, 2_000] } as const;

  it('is the same for the same seed, and another for another', () => {
    expect(planFaults(7, ranges)).toEqual(planFaults(7, ranges));
    expect(planFaults(8, ranges)).not.toEqual(planFaults(7, ranges));
  });

  it('stays within its ranges and hits everybody', () => {
    const plan = planFaults(7, ranges);

    expect(
      plan.every(({ afterMs, downMs }) => afterMs >= 100 && afterMs <= 900 && downMs >= 200 && downMs <= 2_000),
    ).toBe(true);
    expect(new Set(plan.map(({ target }) => target))).toEqual(new Set([0, 1, 2]));
  });
});
