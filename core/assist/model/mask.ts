/**
 * What leaves the building for a model says nothing of who is asking: phones, e-mail addresses, names, house numbers and
 * long numbers are put as marks. Order numbers stay, for a model names them to the tools, which give a contact's own alone.
 */

const DIGIT_WORDS =
  '(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan|zero|oh|one|two|three|four|five|six|seven|eight|nine)';
const STREET = '(?:jl|jln|jalan|gang|gg|komplek|kompleks|perumahan|perum|apartemen|apartment|street)';

const MASKS: Array<[mask: string, pattern: RegExp]> = [
  ['[email]', /[\p{L}\p{N}._%+-]+\s*(?:@|\(at\)|\[at\])\s*[\p{L}\p{N}-]+(?:\s*(?:\.|\(dot\)|\[dot\])\s*\p{L}{2,})+/giu],
  ['[email]', /[\p{L}\p{N}._%+-]+ at [\p{L}\p{N}-]+ (?:dot|titik) \p{L}{2,}/giu],
  ['[phone]', /(?<!\d)(?:\+|00)\d{1,3}[\s.()-]*(?:\d[\s.()-]*){7,12}/g],
  ['[phone]', /(?<!\d)\(?0\d{1,3}\)?[\s.-]*(?:\d[\s.-]*){5,10}\d/g],
  ['[phone]', /(?<!\d)62[\s.-]*8(?:\d[\s.-]*){7,11}/g],
  // Identity cards, bank cards, accounts: nine digits and more, in groups of three and more or in one.
  ['[number]', /(?<!\d)\d{3,}(?:[\s.-]?\d{3,})*(?<=\d(?:[\s.-]?\d){8,})/g],
  ['[number]', new RegExp(`\\b${DIGIT_WORDS}(?:[\\s,-]+${DIGIT_WORDS}){5,}\\b`, 'gi')],
  [
    '[address]',
    new RegExp(
      `\\b${STREET}\\b\\.?\\s+[\\p{L}\\p{N}\\s.']{1,40}?[\\s,]+(?:no|nomor|nmr|number|blok|block|kav|unit)\\b\\.?\\s*[\\p{L}\\p{N}/-]+`,
      'giu',
    ),
  ],
  [
    '[address]',
    new RegExp(`\\b${STREET}\\b\\.?\\s+[\\p{L}\\s.']{2,40}?\\s+\\d{1,4}\\b(?!\\s*(?:km|menit|min|jam))`, 'giu'),
  ],
  ['[address]', /\brt\b[\s.:]*\d{1,3}(?:\s*[/,]?\s*rw\b[\s.:]*\d{1,3})?/gi],
  ['[address]', /\bblok\s+\p{L}{1,2}\s*\d*\s*(?:no\b\.?|nomor|\/)\s*\d+/giu],
];
/** Whoever says so names a person; one to three words. */
const NAMED =
  /\b([Nn]ama(?:ku| saya| aku| gue| gw)?(?: adalah)?|[Aa]tas nama|a\/n|a\.n\.?|[Mm]y name is|[Nn]ame is|[Ii] am called)(\s*[:=]?\s+)(\p{L}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]+){0,2})/gu;
/** After these words it is no name. */
const NO_NAME = /^(the|a|an|my|your|for|about|not|apa|siapa|barang|barangnya|toko|produk|cabang|itu|yang|saya)$/i;

/** @param name of the contact, where one is known: its words are put as a mark wherever they stand by themselves */
export function maskPersonal(text: string, name = ''): string {
  let masked = text;
  for (const [mask, pattern] of MASKS) masked = masked.replace(pattern, (found) => kept(found, mask));
  masked = masked.replace(NAMED, (whole, lead: string, between: string, who: string) =>
    NO_NAME.test(who.split(/\s/)[0] ?? '') ? whole : `${lead}${between}[name]`,
  );
  for (const word of wordsOf(name)) masked = masked.replace(word, '[name]');
  return masked;
}

/** Blanks around it stay. */
const kept = (found: string, mask: string): string => mask + (/[\s.-]+$/.exec(found)?.[0] ?? '');

/** Shorter ones are words of every day. */
const NAME_MIN = 3;
const wordsOf = (name: string): RegExp[] =>
  name
    .split(/[^\p{L}'’]+/u)
    .filter((word) => word.length >= NAME_MIN)
    .map((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'giu'));

/** Marks by which models tell who speaks, and what would seem like one. */
const CONTROL =
  /<\|[^|>]{0,40}\|>|<\/?(?:s|system|assistant|user|tool|tool_call|im_start|im_end|think)\b[^>]{0,40}>|\[\/?INST\]|<<\/?SYS>>|```/gi;

/** Letters nobody sees, by which words are hidden from people alone. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Others' words as data: nothing in them can seem to be said by anybody else. */
export const asData = (text: string): string => text.replace(UNSEEN, '').replace(CONTROL, ' ');
