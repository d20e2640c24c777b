/**
 * The forms a word is also found by: "baterainya" → "baterai", "mengirim" → "kirim" or "irim", "orders" → "order". Light
 * on purpose, and without a list of roots: a form need not be a word, it must only be the same for those who belong
 * together. What hears questions (`assist/hearing/stems.ts`) guesses far more, since there a list of words decides.
 */

/** What a prefix leaves, and the letter it may have swallowed. A dot stands for nothing. */
const PREFIXES: ReadonlyArray<[begins: RegExp, swallowed: string]> = [
  [/^(?:memper|diper)(?=\p{L}{3})/u, '.'],
  [/^nge(?=\p{L}{3}$)/u, '.'],
  [/^(?:meng|peng|ng)(?=[aiueo])/u, '.k'],
  [/^(?:meng|peng|ng)(?=[ghk])/u, '.'],
  [/^(?:meny|peny|ny)(?=[aiueo])/u, 'sc'],
  [/^(?:mem|pem)(?=[aiueo])/u, 'p'],
  [/^(?:mem|pem)(?=[bfpv])/u, '.'],
  [/^(?:men|pen)(?=[aiueo])/u, 't'],
  [/^(?:men|pen)(?=[cdjtsz])/u, '.'],
  [/^di(?=\p{L}{3})/u, '.'],
  [/^(?:ber|ter|per|se)(?=\p{L}{4})/u, '.'],
  [/^(?:me|pe)(?=[lmnrwy])/u, '.'],
];
/** "Kerusakan", "keterlambatan": only ever around a word. */
const AROUND = /^ke(\p{L}{4,})an$/u;
const LETTERS_MIN = 3;
const FORMS_MAX = 4;

/** Two vowels, or a short word as it is spoken ("cek", "cas"): what is left of a word must be sayable by itself. */
const isSayable = (form: string): boolean =>
  form.length >= LETTERS_MIN && (/[aiueo].*[aiueo]/u.test(form) || /^[^aiueo][aiueo][^aiueo]$/u.test(form));

/**
 * @param word as `foldedWord` gives it
 * @returns other keys of the word, at most four, the word itself not among them
 */
export function formsOf(word: string): string[] {
  if (word.length <= LETTERS_MIN || !/^\p{L}+$/u.test(word)) return [];
  const forms = new Set<string>();
  const bare = withoutParticle(word);
  for (const root of rootsOf(bare)) forms.add(root);
  forms.add(bare);
  const singular = inEnglish(word);
  if (singular) forms.add(singular);
  forms.delete(word);
  return [...forms].slice(0, FORMS_MAX);
}

function withoutParticle(word: string): string {
  const once = word.replace(/(?:lah|kah|pun|tah)$/u, '');
  const plain = isSayable(once) ? once : word;
  const bare = plain.replace(/(?:nya|ku|mu)$/u, '');
  return bare.length >= 4 || (plain.endsWith('nya') && isSayable(bare)) ? bare : plain;
}

/** Prefixes first, since what stands behind them tells which letter they swallowed; then what was put behind. */
function rootsOf(word: string): string[] {
  const around = AROUND.exec(word)?.[1];
  const begun = around ? [around, ...unprefixed(around)] : unprefixed(word);
  const further = begun.flatMap((form) => unprefixed(form));
  const found = [...further, ...begun];
  return found.length === 0 ? [unsuffixed(word)] : found.flatMap((form) => [unsuffixed(form), ...withoutI(form)]);
}

function unprefixed(word: string): string[] {
  for (const [begins, swallowed] of PREFIXES) {
    if (!begins.test(word)) continue;
    const rest = word.replace(begins, '');
    const forms = [...swallowed].map((letter) => (letter === '.' ? rest : letter + rest)).filter(isSayable);
    if (forms.length > 0) return forms;
  }
  return [];
}

function unsuffixed(form: string): string {
  const bare = form.replace(/(?:kan|an)$/u, '');
  return bare.length >= 4 && isSayable(bare) ? bare : form;
}

/** "-i" may be an ending behind a verb's prefix ("dihubungi"); elsewhere it is part of the word ("baterai"). */
const withoutI = (form: string): string[] => (form.endsWith('i') && form.length >= 5 ? [form.slice(0, -1)] : []);

function inEnglish(word: string): string | null {
  if (!/^[a-z]{5,}$/.test(word)) return null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  const done = /^(.{4,}?)(?:ing|ed)$/.exec(word)?.[1];
  if (done) return done.replace(/([bdfgmnprt])\1$/, '$1');
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : null;
}
