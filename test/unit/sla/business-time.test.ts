import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Branch } from '../../../core/branches/branch.ts';
import { addBusinessTime } from '../../../core/sla/clock.ts';
import { demoBranches } from '../../support/demo-data.ts';

let demo: (branchId: string) => Branch;
beforeAll(async () => {
  demo = await demoBranches();
});
/** In the week of Friday 20 November 2026. */
const wib = (local: string) => new Date(`2026-11-${local}:00+07:00`);
/** Tebet: 09:00–21:00, Sundays 10:00–20:00. */
const ends = (minutes: number, from: string, but: Partial<Branch> = {}) =>
  addBusinessTime({ ...demo('TS-TBT'), ...but }, wib(from), minutes);

describe('business time', () => {
  it('is time while it is open', () => {
    expect(ends(30, '20T10:00')).toEqual(wib('20T10:30'));
  });

  it('stands still at night, and begins with the opening', () => {
    expect(ends(30, '20T20:50')).toEqual(wib('21T09:20'));
    expect(ends(30, '20T23:00')).toEqual(wib('21T09:30'));
    expect(ends(30, '20T06:00')).toEqual(wib('20T09:30'));
  });

  it('is used up on the very minute of the closing', () => {
    expect(ends(30, '20T20:30')).toEqual(wib('20T21:00'));
    expect(ends(31, '20T20:30')).toEqual(wib('21T09:01'));
  });

  it('goes on over days of other hours', () => {
    expect(ends(12 * 60 + 10 * 60 + 5, '21T09:00')).toEqual(wib('23T09:05'));
  });

  it('stands still during a break', () => {
    const market = demo('TS-TNA'); // Fridays 06:00–11:30 and 13:30–18:00
    expect(addBusinessTime(market, wib('20T11:20'), 30)).toEqual(wib('20T13:50'));
  });

  it('leaves out holidays, closures and days off', () => {
    const holidays = [{ date: '2026-11-21', hours: [], reason: 'Libur' }];
    expect(ends(30, '20T20:50', { holidays })).toEqual(wib('22T10:20'));
    const closures = [{ date: '2026-11-21', reason: 'Stok' }];
    expect(ends(30, '20T20:50', { closures })).toEqual(wib('22T10:20'));
  });

  it('goes by the shorter hours of a special day', () => {
    const specialDays = [{ date: '2026-11-21', hours: [['09:00', '09:10'] as [string, string]], reason: 'Inventaris' }];
    expect(ends(30, '20T20:50', { specialDays })).toEqual(wib('22T10:10'));
  });

  it('is that of the place: the same hours two zones on are two hours earlier', () => {
    expect(ends(30, '20T19:10', { timezone: 'Asia/Jayapura' })).toEqual(
      new Date('2026-11-21T09:30:00+09:00'), // there it is ten past nine in the evening
    );
  });

  it('runs past midnight where it is open then, and day and night where it never shuts', () => {
    const late = Object.fromEntries(Object.keys(demo('TS-TBT').hours).map((day) => [day, [['18:00', '02:00']]]));
    expect(ends(90, '20T23:30', { hours: late as Branch['hours'] })).toEqual(wib('21T01:00'));
    const always = Object.fromEntries(Object.keys(demo('TS-TBT').hours).map((day) => [day, [['00:00', '24:00']]]));
    expect(ends(29 * 24 * 60, '01T12:00', { hours: always as Branch['hours'] })).toEqual(wib('30T12:00'));
  });

  it('never ends where it never opens', () => {
    expect(ends(1, '20T10:00', { temporarilyClosed: true })).toBeNull();
    const never = Object.fromEntries(Object.keys(demo('TS-TBT').hours).map((day) => [day, []]));
    expect(ends(1, '20T10:00', { hours: never as unknown as Branch['hours'] })).toBeNull();
  });
});
