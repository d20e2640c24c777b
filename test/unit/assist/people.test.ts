import { describe, expect, it } from '@jest/globals';
import { peopleBack } from '../../../core/assist/people.ts';

const back = (peopleFrom: string, peopleUntil: string, at: string, timezone = 'Asia/Jakarta') =>
  peopleBack({ timezone, peopleFrom, peopleUntil }, new Date(at))?.toISOString() ?? null;

describe('when people are back', () => {
  it('is now, from the first minute of their day to the last', () => {
    expect(back('08:00', '22:00', '2026-11-20T08:00:00+07:00')).toBeNull();
    expect(back('08:00', '22:00', '2026-11-20T21:59:00+07:00')).toBeNull();
  });

  it('is tomorrow morning after hours, and this morning before them', () => {
    expect(back('08:00', '22:00', '2026-11-20T22:00:00+07:00')).toBe('2026-11-21T01:00:00.000Z');
    expect(back('08:00', '22:00', '2026-11-21T03:30:00+07:00')).toBe('2026-11-21T01:00:00.000Z');
  });

  it('follows the wall clock of the vendor', () => {
    expect(back('08:00', '22:00', '2026-11-20T07:30:00+07:00', 'Asia/Makassar')).toBeNull();
  });

  it('may run past midnight', () => {
    expect(back('18:00', '02:00', '2026-11-21T01:59:00+07:00')).toBeNull();
    expect(back('18:00', '02:00', '2026-11-21T02:00:00+07:00')).toBe('2026-11-21T11:00:00.000Z');
  });

  it('is always now where both ends are the same', () => {
    expect(back('00:00', '00:00', '2026-11-21T04:00:00+07:00')).toBeNull();
  });
});
