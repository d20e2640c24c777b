import { describe, expect, it } from '@jest/globals';
import { timeIn } from '../../../../core/assist/hearing/times.ts';

const minute = (time: string) => {
  const [hour = 0, minutes = 0] = time.split(':').map(Number);
  return { minute: hour * 60 + minutes };
};

describe('a time of day', () => {
  it.each([
    ['besok jam 10', '10:00'],
    ['jam 10 pagi', '10:00'],
    ['jm 2 siang bisa?', '14:00'],
    ['jam 2 aja', '14:00'],
    ['pukul 14.30', '14:30'],
    ['jam 12 siang', '12:00'],
    ['jam 11 siang', '11:00'],
    ['jam 4 sore', '16:00'],
    ['jam 7 malem', '19:00'],
    ['3 sore', '15:00'],
    ['14:30 bisa?', '14:30'],
    ['tomorrow at 10', '10:00'],
    ['at 2 pm please', '14:00'],
    ['at 2:30pm', '14:30'],
    ['10am', '10:00'],
    ['12 am', '00:00'],
    ['tgl 25 jam 9', '09:00'],
    ['tanggal 5 jam 4 sore', '16:00'],
    ['jam 00.30', '00:30'],
    ['jam 08.00', '08:00'],
  ])('is heard in "%s"', (text, time) => {
    expect(timeIn(text)).toEqual(minute(time));
  });

  it.each([
    ['besok pagi', 0, 11],
    ['sabtu sore deh', 15, 18],
    ['tomorrow afternoon', 15, 18],
    ['nanti malam', 18, 24],
    ['tanggal 5 sore', 15, 18],
    ['jam 12 malam', 18, 24],
  ])('is a part of the day in "%s"', (text, from, until) => {
    expect(timeIn(text)).toEqual({ from: from * 60, until: until * 60 });
  });

  it.each([
    'selamat pagi, mau booking',
    'good morning',
    'siang kak',
    'malam minggu',
    'dalam 30 menit',
    'at 30 min from here',
    'beras 10 kg',
    'harganya 10.000',
    'jam berapa?',
    'jam 45',
    'kode pos 12730',
  ])('is none in "%s"', (text) => {
    expect(timeIn(text)).toBeNull();
  });
});
