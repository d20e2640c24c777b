/** Templates the simulator's business has been given, as Meta lists them. */
interface Template {
  name: string;
  language: string;
  category: 'UTILITY' | 'MARKETING';
  header?: string;
  body: string;
  footer?: string;
}

const TEMPLATES: Template[] = [
  {
    name: 'sambung_lagi',
    language: 'id',
    category: 'UTILITY',
    body: 'Halo {{1}}, maaf kami baru bisa membalas. Soal {{2}}, apakah masih bisa kami bantu?',
    footer: 'Balas STOP untuk tidak dikabari lagi',
  },
  {
    name: 'sambung_lagi',
    language: 'en',
    category: 'UTILITY',
    body: 'Hello {{1}}, sorry for the late answer. About {{2}}: can we still help?',
    footer: 'Reply STOP to hear from us no more',
  },
  {
    name: 'pesanan_siap',
    language: 'id',
    category: 'UTILITY',
    header: 'Pesanan siap',
    body: 'Halo {{1}}, pesanan {{2}} siap diambil di {{3}} sampai pukul 21.00.',
  },
  {
    name: 'jam_buka_hari_raya',
    language: 'id',
    category: 'UTILITY',
    body: 'Selama hari raya toko kami buka pukul 10.00 sampai 18.00. Selamat berlibur!',
  },
];

const PLACE = /\{\{(\d+)\}\}/g;
const countOf = (body: string): number => new Set([...body.matchAll(PLACE)].map(([, n]) => n)).size;

/** As `GET /<business account>/message_templates` gives them. */
export const listed = (): object[] =>
  TEMPLATES.map(({ name, language, category, header, body, footer }, index) => ({
    ...{ id: String(500_000_000_000_001 + index), name, language, category, status: 'APPROVED' },
    components: [
      ...(header ? [{ type: 'HEADER', format: 'TEXT', text: header }] : []),
      { type: 'BODY', text: body },
      ...(footer ? [{ type: 'FOOTER', text: footer }] : []),
    ],
  }));

/**
 * How one arrives with its values.
 * @returns Meta's code where it cannot be sent: 132001 there is none in this language; 132000 too few or too many values
 */
export function filled(name: string, language: string, values: string[]): { text: string } | { refused: number } {
  const template = TEMPLATES.find((one) => one.name === name && one.language === language);
  if (!template) return { refused: 132001 };
  if (countOf(template.body) !== values.length) return { refused: 132000 };
  const body = template.body.replace(PLACE, (_, n) => values[Number(n) - 1] ?? '');
  return { text: [template.header, body, template.footer].filter(Boolean).join('\n\n') };
}
