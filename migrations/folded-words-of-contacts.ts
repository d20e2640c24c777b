import type { mongo } from 'mongoose';

interface Found {
  _id: string;
  name: string;
  phone: string | null;
  words?: string[];
}
const PAGE = 2_000;
const KEY_MAX = 40;
const LAST_DIGITS = 4;

/**
 * The step before knew the letters of ASCII alone: "Réne" and "ÖZGE" had keys nobody looks for, and "Nur’aini" was two
 * words. Page by page, and only where they differ; who is renamed meanwhile has the right ones already.
 */
export async function foldedWordsOfContacts(db: mongo.Db): Promise<void> {
  const contacts = db.collection<Found>('contacts');
  for (let after = ''; ; ) {
    const page = await contacts
      .find({ _id: { $gt: after } }, { projection: { name: 1, phone: 1, words: 1 } })
      .sort({ _id: 1 })
      .limit(PAGE)
      .toArray();
    const last = page.at(-1);
    if (!last) return;
    const wrong = page.filter(({ words = [], ...who }) => wordsOf(who).join() !== words.join());
    if (wrong.length > 0)
      await contacts.bulkWrite(
        wrong.map(({ _id, name, phone }) => ({
          updateOne: { filter: { _id, name, phone }, update: { $set: { words: wordsOf({ name, phone }) } } },
        })),
        { ordered: false, writeConcern: { w: 'majority', journal: true } },
      );
    after = last._id;
  }
}

function wordsOf({ name, phone }: Pick<Found, 'name' | 'phone'>): string[] {
  const words = name.split(/[^\p{L}\p{N}\p{M}'’]+/u).map(folded);
  const figures = (phone ?? '').replace(/\D/g, '');
  const isAtHome = figures.startsWith('0') && figures.length >= 9 && figures.length <= 14;
  const digits = isAtHome ? `62${figures.slice(1)}` : figures;
  const home = digits.startsWith('62') ? `0${digits.slice(2)}` : '';
  return [...new Set([...words, digits, home, digits.slice(-LAST_DIGITS)])].filter(Boolean);
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC')
    .slice(0, KEY_MAX);
