/** Words of what was promised in business time. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'sla.first_reply': 'Jawaban pertama',
  'sla.next_reply': 'Jawaban berikutnya',
  'sla.resolve': 'Penyelesaian',
  'sla.left': '{clock}: sisa {time}',
  'sla.until': '{clock}: sebelum {time}',
  'sla.late': '{clock}: terlambat {time}',
  'sla.warned': '{clock} segera terlambat, dijanjikan {time}',
  'sla.breached': '{clock} terlambat, dijanjikan {time}',
  'sla.waiting_calm': 'Menunggu, dijanjikan {time}',
  'sla.waiting_warn': 'Segera terlambat, dijanjikan {time}',
  'sla.waiting_late': 'Terlambat, dijanjikan {time}',
  'sla.prioritised': 'Prioritas dinaikkan karena janji layanan: {priority}',
  'sla.open': 'Buka',
} satisfies Catalogue;

const en = {
  'sla.first_reply': 'First answer',
  'sla.next_reply': 'Next answer',
  'sla.resolve': 'Resolving',
  'sla.left': '{clock}: {time} left',
  'sla.until': '{clock}: by {time}',
  'sla.late': '{clock}: {time} late',
  'sla.warned': '{clock} soon late, promised for {time}',
  'sla.breached': '{clock} late, promised for {time}',
  'sla.waiting_calm': 'Waiting, promised for {time}',
  'sla.waiting_warn': 'Soon late, promised for {time}',
  'sla.waiting_late': 'Late, promised for {time}',
  'sla.prioritised': 'Priority raised for the promise made: {priority}',
  'sla.open': 'Open',
} satisfies Record<keyof typeof id, string>;

export const slaTexts: Record<Locale, Catalogue> = { id, en };
