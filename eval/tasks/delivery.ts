import type { Task } from '../task.ts';

const GORENG = 'GR-0001';

/** How a thing gets to the shopper. */
export const delivery: Task[] = [
  {
    id: 'delivery-fees-in-general',
    subject: 'delivery_options',
    language: 'en',
    turns: [
      {
        say: 'what are the delivery fees?',
        async want({ policies, rupiah }) {
          const { courier30min, courierSameday } = await policies();
          return {
            says: [
              rupiah('en', courier30min.fee),
              rupiah('en', courier30min.freeFrom),
              rupiah('en', courierSameday.fee),
              courierSameday.cutoff,
            ],
          };
        },
      },
    ],
  },
  {
    id: 'delivery-of-a-product-to-a-place',
    subject: 'delivery_options',
    language: 'id',
    turns: [
      {
        say: 'bisa dikirim ke tebet ga indomie goreng?',
        async want({ policies, rupiah }) {
          const { courier30min, pickup } = await policies();
          return { says: [/dari Tebet/, `ongkir ${rupiah('id', courier30min.fee)}`, `14.${pickup.readyMin}`] };
        },
      },
    ],
  },
  {
    id: 'delivery-of-what-no-motorbike-carries',
    subject: 'delivery_options',
    language: 'id',
    turns: [
      {
        say: 'mesin cuci front loading 8 kg bisa dikirim ke tebet?',
        want: { says: [/tidak (muat|bisa)/, /[Aa]mbil/] },
      },
    ],
  },
  {
    id: 'delivery-after-the-stock-answer',
    subject: 'delivery_options',
    language: 'id',
    turns: [
      { say: 'ada indomie goreng deket tebet?', want: { rows: ['TS-TBT'] } },
      {
        say: 'ongkirnya berapa kak?',
        want: async ({ policies, rupiah }) => ({
          says: [rupiah('id', (await policies()).courier30min.fee), /Indomie/],
        }),
      },
    ],
  },
  {
    id: 'delivery-where-the-branch-has-no-courier',
    subject: 'delivery_options',
    language: 'en',
    turns: [
      { say: 'do you have indomie goreng at Pasar Minggu?', want: { card: 'stock', sku: GORENG } },
      { say: 'can you deliver it?', want: { says: [/pick(ed)? ?up/i] } },
    ],
  },
  {
    id: 'age-limit-is-said',
    subject: 'delivery_options',
    language: 'id',
    turns: [
      {
        say: 'ada gas kaleng di tebet?',
        async want({ product, available, having, area }) {
          const { ageLimit } = await product('GR-0099');
          const left = await available('TS-TBT', 'GR-0099');
          const [near] = await having('GR-0099', (await area('Tebet')).at);
          return { says: [`${ageLimit} tahun ke atas`, left > 0 ? `sisa ${left}` : (near?.branch.area ?? 'kosong')] };
        },
      },
    ],
  },
];
