import type { WhyWaiting } from '../../contract/wall.ts';
import type { AgentStore } from '../agents/agent.store.ts';
import type { ConversationRecord } from '../conversations/conversation.store.ts';
import { isQueued } from '../conversations/state.ts';
import { unfitnessOf } from '../routing/choose.ts';
import { needOf } from '../routing/need.ts';
import { openPools, type Places, relaxedBy } from '../routing/pools.ts';
import { POOL_MAX } from '../routing/router.ts';

interface Deps {
  agents: Pick<AgentStore, 'pool'>;
  places: Places;
  /** Whether a place is open goes by it. */
  openAt: Date;
}

/** Looks at whom the router asks for it now, as the router does, and tells what keeps each of them from getting it. */
export async function whyWaiting({ agents, places, openAt }: Deps, record: ConversationRecord): Promise<WhyWaiting> {
  if (!isQueued(record.state)) return { isQueued: false, relaxed: [], pools: [] };
  const need = needOf(record, new Date());
  const relaxed = relaxedBy(need);
  const pools = new Map<string, WhyWaiting['pools'][number]>();
  for (const { pool, who } of openPools(need, places, openAt)) {
    // Several central groups are one pool to whoever reads it.
    const seen = pools.get(pool) ?? { pool, looked: 0, not: { full: 0, no_skill: 0, no_language: 0 } };
    for (const candidate of await agents.pool(record.state.vendorId, who, POOL_MAX)) {
      seen.looked += 1;
      const why = unfitnessOf(need, candidate, relaxed);
      if (why) seen.not[why] += 1;
    }
    pools.set(pool, seen);
  }
  return { isQueued: true, relaxed, pools: [...pools.values()] };
}
