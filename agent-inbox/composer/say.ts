import type { ConversationView } from '../../contract/conversations.ts';
import type { Desk } from '../desk/desk.ts';
import { loadAgents, useDirectory } from '../parts/directory.ts';
import { mentionsIn } from './mentions.ts';

interface Words {
  text: string;
  isNote: boolean;
  /** Nobody has the conversation yet: whoever answers it takes it first. */
  mustTake: boolean;
  /** The last `seq` a reply was written in sight of. */
  seenSeq: number;
  /** Of a reply or a file: the member it is for alone. */
  to: string | null;
  /** How long a reply can be taken back before it leaves. */
  holdMs: number;
}

/**
 * Hands words to the outbox, which keeps them until they are stored.
 * @returns the id they wait under
 * @throws RequestError of what was just asked, or of the taking (`already_taken` with the name, `agent_at_capacity`, `offline`); then nothing was sent
 */
export async function say(
  { client, outbox, actions }: Pick<Desk, 'client' | 'outbox' | 'actions'>,
  conversation: ConversationView,
  { text, isNote, mustTake, seenSeq, holdMs, to }: Words,
): Promise<string> {
  const { conversationId } = conversation;
  if (isNote) {
    // Begun before a reload, or elsewhere, nobody has looked for colleagues yet.
    if (text.includes('@') && !useDirectory.getState().agents) await loadAgents();
    const mentions = mentionsIn(text, useDirectory.getState().agents ?? []);
    return client.send({ kind: 'note', conversationId, text, ...(mentions.length > 0 ? { mentions } : {}) }).clientId;
  }
  // What was pressed a moment ago is shown already; words go once it is so.
  await actions.settled(conversationId);
  if (mustTake) await actions.takeOrThrow(conversation);
  return outbox.send({ kind: 'text', conversationId, text, seenSeq, ...(to ? { to } : {}) }, { holdMs }).clientId;
}

/**
 * The same for a file that is there: it has its id from the beginning, so that it is one message however often it goes.
 * @throws RequestError of the taking; then nothing was sent
 */
export async function sayFile(
  { client, actions }: Pick<Desk, 'client' | 'actions'>,
  conversation: ConversationView,
  {
    mustTake,
    seenSeq,
    to,
    ...file
  }: Pick<Words, 'mustTake' | 'seenSeq' | 'to'> & {
    attachmentId: string;
    clientId: string;
  },
): Promise<void> {
  const { conversationId } = conversation;
  await actions.settled(conversationId);
  if (mustTake) await actions.takeOrThrow(conversation);
  client.send({ kind: 'attachment', conversationId, ...file, seenSeq, ...(to ? { to } : {}) });
}
