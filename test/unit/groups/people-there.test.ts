import { describe, expect, it } from '@jest/globals';
import { WEEKDAYS, type WeekHours } from '../../../core/branches/branch.ts';
import { peopleFor, peopleThere } from '../../../core/groups/people-there.ts';
import type { Vendor } from '../../../core/vendors/vendor.store.ts';
import { demoBranches } from '../../support/demo-data.ts';
import { aGroup } from '../../support/groups.ts';

const VENDOR: Vendor = {
  vendorId: 'toko',
  name: 'Toko',
  locale: 'id',
  timezone: 'Asia/Jakarta',
  brandColour: '#000',
  peopleFrom: '08:00',
  peopleUntil: '22:00',
  hours: null,
  holidays: [],
  asksCsat: true,
  privacyUrl: '',
};
const daily = (...hours: WeekHours['mon']): WeekHours =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, hours])) as WeekHours;
const wib = (local: string) => new Date(`2026-11-${local}:00+07:00`);
const asked = (but: Partial<Parameters<typeof peopleThere>[0]> = {}) => ({
  ...{ vendor: VENDOR, branch: null, group: null, groups: [] },
  ...but,
});
const desk = (but: Partial<Vendor>, at: string) => peopleThere(asked({ vendor: { ...VENDOR, ...but } }), wib(at));

describe('the vendor’s own desk', () => {
  it('is there from the first minute of its day to the last', () => {
    expect(desk({}, '20T08:00')).toMatchObject({ now: ['centre'], from: null });
    expect(desk({}, '20T21:59')).toMatchObject({ now: ['centre'], from: null });
  });

  it('is back tomorrow morning after hours, and this morning before them', () => {
    expect(desk({}, '20T22:00')).toMatchObject({ now: [], from: wib('21T08:00'), of: 'Toko' });
    expect(desk({}, '21T03:30')).toMatchObject({ now: [], from: wib('21T08:00') });
  });

  it('follows the wall clock of the vendor', () => {
    expect(desk({ timezone: 'Asia/Makassar' }, '20T07:30')).toMatchObject({
      now: ['centre'],
      timezone: 'Asia/Makassar',
    });
  });

  it('may run past midnight, and day and night', () => {
    const night = { peopleFrom: '18:00', peopleUntil: '02:00' };
    expect(desk(night, '21T01:59').from).toBeNull();
    expect(desk(night, '21T02:00').from).toEqual(wib('21T18:00'));
    expect(desk({ peopleFrom: '00:00', peopleUntil: '00:00' }, '21T04:00').now).toEqual(['centre']);
  });

  it('goes by its week where it has one, with breaks, and by the holidays', () => {
    const hours = daily(['09:00', '12:00'], ['13:00', '17:00']);
    const holidays = [{ date: '2026-11-21', hours: [], reason: 'Libur' }];

    expect(desk({ hours }, '20T12:30').from).toEqual(wib('20T13:00'));
    expect(desk({ hours, holidays }, '20T17:00').from).toEqual(wib('22T09:00'));
  });
});

describe('a conversation of a branch', () => {
  it('waits for nobody where the branch is shut and the centre is there', async () => {
    const branch = (await demoBranches())('TS-TBT'); // 09:00–21:00

    expect(peopleThere(asked({ branch }), wib('20T21:30'))).toMatchObject({ now: ['centre'], from: null });
  });

  it('is its branch’s where that is open, though the centre is not there', async () => {
    const branch = (await demoBranches())('TS-KMG'); // to midnight

    expect(peopleThere(asked({ branch }), wib('20T23:30'))).toMatchObject({ now: ['branch'], from: null });
  });

  it('is told the earliest of all where everybody is gone, and whose people those are', async () => {
    const early = aGroup({ name: 'Pagi', isCentral: true, hours: daily(['05:00', '09:00']) });
    const branch = (await demoBranches())('TS-TNA'); // from 06:00

    expect(peopleThere(asked({ branch }), wib('20T03:00'))).toMatchObject({ from: wib('20T06:00'), of: branch.name });
    expect(peopleThere(asked({ branch, groups: [early] }), wib('20T03:00'))).toMatchObject({
      now: [],
      from: wib('20T05:00'),
      of: 'Pagi',
    });
  });

  it('is the night desk’s at night, where there is a central group that works then', () => {
    const night = aGroup({ isCentral: true, hours: daily(['00:00', '24:00']) });

    expect(peopleThere(asked({ groups: [night] }), wib('21T03:00'))).toMatchObject({ now: ['centre'], from: null });
    expect(peopleThere(asked({ groups: [{ ...night, isCentral: false }] }), wib('21T03:00')).now).toEqual([]);
  });
});

describe('a conversation of a group', () => {
  const holidays = [{ date: '2026-11-20', hours: [], reason: 'Libur' }];

  it('is told the group’s hours on the group’s own clock', () => {
    const group = aGroup({ hours: daily(['07:00', '15:00']), timezone: 'Asia/Jayapura', name: 'Pendingin' });

    expect(peopleThere(asked({ group }), wib('20T04:00'))).toMatchObject({
      from: wib('20T05:00'),
      of: 'Pendingin',
      timezone: 'Asia/Jayapura',
    });
  });

  it('goes by the desk’s hours where the group has none, on holidays only where it does not keep them', () => {
    const vendor = { ...VENDOR, holidays };

    expect(peopleThere(asked({ vendor, group: aGroup() }), wib('20T10:00')).from).toEqual(wib('21T08:00'));
    const working = aGroup({ keepsHolidays: false });
    expect(peopleThere(asked({ vendor, group: working }), wib('20T10:00')).now).toEqual(['group']);
  });
});

describe('people of the records', () => {
  it('are those of a branch or group that has any: nobody is promised for an open branch without agents', async () => {
    const branch = (await demoBranches())('TS-KLB'); // never closes
    const deps = (staffed: string[]) => ({
      vendors: { byId: async () => VENDOR },
      branches: { byId: async () => branch },
      groups: { list: async () => [aGroup({ groupId: 'g-night', isCentral: true, hours: daily(['00:00', '24:00']) })] },
      agents: {
        hasStaff: async (_: string, of: { branchId: string } | { groupId: string }) =>
          staffed.includes('branchId' in of ? of.branchId : of.groupId),
      },
    });
    const belongs = { branchId: 'TS-KLB', groupId: null };
    const there = async (staffed: string[]) => peopleFor(deps(staffed), 'toko', belongs, wib('21T03:00'));

    expect(await there([])).toMatchObject({ now: [], from: wib('21T08:00') });
    expect(await there(['TS-KLB'])).toMatchObject({ now: ['branch'], from: null });
    expect(await there(['g-night'])).toMatchObject({ now: ['centre'], from: null });
  });
});
