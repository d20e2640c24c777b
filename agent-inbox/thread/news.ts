import type { MessageView } from '../../contract/messages.ts';

/** How many messages of others came after `seenSeq`: words and notes, not what merely happened. */
export const newsAfter = (messages: readonly MessageView[], seenSeq: number, agentId: string): number =>
  messages.filter(
    (message) =>
      message.seq > seenSeq && !('hidden' in message) && message.kind !== 'event' && message.author.id !== agentId,
  ).length;
