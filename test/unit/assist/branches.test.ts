import { describe, expect, it } from '@jest/globals';
import { choicesOf, rowsOf, textOf } from './conversation.ts';
import { at, scripted } from './scripted.ts';

describe('a shopper who asks when a branch is open', () => {
  it('is told today’s hours, whether it is open now, and where it is', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'branch', ...(await at('BSD', 'Tangerang Selatan')) });

    expect(textOf(answer)).toContain('Toko Sinar BSD hari ini buka 10.00–22.00, sekarang buka.');
    expect(rowsOf(answer)).toEqual(['TS-BSD']);
    expect(answer.branch).toMatchObject({ branchId: 'TS-BSD', reason: { code: 'shopper_chose' } });
  });

  it('hears of the break at noon on a Friday', async () => {
    const { hears } = await scripted({ at: '2026-11-20T12:00:00+07:00' });

    const answer = await hears({ topic: 'branch', branchId: 'TS-TNA' });

    expect(textOf(answer)).toContain('hari ini buka 06.00–11.30 dan 13.30–18.00, sekarang tutup.');
    expect(textOf(answer)).toContain('Buka lagi jam 13.30.');
  });

  it('hears that it is closed tomorrow when it is', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'branch', branchId: 'TS-TNA', day: { ahead: 1 } });

    expect(textOf(answer)).toContain('Toko Sinar Tanah Abang besok (Sab, 21 Nov) tutup.');
  });

  it('hears that one never closes', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'branch', locale: 'en', branchId: 'TS-KLB' });

    expect(textOf(answer)).toContain('Toko Sinar Kalibata is open 24 hours.');
  });

  it('is sent on when it is closed until further notice', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'branch', branchId: 'TS-KLD' });

    expect(textOf(answer)).toContain('Cabang Kalideres sedang tutup sementara.');
    expect(rowsOf(answer)).not.toContain('TS-KLD');
    expect(answer.branch).toBeUndefined();
  });

  it('hears that it stays open past midnight at the weekend', async () => {
    const { hears } = await scripted({ at: '2026-11-22T01:00:00+07:00' });

    const answer = await hears({ topic: 'branch', wantsOpenNow: true, wantsAnyOpen: true, ...(await at('Kemang')) });

    expect(textOf(answer)).toContain('Masih ada! Kemang (50 m) buka sampai 02.00.');
    expect(answer.branch).toMatchObject({ branchId: 'TS-KMG', reason: { code: 'nearest_open' } });
  });

  it('hears which is open near them late at night', async () => {
    const { hears } = await scripted({ at: '2026-11-21T00:30:00+07:00' });

    const answer = await hears({ topic: 'branch', wantsOpenNow: true, wantsAnyOpen: true, ...(await at('Tebet')) });

    expect(textOf(answer)).toContain('Kalibata');
    expect(textOf(answer)).toContain('buka 24 jam');
  });

  it('hears of the one they named whether it is open now, and which is when it is not', async () => {
    const { hears } = await scripted({ at: '2026-11-20T23:30:00+07:00' });

    const answer = await hears({ topic: 'branch', wantsOpenNow: true, ...(await at('Blok M')) });

    expect(textOf(answer)).toContain('Toko Sinar Blok M sedang tutup, buka lagi besok jam 10.00.');
    expect(textOf(answer)).toContain('Yang masih buka: Kemang (2,5 km), buka sampai tengah malam.');
    expect(rowsOf(answer).slice(0, 2)).toEqual(['TS-BLM', 'TS-KMG']);
  });

  it('means the second of all that are shown by “the second one”', async () => {
    const { hears } = await scripted({ at: '2026-11-20T23:30:00+07:00' });
    const [, second] = rowsOf(await hears({ topic: 'branch', wantsOpenNow: true, ...(await at('Blok M')) }));

    const answer = await hears({ ordinal: 2 });

    expect(rowsOf(answer)).toEqual(['TS-KMG']);
    expect(second).toBe('TS-KMG');
  });

  it.each([
    ['a weekday', { weekday: 0 }, 'Toko Sinar Kuningan tutup pada Min, 22 Nov.'],
    ['the same weekday', { weekday: 5 }, 'Toko Sinar Kuningan hari ini buka 07.00–20.00, sekarang buka.'],
    ['a date', { dayOfMonth: 23, month: 11 }, 'Toko Sinar Kuningan buka 07.00–20.00 pada Sen, 23 Nov.'],
  ])('hears of %s', async (_, day, said) => {
    const { hears } = await scripted();

    expect(textOf(await hears({ topic: 'branch', branchId: 'TS-KNG', day }))).toContain(said);
  });

  it.each([{ dayOfMonth: 25, month: 12 }, { holiday: true as const }])(
    'hears that nothing is recorded of a day too far off, and of no hours of another day',
    async (day) => {
      const { hears } = await scripted();

      const answer = await hears({ topic: 'branch', branchId: 'TS-KMG', day });

      expect(textOf(answer)).toContain('Jam buka Toko Sinar Kemang untuk hari itu belum ada di data kami.');
      expect(textOf(answer)).not.toMatch(/08[.]00|24[.]00/);
      expect(choicesOf(answer)).toContain('person');
    },
  );

  it('is asked where, when they named nothing', async () => {
    const { hears } = await scripted();

    const question = await hears({ topic: 'branch', words: 'jam buka?' });
    const answer = await hears(await at('Tebet'));

    expect(choicesOf(question)).toEqual(['ask-location']);
    expect(textOf(answer)).toContain('Toko Sinar Tebet hari ini buka 09.00–21.00');
  });

  it('is told when there is no branch anywhere around', async () => {
    const { hears } = await scripted();
    const bandung = { name: 'Bandung', city: 'Bandung', at: { lat: -6.914, lon: 107.609 }, radiusM: 5000 };

    const answer = await hears({ topic: 'branch', place: { place: bandung, areaId: null, others: [] } });

    expect(textOf(answer)).toContain('Belum ada cabang kami di sekitar Bandung.');
  });
});
