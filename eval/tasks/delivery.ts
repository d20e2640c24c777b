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
  {
    id: 'parcel-to-another-city',
    subject: 'delivery_options',
    language: 'id',
    turns: [
      {
        say: 'bisa kirim ke bandung ga kak?',
        async want({ policies, rupiah }) {
          const zone = (await policies()).parcel?.zones[1];
          return {
            says: [/Bandung/, rupiah('id', zone?.feePerKg ?? 0), `${zone?.days.from}–${zone?.days.until} hari`],
          };
        },
      },
      {
        say: 'indomie goreng 12 bungkus',
        async want({ policies, product, rupiah }) {
          const kilos = Math.ceil((12 * (await product(GORENG)).weightG) / 1000);
          const fee = kilos * ((await policies()).parcel?.zones[1]?.feePerKg ?? 0);
          return { says: [/paket/, rupiah('id', fee)], never: [/sisa \d/], card: null };
        },
      },
    ],
  },
  {
    id: 'no-parcel-of-what-does-not-keep',
    subject: 'delivery_options',
    language: 'en',
    turns: [
      {
        say: 'can you send nugget ayam 500 g to Surabaya?',
        want: { says: [/not sent as a parcel/], never: [/between/], card: null },
      },
    ],
  },
];
