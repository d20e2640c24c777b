import { describe, expect, it } from '@jest/globals';
import type { Need } from '../../../core/routing/need.ts';
import { openPools, type Places, relaxedBy } from '../../../core/routing/pools.ts';
import { aBranch } from '../../support/bookings.ts';
import { aGroup } from '../../support/groups.ts';

const NOON = new Date('2026-11-24T12:00:00+07:00');
const NIGHT = new Date('2026-11-24T23:30:00+07:00');
/** Nine to nine: two near each other, one far away, and one near that never shuts. */
const ALWAYS: [string, string][] = [['00:00', '24:00']];
const kemang = aBranch({ branchId: 'kemang', name: 'Kemang' });
const tebet = aBranch({ branchId: 'tebet', at: { lat: -6.22, lon: 106.85 } });
const bandung = aBranch({ branchId: 'bandung', at: { lat: -6.91, lon: 107.61 } });
const night = aBranch({
  branchId: 'night',
  at: { lat: -6.25, lon: 106.82 },
  hours: { sun: ALWAYS, mon: ALWAYS, tue: ALWAYS, wed: ALWAYS, thu: ALWAYS, fri: ALWAYS, sat: ALWAYS },
});
const places: Places = {
  branches: [kemang, tebet, bandung, night],
  groups: [aGroup({ groupId: 'phone' })],
  vendor: {
    ...{ vendorId: 'toko', name: 'Toko', locale: 'id', brandColour: '#000', timezone: 'Asia/Jakarta' },
    ...{ peopleFrom: '08:00', peopleUntil: '21:00', hours: null, holidays: [], asksCsat: true, privacyUrl: '' },
  },
};
const aNeed = (waitedS: number, but: Partial<Need> = {}): Need => ({
  skills: [],
  branch: { branchId: 'kemang', name: 'Kemang' },
  groupId: null,
  locale: 'id',
  lastAgentId: null,
  unansweredBy: null,
  waitedMs: waitedS * 1_000,
  ...but,
});
const names = (need: Need, now = NOON) => openPools(need, places, now).map(({ pool }) => pool);

describe('the pools open to a conversation', () => {
  it('widen as its shopper waits: its branch, the branches near, the centre', () => {
    expect([0, 59, 60, 119, 120].map((waitedS) => names(aNeed(waitedS)).join(' '))).toEqual([
      'branch',
      'branch',
      'branch area',
      'branch area',
      'branch area centre',
    ]);
  });

  it('are near branches that are open, not those far away', () => {
    const near = (now: Date) => openPools(aNeed(60), places, now).find(({ pool }) => pool === 'area')?.who;

    expect(near(NOON)).toEqual({ branchIds: ['tebet', 'night'] });
    expect(near(NIGHT)).toEqual({ branchIds: ['night'] });
  });

  it('are the centre at once where the branch is shut, unknown, or none', () => {
    expect(names(aNeed(0), NIGHT)).toEqual(['centre']);
    expect(names(aNeed(0, { branch: { branchId: 'gone', name: 'Gone' } }))).toEqual(['centre']);
    expect(names(aNeed(0, { branch: null }))).toEqual(['centre']);
  });

  it('begin with the last agent, wherever they belong', () => {
    expect(openPools(aNeed(0, { lastAgentId: 'a-1' }), places, NOON)[0]).toEqual({
      pool: 'last_agent',
      who: { agentId: 'a-1' },
    });
  });

  it('are the group while it is open, otherwise once the shopper has waited two minutes', () => {
    const need = (waitedS: number) => aNeed(waitedS, { branch: null, groupId: 'phone' });

    expect([names(need(0)), names(need(0), NIGHT), names(need(120), NIGHT)]).toEqual([
      ['group'],
      ['centre'],
      ['group', 'centre'],
    ]);
  });

  it('are a central group beside the centre while it is open, at night too', () => {
    const daily: [string, string][] = [['00:00', '24:00']];
    const hours = { sun: daily, mon: daily, tue: daily, wed: daily, thu: daily, fri: daily, sat: daily };
    const help = aGroup({ groupId: 'help', isCentral: true, hours });
    const shut = aGroup({ groupId: 'shut', isCentral: true });

    expect(openPools(aNeed(0), { ...places, groups: [help, shut] }, NIGHT)).toEqual([
      { pool: 'centre', who: 'centre' },
      { pool: 'centre', who: { groupId: 'help' } },
    ]);
  });
});

describe('what is asked of an agent', () => {
  it('is less once the shopper has waited: the language after three minutes, skills after five', () => {
    expect([179, 180, 300].map((waitedS) => relaxedBy({ waitedMs: waitedS * 1_000 }))).toEqual([
      [],
      ['language'],
      ['language', 'skills'],
    ]);
  });
});
