import { LOCALES, type Locale } from '../../contract/codes.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const SEND_DELAYS = [0, 5, 10] as const;
export type SendDelay = (typeof SEND_DELAYS)[number];

export interface Preferences {
  locale: Locale;
  theme: Theme;
  /** Whether single letters act; WCAG 2.1.4 wants them to be switchable off. */
  hasSingleKeys: boolean;
  /** How long a reply can be taken back before it leaves, in seconds. */
  sendDelayS: SendDelay;
}
/** Reads what was kept, field by field: an older or foreign value falls back to the default. */
export function readPreferences(kept: unknown, fallback: Locale): Preferences {
  const { locale, theme, hasSingleKeys, sendDelayS } = (kept ?? {}) as Record<string, unknown>;
  return {
    locale: LOCALES.find((one) => one === locale) ?? fallback,
    theme: THEMES.find((one) => one === theme) ?? 'system',
    hasSingleKeys: hasSingleKeys !== false,
    sendDelayS: SEND_DELAYS.find((one) => one === sendDelayS) ?? 0,
  };
}
