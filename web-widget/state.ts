import { computed, signal } from '@preact/signals';
import { translator } from '../contract/texts/render.ts';
import { sharedTexts } from '../contract/texts/shared.ts';
import { widgetTexts } from '../contract/texts/widget.ts';
import type { PageState } from './protocol.ts';
import type { Words } from './words.ts';

/** How the page wants the chat. */
export const page = signal<PageState>({ isOpen: false, locale: 'id', theme: 'auto', context: {} });

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = signal(prefersDark.matches);
prefersDark.addEventListener('change', ({ matches }) => {
  isDark.value = matches;
});
export const ground = computed<'light' | 'dark'>(() => {
  const { theme } = page.value;
  return theme === 'auto' ? (isDark.value ? 'dark' : 'light') : theme;
});

const locale = computed(() => page.value.locale);
export const words = computed<Words>(() => ({
  locale: locale.value,
  t: translator(locale.value, widgetTexts[locale.value], sharedTexts[locale.value]),
}));
