import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Branch } from '../../../core/branches/branch.ts';
import { hoursToday, openState } from '../../../core/branches/hours.ts';
import { demoBranches } from '../../support/demo-data.ts';

let demo: (branchId: string) => Branch;
beforeAll(async () => {
  demo = await demoBranches();
});
/** In Jakarta, in the week of Friday 20 November 2026. */
const wib = (local: string) => new Date(`2026-11-${local}:00+07:00`);
const at = (branchId: string, local: string) => openState(demo(branchId), wib(local));
const open = (until: string) => ({ isOpen: true, changesAt: wib(until).toISOString(), closure: null });
const shut = (until: string) => ({ isOpen: false, changesAt: wib(until).toISOString(), closure: null });

describe('a branch with one stretch of hours a day', () => {
  it('opens on the minute and closes on the minute', () => {
    expect(at('TS-TBT', '20T08:59')).toMatchObject(shut('20T09:00'));
    expect(at('TS-TBT', '20T09:00')).toMatchObject(open('20T21:00'));
    expect(at('TS-TBT', '20T20:59')).toMatchObject(open('20T21:00'));
    expect(at('TS-TBT', '20T21:00')).toMatchObject(shut('21T09:00'));
  });

  it('goes by the hours of each weekday', () => {
    expect(at('TS-TBT', '22T09:30')).toMatchObject(shut('22T10:00'));
    expect(hoursToday(demo('TS-TBT'), wib('22T09:30'))).toEqual([['10:00', '20:00']]);
  });
});

describe.each(['TS-TNA', 'TS-KRJ'])('a market branch with a break on Fridays: %s', (branchId) => {
  it('is shut from 11:30 to 13:30 on a Friday only', () => {
    expect(at(branchId, '20T11:29')).toMatchObject(open('20T11:30'));
    expect(at(branchId, '20T12:00')).toMatchObject(shut('20T13:30'));
    expect(at(branchId, '20T13:30')).toMatchObject(open('20T18:00'));
    expect(at(branchId, '19T12:00')).toMatchObject(open('19T18:00'));
    expect(hoursToday(demo(branchId), wib('20T12:00'))).toEqual([
      ['06:00', '11:30'],
      ['13:30', '18:00'],
    ]);
  });

  it('is closed all Sunday', () => {
    expect(at(branchId, '22T10:00')).toMatchObject(shut('23T06:00'));
    expect(hoursToday(demo(branchId), wib('22T10:00'))).toEqual([]);
  });
});

describe('a branch closed for stocktaking on Saturday', () => {
  it('says so that day, and opens on Monday since Sunday is its day off', () => {
    expect(at('TS-TNA', '21T10:00')).toMatchObject({ ...shut('23T06:00'), closure: 'closed_today' });
    expect(hoursToday(demo('TS-TNA'), wib('21T10:00'))).toEqual([]);
  });

  it('leaves the day out on the evening before, and is only closed then', () => {
    expect(at('TS-TNA', '20T18:30')).toMatchObject(shut('23T06:00'));
  });
});

describe.each(['TS-KMG', 'TS-PIK'])('a branch open past midnight at weekends: %s', (branchId) => {
  it('closes at midnight on a weekday', () => {
    expect(at(branchId, '20T23:59')).toMatchObject(open('21T00:00'));
    expect(at(branchId, '21T00:00')).toMatchObject(shut('21T08:00'));
  });

  it('is open in the night after Saturday and after Sunday until two', () => {
    expect(at(branchId, '21T23:00')).toMatchObject(open('22T02:00'));
    expect(at(branchId, '22T01:59')).toMatchObject(open('22T02:00'));
    expect(at(branchId, '22T02:00')).toMatchObject(shut('22T08:00'));
    expect(at(branchId, '23T01:00')).toMatchObject(open('23T02:00'));
  });

  it('works a night to its end though the next day is closed', () => {
    const branch = { ...demo(branchId), closures: [{ date: '2026-11-22', reason: 'x' }] };

    expect(openState(branch, wib('22T01:00'))).toMatchObject(open('22T02:00'));
    expect(openState(branch, wib('22T03:00'))).toMatchObject({ ...shut('23T08:00'), closure: 'closed_today' });
  });
});

describe('a branch that never closes', () => {
  it('is open at midnight and has no next change', () => {
    for (const moment of ['20T00:00', '20T14:00', '22T23:59']) {
      expect(at('TS-KLB', moment)).toMatchObject({ isOpen: true, changesAt: null });
    }
  });

  it('changes where a closure cuts in', () => {
    const branch = { ...demo('TS-KLB'), closures: [{ date: '2026-11-22', reason: 'x' }] };

    expect(openState(branch, wib('20T14:00'))).toMatchObject(open('22T00:00'));
    expect(openState(branch, wib('22T14:00'))).toMatchObject({ ...shut('23T00:00'), closure: 'closed_today' });
  });
});

describe('a branch shut until further notice', () => {
  it('is closed at its best hour, and nobody says until when', () => {
    const state = at('TS-KLD', '20T14:00');

    expect(state).toEqual({
      isOpen: false,
      changesAt: null,
      timezone: 'Asia/Jakarta',
      closure: 'temporarily_closed',
    });
    expect(hoursToday(demo('TS-KLD'), wib('20T14:00'))).toEqual([]);
  });
});

describe('a branch elsewhere', () => {
  it('goes by its own wall clock', () => {
    const jayapura = { ...demo('TS-TBT'), timezone: 'Asia/Jayapura' };

    expect(openState(jayapura, new Date('2026-11-20T00:30:00Z'))).toMatchObject({ isOpen: true });
    expect(openState(demo('TS-TBT'), new Date('2026-11-20T00:30:00Z'))).toMatchObject({ isOpen: false });
  });

  it('keeps its wall times over the night the clocks change', () => {
    const berlin = { ...demo('TS-TBT'), timezone: 'Europe/Berlin' };

    const evening = openState(berlin, new Date('2026-03-28T22:00:00+01:00'));

    expect(evening.changesAt).toBe(new Date('2026-03-29T10:00:00+02:00').toISOString());
  });

  it('with no hours at all is closed without a next opening', () => {
    const none = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };

    expect(openState({ ...demo('TS-TBT'), hours: none }, wib('20T14:00'))).toMatchObject({
      isOpen: false,
      changesAt: null,
      closure: null,
    });
  });
});

describe('a day that does not go by its weekday', () => {
  const SAT = '2026-11-21';
  const withDays = (but: Partial<Branch>, branchId = 'TS-TBT') => ({ ...demo(branchId), ...but });

  it('goes by its own special day, with a break, and is no closure', () => {
    const hours: Branch['hours']['sat'] = [
      ['07:00', '11:00'],
      ['13:00', '23:00'],
    ];
    const branch = withDays({ specialDays: [{ date: SAT, hours, reason: 'Obral' }] });

    expect(openState(branch, wib('21T06:59'))).toMatchObject(shut('21T07:00'));
    expect(openState(branch, wib('21T12:00'))).toMatchObject(shut('21T13:00'));
    expect(openState(branch, wib('21T22:30'))).toMatchObject(open('21T23:00'));
    expect(hoursToday(branch, wib('21T12:00'))).toEqual(hours);
    expect(openState(branch, wib('22T09:30'))).toMatchObject(shut('22T10:00'));
  });

  it('is open on a special day though it is a closure and a holiday as well', () => {
    const holidays = [{ date: SAT, hours: [], reason: 'Natal' }];
    const closures = [{ date: SAT, reason: 'Stok opname' }];
    const specialDays = [{ date: SAT, hours: [['10:00', '12:00']] as Branch['hours']['sat'], reason: 'Obral' }];

    expect(openState(withDays({ holidays, closures, specialDays }), wib('21T11:00'))).toMatchObject(open('21T12:00'));
    expect(openState(withDays({ holidays, closures }), wib('21T11:00'))).toMatchObject({ closure: 'closed_today' });
  });

  it('is shut on a special day without hours, and says so', () => {
    const branch = withDays({ specialDays: [{ date: SAT, hours: [], reason: 'Renovasi' }] });

    expect(openState(branch, wib('21T11:00'))).toMatchObject({ ...shut('22T10:00'), closure: 'closed_today' });
  });
});

describe('holidays', () => {
  const lebaran = ['2026-03-20', '2026-03-21'].map((date) => ({ date, hours: [], reason: 'Idul Fitri' }));
  const on = (local: string, offset = '+07:00') => new Date(`2026-${local}:00${offset}`);
  const kept = (branchId: string, holidays: Branch['holidays'] = lebaran) => ({
    ...demo(branchId),
    holidays: holidays ?? [],
  });

  it('are an ordinary day for a branch that does not keep them', () => {
    expect(openState(demo('TS-TBT'), on('03-20T12:00'))).toMatchObject({ isOpen: true });
  });

  it('shut a branch that keeps them for all of their days', () => {
    expect(openState(kept('TS-TBT'), on('03-20T12:00'))).toMatchObject({
      isOpen: false,
      changesAt: on('03-22T10:00').toISOString(),
      closure: 'closed_today',
    });
  });

  it('leave the night before to be worked to its end', () => {
    const christmas = [{ date: '2026-12-27', hours: [], reason: 'Libur' }];

    expect(openState(kept('TS-KMG', christmas), on('12-27T01:30'))).toMatchObject({
      isOpen: true,
      changesAt: on('12-27T02:00').toISOString(),
    });
    expect(openState(kept('TS-KMG', christmas), on('12-27T02:00'))).toMatchObject({
      isOpen: false,
      changesAt: on('12-28T08:00').toISOString(),
    });
  });

  it('may have shorter hours', () => {
    const half = [{ date: '2026-08-17', hours: [['13:00', '18:00']] as Branch['hours']['mon'], reason: 'Kemerdekaan' }];

    expect(openState(kept('TS-TBT', half), on('08-17T10:00'))).toMatchObject({
      changesAt: on('08-17T13:00').toISOString(),
      closure: null,
    });
  });

  it.each([
    ['Asia/Jakarta', '+07:00'],
    ['Asia/Makassar', '+08:00'],
    ['Asia/Jayapura', '+09:00'],
  ])('begin and end at midnight of the place: %s', (timezone, offset) => {
    const branch = { ...kept('TS-KLB'), timezone };

    expect(openState(branch, on('03-19T23:59', offset))).toMatchObject({
      isOpen: true,
      changesAt: on('03-20T00:00', offset).toISOString(),
    });
    expect(openState(branch, on('03-21T23:59', offset))).toMatchObject({
      isOpen: false,
      changesAt: on('03-22T00:00', offset).toISOString(),
    });
  });

  it('of a whole week still tell when it opens again', () => {
    const week = Array.from({ length: 9 }, (_, i) => ({ date: `2026-03-${18 + i}`, hours: [], reason: 'Lebaran' }));

    expect(openState(kept('TS-TBT', week), on('03-18T12:00')).changesAt).toBe(on('03-27T09:00').toISOString());
  });
});
