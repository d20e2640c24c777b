import type { Client } from '../../client/index.ts';
import type { AgentView } from '../../contract/conversations.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow } from '../texts/use-texts.ts';
import { useSession } from './session-store.ts';

/** Says whether the agent is there; done or explained. */
export async function setAvailability(client: Client<'agent'>, availability: AgentView['availability']): Promise<void> {
  try {
    const { agent } = await client.request('availability:set', { availability });
    useSession.setState({ agent });
  } catch (error) {
    useToasts.getState().show({ tone: 'danger', text: errorWords(textsNow().t, error) });
  }
}
