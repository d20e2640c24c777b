import type { Core } from '../core/assemble.ts';
import { groupBy } from '../core/group-by.ts';
import { giveBackHeld } from '../core/routing/give-back.ts';

type Counted = Pick<Core, 'agents' | 'conversations' | 'changes'>;

/**
 * Corrects a count only when two looks in a row find the same wrong: a reservation may be on its way. Likewise for
 * holders who are not on record any more: what they held goes back to the queue.
 */
export function recountCapacity(core: Counted, onError: (error: unknown) => void): () => Promise<void> {
  let suspected = new Map<string, string>();
  return async () => {
    const found = new Map<string, string>();
    for (const count of await countsOf(core)) {
      const { vendorId, agentId, open, held } = count;
      if (open === held) continue;
      const wrong = `${open}, not ${held}`;
      if (suspected.get(agentId) !== wrong) found.set(agentId, wrong);
      // One that cannot be put right must not keep the others from it.
      else await putRight(core, { vendorId, agentId, open, held }).catch(onError);
    }
    suspected = found;
  };
}

interface Count {
  vendorId: string;
  agentId: string;
  /** null: they are not on record. */
  open: number | null;
  held: number;
}

/** Of everybody who holds something, or has places taken. */
async function countsOf(core: Counted): Promise<Count[]> {
  const counts = new Map<string, Count>();
  for (const one of await core.agents.holding()) counts.set(one.agentId, { ...one, held: 0 });
  const unheard: Count[] = [];
  for (const { held, ...who } of await core.conversations.held()) {
    const known = counts.get(who.agentId);
    if (known) known.held = held;
    else unheard.push({ ...who, open: null, held });
  }
  for (const [vendorId, theirs] of groupBy(unheard, (one) => one.vendorId)) {
    const records = await core.agents.byIds(
      vendorId,
      theirs.map(({ agentId }) => agentId),
    );
    const openOf = new Map(records.map(({ agentId, open }) => [agentId, open]));
    for (const one of theirs) counts.set(one.agentId, { ...one, open: openOf.get(one.agentId) ?? null });
  }
  return [...counts.values()];
}

const putRight = (core: Counted, { vendorId, agentId, open, held }: Count): Promise<void> =>
  open === null
    ? giveBackHeld(core, { vendorId, agentId }, 'agent_removed')
    : core.agents.correctOpen(vendorId, agentId, { from: open, to: held });
