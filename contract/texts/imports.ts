/** What is wrong with a cell of an imported file, said behind the column's name. */
import type { Locale } from '../codes.ts';
import { type Catalogue, translator } from './render.ts';

const id = {
  needed: 'wajib diisi',
  no_branch: 'cabang ini tidak ada',
  no_product: 'produk ini tidak ada',
  not_yours: 'bukan cabang Anda',
  counted_before: 'sudah dihitung untuk cabang ini di baris {line}',
  below_zero: 'kurang dari nol',
  not_whole: 'bukan bilangan bulat',
  over: 'lebih dari {max}',
  no_code: 'bukan kode dari huruf, angka, - dan _',
  line_before: 'sudah ada di baris {line}',
  needed_new: 'wajib diisi untuk cabang baru',
  too_long: 'lebih panjang dari {max}',
  five_digits: 'harus lima angka',
  no_phone: 'harus seperti +6281234567890',
  no_timezone: 'bukan zona waktu seperti Asia/Jakarta',
  one_of: 'harus {values}',
  some_of: 'harus dari {values}, dipisah ;',
  no_number: 'bukan angka',
  not_between: 'tidak antara {from} dan {to}',
  needed_beside: 'wajib diisi bersama {column}',
  swapped: 'lat dan lng tertukar',
  not_indonesia: 'tidak di Indonesia',
  needed_partner: 'wajib diisi untuk mitra',
  must_be_partner: 'harus partner bila ada partner_name',
  hours_like: 'harus seperti `mon-fri 09:00-21:00; sat 09:00-12:00 13:00-21:00; sun closed`',
  day_twice: '{day} disebut dua kali',
  columns: 'punya {has} kolom, baris pertama {first}',
} satisfies Catalogue;

const en: Record<keyof typeof id, string> = {
  needed: 'is needed',
  no_branch: 'there is no such branch',
  no_product: 'there is no such product',
  not_yours: 'is not yours to count',
  counted_before: 'is counted at this branch on line {line} already',
  below_zero: 'is below zero',
  not_whole: 'is no whole number',
  over: 'is over {max}',
  no_code: 'is no code of letters, digits, - and _',
  line_before: 'is on line {line} already',
  needed_new: 'is needed for a new branch',
  too_long: 'is longer than {max}',
  five_digits: 'must be five digits',
  no_phone: 'must be like +6281234567890',
  no_timezone: 'is no time zone such as Asia/Jakarta',
  one_of: 'must be {values}',
  some_of: 'must be of {values}, parted by ;',
  no_number: 'is no number',
  not_between: 'is not between {from} and {to}',
  needed_beside: 'is needed beside {column}',
  swapped: 'lat and lng are the wrong way round',
  not_indonesia: 'is not in Indonesia',
  needed_partner: 'is needed for a partner',
  must_be_partner: 'must be partner where there is a partner_name',
  hours_like: 'must be like `mon-fri 09:00-21:00; sat 09:00-12:00 13:00-21:00; sun closed`',
  day_twice: '{day} is named twice',
  columns: 'has {has} columns, the first line {first}',
};

const say = { id: translator('id', id), en: translator('en', en) };

export type FaultCode = keyof typeof id;
export const FAULT_CODES = Object.keys(id) as [FaultCode, ...FaultCode[]];
/** A fault by its code, with what its sentence names. */
export interface Fault {
  code: FaultCode;
  params?: Record<string, string | number>;
}

export const faultText = (locale: Locale, { code, params }: Fault): string => say[locale](code, params);
