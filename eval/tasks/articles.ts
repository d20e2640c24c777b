import type { Task } from '../task.ts';

/** What the vendor has written about how it does things. */
export const articles: Task[] = [
  {
    id: 'article-on-paying',
    subject: 'articles',
    language: 'en',
    turns: [
      {
        say: 'do you accept credit cards?',
        want: async ({ articleTitle }) => ({ says: [await articleTitle('en', 'ways-to-pay')], card: null }),
      },
    ],
  },
  {
    id: 'article-on-warranty-then-stock',
    subject: 'articles',
    language: 'id',
    turns: [
      {
        say: 'barang elektronik ada garansinya ga?',
        want: async ({ articleTitle }) => ({ says: [await articleTitle('id', 'warranty')] }),
      },
      { say: 'oke, ada indomie goreng di tebet?', want: { rows: ['TS-TBT'] } },
    ],
  },
  {
    id: 'article-on-jobs',
    subject: 'articles',
    language: 'id',
    turns: [
      {
        say: 'ada lowongan kerja ga kak?',
        want: async ({ articleTitle }) => ({ says: [await articleTitle('id', 'working-with-us')] }),
      },
    ],
  },
  {
    id: 'article-not-published-is-not-said',
    subject: 'articles',
    language: 'id',
    turns: [{ say: 'bisa dibungkus kado ga?', want: { never: [/belum diterbitkan/, /[Bb]ungkus kado sedang/] } }],
  },
];
