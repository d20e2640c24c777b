import { useEffect, useRef } from 'react';
import type { MessageView } from '../../contract/messages.ts';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Shows the message that is looked for, once it is there, and marks it. */
export function useSought(
  at: number | null,
  messages: readonly MessageView[],
  toMessage: (seq: number) => HTMLElement | null,
): void {
  const { t } = useTexts();
  const shown = useRef<{ at: number; mark: HTMLElement } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again whenever other messages are there
  useEffect(() => {
    if (at === null || shown.current?.at === at) return;
    const mark = toMessage(at);
    if (!mark) return;
    shown.current?.mark.removeAttribute('data-sought');
    mark.dataset.sought = '';
    shown.current = { at, mark };
    setUi({ announcement: `${t('search.sought')}: ${mark.textContent ?? ''}` });
  }, [at, messages]);
}
