/** Words for days and for times of day, in both languages. */
const PART = '(?:pagi|siang|sore|malam|malem|mlm|morning|noon|afternoon|evening|night)';
const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const JAM = '(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas)';
const WEEKDAY =
  "(?:senin|selasa|rabu|kamis|jum'?at|jmt|sabtu|sbtu|minggu|mgg|ahad|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|weekdays?)";
const MONTH =
  '(?:januari|januar[iy]|februari|february|maret|march|april|mei|may|juni|june|juli|july|agustus|august|september|oktober|october|november|desember|december|jan|feb|mar|apr|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)';
const day = [
  '(?:minggu|bulan|week|month) (?:ini|depan|dpn|lalu|kemarin)',
  '(?:next|this|last|coming) (?:week|month|weekend)|last night',
  '(?:the )?(?:new year|christmas) eve|malam tahun baru|idul ?fitri|idul ?adha|imlek|nyepi|waisak|public holidays?',
  '(?:on|this|next) (?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?! prayers?)(?: (?:morning|afternoon|evening|night))?',
  '(?:day after tomorrow)',
  `(?:hari |hr |this |next |last |malam |malem )?${WEEKDAY}(?! prayers?)(?: ini| depan| dpn| lalu)?(?: ${PART})?`,
  `(?:besok|bsk|bsok|besuk|lusa|kemarin|kmrn|kmaren|kemaren|kmrin|today|tomorrow|tmr|tmrw|tonight|yesterday|(?:hari|hr) ini|hariini|(?:tgl|tanggal) merah|lebaran|natal|tahun baru|christmas|holidays?)(?: ${PART})?`,
  `this (?:morning|afternoon|evening)|(?:pagi|siang|sore|malam|malem|mlm) ini`,
  `(?:tgl|tanggal) \\d{1,2}(?: ${MONTH})?(?: ${PART})?`,
  '\\d{1,2} ?(?:st|nd|rd|th)',
  `\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}`,
].join('|');
const time = [
  `(?:(?:before|after|around|sebelum|setelah|abis|habis) )?(?:jam|jm|pukul|pkl) (?:setengah )?(?:\\d{1,2}(?:[.:]\\d\\d)?|${JAM})(?: ${PART})?`,
  `(?:(?:before|after|around|by|at) )?(?:\\d{1,2}(?:[.:]\\d\\d)?|${HOUR}) ?(?:am|pm|o'?clock|in the (?:morning|afternoon|evening)|at night)`,
  `(?:(?:before|after|around|by|at) )?(?:half past|quarter past|quarter to) (?:\\d{1,2}|${HOUR})`,
  `(?:at|by) ${HOUR}(?! (?:of|more|units?|kg|pcs|km|or|minutes?|hours?|days?|weeks?)\\b)`,
  '(?:at|by) (?:noon|midnight)|tengah malam',
  '(?:before|after|by) \\d{1,2}(?:[.:]\\d\\d)?(?! ?(?:units?|kg|pcs|km|menit|minutes?|hours?|days?|weeks?|jam|hari|months?|items?|st|nd|rd|th))',
  '(?:before |after )(?:noon|lunch|work)',
  '(?:at|make it) \\d{1,2}(?:[.:]\\d\\d)?(?! ?(?:units?|kg|pcs|km|st|nd|rd|th|%))',
].join('|');
const BEGIN = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** In a text as it was written. */
export const DAY_WORDS = new RegExp(`${BEGIN}(?:${day})${END}`, 'giu');
/** "Jam berapa siang" asks for a time and names none, and "malam ini" is a day. */
const PART_ALONE = `(?<!\\b(?:berapa|brp|brapa|brpa) )${PART}(?! ini)`;
export const TIME_WORDS = new RegExp(`${BEGIN}(?:${time}|${PART_ALONE})${END}`, 'giu');

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
