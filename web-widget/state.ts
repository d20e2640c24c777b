import { cell, changed } from './cell.ts';
import type { PageState } from './protocol.ts';

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
