import { clean } from '../words.ts';

const PEOPLE_MAX = 20;
const NAME_MAX = 200;
const PHONES_MAX = 10;
const PHONE_MAX = 40;

/** Names and numbers of people out of an address book (RFC 6350); all else in a card stays there. */
export const peopleOf = (vCards: string[]): Array<{ name: string; phones: string[] }> =>
  vCards.slice(0, PEOPLE_MAX).map((card) => {
    // A line that begins with a blank goes on from the one before.
    const lines = card.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
    const values = (property: string) =>
      lines.flatMap((line) => {
        const [, value] = new RegExp(`^(?:[\\w-]+\\.)?${property}(?:;[^:]*)?:(.*)$`, 'i').exec(line) ?? [];
        return value ? [value.replace(/\\([,;\\])/g, '$1')] : [];
      });
    const phones = values('TEL').map((phone) => clean(phone.replace(/^tel:/i, ''), PHONE_MAX));
    return { name: clean(values('FN')[0] ?? '', NAME_MAX), phones: phones.filter(Boolean).slice(0, PHONES_MAX) };
  });
