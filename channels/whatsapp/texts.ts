/** Words that only WhatsApp's own forms need. */
import type { Locale } from '../../contract/codes.ts';
import type { Catalogue } from '../../contract/texts/render.ts';

const id = {
  'whatsapp.choose': 'Pilih',
  'whatsapp.or_write': 'Atau tulis:',
  'whatsapp.write_one': 'Balas dengan salah satu:',
  'whatsapp.today': 'Hari ini {hours}',
  'whatsapp.more_items': '… dan {count} barang lain',
} satisfies Catalogue;

const en = {
  'whatsapp.choose': 'Choose',
  'whatsapp.or_write': 'Or write:',
  'whatsapp.write_one': 'Reply with one of:',
  'whatsapp.today': 'Today {hours}',
  'whatsapp.more_items': '… and {count} more',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const whatsappTexts: Record<Locale, Catalogue> = { id, en };
