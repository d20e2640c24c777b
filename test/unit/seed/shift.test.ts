import { describe, expect, it } from '@jest/globals';
import { shiftTo } from '../../../scripts/seed/shift.ts';
import { AS_OF } from '../../support/demo-data.ts';

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

describe('moving the demo to another moment', () => {
  it('moves ages by exactly what has passed', () => {
    const now = new Date(AS_OF.getTime() + 3 * WEEK_MS + 5 * HOUR_MS + 123);

    const updatedAt = shiftTo(AS_OF, now).moment('2026-11-19T10:00:00+07:00');

    expect(now.getTime() - updatedAt.getTime()).toBe(28 * HOUR_MS);
  });

  it('moves appointments and closures by whole weeks, rounded up', () => {
    const { appointment, date } = shiftTo(AS_OF, new Date(AS_OF.getTime() + 1));

    expect(appointment('2026-11-21T15:30:00+07:00')).toEqual(new Date('2026-11-28T15:30:00+07:00'));
    expect(date('2026-11-21')).toBe('2026-11-28');
  });

  it('keeps every appointment ahead, and on its weekday', () => {
    for (const passedH of [1, 40, 167, 168, 169, 1000, 8761]) {
      const now = new Date(AS_OF.getTime() + passedH * HOUR_MS);
      const first = shiftTo(AS_OF, now).appointment('2026-11-21T10:00:00+07:00');

      expect(first.getTime()).toBeGreaterThan(now.getTime());
      expect(first.getTime() - now.getTime()).toBeLessThan(8 * 24 * HOUR_MS);
      expect(first.getUTCDay()).toBe(6);
    }
  });

  it('leaves all as it is at the moment of the picture, and goes back before it', () => {
    expect(shiftTo(AS_OF, AS_OF).date('2026-11-21')).toBe('2026-11-21');
    const before = shiftTo(AS_OF, new Date('2026-11-10T14:00:00+07:00'));

    expect(before.moment('2026-11-20T14:00:00+07:00')).toEqual(new Date('2026-11-10T14:00:00+07:00'));
    expect(before.appointment('2026-11-21T10:00:00+07:00')).toEqual(new Date('2026-11-14T10:00:00+07:00'));
  });
});
