import type { Locale } from '../../contract/codes.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { soon } from '../list/soon.ts';

/** Who has a conversation, or what it waits for, in a few words. @param holder its assignee's name as this reader calls them */
export function stateWords(
  locale: Locale,
  t: Translate,
  { status, snoozedUntil }: Pick<ConversationView, 'status' | 'snoozedUntil'>,
  holder: string | null,
  nowMs: number,
): string {
  if (status === 'assigned' && holder) return holder;
  if (status !== 'snoozed') return t(`status.${status}`);
  const words = snoozedUntil
    ? t('inbox.snoozed_until', { time: soon(locale, snoozedUntil, nowMs) })
    : t('status.snoozed');
  return holder ? `${words} · ${holder}` : words;
}
