import type { ConversationView } from '../../contract/conversations.ts';
import type { Desk } from '../desk/desk.ts';

interface Words {
  text: string;
  isNote: boolean;
  /** Nobody has the conversation yet: whoever answers it takes it first. */
  mustTake: boolean;
}

/**
 * Hands words to the outbox, which keeps them until they are stored.
 * @throws RequestError of the taking (`already_taken` with the name, `agent_at_capacity`, `offline`); then nothing was sent
 */
export async function say(
  { client, actions }: Pick<Desk, 'client' | 'actions'>,
  conversation: ConversationView,
  { text, isNote, mustTake }: Words,
): Promise<void> {
  const { conversationId } = conversation;
  if (isNote) {
    client.send({ kind: 'note', conversationId, text });
    return;
  }
  if (mustTake) await actions.takeOrThrow(conversation);
  client.send({ kind: 'text', conversationId, text });
}
