import { describe, expect, it } from '@jest/globals';
import { daysOf, textOfDays, textOfWeek, timesOf, weekOf } from '../../../agent-inbox/admin/hours/hours-text.ts';

const WEEK = {
  mon: '08:00-17:00',
  tue: '',
  wed: '8-12, 13-17',
  thu: '-',
  fri: '',
  sat: '22.00–02.00',
  sun: '00:00-24:00',
};

describe('times as they are typed', () => {
  it.each([
    ['08:00-17:00', [['08:00', '17:00']]],
    ['8–17', [['08:00', '17:00']]],
    [
      '8.00 - 11.30, 13.00 - 24.00',
      [
        ['08:00', '11:30'],
        ['13:00', '24:00'],
      ],
    ],
    ['', []],
    ['-', []],
    ['Tutup', []],
  ])('“%s” are read', (text, times) => expect(timesOf(text)).toEqual(times));

  it.each(['siang', '25:00-26:00', '08:00', '08:00-12:00-17:00', '08:00-17:00,', '24:00-08:00', '08:60-09:00'])(
    '“%s” are refused',
    (text) => expect(timesOf(text)).toBeNull(),
  );
});

describe('a week', () => {
  it('comes back as it was written out', () => {
    const read = weekOf(WEEK);
    if (!('week' in read)) throw new Error('refused');
    expect(read.week).toMatchObject({
      tue: [],
      wed: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
      sat: [['22:00', '02:00']],
    });
    expect(weekOf(textOfWeek(read.week, 'id'))).toEqual(read);
  });

  it('names the day that says no times', () => {
    expect(weekOf({ ...WEEK, thu: 'libur ya' })).toEqual({ wrong: 'thu' });
  });
});

describe('a list of days', () => {
  it('is read as it is pasted, in the order of the dates, and written out again', () => {
    const read = daysOf(
      '2026-03-20 Idul Fitri\n\n2026-03-19\tNyepi\n2026-12-24, 8-12, Malam Natal\n2026-12-31 08:00–12:00, 13:00–15:00',
    );
    expect(read).toEqual({
      days: [
        { date: '2026-03-19', hours: [], reason: 'Nyepi' },
        { date: '2026-03-20', hours: [], reason: 'Idul Fitri' },
        { date: '2026-12-24', hours: [['08:00', '12:00']], reason: 'Malam Natal' },
        {
          date: '2026-12-31',
          hours: [
            ['08:00', '12:00'],
            ['13:00', '15:00'],
          ],
          reason: '',
        },
      ],
    });
    expect('days' in read && daysOf(textOfDays(read.days, 'id'))).toEqual(read);
  });

  it.each([
    ['2026-03-20 Idul Fitri\nbesok libur', 2],
    ['2026-02-30 tidak ada', 1],
    ['2026-03-20 a\n\n2026-03-20 b', 3],
    ['2026-03-20 25-26 salah', 1],
  ])('“%s” is refused by its line', (text, wrongLine) => expect(daysOf(text)).toEqual({ wrongLine }));
});
