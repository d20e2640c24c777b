import type { ConversationView } from '../../contract/conversations.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { lastWords } from '../list/last-words.ts';
import type { Fact } from './notice-for.ts';

/** What a notice says. Who wrote and what only where the agent chose so: others may see the screen. */
export function noticeWords(
  t: Translate,
  { kind, by }: Fact,
  conversation: ConversationView | undefined,
  showsWords: boolean,
): { title: string; body: string } {
  const title = t(`notify.${kind}`);
  // A colleague's name is no shopper's.
  if (by && kind !== 'late') return { title, body: showsWords && by.words ? `${by.name}: ${by.words}` : by.name };
  if (!conversation) return { title, body: showsWords && by ? by.name : '' };
  const { contact, lastMessage, branch, channel } = conversation;
  if (!showsWords) return { title, body: [branch?.name, t(`inbox.channel_${channel}`)].filter(Boolean).join(' · ') };
  return { title, body: `${contact.name}: ${lastMessage ? lastWords(t, lastMessage) : ''}` };
}
