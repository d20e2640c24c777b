import { normalise } from '../assist/hearing/normalise.ts';
import { stemsOf } from '../assist/hearing/stems.ts';

/** Said around a question and never what it is about. Words of trade ("kirim", "price") are: articles are about them. */
const AROUND = new Set(
  (
    'ada adakah apa apakah yang di ke dari dan atau dengan untuk buat tidak bisa mau ingin minta tolong saya aku kamu anda kita kami dia nya sudah belum masih juga itu ini sih dong deh kok ya yah kak kakak min admin bang gan mas mba mbak sis halo hai hi hello hey permisi maaf pagi siang sore malam selamat kalau jika gimana bagaimana kapan kenapa mengapa siapa mana dimana berapa berapaan cara caranya gitu begitu boleh dapat punya pakai pake aja saja lagi terus lalu dulu deh toko sinar tanya nanya bertanya mohon info infonya informasi tahu tau lihat butuh perlu kah kan oh eh hmm ok oke terima kasih makasih jadi kalian orang semua setiap lewat via pas saat sama hari sekarang minggu bulan tahun cabang banget lama ' +
    'a an the is are am was were be been do does did have has had can could will would shall should may might i you u ur we us me my your our they it its there here and or but so if of to in on at by for from with about as that this these those what which when where why who how any some please pls hi dear sir madam thanks thank need want like know tell get got give let just also too yes no not shop store branch today now week month year long'
  ).split(' '),
);
/** Shorter words say little by themselves. */
const LETTERS_MIN = 2;

/** The words a question is about, in their everyday form, each once. */
export function questionWords(text: string): string[] {
  const words = normalise(text)
    .split(' ')
    .filter((word) => word.length >= LETTERS_MIN && !AROUND.has(word) && /\p{L}/u.test(word));
  return [...new Set(words)];
}

/** Forms of a word that are long enough to tell something; the word itself always. */
export const formsOf = (word: string): string[] =>
  stemsOf(word).filter((form) => form === word || form.length >= FORM_LETTERS_MIN);
const FORM_LETTERS_MIN = 4;

/** The barest form of a word: a key for all its forms, no word itself. */
const bareForm = (word: string): string =>
  formsOf(word).reduce((best, form) =>
    form.length < best.length || (form.length === best.length && form < best) ? form : best,
  );

/**
 * One form for all who ask alike: the bare words, whatever their order.
 * @returns null for words that ask nothing, such as "wkwk" or "asdfgh"
 */
export function questionForm(text: string): string | null {
  const words = questionWords(text).filter(isSpeakable);
  const forms = [...new Set(words.map(bareForm))].sort();
  return forms.length > 0 ? forms.join(' ') : null;
}
/** Of a word this share are vowels, in either language: keys hit at random have fewer. */
const VOWELS_MIN = 0.2;
const isSpeakable = (word: string): boolean => (word.match(/[aeiouy]/g)?.length ?? 0) >= VOWELS_MIN * word.length;
