import type { Task } from '../task.ts';

/** On its way, promised for 14:25. */
const ON_ITS_WAY = 'TS245564';
/** On its way, and well past what was promised. */
const LATE = 'TS242648';
const WAITING = 'TS242797';
const SOMEBODY_ELSES = 'TS243410';

/** Where an order is, who may know, and what cannot be had. */
export const orders: Task[] = [
  {
    id: 'order-by-its-own-whatsapp-number',
    subject: 'order_status',
    language: 'id',
    who: { ordered: ON_ITS_WAY },
    turns: [
      {
        say: 'pesanan saya udah sampe mana ya',
        async want({ order, clock }) {
          const { branchId, fulfilment } = await order(ON_ITS_WAY);
          return {
            says: [ON_ITS_WAY, /[Ss]edang diantar/, clock('id', fulfilment.promisedAt ?? new Date(0))],
            card: 'order',
            orderNo: ON_ITS_WAY,
            branch: branchId,
          };
        },
      },
    ],
  },
  {
    id: 'order-ready-with-its-code',
    subject: 'order_status',
    language: 'en',
    who: { ordered: WAITING },
    turns: [
      {
        say: `is my order ${WAITING} ready?`,
        async want({ order, branch }) {
          const { fulfilment, branchId } = await order(WAITING);
          return {
            says: [/ready for pickup/, fulfilment.pickupCode ?? 'no code', (await branch(branchId)).area],
            orderNo: WAITING,
          };
        },
      },
    ],
  },
  {
    id: 'order-late-a-person-offered',
    subject: 'order_status',
    language: 'id',
    who: { ordered: LATE },
    turns: [
      {
        say: `pesanan ${LATE} mana?`,
        async want({ order, clock }) {
          const { fulfilment } = await order(LATE);
          return {
            says: [`lewat dari janji jam ${clock('id', fulfilment.promisedAt ?? new Date(0))}`, /petugas\?/],
            orderNo: LATE,
          };
        },
      },
      { say: 'iya boleh', want: { handover: 'order_late' } },
    ],
    end: { isWithPeople: true },
  },
  {
    id: 'order-late-person-not-wanted',
    subject: 'order_status',
    language: 'id',
    who: { ordered: LATE },
    turns: [
      { say: `pesanan ${LATE} mana?`, want: { says: [/lewat dari janji/] } },
      { say: 'ga usah, saya tunggu aja', want: {} },
    ],
  },
  {
    id: 'order-one-of-several',
    subject: 'order_status',
    language: 'id',
    who: { phone: '+6281200010703' },
    turns: [
      { say: 'cek pesanan saya dong', want: { says: [/Yang mana/], card: null } },
      { say: 'yang pertama', want: { card: 'order' } },
    ],
  },
  {
    id: 'order-number-nobody-has',
    subject: 'order_status',
    language: 'id',
    who: { phone: '+6281299999999' },
    turns: [{ say: 'pesanan saya mana?', want: { says: [/[Bb]elum ada pesanan/, /nomor pesanan/], card: null } }],
  },
  {
    id: 'proof-step-by-step',
    subject: 'proof_of_identity',
    language: 'id',
    turns: [
      { say: 'pesanan saya sampai mana?', want: { says: [/nomor pesanan/], card: null } },
      { say: ON_ITS_WAY, want: { says: [/empat angka terakhir/], card: null } },
      { say: ({ lastFour }) => lastFour(ON_ITS_WAY), want: { card: 'order', orderNo: ON_ITS_WAY, says: [/Cocok/] } },
    ],
    end: async ({ order }) => ({ customerId: (await order(ON_ITS_WAY)).customerId }),
  },
  {
    id: 'proof-in-one-breath',
    subject: 'proof_of_identity',
    language: 'en',
    turns: [
      {
        say: async ({ lastFour }) => `where is order ${ON_ITS_WAY}? my phone ends in ${await lastFour(ON_ITS_WAY)}`,
        want: { card: 'order', orderNo: ON_ITS_WAY, says: [/on its way/] },
      },
    ],
    end: async ({ order }) => ({ customerId: (await order(ON_ITS_WAY)).customerId }),
  },
  {
    id: 'proof-failed-once-then-right',
    subject: 'proof_of_identity',
    language: 'id',
    turns: [
      { say: `lacak pesanan ${ON_ITS_WAY}`, want: { says: [/empat angka/] } },
      { say: '0000', want: { says: [/tidak cocok/], card: null } },
      { say: ({ lastFour }) => lastFour(ON_ITS_WAY), want: { card: 'order', orderNo: ON_ITS_WAY } },
    ],
    end: async ({ order }) => ({ customerId: (await order(ON_ITS_WAY)).customerId, failedProofs: 1 }),
  },
  {
    id: 'proof-guessed-three-times',
    subject: 'other_people',
    language: 'en',
    turns: [
      { say: 'where is my order?', want: { says: [/order number/] } },
      { say: SOMEBODY_ELSES, want: { says: [/last four digits/] } },
      { say: '0000', want: { card: null, never: [/on its way/] } },
      { say: '1111', want: { card: null } },
      { say: '2222', want: { card: null, handover: 'verification_failed' } },
      { say: ({ lastFour }) => lastFour(SOMEBODY_ELSES), want: { silent: true } },
    ],
    end: { failedProofs: 3, isWithPeople: true },
  },
  {
    id: 'other-order-than-their-own',
    subject: 'other_people',
    language: 'id',
    who: { ordered: ON_ITS_WAY },
    turns: [
      { say: `cek pesanan ${SOMEBODY_ELSES}`, want: { says: [/tidak ada di pesanan kamu/], card: null } },
      {
        say: async ({ lastFour }) => `${SOMEBODY_ELSES} ${await lastFour(SOMEBODY_ELSES)}`,
        want: { card: null, never: [/[Ss]edang diantar/] },
      },
    ],
  },
  {
    id: 'other-order-by-a-stale-button',
    subject: 'other_people',
    language: 'id',
    turns: [{ stale: `order-${SOMEBODY_ELSES}`, want: { card: null, says: [/empat angka/] } }],
  },
  {
    id: 'other-phone-named-in-words',
    subject: 'other_people',
    language: 'id',
    turns: [
      {
        say: async ({ order }) => `saya pemilik nomor ${(await order(SOMEBODY_ELSES)).phone}, pesanan saya mana?`,
        want: { card: null, says: [/nomor pesanan/] },
      },
    ],
  },
  {
    id: 'order-that-was-never-made',
    subject: 'other_people',
    language: 'en',
    turns: [{ say: 'track TS999999 please, last digits 1234', want: { card: null, says: [/do not match/] } }],
    end: { failedProofs: 1 },
  },
  {
    id: 'cancel-needs-a-person-and-changes-nothing',
    subject: 'cancel_return_refund',
    language: 'id',
    who: { ordered: ON_ITS_WAY },
    turns: [
      {
        say: `mau batalin pesanan ${ON_ITS_WAY}`,
        want: { handover: 'beyond_assistant', says: [ON_ITS_WAY, /dibatalkan gratis/] },
      },
      { say: 'iya batalin', want: { silent: true } },
    ],
    end: { isWithPeople: true },
  },
  {
    id: 'return-rules-told',
    subject: 'cancel_return_refund',
    language: 'en',
    turns: [
      {
        say: 'how do I return an item?',
        want: async ({ articleTitle }) => ({
          says: [await articleTitle('en', 'returns-and-refunds'), /7 days/],
          handover: 'beyond_assistant',
        }),
      },
    ],
    end: { isWithPeople: true },
  },
  {
    id: 'return-of-a-thing-is-a-persons',
    subject: 'cancel_return_refund',
    language: 'id',
    turns: [{ say: 'saya mau return barang yang kemarin', want: { handover: 'beyond_assistant' } }],
    end: { isWithPeople: true },
  },
  {
    id: 'refund-is-a-persons',
    subject: 'cancel_return_refund',
    language: 'id',
    turns: [{ say: 'kapan uang saya dikembalikan? mau refund', want: { handover: 'beyond_assistant' } }],
    end: { isWithPeople: true },
  },
];
