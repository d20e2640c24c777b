import type { ConversationView } from '../../contract/conversations.ts';
import type { MessageView } from '../../contract/messages.ts';

/**
 * The handover an agent has still to answer: the assistant gave the conversation to people and none has spoken yet.
 * @returns its `seq`; null where there is none
 */
export function handedOver(
  messages: readonly MessageView[],
  { status }: Pick<ConversationView, 'status'>,
): number | null {
  if (status !== 'waiting' && status !== 'assigned') return null;
  for (const message of messages.toReversed()) {
    if ('hidden' in message || message.kind === 'note') continue;
    if (message.author.kind === 'agent' && message.kind !== 'event') return null;
    if (message.kind === 'event' && message.content.event === 'handover') return message.seq;
    if (message.kind === 'event' && message.content.event === 'resolved') return null;
  }
  return null;
}

/** The shopper's last words, for who reads another language; null where they sent none. */
export function lastWordsOf(messages: readonly MessageView[]): string | null {
  for (const message of messages.toReversed()) {
    if ('hidden' in message || message.author.kind !== 'shopper') continue;
    if (message.kind === 'text') return message.content.text;
  }
  return null;
}
