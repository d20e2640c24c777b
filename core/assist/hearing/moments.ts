/** Words for days and for times of day, in both languages. */
const PART = '(?:pagi|siang|sore|malam|malem|mlm|morning|noon|afternoon|evening|night)';
const WEEKDAY =
  "(?:senin|selasa|rabu|kamis|jum'?at|jmt|sabtu|sbtu|minggu|mgg|ahad|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|weekdays?)";
const MONTH =
  '(?:januari|januar[iy]|februari|february|maret|march|april|mei|may|juni|june|juli|july|agustus|august|september|oktober|october|november|desember|december|jan|feb|mar|apr|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)';
const day = [
  '(?:minggu|bulan|week|month) (?:ini|depan|dpn|lalu|kemarin)',
  '(?:next|this|last|coming) (?:week|month|weekend)',
  '(?:day after tomorrow)',
  `(?:hari |hr |this |next |last |malam |malem )?${WEEKDAY}(?: ini| depan| dpn| lalu)?(?: ${PART})?`,
  `(?:besok|bsk|bsok|besuk|lusa|kemarin|kmrn|kmaren|today|tomorrow|tmr|tmrw|tonight|yesterday|(?:hari|hr) ini|hariini|(?:tgl|tanggal) merah|lebaran|natal|tahun baru|christmas|holidays?)(?: ${PART})?`,
  `this (?:morning|afternoon|evening)|(?:pagi|siang|sore|malam|malem) ini`,
  `(?:tgl|tanggal) \\d{1,2}(?: ${MONTH})?(?: ${PART})?`,
  '\\d{1,2} ?(?:st|nd|rd|th)',
  `\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}`,
].join('|');
const time = [
  `(?:(?:before|after|around|sebelum|setelah|abis|habis) )?(?:jam|jm|pukul) \\d{1,2}(?:[.:]\\d\\d)?(?: ${PART})?`,
  `(?:(?:before|after|around|by) )?\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm|o'?clock)`,
  '(?:before |after )(?:noon|lunch|work)',
  '\\d{1,2} in the (?:morning|afternoon|evening)',
  'at \\d{1,2}(?:[.:]\\d\\d)?(?! ?(?:units?|kg|pcs|km))',
].join('|');
const BEGIN = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** In a text as it was written. */
export const DAY_WORDS = new RegExp(`${BEGIN}(?:${day})${END}`, 'giu');
export const TIME_WORDS = new RegExp(`${BEGIN}(?:${time}|${PART})${END}`, 'giu');

/** Days and times in plain words, and what stands for them in a gist; after greetings: "selamat siang" is no time. */
export const MOMENTS: Array<[RegExp, string]> = [
  [DAY_WORDS, 'DAY'],
  [TIME_WORDS, 'TIME'],
  [
    new RegExp(
      `${BEGIN}(?:bukan|bkn|jangan|jgn|not|instead of|rather than|(?:tidak|ga|gak|g) (?:bisa|bs)|cannot|can not) (?:on )?(?:DAY|TIME)${END}`,
      'gu',
    ),
    'NOTDAY',
  ],
];
