import { type Client, type HoldingOutbox, RequestError } from '../../client/index.ts';
import { untilStored } from '../composer/until-stored.ts';

interface Deps {
  client: Pick<Client<'agent'>, 'state' | 'conversation'>;
  outbox: Pick<HoldingOutbox, 'pendingOf' | 'letGoOf' | 'wasTakenBack'>;
}
/** After these a reply would come too late: the conversation is no longer its author's to answer. */
const GIVES_UP: ReadonlySet<string> = new Set([
  'conversation:resolve',
  'conversation:release',
  'conversation:transfer',
  'conversation:assign',
]);

/**
 * What was said in a conversation is stored before it is given up; a reply still held back leaves now. Without a
 * connection nothing is waited for: the request says so itself.
 * @throws RequestError why one of them was refused: then it is not given up, for somebody waits for an answer
 */
export async function saidFirst({ client, outbox }: Deps, event: string, conversationId: string): Promise<void> {
  const isThere = client.state === 'online' || client.state === 'degraded';
  const waiting = outbox.pendingOf(conversationId).filter(({ state }) => state === 'waiting');
  if (!GIVES_UP.has(event) || !isThere || waiting.length === 0) return;
  outbox.letGoOf(conversationId);
  const log = client.conversation(conversationId);
  await Promise.all(waiting.map(({ clientId }) => untilStored(log, outbox, clientId)));
  const asked = new Set(waiting.map(({ clientId }) => clientId));
  const refused = outbox.pendingOf(conversationId).find(({ clientId, error }) => error && asked.has(clientId))?.error;
  if (refused) throw new RequestError(refused.code, refused);
}
