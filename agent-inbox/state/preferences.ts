import { create } from 'zustand';
import type { Locale } from '../../contract/codes.ts';
import { keep, readKept } from './kept.ts';
import { type Preferences, readPreferences } from './read-preferences.ts';

export type { Preferences };

interface PreferenceState extends Preferences {
  change(change: Partial<Preferences>): void;
}

const firstLocale = (): Locale => (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'id');

export const usePreferences = create<PreferenceState>((set, get) => ({
  ...readPreferences(readKept('preferences'), firstLocale()),
  change(change) {
    set(change);
    const { locale, theme, hasSingleKeys, sendDelayS } = get();
    keep('preferences', { locale, theme, hasSingleKeys, sendDelayS });
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
