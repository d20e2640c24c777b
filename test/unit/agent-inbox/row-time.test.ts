import { describe, expect, it } from '@jest/globals';
import { dayName, daysAgo, rowTime } from '../../../agent-inbox/list/row-time.ts';
import { textsOf } from './texts-of.ts';

const at = (day: number, hour: number) => new Date(2026, 2, day, hour, 41).getTime();
const iso = (ms: number) => new Date(ms).toISOString();

describe('when words were said', () => {
  const now = at(10, 14);

  it('is the time today', () => {
    expect(rowTime('id', textsOf('id'), iso(at(10, 9)), now)).toBe('09.41');
  });

  it('is the day before, by the calendar and not by hours', () => {
    expect(rowTime('id', textsOf('id'), iso(at(9, 23)), now)).toBe('kemarin');
    expect(daysAgo(at(9, 23), at(10, 0))).toBe(1);
  });

  it('is the date before that, with the year where it is another', () => {
    expect(rowTime('en', textsOf('en'), iso(at(1, 9)), now)).toBe('1 Mar');
    expect(rowTime('en', textsOf('en'), iso(new Date(2025, 10, 12).getTime()), now)).toBe('12 Nov 2025');
  });

  it('names days above a thread', () => {
    expect(dayName('en', textsOf('en'), iso(now), now)).toBe('Today');
    expect(dayName('id', textsOf('id'), iso(at(9, 9)), now)).toBe('Kemarin');
  });
});
