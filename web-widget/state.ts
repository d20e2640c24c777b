import type { Locale } from '../contract/codes.ts';
import { translator } from '../contract/texts/render.ts';
import { sharedTexts } from '../contract/texts/shared.ts';
import { widgetTexts } from '../contract/texts/widget.ts';
import { cell, changed } from './cell.ts';
import type { PageState } from './protocol.ts';
import type { Words } from './words.ts';

/** How the page wants the chat. */
export const page = cell<PageState>({ isOpen: false, isFull: false, locale: 'id', theme: 'auto', context: {} });
/** Whether anybody can see this page at all. */
export const isLookedAt = () => document.visibilityState === 'visible';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
prefersDark.addEventListener('change', changed);

export function ground(): 'light' | 'dark' {
  const { theme } = page.value;
  return theme === 'auto' ? (prefersDark.matches ? 'dark' : 'light') : theme;
}

const known: Partial<Record<Locale, Words>> = {};
/** The words of the language chosen now. */
export function words(): Words {
  const { locale } = page.value;
  known[locale] ??= { locale, t: translator(locale, widgetTexts[locale], sharedTexts[locale]) };
  return known[locale];
}
