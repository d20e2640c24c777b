import { page } from './state.ts';

/** What Tab stops at, as far as a chat has it. */
const FOCUSABLE =
  'button:not(:disabled),a[href],textarea,summary,input:not(:disabled),select,audio[controls],[tabindex="0"]';

/** Esc closes. Where the chat is the whole screen Tab goes round in it; elsewhere it leads on to the page. */
export function watchKeys(onClose: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) onClose();
    if (event.key !== 'Tab' || !page.value.isFull) return;
    const all = document.querySelectorAll<HTMLElement>(FOCUSABLE);
    const [first, last] = [all[0], all[all.length - 1]];
    const [from, to] = event.shiftKey ? [first, last] : [last, first];
    if (document.activeElement !== from) return;
    event.preventDefault();
    to?.focus();
  });
}
