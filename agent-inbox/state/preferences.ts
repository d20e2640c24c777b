import { create } from 'zustand';
import { LOCALES, type Locale } from '../../contract/codes.ts';
import { keep, readKept } from './kept.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  locale: Locale;
  theme: Theme;
  /** Whether single letters act; WCAG 2.1.4 wants them to be switchable off. */
  hasSingleKeys: boolean;
}
interface PreferenceState extends Preferences {
  change(change: Partial<Preferences>): void;
}

const firstLocale = (): Locale => (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'id');

/** Reads what was kept, field by field: an older or foreign value falls back to the default. */
export function readPreferences(kept: unknown, fallback: Locale): Preferences {
  const { locale, theme, hasSingleKeys } = (kept ?? {}) as Record<string, unknown>;
  return {
    locale: LOCALES.find((one) => one === locale) ?? fallback,
    theme: THEMES.find((one) => one === theme) ?? 'system',
    hasSingleKeys: hasSingleKeys !== false,
  };
}

export const usePreferences = create<PreferenceState>((set, get) => ({
  ...readPreferences(readKept('preferences'), firstLocale()),
  change(change) {
    set(change);
    const { locale, theme, hasSingleKeys } = get();
    keep('preferences', { locale, theme, hasSingleKeys });
    showPreferences();
  },
}));

/** Language and colours of the whole page follow at once. */
export function showPreferences(): void {
  const { locale, theme } = usePreferences.getState();
  document.documentElement.lang = locale;
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
