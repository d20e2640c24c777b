import type { Locale } from '../../../contract/codes.ts';

/** What is wrong on a line is said in English by the server, for whoever writes a program; people read it here. */
const SAID: ReadonlyArray<[RegExp, string]> = [
  [/^is needed for a new branch$/, 'wajib diisi untuk cabang baru'],
  [/^is needed for a partner$/, 'wajib diisi untuk mitra'],
  [/^is needed beside (\w+)$/, 'wajib diisi bila $1 diisi'],
  [/^is needed$/, 'wajib diisi'],
  [/^is no code of letters, digits, - and _$/, 'bukan kode: pakai huruf, angka, - dan _ saja'],
  [/^is on line (\d+) already$/, 'sudah ada di baris $1'],
  [/^is longer than (\d+)$/, 'lebih panjang dari $1 karakter'],
  [/^is no number$/, 'bukan angka'],
  [/^is not between (\S+) and (\S+)$/, 'tidak di antara $1 dan $2'],
  [/^must be five digits$/, 'harus lima angka'],
  [/^must be like (.+)$/, 'harus seperti $1'],
  [/^is no time zone such as (.+)$/, 'bukan zona waktu seperti $1'],
  [/^must be yes or no$/, 'harus yes atau no'],
  [/^must be own or partner$/, 'harus own atau partner'],
  [/^must be partner where there is a partner_name$/, 'harus partner bila partner_name diisi'],
  [/^must be of (.+), parted by ;$/, 'harus salah satu dari $1, dipisah ;'],
  [/^lat and lng are the wrong way round$/, 'lat dan lng tertukar'],
  [/^is not in Indonesia$/, 'bukan di Indonesia'],
  [/^(\w+) is named twice$/, '$1 disebut dua kali'],
];

/** One that is not known here stays as the server said it. */
export function importWords(message: string, locale: Locale): string {
  const plain = message.replaceAll('`', '');
  if (locale === 'en') return plain;
  const known = SAID.find(([pattern]) => pattern.test(plain));
  return known ? plain.replace(...known) : plain;
}
