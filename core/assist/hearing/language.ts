import type { Locale } from '../../../contract/codes.ts';
import type { Language } from '../heard.ts';
import { plainWords } from './normalise.ts';
import { tongueOf } from './tongues.ts';

const words = (text: string) => new Set(text.split(' '));
const INDONESIAN = words(
  'ada stok apa apakah yang yg di ke dari dan atau dengan untuk buat tidak ga gak nggak ngga kagak tdk bisa mau minta tolong saya gue gw gua aku kamu lo lu sudah udah udh belum blm masih msh dekat deket sekitar daerah cabang toko buka tutup jam berapa brp kapan dimana mana gimana gmn kenapa pesanan pesan barang harga kirim antar ambil orang petugas makasih terima kasih halo hai selamat pagi siang sore malam malem besok hari ini kak min bang mas dong sih deh nih kok ya yah aja saja lagi juga itu ini nya sama kalau kalo biar karena sampai sampe nyampe paket punya cari butuh lihat bayar habis abis kosong ready batal tukar rusak bocor servis janji janjian nomor punten misi permisi oke sip assalamualaikum boleh sambungin hapus salah pecah',
);
const ENGLISH = words(
  'the a an is are am was were do does did have has had can could would will shall may i you he she it we they my your his her our their me us what where when which who how why any some there here near nearest around close from for with and or not no yes please hello hi hey good morning evening thanks thank order orders delivery deliver stock store stores branch open close opening hours left available want need looking find check track arrived arrive late cancel refund return exchange book appointment talk speak human person agent of to in on at this that these those still get got buy carry sell want like help lost broken cost price much many fee cheap english mean already just new now today after but wrong by should call benefit dose side effect please pls noted pharmacist technician included policy payment invalid part same double connect week hour minutes later instead nearby sorry typo return which only also then than so if item move between fast late bad good great nice perfect helpful sure',
);

/** The language of a turn; the one spoken before when the words tell nothing. */
export function detectLanguage(text: string, before: Locale): Locale {
  let id = 0;
  let en = 0;
  for (const word of plainWords(text)) {
    if (INDONESIAN.has(word)) id += 1;
    if (ENGLISH.has(word)) en += 1;
  }
  return id === en ? before : id > en ? 'id' : 'en';
}

/** Whether a word is one of every day in either language. */
export const isEveryday = (word: string): boolean => INDONESIAN.has(word) || ENGLISH.has(word);

/** The language of a turn, `mix` where both are in it; the one spoken before when the words tell nothing. @param words but names of places */
export const languageOf = (words: string[], before: Locale): Language => tongueOf(words) ?? before;
