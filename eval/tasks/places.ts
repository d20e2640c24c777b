import type { Task } from '../task.ts';

const GORENG = 'GR-0001';

/** Where a shopper means, and what is open there. */
export const places: Task[] = [
  {
    id: 'place-of-several-by-that-name',
    subject: 'place',
    language: 'id',
    turns: [
      { say: 'indomie goreng di cipayung ada?', want: { says: [/[Yy]ang mana/], card: null } },
      {
        tap: 'place-kec-cipayung-depok',
        async want({ nearest, area }) {
          const { branch } = await nearest(GORENG, (await area('Cipayung', 'Depok')).at);
          return { rows: [branch.branchId], branch: branch.branchId };
        },
      },
    ],
  },
  {
    id: 'place-by-postal-code',
    subject: 'place',
    language: 'id',
    turns: [
      { say: 'cari indomie goreng', want: { says: [/dekat mana/] } },
      { say: '12810', want: { says: [/Tebet/], card: 'stock', sku: GORENG } },
    ],
  },
  {
    id: 'place-mistyped',
    subject: 'place',
    language: 'id',
    turns: [
      { say: 'ada indomie goreng?', want: { says: [/dekat mana/] } },
      { say: 'kelapa gadng', want: { says: [/Kelapa Gading/], card: 'stock' } },
    ],
  },
  {
    id: 'place-far-away-is-not-guessed',
    subject: 'place',
    language: 'id',
    turns: [
      {
        say: 'ada indomie goreng di surabaya?',
        want: { says: [/Surabaya/i], never: [/Sukajaya/, /sisa \d/], card: null },
      },
    ],
  },
  {
    id: 'place-nobody-knows',
    subject: 'place',
    language: 'en',
    turns: [
      { say: 'do you have indomie goreng in Narnia?', want: { says: [/Narnia/i, /do not know/], card: null } },
      { say: 'Tebet then', want: { rows: ['TS-TBT'], sku: GORENG } },
    ],
  },
  {
    id: 'place-corrected',
    subject: 'place',
    language: 'id',
    turns: [
      { say: 'ada indomie goreng deket bsd?', want: { rows: ['TS-BSD'] } },
      { say: 'eh salah, maksudnya tebet', want: { rows: ['TS-TBT'], branch: 'TS-TBT', sku: GORENG } },
    ],
  },
  {
    id: 'place-changed-by-button',
    subject: 'place',
    language: 'id',
    turns: [
      { say: 'ada indomie goreng deket tebet?', want: { rows: ['TS-TBT'] } },
      { tap: 'other-place', want: { says: [/dekat mana/] } },
      {
        say: 'bsd',
        want: async ({ available }) => ({ says: [`sisa ${await available('TS-BSD', GORENG)}`], rows: ['TS-BSD'] }),
      },
    ],
  },
  {
    id: 'hours-of-a-branch-then-tomorrow',
    subject: 'branch_hours_location',
    language: 'id',
    turns: [
      {
        say: 'jam buka cabang BSD?',
        async want({ branch }) {
          const [[from, until] = ['', '']] = (await branch('TS-BSD')).hours.fri;
          return { says: [from.replace(':', '.'), until.replace(':', '.'), /sekarang buka/], branch: 'TS-BSD' };
        },
      },
      { say: 'besok buka jam berapa?', want: { says: [/BSD besok \(Sab, 21 Nov\) buka/] } },
    ],
  },
  {
    id: 'hours-on-a-day-it-is-shut',
    subject: 'branch_hours_location',
    language: 'id',
    turns: [{ say: 'cabang tanah abang besok buka ga?', want: { says: [/Tanah Abang besok \(Sab, 21 Nov\) tutup/] } }],
  },
  {
    id: 'hours-on-sunday-in-english',
    subject: 'branch_hours_location',
    language: 'en',
    turns: [
      {
        say: 'what time does the Tebet branch close on sunday?',
        want: async ({ branch }) => ({ says: [(await branch('TS-TBT')).hours.sun[0]?.[1] ?? 'none', /Sun 22 Nov/] }),
      },
    ],
  },
  {
    id: 'hours-late-at-night',
    subject: 'branch_hours_location',
    language: 'id',
    at: '2026-11-21T00:30:00+07:00',
    turns: [
      {
        say: 'jam segini masih ada yang buka deket kemang?',
        want: { says: [/buka 24 jam|buka sampai/], rows: ['TS-KLB'] },
      },
    ],
  },
  {
    id: 'hours-branch-shut-for-now',
    subject: 'branch_hours_location',
    language: 'id',
    turns: [
      {
        say: 'cabang kalideres buka ga?',
        async want({ branch, branchesNear, kilometres }) {
          const shut = await branch('TS-KLD');
          const [near] = await branchesNear(shut.at);
          return {
            says: [/Kalideres sedang tutup sementara/, near?.area ?? ''],
            rows: [near?.branchId ?? ''],
            never: [kilometres('id', 0)],
          };
        },
      },
    ],
  },
  {
    id: 'phone-of-a-branch',
    subject: 'branch_hours_location',
    language: 'id',
    turns: [
      {
        say: 'minta nomor telpon cabang bsd dong',
        want: async ({ branch }) => ({ says: [(await branch('TS-BSD')).phone] }),
      },
    ],
  },
  {
    id: 'address-of-a-branch-in-english',
    subject: 'branch_hours_location',
    language: 'en',
    turns: [
      {
        say: 'where exactly is your Kuningan branch?',
        want: async ({ branch }) => ({ says: [(await branch('TS-KNG')).address.street], branch: 'TS-KNG' }),
      },
    ],
  },
  {
    id: 'nearest-branch-to-a-pin',
    subject: 'branch_hours_location',
    language: 'id',
    turns: [
      { say: 'cabang terdekat dari sini mana ya', want: { says: [/dekat mana|lokasi/i] } },
      {
        pin: { lat: -6.2088, lon: 106.8456 },
        async want({ branchesNear }) {
          const [near] = await branchesNear({ lat: -6.2088, lon: 106.8456 });
          return { says: [near?.area ?? ''], rows: [near?.branchId ?? ''] };
        },
      },
    ],
  },
];
