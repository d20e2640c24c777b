import type { Locale } from '../codes.ts';

/** The few words of the loader, kept apart so that it carries nothing else: open, close, one new, several new, not there yet. */
export const launcherTexts: Record<Locale, [open: string, close: string, one: string, many: string, loading: string]> =
  {
    id: ['Buka obrolan', 'Tutup obrolan', 'pesan baru', 'pesan baru', 'Memuat…'],
    en: ['Open chat', 'Close chat', 'new message', 'new messages', 'Loading…'],
  };
