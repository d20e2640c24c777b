import { describe, expect, it } from '@jest/globals';
import { masked } from '../../../core/masked.ts';

describe('what is somebody’s own', () => {
  it.each([
    ['hubungi 0812-3456-7890 ya', 'hubungi … ya'],
    ['hubungi +62 812 3456 7890 ya', 'hubungi … ya'],
    ['email budi.s+toko@contoh.co.id dong', 'email … dong'],
    ['resi JNE00123456', 'resi JNE…'],
    ['pesanan TS241365 mana', 'pesanan TS… mana'],
    ['cek https://contoh.id/akun?u=budi ini', 'cek … ini'],
    ['antar ke Jl. Melati Raya no 12, Tebet', 'antar ke …, Tebet'],
    ['rumah di RT 03/05 Tebet', 'rumah di … Tebet'],
  ])('is left out of %s', (text, left) => {
    expect(masked(text)).toBe(left);
  });

  it('is a name where it is known, whole and in any case', () => {
    expect(masked('saya BUDI santoso, budidaya ikan', ['Budi Santoso'])).toBe('saya … …, budidaya ikan');
  });

  it('is not what everybody asks about', () => {
    const text = 'ada promo 2 gratis 1 buat beras 5 kg di bawah Rp 80.000?';
    expect(masked(text)).toBe(text);
  });
});
