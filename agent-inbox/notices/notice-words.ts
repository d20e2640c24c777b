import type { ConversationView } from '../../contract/conversations.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { lastWords } from '../list/last-words.ts';
import type { NoticeKind } from './notice-for.ts';

/** What a notice says. Who wrote and what only where the agent chose so: others may see the screen. */
export function noticeWords(
  t: Translate,
  kind: NoticeKind,
  { contact, lastMessage, branch, channel }: ConversationView,
  showsWords: boolean,
): { title: string; body: string } {
  const title = t(`notify.${kind}`);
  if (!showsWords) return { title, body: [branch?.name, t(`inbox.channel_${channel}`)].filter(Boolean).join(' · ') };
  return { title, body: `${contact.name}: ${lastMessage ? lastWords(t, lastMessage) : ''}` };
}
