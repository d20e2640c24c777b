import { describe, expect, it } from '@jest/globals';
import { bookableDays, freeBays, type Slot, slotsOf, type Taken, USUAL_RULES } from '../../../core/bookings/slots.ts';
import type { Branch, OpeningHours } from '../../../core/branches/branch.ts';
import { aBranch, CONSULTATION, LAPTOP } from '../../support/bookings.ts';
import { demoBranches } from '../../support/demo-data.ts';

/** In Jakarta, in the week of Friday 20 November 2026. */
const wib = (local: string) => new Date(`2026-11-${local}:00+07:00`);
const NOW = wib('20T14:00');
const hoursOf = (...hours: OpeningHours[]) => aBranch({ hours: everyDay(hours) });
const everyDay = (hours: OpeningHours[]): Branch['hours'] => ({
  ...{ sun: hours, mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours },
});
const asked = (but: { taken?: Taken[]; now?: Date } = {}) => ({ taken: [], rules: USUAL_RULES, now: NOW, ...but });
const timesOf = (slots: Slot[], offset = '+07:00') =>
  slots.map(({ startsAt }) =>
    new Date(startsAt.getTime() + Number(offset.slice(0, 3)) * 3_600_000).toISOString().slice(11, 16),
  );
const taken = (bay: number, from: string, until: string, status: Taken['status'] = 'confirmed'): Taken => ({
  ...{ bay, status, startsAt: wib(`21T${from}`), endsAt: wib(`21T${until}`) },
});

describe('the times a service can begin', () => {
  it('stand on half hours and end by closing time', () => {
    const slots = slotsOf(hoursOf(['09:00', '12:00']), LAPTOP, '2026-11-21', asked());

    expect(timesOf(slots)).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00']);
    expect(slots[0]).toEqual({ startsAt: wib('21T09:00'), endsAt: wib('21T10:00'), free: 2 });
  });

  it('begin on the next half hour where a branch opens between two', () => {
    expect(timesOf(slotsOf(hoursOf(['09:10', '10:45']), LAPTOP, '2026-11-21', asked()))).toEqual(['09:30']);
  });

  it('leave out a break, and the work that would run into it', () => {
    const slots = slotsOf(hoursOf(['10:00', '12:00'], ['13:00', '14:00']), LAPTOP, '2026-11-21', asked());

    expect(timesOf(slots)).toEqual(['10:00', '10:30', '11:00', '13:00']);
  });

  it('lie ahead', () => {
    expect(timesOf(slotsOf(hoursOf(['13:00', '16:00']), LAPTOP, '2026-11-20', asked()))).toEqual(['14:30', '15:00']);
  });

  it('are none on a holiday, on a day the book is not open for, yesterday, or where the branch is shut', () => {
    const closed = aBranch({ closures: [{ date: '2026-11-21', reason: 'libur' }] });

    expect(slotsOf(closed, LAPTOP, '2026-11-21', asked())).toEqual([]);
    expect(slotsOf(closed, LAPTOP, '2026-11-22', asked())).not.toEqual([]);
    expect(slotsOf(aBranch(), LAPTOP, '2026-11-27', asked())).not.toEqual([]);
    expect(slotsOf(aBranch(), LAPTOP, '2026-11-28', asked())).toEqual([]);
    expect(slotsOf(aBranch(), LAPTOP, '2026-11-19', asked())).toEqual([]);
    expect(slotsOf(aBranch({ temporarilyClosed: true }), LAPTOP, '2026-11-21', asked())).toEqual([]);
  });

  it('go by the clock of the branch', () => {
    const makassar = { ...hoursOf(['09:00', '10:00']), timezone: 'Asia/Makassar' };
    const jayapura = { ...hoursOf(['09:00', '10:00']), timezone: 'Asia/Jayapura' };

    expect(slotsOf(makassar, LAPTOP, '2026-11-21', asked())[0]?.startsAt).toEqual(
      new Date('2026-11-21T09:00:00+08:00'),
    );
    expect(slotsOf(jayapura, LAPTOP, '2026-11-21', asked())[0]?.startsAt).toEqual(
      new Date('2026-11-21T09:00:00+09:00'),
    );
  });

  it('of a night that runs past midnight belong to the day they are on, and none spans two', () => {
    const late = hoursOf(['22:00', '02:00']);

    expect(timesOf(slotsOf(late, LAPTOP, '2026-11-21', asked()))).toEqual([
      ...['00:00', '00:30', '01:00'],
      ...['22:00', '22:30', '23:00'],
    ]);
  });

  it('are those of a whole day where a branch never closes', () => {
    expect(slotsOf(hoursOf(['00:00', '24:00']), LAPTOP, '2026-11-21', asked())).toHaveLength(47);
  });
});

describe('what is taken', () => {
  const branch = hoursOf(['09:00', '12:00']);

  it('leaves the other bay, and nothing where both are taken for any part of the time', () => {
    const one = asked({ taken: [taken(1, '09:30', '10:30')] });
    const both = asked({ taken: [taken(1, '09:30', '10:30'), taken(2, '10:00', '11:00')] });

    expect(slotsOf(branch, LAPTOP, '2026-11-21', one).map(({ free }) => free)).toEqual([1, 1, 1, 2, 2]);
    expect(timesOf(slotsOf(branch, LAPTOP, '2026-11-21', both))).toEqual(['09:00', '10:30', '11:00']);
  });

  it('of a bay that is free for a part only does not count as free', () => {
    const two = [taken(1, '09:00', '09:30'), taken(2, '09:30', '10:00')];

    expect(freeBays(2, two, { startsAt: wib('21T09:00'), endsAt: wib('21T10:00') })).toEqual([]);
  });

  it('is nothing of what was called off', () => {
    const off = asked({ taken: [taken(1, '09:00', '12:00', 'cancelled'), taken(2, '09:00', '12:00', 'cancelled')] });

    expect(slotsOf(branch, LAPTOP, '2026-11-21', off)[0]?.free).toBe(2);
  });
});

describe('Toko Sinar', () => {
  it('gives one consultation at a time where a branch has no bays', async () => {
    const blokM = (await demoBranches())('TS-BLM');
    const busy = asked({ taken: [taken(1, '10:00', '10:15')] });

    expect(blokM.serviceBays).toBe(0);
    const times = timesOf(slotsOf(blokM, CONSULTATION, '2026-11-21', busy));
    expect(times).toContain('10:30');
    expect(times).not.toContain('10:00');
  });

  it('takes bookings at Kemang past midnight at the weekend', async () => {
    const kemang = (await demoBranches())('TS-KMG');

    expect(timesOf(slotsOf(kemang, LAPTOP, '2026-11-22', asked()))[0]).toBe('00:00');
    expect(timesOf(slotsOf(kemang, LAPTOP, '2026-11-24', asked()))[0]).not.toBe('00:00');
  });
});

describe('the days a branch can be booked for', () => {
  it('begin with its own today', () => {
    const justAfterMidnightInJayapura = new Date('2026-11-20T15:30:00Z');

    expect(bookableDays({ timezone: 'Asia/Jayapura' }, USUAL_RULES, justAfterMidnightInJayapura)[0]).toBe('2026-11-21');
    expect(bookableDays({ timezone: 'Asia/Jakarta' }, USUAL_RULES, justAfterMidnightInJayapura)).toEqual([
      ...['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'],
      ...['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'],
    ]);
  });
});
