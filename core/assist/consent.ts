/**
 * Whether a turn says yes, or no, to a write the assistant has proposed. Stricter than the everyday yes of
 * `heard.yesNo`: every word must belong to the answer, so "boleh tanya dulu?" and "ok nanti saya pikir" agree to nothing,
 * and a yes beside a no is neither. What is left open is asked once more.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const YES = words(
  'ya yaa yah iya iyaa iyah iyes y yes yep yup yeah yoi ok oke okay okey sip siap boleh betul benar setuju sure lanjut lanjutkan silakan silahkan deal',
);
const NO = words(
  'tidak tdk ga gak nggak ngga enggak engga kagak ndak jangan jgn gausah usah no nope nah not dont never nvm belum blm nanti ntar later wait tunggu bentar sebentar eh',
);
/** Who only takes note says these; with thanks beside them they may end the talk: "ok makasih" agrees to nothing. */
const TAKING_NOTE = words('ok oke okay okey sip siap');
const THANKS = words('terima kasih makasih thanks thank');
/** A yes, or nothing but a manner of speaking. */
const PARTICLE = words('ya yaa yah');
/** To want it is a yes to whether it is wanted. */
const WANTING = words('mau want');
/** Manners, and what points at the question itself. */
const AROUND = words(
  'kak kakak min mimin admin bang gan mas mba mbak bu pak sis bos dong deh ya yah sih nih tolong please pls you saja aja itu that it this i do go ahead',
);

/** What one question asks, in the words its answer may use; everyday forms of a word are found by it. */
export interface Asked {
  /** Name what it is about, and say neither yes nor no. */
  about?: string[];
  /** Repeat the wish, which is a yes: "simpenin aja" where keeping is proposed. */
  wish?: string[];
  /** Call it off, which is a no. */
  off?: string[];
}

/** The everyday forms of one word: "batal", "batalkan", "dibatalin", "batalin". */
const formOf = (word: string): string => word.replace(/^di(?=\p{L}{4})/u, '').replace(/(kan|in|nya)$/u, '');
const formsOf = (list: string[] = []): ReadonlySet<string> => new Set(list.map(formOf));

/** @param texts of the unanswered messages, in their order; all that answer must agree, and manners alone answer nothing */
export function consentOf(texts: string[], { about, wish, off }: Asked = {}): 'yes' | 'no' | null {
  const own = { about: formsOf(about), wish: formsOf(wish), off: formsOf(off) };
  const answering = texts.filter((text) => answerOf(text, own) !== null || !isMadeOf(text, [THANKS, AROUND]));
  const [first, ...others] = answering.map((text) => answerOf(text, own));
  if (!first || others.some((answer) => answer !== first)) return null;
  // "Ok", and "makasih" behind it, as in one breath.
  return answering.length === texts.length || answerOf(texts.join(' '), own) === first ? first : null;
}

const isOf = (words: ReadonlySet<string>, word: string): boolean => words.has(word) || words.has(formOf(word));
const saidIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word of it, and it asks nothing. */
function isMadeOf(text: string, all: Array<ReadonlySet<string>>): boolean {
  const said = saidIn(text);
  return !text.includes('?') && said.length > 0 && said.every((word) => all.some((words) => isOf(words, word)));
}

type Own = Record<keyof Asked, ReadonlySet<string>>;
function answerOf(text: string, { about, wish, off }: Own): 'yes' | 'no' | null {
  if (!isMadeOf(text, [YES, NO, WANTING, THANKS, AROUND, about, wish, off])) return null;
  const said = saidIn(text);
  const isIn = (words: ReadonlySet<string>) => said.some((word) => isOf(words, word));
  const thanksAt = said.findIndex((word) => THANKS.has(word));
  // "Makasih ya": behind thanks it is a manner of speaking.
  const yes = said.filter((word, i) => isOf(YES, word) && !(PARTICLE.has(word) && thanksAt >= 0 && i > thanksAt));
  const isNo = isIn(NO);
  const isOff = isIn(off);
  // Beside a no, a wish is what is refused: "ga jadi", "don't hold it".
  if (isNo || isOff) return yes.length > 0 || (isNo && isOff) ? null : 'no';
  if (thanksAt >= 0 && yes.every((word) => TAKING_NOTE.has(word))) return null;
  return yes.length > 0 || isIn(WANTING) || isIn(wish) ? 'yes' : null;
}
