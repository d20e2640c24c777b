import type { Client } from '../../client/index.ts';
import type { AgentView } from '../../contract/conversations.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow } from '../texts/use-texts.ts';
import { useSession } from './session-store.ts';

/** Says whether the agent is there; told why where it could not be. */
export function setAvailability(client: Client<'agent'>, availability: AgentView['availability']): void {
  client.request('availability:set', { availability }).then(
    (reply) => useSession.setState({ agent: reply.agent }),
    (error: unknown) => useToasts.getState().show({ tone: 'danger', text: errorWords(textsNow().t, error) }),
  );
}
