import { LOCALES, type Locale } from '../../contract/codes.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  locale: Locale;
  theme: Theme;
  /** Whether single letters act; WCAG 2.1.4 wants them to be switchable off. */
  hasSingleKeys: boolean;
}
/** Reads what was kept, field by field: an older or foreign value falls back to the default. */
export function readPreferences(kept: unknown, fallback: Locale): Preferences {
  const { locale, theme, hasSingleKeys } = (kept ?? {}) as Record<string, unknown>;
  return {
    locale: LOCALES.find((one) => one === locale) ?? fallback,
    theme: THEMES.find((one) => one === theme) ?? 'system',
    hasSingleKeys: hasSingleKeys !== false,
  };
}
