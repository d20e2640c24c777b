import { type Client, type ConnectionState, type HoldingOutbox, RequestError } from '../../client/index.ts';
import { untilStored } from '../composer/until-stored.ts';

interface Deps {
  client: Pick<Client<'agent'>, 'state' | 'conversation' | 'on'>;
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
 * @throws RequestError why one of them was refused, or `offline` where the connection was lost over it: then it is not
 * given up, for somebody waits for an answer, or may have written since
 */
export async function saidFirst({ client, outbox }: Deps, event: string, conversationId: string): Promise<void> {
  const waiting = outbox.pendingOf(conversationId).filter(({ state }) => state === 'waiting');
  if (!GIVES_UP.has(event) || !isThere(client.state) || waiting.length === 0) return;
  outbox.letGoOf(conversationId);
  const log = client.conversation(conversationId);
  await whileThere(client, Promise.all(waiting.map(({ clientId }) => untilStored(log, outbox, clientId))));
  const asked = new Set(waiting.map(({ clientId }) => clientId));
  const refused = outbox.pendingOf(conversationId).find(({ clientId, error }) => error && asked.has(clientId))?.error;
  if (refused) throw new RequestError(refused.code, refused);
}

const isThere = (state: ConnectionState): boolean => state === 'online' || state === 'degraded';

/** @throws RequestError `offline` once the connection is lost */
async function whileThere(client: Pick<Deps['client'], 'on'>, done: Promise<unknown>): Promise<void> {
  let stop = () => {};
  const lost = new Promise<never>((_, reject) => {
    stop = client.on('state', (state) => {
      if (!isThere(state)) reject(new RequestError('offline'));
    });
  });
  await Promise.race([done, lost]).finally(stop);
}
