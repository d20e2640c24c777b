import { TO_TEN } from '../number-names.ts';
import { isFiller } from './fillers.ts';
import { isUnit } from './products.ts';

/** Words about keeping units aside, or telling that they are back: none of them names a product or a place. */
const KEEPING =
  /^((di)?s[ie]mp[ae]n(kan|in|an)?(nya)?|(di)?tahan(kan|in)|(di)?(sisih|sisa|pisah)(kan|in)|(di)?amanin|(di)?keep(in)?|hold|reserve|aside|(di)?kabar(i|in|kan)?|infokan|infoin|notify)$/;
export const isKeepingWord = (word: string): boolean => KEEPING.test(word);

/** "Keep me posted" keeps nothing; "tahan lama" is a quality. */
const HOLD = [
  /\b(di)?s[ie]mp[ae]n(kan|in)?\b/,
  /\b(di)?tahan(kan|in)\b/,
  /\b(di)?(sisih|sisa|pisah)(kan|in)\b/,
  /\b(di)?amanin\b/,
  /\b(di)?keep(in)?\b(?! (me|us|it up|in touch|posted|going)\b)/,
  /\b(hold|reserve) (it|that|this|them|those|one|two|three|some|\d+)\b/,
  /\b(set|put) .*\baside\b/,
  /\bsave (it|that|this|them|one|two|three|some|\d+) for me\b/,
];
/** Coming back is what they want to hear of; whether something is halal or open is a question for now. */
const COMES_BACK =
  /\b(ada|ready|redi|stok|restock\w*|re stock|datang|masuk|lagi|tersedia|back|again|available|in stock|have|get|arrives?)\b/;
const NEGATED = /\b(tidak|jangan|belum|usah|batal|bukan|no|not|never|don t|do not|stop)\b/;
const TOLD = [
  /\b(di)?(kabar(i|in|kan)?|infokan|infoin|info|beri ?tahu|kasih tahu|ingatkan|ingetin)\b.*\b(kalau|kalo|klo|kl|jika|bila|begitu|saat|pas)\b/,
  /\b(let me know|tell me|notify me|alert me|ping me|remind me|message me|text me)\b.*\b(when|if|once|as soon as)\b/,
];
const TOLD_ALONE = [
  /^(tolong |minta |mau |ya |boleh )*(di)?kabar(i|in|kan)( saya| ya)?$/,
  /^(yes |please |ok |oke )*(notify|tell) me( please)?$/,
];
/** An order, a rider or a booking is kept and told of by other means. */
const OF_OTHERS = /\b(pesanan|orders?|kurir|driver|booking|servis|service|jadwal)\b/;
const OF_ARRIVAL = /\b(sampai|arrive[sd]?|diantar|abang)\b/;

const NUMBERS = new Map([...TO_TEN, ['sebuah', 1], ['sebungkus', 1]]);
const COUNTED =
  /^(pcs|pc|buah|biji|bungkus|bks|botol|kotak|kaleng|sachet|dus|karton|pack|packs|unit|units|piece|pieces|bottles?|boxes|box|item|items)$/;
const NOT_BEFORE = /^(jam|pukul|nomor|no|isi|number|the|yang|yg)$/;
const NOT_AFTER = /^(jam|menit|minutes?|hours?|hari|days?|ribu|rb|km)$/;

/** What is kept for them given back, what they wait for no longer waited for. */
const LETS_GO = {
  hold: [
    /\b(batal|lepas(kan|in)?|tidak jadi|tidak usah|jangan)\b.*\b(di)?s[ie]mp[ae]n(kan|in|an)?(nya)?\b/,
    /\b(batal|lepas(kan|in)?|cancel|release|drop)\b.*\b(hold|keep)\b/,
    /\bno longer (need|want) (it|them) (kept|held)\b/,
  ],
  watch: [
    /\b(tidak usah|tidak perlu|jangan|batal|stop)\b.*\b(di)?kabar(i|in|kan)?\b/,
    // "No" is read as short for "nomor".
    /\b(do not|don t|stop|(no|nomor) need to) (notify\w*|tell\w*|message|messaging|let) me\b/,
  ],
};

export interface KeepingHeard {
  wantsHold: boolean;
  wantsTold: boolean;
  /** What they want no more. */
  letsGo: 'hold' | 'watch' | null;
  quantity: number | null;
}

/**
 * @param meaning the words in their plain form @param words as they were written
 * @param isBare nothing but the count can be meant by a figure: no product and no size is named
 */
export function keepingIn(meaning: string, words: string[], isBare: boolean): KeepingHeard {
  const isOfOthers = OF_OTHERS.test(meaning);
  // At the end it only makes a question of it: "bisa disimpan ga?".
  const isRefused = isOfOthers || NEGATED.test(meaning.replace(/ (tidak|belum)$/, ''));
  const wantsTold = !isRefused && !OF_ARRIVAL.test(meaning) && asksToBeTold(meaning);
  return {
    wantsHold: !isRefused && !wantsTold && HOLD.some((pattern) => pattern.test(meaning)),
    wantsTold,
    letsGo: isOfOthers ? null : letsGoOf(meaning),
    quantity: quantityIn(words, isBare),
  };
}

function letsGoOf(meaning: string): KeepingHeard['letsGo'] {
  const isOf = (what: 'hold' | 'watch') => LETS_GO[what].some((pattern) => pattern.test(meaning));
  return isOf('watch') ? 'watch' : isOf('hold') ? 'hold' : null;
}

const asksToBeTold = (meaning: string): boolean =>
  TOLD_ALONE.some((pattern) => pattern.test(meaning)) ||
  (COMES_BACK.test(meaning) && TOLD.some((pattern) => pattern.test(meaning)));

const countOf = (word: string): number | null => NUMBERS.get(word) ?? (/^[1-9]\d?$/.test(word) ? Number(word) : null);

/** The 2 of "simpenin indomie goreng 2 di tebet": how many are to be kept, and no part of the name it follows. */
export function isKeptCount(words: string[], i: number): boolean {
  const [before, word = '', after = ''] = [words[i - 1], words[i], words[i + 1]];
  if (before === undefined || NOT_BEFORE.test(before) || NOT_AFTER.test(after) || isUnit(after)) return false;
  return /^[1-9]\d?$/.test(word) && (after === '' || isFiller(after)) && words.some(isKeepingWord);
}

/** "Simpenin 2 dong", "keep two", "3 botol": how many; the figure of a size, an hour or a number in a list is none. */
function quantityIn(words: string[], isBare: boolean): number | null {
  for (const [i, word] of words.entries()) {
    const count = countOf(word);
    if (count === null) continue;
    const [before = '', after = ''] = [words[i - 1], words[i + 1]];
    if (isUnit(after) || NOT_BEFORE.test(before) || NOT_AFTER.test(after)) continue;
    if (COUNTED.test(after) || isKeepingWord(before) || isKeepingWord(after) || isBare || isKeptCount(words, i))
      return count;
  }
  return null;
}
