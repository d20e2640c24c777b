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
/** Manners, and what points at the question itself. */
const AROUND = words(
  'kak kakak min mimin admin bang gan mas mba mbak bu pak sis bos dong deh ya yah sih nih tolong please pls terima kasih makasih thanks thank you saja aja itu that it this mau want i do go ahead',
);

/** The everyday forms of one word: "batal", "batalkan", "dibatalin", "batalin". */
const formOf = (word: string): string => word.replace(/^di(?=\p{L}{4})/u, '').replace(/(kan|in|nya)$/u, '');

/**
 * @param texts of the unanswered messages, in their order; all of them must agree
 * @param of the words of this very question ("batal", "cancel"; "simpan", "hold"): naming them is a part of the answer
 */
export function consentOf(texts: string[], of: string[] = []): 'yes' | 'no' | null {
  const own = new Set(of.map(formOf));
  const answers = texts.map((text) => answerOf(text, own));
  const [first] = answers;
  return first && answers.every((answer) => answer === first) ? first : null;
}

function answerOf(text: string, own: ReadonlySet<string>): 'yes' | 'no' | null {
  if (text.includes('?')) return null;
  const said =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const isKnown = (word: string) => YES.has(word) || NO.has(word) || AROUND.has(word) || own.has(formOf(word));
  if (said.length === 0 || !said.every(isKnown)) return null;
  const hasYes = said.some((word) => YES.has(word));
  const hasNo = said.some((word) => NO.has(word));
  if (hasYes === hasNo) return null;
  return hasYes ? 'yes' : 'no';
}
