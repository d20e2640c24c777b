import type { Task } from '../task.ts';

const GORENG = 'GR-0001';
const OIL = 'GR-0014';

/** Which branch near a place has something. */
export const stock: Task[] = [
  {
    id: 'stock-sold-out-here-nearest-instead',
    subject: 'stock_nearby',
    language: 'id',
    turns: [
      {
        say: 'ada stok Indomie goreng deket Kemang ga?',
        async want({ area, nearest, price, kilometres }) {
          const { branch, distanceM, available } = await nearest(GORENG, (await area('Kemang', 'Jakarta Selatan')).at);
          return {
            says: [
              'asisten otomatis',
              await price('id', GORENG),
              /Di Kemang lagi habis/,
              `${branch.area} (${kilometres('id', distanceM)}), sisa ${available}`,
            ],
            card: 'stock',
            sku: GORENG,
            rows: ['TS-KMG', branch.branchId],
            branch: branch.branchId,
          };
        },
      },
      {
        say: 'yang di Tebet aja',
        want: async ({ available }) => ({
          says: [`sisa ${await available('TS-TBT', GORENG)}`, /Tebet/],
          rows: ['TS-TBT'],
          branch: 'TS-TBT',
        }),
      },
    ],
  },
  {
    id: 'stock-in-english',
    subject: 'stock_nearby',
    language: 'en',
    turns: [
      {
        say: 'do you have indomie goreng near Tebet?',
        want: async ({ available, price }) => ({
          says: [/automated assistant/, await price('en', GORENG), `${await available('TS-TBT', GORENG)} left`],
          never: [/sisa|stok/],
          rows: ['TS-TBT'],
          branch: 'TS-TBT',
        }),
      },
    ],
  },
  {
    id: 'stock-three-lines-one-answer',
    subject: 'stock_nearby',
    language: 'id',
    turns: [
      {
        say: ['halo kak', 'ada indomie goreng?', 'di tebet'],
        want: async ({ available }) => ({
          says: [`Di Tebet sisa ${await available('TS-TBT', GORENG)}`],
          rows: ['TS-TBT'],
        }),
      },
    ],
  },
  {
    id: 'stock-which-of-several',
    subject: 'stock_nearby',
    language: 'id',
    turns: [
      { say: 'beras 5 kg ada di bsd?', want: { says: [/[Yy]ang mana/], card: null } },
      {
        tap: 'sku-GR-0009',
        async want({ having, area, available }) {
          const [first] = await having('GR-0009', (await area('BSD')).at);
          const left = await available('TS-BSD', 'GR-0009');
          return { sku: 'GR-0009', says: [left > 0 ? `sisa ${left}` : `${first?.branch.area}`], card: 'stock' };
        },
      },
    ],
  },
  {
    id: 'stock-another-product-same-place',
    subject: 'stock_nearby',
    language: 'id',
    turns: [
      { say: 'ada indomie goreng deket tebet?', want: { rows: ['TS-TBT'] } },
      {
        say: 'kalo minyak goreng sawit 2 liter ada?',
        want: async ({ price }) => ({ sku: OIL, card: 'stock', says: [await price('id', OIL)] }),
      },
    ],
  },
  {
    id: 'stock-slang-and-typos',
    subject: 'stock_nearby',
    language: 'id',
    turns: [
      {
        say: 'min msh ada indomi goreng gk d tebet??',
        want: async ({ available }) => ({ says: [`sisa ${await available('TS-TBT', GORENG)}`], sku: GORENG }),
      },
    ],
  },
  {
    id: 'stock-english-with-indonesian-words',
    subject: 'stock_nearby',
    language: 'mix',
    turns: [
      {
        say: 'hi kak, do you have minyak goreng sawit 2 liter di BSD?',
        want: async ({ price }) => ({
          sku: OIL,
          card: 'stock',
          says: [new RegExp(`${await price('en', OIL)}|${await price('id', OIL)}`)],
        }),
      },
    ],
  },
  {
    id: 'stock-not-sold',
    subject: 'stock_nearby',
    language: 'id',
    turns: [
      { say: 'ada kabel hdmi di kemang?', want: { says: [/tidak ada di daftar/], card: null, never: [/sisa \d/] } },
    ],
    end: { lost: [{ sku: null, branchId: 'TS-KMG' }] },
  },
  {
    id: 'stock-near-a-pin',
    subject: 'stock_nearby',
    language: 'id',
    turns: [
      { say: 'ada indomie goreng?', want: { says: [/dekat mana/], card: null } },
      {
        pin: { lat: -6.2262, lon: 106.8533 },
        async want({ nearest, kilometres }) {
          const { branch, distanceM, available } = await nearest(GORENG, { lat: -6.2262, lon: 106.8533 });
          return {
            says: [`${branch.area} (${kilometres('id', distanceM)}), sisa ${available}`],
            rows: [branch.branchId],
            branch: branch.branchId,
          };
        },
      },
    ],
  },
  {
    id: 'stock-count-that-is-old',
    subject: 'stock_nearby',
    language: 'id',
    turns: [
      {
        say: 'ada indomie goreng di lenteng agung ga?',
        async want({ available }) {
          const left = await available('TS-LTA', GORENG);
          return left > 0 ? { says: [`sisa ${left}`, /dihitung \d+ jam lalu/] } : { says: [/habis|tidak dijual/] };
        },
      },
    ],
  },
  {
    id: 'price-before-any-place',
    subject: 'price',
    language: 'id',
    turns: [
      {
        say: 'harga minyak goreng sawit 2 liter berapa?',
        want: async ({ price }) => ({ says: [await price('id', OIL)] }),
      },
    ],
  },
  {
    id: 'price-in-english',
    subject: 'price',
    language: 'en',
    turns: [
      { say: 'how much is indomie goreng?', want: async ({ price }) => ({ says: [await price('en', GORENG)] }) },
      {
        say: 'near Tebet',
        want: async ({ available }) => ({ says: [`${await available('TS-TBT', GORENG)} left`], rows: ['TS-TBT'] }),
      },
    ],
  },
  {
    id: 'price-at-a-place',
    subject: 'price',
    language: 'id',
    turns: [
      {
        say: 'di tebet indomie goreng berapaan kak',
        want: async ({ price, available }) => ({
          says: [await price('id', GORENG), `sisa ${await available('TS-TBT', GORENG)}`],
        }),
      },
    ],
  },
  {
    id: 'price-of-instant-noodles-is-no-instant-courier',
    subject: 'price',
    language: 'en',
    turns: [{ say: 'how much are the instant noodles?', want: { says: [/which|Rp/i], never: [/courier/i] } }],
  },
  {
    id: 'price-of-several',
    subject: 'price',
    language: 'en',
    turns: [
      { say: 'how much are eggs?', want: { says: [/which/i], card: null } },
      { tap: 'sku-GR-0021', want: async ({ price }) => ({ says: [await price('en', 'GR-0021')] }) },
    ],
  },
  {
    id: 'as-many-as-are-wanted',
    subject: 'stock_nearby',
    language: 'id',
    turns: [
      {
        say: 'ada indomie goreng 20 bungkus deket tebet?',
        async want({ having, area, product, rupiah }) {
          const enough = (await having(GORENG, (await area('Tebet')).at)).filter(({ available }) => available >= 20);
          const [near] = enough;
          const total = 20 * (await product(GORENG)).price;
          return { says: [near?.branch.area ?? 'kosong', `sisa ${near?.available}`, rupiah('id', total)] };
        },
      },
    ],
  },
];
