import type { PendingMessage } from '../../../client/index.ts';
import type { Author, MessageBody, ShownMessage } from '../../../contract/messages.ts';

export const ME: Author = { kind: 'shopper', id: 'm-me', name: '' };
export const ASSISTANT: Author = { kind: 'assistant', id: 'assistant', name: 'Asisten' };
export const DEWI: Author = { kind: 'agent', id: 'a-dewi', name: 'Dewi' };

const AT = Date.UTC(2026, 10, 20, 3);
export const minutes = (count: number): string => new Date(AT + count * 60_000).toISOString();

type Said = Partial<Omit<ShownMessage, 'kind' | 'content'>> & { body?: MessageBody };

/** A message `seq` minutes after the first. */
export function aMessage(seq: number, author: Author, { body, ...more }: Said = {}): ShownMessage {
  return {
    messageId: `msg-${seq}`,
    conversationId: 'cv',
    seq,
    at: minutes(seq),
    author,
    audience: 'all',
    ...(body ?? { kind: 'text', content: { text: `message ${seq}` } }),
    ...more,
  };
}

export const aPending = (clientId: string, createdAt = minutes(60)): PendingMessage => ({
  kind: 'text',
  conversationId: null,
  clientId,
  text: clientId,
  state: 'waiting',
  createdAt,
});
