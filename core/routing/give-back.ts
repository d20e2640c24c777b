/** What an agent held goes back to the queue once they are not there for it: with a trail, and for whoever is. */
import type { RequeueReason } from '../../contract/codes.ts';
import type { AgentStore } from '../agents/agent.store.ts';
import { presenceFrame } from '../agents/presence-frame.ts';
import type { conversationChanges } from '../conversations/change.ts';
import type { ConversationStore } from '../conversations/conversation.store.ts';
import { DomainError } from '../errors.ts';
import type { Publisher } from '../ports.ts';

const HELD_MAX = 500;
const GONE_MAX = 100;
/** So long must a process have found MongoDB well before it calls anybody gone: as long as it takes to be gone. */
const STEADY_MS = 120_000;
/** Longer than this without an answer is an outage, in which nobody could be seen. */
const GAP_MS = 10_000;

export interface GiveBackDeps {
  conversations: Pick<ConversationStore, 'heldBy'>;
  changes: Pick<ReturnType<typeof conversationChanges>, 'requeue'>;
}
interface Holder {
  vendorId: string;
  agentId: string;
}

/**
 * Puts back what an agent holds. What sleeps is theirs still, unless they are on record no more.
 * Whoever was faster, an agent or another process, is right.
 */
export async function giveBackHeld(
  { conversations, changes }: GiveBackDeps,
  { vendorId, agentId }: Holder,
  reason: RequeueReason,
): Promise<void> {
  const held = await conversations.heldBy(vendorId, agentId, HELD_MAX, reason === 'agent_removed');
  for (const conversationId of held) {
    await changes.requeue({ vendorId, conversationId }, agentId, reason).catch(unlessSettled);
  }
}

function unlessSettled(error: unknown): void {
  const isSettled = error instanceof DomainError && ['already_taken', 'bad_transition'].includes(error.code);
  if (!isSettled) throw error;
}

interface GoneDeps extends GiveBackDeps {
  agents: Pick<AgentStore, 'gone' | 'markGone'>;
  publisher: Publisher;
  onError(error: unknown): void;
}

/**
 * For the sweep: who has not been seen for two minutes gives back what they hold, and is away until they say otherwise.
 *
 * After an outage nobody is judged, for then nobody could be seen: only a process that has itself found MongoDB well
 * for two minutes on end does.
 * @param nowMs a clock that only runs forward
 */
export function giveBackOfGone(deps: GoneDeps, nowMs: () => number = () => performance.now()): () => Promise<void> {
  const { agents, publisher, onError } = deps;
  let steadySince = nowMs();
  let answeredAt = steadySince;

  return async () => {
    const gone = await agents.gone(GONE_MAX);
    const at = nowMs();
    if (at - answeredAt > GAP_MS) steadySince = at;
    answeredAt = at;
    if (at - steadySince < STEADY_MS) return;
    for (const holder of gone) {
      await giveBackHeld(deps, holder, 'agent_gone')
        .then(() => markGone(holder))
        .catch(onError);
      answeredAt = nowMs();
    }
  };

  async function markGone({ vendorId, agentId }: Holder): Promise<void> {
    const were = await agents.markGone(vendorId, agentId);
    if (were) publisher.publish([presenceFrame(were, 'away')]);
  }
}
