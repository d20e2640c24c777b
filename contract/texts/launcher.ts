import type { Locale } from '../codes.ts';

/** The few words of the loader, kept apart so that it carries nothing else: open, close, so many new, not there yet. */
export const launcherTexts: Record<Locale, [open: string, close: string, unread: string, loading: string]> = {
  id: ['Buka obrolan', 'Tutup obrolan', 'pesan baru', 'Memuat…'],
  en: ['Open chat', 'Close chat', 'unread', 'Loading…'],
};
