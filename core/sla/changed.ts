/** Promises that change hold for what is open already: all of it is looked at, by one worker at a time. */
import type { ConversationStore } from '../conversations/conversation.store.ts';
import type { SlaKeeper } from './keeper.ts';
import type { SlaPolicyStore, SlaWalk } from './policy.store.ts';

const PAGE = 200;

export interface SlaChangedDeps {
  promises: Pick<SlaKeeper, 'recordOf'>;
  slaPolicies: Pick<SlaPolicyStore, 'now' | 'claimChanged' | 'walked' | 'settle'>;
  conversations: Pick<ConversationStore, 'openPromises' | 'setSlas'>;
}

/**
 * For the sweep, in a loop of its own: with very many open it takes minutes, and what is late is told meanwhile. A worker
 * that ends on the way leaves the rest to the next one.
 */
export function slaChanged(deps: SlaChangedDeps): () => Promise<void> {
  return async () => {
    for (let walk = await deps.slaPolicies.claimChanged(); walk; walk = await deps.slaPolicies.claimChanged())
      await goByThem(deps, walk);
  };
}

async function goByThem({ slaPolicies, conversations, promises }: SlaChangedDeps, claimed: SlaWalk): Promise<void> {
  const { vendorId } = claimed;
  await slaPolicies.now(vendorId);
  for (let walk: SlaWalk | null = claimed; walk; ) {
    const page = await conversations.openPromises(vendorId, walk.after, PAGE);
    const changes = [];
    for (const { state, sla } of page) {
      const runs = await promises.recordOf(state);
      if (JSON.stringify(runs) !== JSON.stringify(sla)) changes.push({ state, sla: runs });
    }
    if (changes.length > 0) await conversations.setSlas(vendorId, changes);
    const last = page.at(-1)?.state;
    if (!last || page.length < PAGE) return slaPolicies.settle(walk);
    walk = await slaPolicies.walked(walk, { at: last.lastAt, conversationId: last.conversationId });
  }
}
