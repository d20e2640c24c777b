import type { ShopperConversationView } from '../contract/conversations.ts';
import type { MessageView } from '../contract/messages.ts';
import { isOwn } from './words.ts';

/**
 * What others said after the furthest of: the read mark the server knows, what was seen here (`readHere`), and the
 * last thing I said myself.
 */
export function unreadOf(
  messages: readonly MessageView[],
  conversation: ShopperConversationView | null,
  readHere: number,
): MessageView[] {
  const me = conversation?.members.find(({ memberId }) => memberId === conversation.memberId);
  let readSeq = Math.max(readHere, me?.readSeq ?? 0);
  for (const message of messages)
    if (!('hidden' in message) && isOwn(message.author, conversation?.memberId))
      readSeq = Math.max(readSeq, message.seq);
  return messages.filter(
    (message) => message.seq > readSeq && !('hidden' in message) && message.kind !== 'event' && message.kind !== 'note',
  );
}
