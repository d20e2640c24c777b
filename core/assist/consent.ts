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

/** @param texts of the unanswered messages, in their order; all of them must agree */
export function consentOf(texts: string[], { about, wish, off }: Asked = {}): 'yes' | 'no' | null {
  const own = { about: formsOf(about), wish: formsOf(wish), off: formsOf(off) };
  const answers = texts.map((text) => answerOf(text, own));
  const [first] = answers;
  return first && answers.every((answer) => answer === first) ? first : null;
}

type Own = Record<keyof Asked, ReadonlySet<string>>;
function answerOf(text: string, { about, wish, off }: Own): 'yes' | 'no' | null {
  if (text.includes('?')) return null;
  const said =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const isIn = (words: ReadonlySet<string>) => said.some((word) => words.has(word) || words.has(formOf(word)));
  const all = [YES, NO, WANTING, THANKS, AROUND, about, wish, off];
  if (said.length === 0 || !said.every((word) => all.some((words) => words.has(word) || words.has(formOf(word)))))
    return null;
  const isNo = isIn(NO);
  const isOff = isIn(off);
  // Beside a no, a wish is what is refused: "ga jadi", "don't hold it".
  if (isNo || isOff) return isIn(YES) || (isNo && isOff) ? null : 'no';
  if (isIn(THANKS) && said.every((word) => !YES.has(word) || TAKING_NOTE.has(word))) return null;
  return isIn(YES) || isIn(WANTING) || isIn(wish) ? 'yes' : null;
}
