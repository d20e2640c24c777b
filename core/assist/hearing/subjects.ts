/** Words that only say what is spoken of, whatever is wanted of it. */
const SUBJECTS = {
  order: /\b(pesan\w*|order\w*)\b/i,
  return: /\b(refund|retur\w*)\b/i,
  booking: /\b(booking|appointment|reservation|reservasi|janji|jadwal)/i,
  service: /\b(servis|service)\b/i,
  delivery: /ong(kir|kos)|kirim|ant[ae]r|kurir|courier|deliver|ship|gosend|grab|sampai|nyampe/i,
  /** One branch itself: its hours, address or phone. */
  branch: /\b(alamat\w*|address|jam|buka|tutup|open\w*|close\w*|telp\w*|telepon|phone|cabang|branch|toko|store)\b/i,
  /** A way to do something. */
  way: /\b(cara\w*|gimana|bagaimana|how)\b/i,
};
export type Subject = keyof typeof SUBJECTS;
const NAMES = Object.keys(SUBJECTS) as Subject[];

export const subjectsIn = (text: string): ReadonlySet<Subject> =>
  new Set(NAMES.filter((name) => SUBJECTS[name].test(text)));
