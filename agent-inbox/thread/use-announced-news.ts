import { useEffect, useRef } from 'react';
import type { MessageView } from '../../contract/messages.ts';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';

const MOST = 120;

/** Tells readers of the screen what the shopper of the open conversation says; nothing of all the others. */
export function useAnnouncedNews(messages: readonly MessageView[]): void {
  const { t } = useTexts();
  const told = useRef<number | null>(null);
  useEffect(() => {
    const last = messages.at(-1);
    if (!last) return;
    const isNews = told.current !== null && last.seq > told.current;
    told.current = last.seq;
    if (!isNews || 'hidden' in last || last.author.kind !== 'shopper') return;
    const text = last.kind === 'text' ? last.content.text.slice(0, MOST) : '';
    setUi({ announcement: t('inbox.announced', { name: last.author.name, text }) });
  }, [messages, t]);
}
