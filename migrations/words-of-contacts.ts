import type { mongo } from 'mongoose';

const PAGE = 2_000;
/** The words of a name, and a phone as it is dialled from abroad, at home, and its last four figures. */
const WORDS = {
  $filter: {
    input: {
      $setUnion: [
        {
          $map: {
            input: { $regexFindAll: { input: { $toLower: '$name' }, regex: '[\\p{L}\\p{N}]+' } },
            in: '$$this.match',
          },
        },
        {
          $let: {
            vars: { digits: { $substrCP: [{ $ifNull: ['$phone', ''] }, 1, 20] } },
            in: [
              '$$digits',
              {
                $cond: [
                  { $eq: [{ $substrCP: ['$$digits', 0, 2] }, '62'] },
                  { $concat: ['0', { $substrCP: ['$$digits', 2, 20] }] },
                  '',
                ],
              },
              { $substrCP: ['$$digits', { $max: [0, { $subtract: [{ $strLenCP: '$$digits' }, 4] }] }, 4] },
            ],
          },
        },
      ],
    },
    cond: { $ne: ['$$this', ''] },
  },
};

/** People of before there was a search are found by name and phone like those who come after; page by page. */
export async function wordsOfContacts(db: mongo.Db): Promise<void> {
  const contacts = db.collection<{ _id: string; words?: string[] }>('contacts');
  for (let after = ''; ; ) {
    const page = await contacts
      .find({ _id: { $gt: after } }, { projection: { _id: 1 } })
      .sort({ _id: 1 })
      .limit(PAGE)
      .toArray();
    const last = page.at(-1);
    if (!last) return;
    await contacts.updateMany(
      { _id: { $gt: after, $lte: last._id }, words: { $exists: false } },
      [{ $set: { words: WORDS } }],
      { writeConcern: { w: 'majority', journal: true } },
    );
    after = last._id;
  }
}
