import type { Task } from '../task.ts';

const GORENG = 'GR-0001';
const kept = (branchId: string, quantity: number, isReleased = false) => ({
  holds: [{ branchId, sku: GORENG, quantity, isReleased }],
});

/** Units kept aside, and word when they are back: agreed to first, always. */
export const keeping: Task[] = [
  {
    id: 'hold-proposed-then-agreed',
    subject: 'hold',
    language: 'id',
    turns: [
      {
        say: 'simpenin indomie goreng 3 bungkus di tebet dong',
        want: { says: [/Saya simpankan 3 Indomie Goreng 85 g di Tebet/, /mau\?/] },
      },
      { say: 'boleh', want: { says: [/3 Indomie Goreng 85 g disimpan untukmu di Tebet/], branch: 'TS-TBT' } },
    ],
    end: kept('TS-TBT', 3),
  },
  {
    id: 'hold-by-buttons-in-english',
    subject: 'hold',
    language: 'en',
    turns: [
      { say: 'do you have indomie goreng near Tebet?', want: { rows: ['TS-TBT'] } },
      { say: 'can you hold two for me?', want: { says: [/Shall I have 2 of/] } },
      { tap: 'yes-hold-', want: { says: [/kept for you at Tebet/] } },
    ],
    end: kept('TS-TBT', 2),
  },
  {
    id: 'hold-refused',
    subject: 'hold',
    language: 'id',
    turns: [
      { say: 'simpenin indomie goreng di tebet', want: { says: [/Saya simpankan/] } },
      { say: 'ga jadi deh', want: { never: [/disimpan untukmu/] } },
    ],
  },
  {
    id: 'hold-question-is-no-yes',
    subject: 'hold',
    language: 'id',
    turns: [
      { say: 'simpenin indomie goreng di tebet', want: { says: [/Saya simpankan/] } },
      { say: 'boleh tanya dulu, buka sampai jam berapa?', want: { never: [/disimpan untukmu/] } },
    ],
  },
  {
    id: 'hold-other-number-is-proposed-anew',
    subject: 'hold',
    language: 'id',
    turns: [
      { say: 'simpenin indomie goreng 2 di tebet', want: { says: [/Saya simpankan 2/] } },
      { say: 'tiga aja deh', want: { says: [/Saya simpankan 3/], never: [/disimpan untukmu/] } },
      { say: 'oke', want: { says: [/3 Indomie Goreng 85 g disimpan/] } },
    ],
    end: kept('TS-TBT', 3),
  },
  {
    id: 'hold-given-back',
    subject: 'hold',
    language: 'id',
    turns: [
      { say: 'simpenin indomie goreng di tebet', want: { says: [/Saya simpankan/] } },
      { say: 'iya', want: { says: [/disimpan untukmu/] } },
      { say: 'batalin simpanannya ya, ga jadi ambil', want: { says: [/sudah saya lepas/] } },
    ],
    end: kept('TS-TBT', 1, true),
  },
  {
    id: 'hold-stale-button-proposes',
    subject: 'hold',
    language: 'id',
    turns: [
      { stale: `yes-hold-${GORENG}.TS-TBT.2`, want: { says: [/Saya simpankan 2/], never: [/disimpan untukmu/] } },
    ],
  },
  {
    id: 'watch-by-button',
    subject: 'watch',
    language: 'id',
    turns: [
      { say: 'ada stok indomie goreng deket kemang ga?', want: { says: [/Di Kemang lagi habis/] } },
      { tap: 'watch-', want: { says: [/saya kabari di sini begitu Indomie Goreng 85 g ada lagi di Kemang/] } },
    ],
    end: { watches: [{ sku: GORENG, branchIds: ['TS-KMG'], isOpen: true }] },
  },
  {
    id: 'watch-asked-and-called-off',
    subject: 'watch',
    language: 'en',
    turns: [
      { say: 'do you have indomie goreng at the Kemang branch?', want: { says: [/sold out/] } },
      { say: 'let me know when it is back', want: { says: [/I will tell you here/] } },
      { say: 'never mind, no need to tell me any more', want: { says: [/not tell you any more/] } },
    ],
    end: { watches: [{ sku: GORENG, branchIds: ['TS-KMG'], isOpen: false }] },
  },
  {
    id: 'watch-not-promised-for-what-is-there',
    subject: 'watch',
    language: 'id',
    turns: [
      {
        say: 'kabarin kalo indomie goreng ada di tebet',
        want: async ({ available }) => ({ says: [`sisa ${await available('TS-TBT', GORENG)}`] }),
      },
    ],
  },
  {
    id: 'watch-on-whatsapp-says-for-how-long',
    subject: 'watch',
    language: 'id',
    who: { phone: '+6281299999998' },
    turns: [
      { say: 'indomie goreng di cabang kemang ada?', want: { says: [/habis/] } },
      { say: 'kabari kalau sudah ada', want: { says: [/dalam sehari/] } },
    ],
    end: { watches: [{ sku: GORENG, branchIds: ['TS-KMG'], isOpen: true }] },
  },
];
