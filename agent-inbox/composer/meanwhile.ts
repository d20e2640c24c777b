/** What was answered while a reply was being written, so that no shopper is told the same twice, or two things at once. */
import type { Client, PendingMessage } from '../../client/index.ts';
import type { MessageView, ShownMessage } from '../../contract/messages.ts';

/** Answers of the assistant and of colleagues since the reply was begun. The server refuses by the same rule. */
export function answeredSince(
  messages: readonly MessageView[],
  agentId: string,
  begunSeq: number | null,
): ShownMessage[] {
  if (begunSeq === null) return [];
  return messages.filter(
    (message): message is ShownMessage =>
      !('hidden' in message) &&
      message.seq > begunSeq &&
      (message.author.kind === 'agent' || message.author.kind === 'assistant') &&
      message.author.id !== agentId &&
      message.kind !== 'note' &&
      message.kind !== 'event',
  );
}

/** A refused message once more. What was refused for an answer in between goes in sight of that answer. */
export function sendAgain(client: Pick<Client<'agent'>, 'retry' | 'discard' | 'send'>, message: PendingMessage): void {
  const seq = message.error?.params?.seq;
  const isSaid = message.kind === 'text' || message.kind === 'attachment';
  if (message.error?.code !== 'answered_meanwhile' || typeof seq !== 'number' || !isSaid) {
    client.retry(message.clientId);
    return;
  }
  client.discard(message.clientId);
  const { conversationId } = message;
  if (message.kind === 'text') client.send({ kind: 'text', conversationId, text: message.text, seenSeq: seq });
  else client.send({ kind: 'attachment', conversationId, attachmentId: message.attachmentId, seenSeq: seq });
}
