import { describe, expect, it } from '@jest/globals';
import { snoozeTimes } from '../../../agent-inbox/thread/snooze-times.ts';
import { fromInput, momentOf, toInput, wallTime, zoneOffsetMs } from '../../../agent-inbox/thread/zone-time.ts';
import { snoozeTexts } from '../../../contract/texts/snooze.ts';

const JAKARTA = 'Asia/Jakarta';
const times = (now: string, zone = JAKARTA) =>
  Object.fromEntries(snoozeTimes(new Date(now), zone).map(({ name, until }) => [name, until.toISOString()]));

describe('the times a snooze offers', () => {
  it('are an hour, three hours, this evening, tomorrow and Monday, by the clock there', () => {
    expect(times('2026-11-25T03:15:00Z')).toEqual({
      hour: '2026-11-25T04:15:00.000Z',
      three_hours: '2026-11-25T06:15:00.000Z',
      evening: '2026-11-25T11:00:00.000Z',
      tomorrow: '2026-11-26T01:00:00.000Z',
      monday: '2026-11-30T01:00:00.000Z',
    });
  });

  it('leave the evening out once it is near, and Monday where that is tomorrow', () => {
    expect(times('2026-11-25T10:30:00Z')).not.toHaveProperty('evening');
    expect(times('2026-11-29T03:00:00Z')).toMatchObject({ tomorrow: '2026-11-30T01:00:00.000Z' });
    expect(times('2026-11-29T03:00:00Z')).not.toHaveProperty('monday');
    expect(times('2026-11-30T03:00:00Z')).toMatchObject({ monday: '2026-12-07T01:00:00.000Z' });
  });

  it('run over the ends of months and years', () => {
    expect(times('2026-12-31T05:00:00Z')).toMatchObject({
      tomorrow: '2027-01-01T01:00:00.000Z',
      monday: '2027-01-04T01:00:00.000Z',
    });
    expect(times('2028-02-28T05:00:00Z')).toMatchObject({ tomorrow: '2028-02-29T01:00:00.000Z' });
  });

  it('are of the day it is there, which may be another than here', () => {
    // 23.30 on Sunday in Jakarta is 01.30 on Monday in Jayapura.
    expect(times('2026-11-29T16:30:00Z', JAKARTA)).toMatchObject({ tomorrow: '2026-11-30T01:00:00.000Z' });
    expect(times('2026-11-29T16:30:00Z', 'Asia/Jayapura')).toMatchObject({
      evening: '2026-11-30T09:00:00.000Z',
      tomorrow: '2026-11-30T23:00:00.000Z',
      monday: '2026-12-06T23:00:00.000Z',
    });
  });

  it('keep to the wall clock where it is moved in between', () => {
    // Berlin, the night to 28 March 2027: 8 in the morning is 06:00 UTC from then on.
    expect(times('2027-03-27T12:00:00Z', 'Europe/Berlin')).toMatchObject({ tomorrow: '2027-03-28T06:00:00.000Z' });
  });
});

describe('wall time', () => {
  it('is the moment it stands for and back, in any zone', () => {
    for (const zone of [JAKARTA, 'Asia/Makassar', 'Asia/Kathmandu', 'America/St_Johns', 'UTC'])
      for (const at of ['2026-12-31T23:59:00.000Z', '2027-07-01T00:00:00.000Z']) {
        expect(momentOf(wallTime(new Date(at), zone), zone).toISOString()).toBe(at);
        expect(fromInput(toInput(wallTime(new Date(at), zone)))).toEqual(wallTime(new Date(at), zone));
      }
    expect(zoneOffsetMs(new Date('2026-11-25T03:15:42.500Z'), JAKARTA)).toBe(7 * 3_600_000);
  });

  it('is null where the field holds none', () => {
    expect(fromInput('')).toBeNull();
    expect(fromInput('besok')).toBeNull();
  });
});

describe('the words of snoozing', () => {
  it('are in both languages', () => {
    expect(Object.keys(snoozeTexts.en)).toEqual(Object.keys(snoozeTexts.id));
  });
});
