import type { Task } from '../task.ts';

const GORENG = 'GR-0001';
const ON_ITS_WAY = 'TS245564';

/** Talks that turn: another topic and back, two things at once, words taken back. */
export const turnsOfTalk: Task[] = [
  {
    id: 'topic-hours-and-back-to-stock',
    subject: 'change_of_topic',
    language: 'id',
    turns: [
      { say: 'ada indomie goreng deket tebet?', want: { rows: ['TS-TBT'] } },
      { say: 'tebet buka sampai jam berapa?', want: { says: [/21\.00/], branch: 'TS-TBT' } },
      {
        say: 'kalau di bsd stoknya masih ada?',
        want: async ({ available }) => ({ says: [`sisa ${await available('TS-BSD', GORENG)}`], sku: GORENG }),
      },
    ],
  },
  {
    id: 'topic-order-and-back-to-stock',
    subject: 'change_of_topic',
    language: 'id',
    who: { ordered: ON_ITS_WAY },
    turns: [
      { say: 'ada indomie goreng deket tebet?', want: { rows: ['TS-TBT'] } },
      { say: 'oh iya pesanan saya sampai mana?', want: { orderNo: ON_ITS_WAY } },
      { say: 'oke, indomie gorengnya di bsd ada juga?', want: { rows: ['TS-BSD'], sku: GORENG } },
    ],
  },
  {
    id: 'topic-left-open-question',
    subject: 'change_of_topic',
    language: 'en',
    turns: [
      { say: 'do you have indomie goreng?', want: { says: [/Near which place/] } },
      { say: 'what time does the BSD branch close?', want: { says: [/22:00/], branch: 'TS-BSD' } },
    ],
  },
  {
    id: 'topic-booking-interrupted',
    subject: 'change_of_topic',
    language: 'id',
    turns: [
      { say: 'booking servis laptop di cabang Kemang besok jam 10', want: { says: [/Jadi booking\?/] } },
      { say: 'eh ada indomie goreng di tebet ga?', want: { rows: ['TS-TBT'], never: [/Kode booking/] } },
    ],
    end: {
      bookings: [
        { branchId: 'TS-KMG', serviceId: 'servis_laptop', startsAt: '2026-11-21T03:00:00.000Z', status: 'held' },
      ],
    },
  },
  {
    id: 'product-taken-back',
    subject: 'change_of_topic',
    language: 'id',
    turns: [
      { say: 'ada indomie goreng di bsd?', want: { sku: GORENG } },
      {
        say: 'eh bukan, minyak goreng sawit 2 liter maksudnya',
        want: async ({ price }) => ({ sku: 'GR-0014', says: [await price('id', 'GR-0014')] }),
      },
    ],
  },
  {
    id: 'language-changed-midway',
    subject: 'change_of_topic',
    language: 'mix',
    turns: [
      { say: 'ada indomie goreng di tebet?', want: { says: [/sisa/] } },
      {
        say: 'and what are the opening hours of that branch tomorrow?',
        want: { says: [/open/, '09:00', '21:00'], branch: 'TS-TBT' },
      },
    ],
  },
  {
    id: 'two-stock-and-hours',
    subject: 'two_intents',
    language: 'id',
    turns: [
      {
        say: 'jam buka cabang BSD dan ada stok indomie goreng ga di sana?',
        want: async ({ available }) => ({
          says: [`sisa ${await available('TS-BSD', GORENG)}`, /22\.00/],
          branch: 'TS-BSD',
        }),
      },
    ],
  },
  {
    id: 'two-hello-and-order',
    subject: 'two_intents',
    language: 'en',
    who: { ordered: ON_ITS_WAY },
    turns: [
      { say: 'hello! thanks for last time. where is my order now?', want: { orderNo: ON_ITS_WAY, card: 'order' } },
    ],
  },
  {
    id: 'two-stock-and-delivery',
    subject: 'two_intents',
    language: 'id',
    turns: [
      {
        say: 'ada indomie goreng di tebet? bisa dianter ke rumah ga, ongkirnya berapa',
        want: async ({ policies, rupiah }) => ({
          says: [rupiah('id', (await policies()).courier30min.fee), /Indomie/, /Tebet/],
        }),
      },
    ],
  },
  {
    id: 'two-order-and-a-person',
    subject: 'two_intents',
    language: 'id',
    who: { ordered: ON_ITS_WAY },
    turns: [{ say: 'pesanan saya mana? sambungin ke cs aja deh', want: { handover: 'asked' } }],
    end: { isWithPeople: true },
  },
  {
    id: 'picture-then-words',
    subject: 'change_of_topic',
    language: 'id',
    turns: [
      { say: '👍', want: { card: null } },
      { say: 'indomie goreng di tebet', want: { rows: ['TS-TBT'] } },
    ],
  },
];
