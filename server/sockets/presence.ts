/** Which agents are connected here, told to MongoDB often enough for every router to know who is reachable. */
import type { AgentStore } from '../../core/agents/agent.store.ts';
import type { Agent } from '../../core/agents/agent.ts';
import { groupBy } from '../../core/group-by.ts';

/** A third of what the router takes for reachable. */
const EVERY_MS = 10_000;
/** After a restart everybody comes back in the same second: they are told of together. */
const GATHERED_MS = 100;

type Who = Pick<Agent, 'vendorId' | 'agentId'>;
interface Deps {
  agents: Pick<AgentStore, 'seen' | 'looked'>;
  /** Who is connected here now, and whether they look at the page; some more than once. */
  connected(): Array<Who & { isLooking: boolean }>;
  /** Somebody of this vendor's can be given something again. */
  nudge(vendorId: string): void;
  onError(error: unknown): void;
}

export interface Presence {
  /** They have just come, or say that they are there. */
  came(who: Who): void;
  /** They have the page before them. */
  looks(who: Who): void;
  stop(): void;
}

export function presence({ agents, connected, nudge, onError }: Deps): Presence {
  let newcomers: Who[] = [];
  let timer: NodeJS.Timeout | null = null;

  async function see(all: Iterable<Who>, then: (vendorId: string) => void = () => {}): Promise<void> {
    for (const [vendorId, theirs] of groupBy(all, (one) => one.vendorId)) {
      await agents.seen(vendorId, [...new Set(theirs.map(({ agentId }) => agentId))]);
      then(vendorId);
    }
  }

  async function noteLooking(): Promise<void> {
    const looking = connected().filter(({ isLooking }) => isLooking);
    for (const [vendorId, theirs] of groupBy(looking, (one) => one.vendorId))
      await agents.looked(vendorId, [...new Set(theirs.map(({ agentId }) => agentId))]);
  }

  function welcome(): void {
    timer = null;
    const all = newcomers;
    newcomers = [];
    see(all, nudge).catch(onError);
  }

  let isSeeing = false;
  const beat = setInterval(async () => {
    if (isSeeing) return; // a slow round is not made slower by the next
    isSeeing = true;
    await see(connected()).then(noteLooking).catch(onError);
    isSeeing = false;
  }, EVERY_MS);

  return {
    came(who) {
      newcomers.push(who);
      timer ??= setTimeout(welcome, GATHERED_MS);
    },
    looks: ({ vendorId, agentId }) => void agents.looked(vendorId, [agentId]).catch(onError),
    stop() {
      clearInterval(beat);
      if (timer) clearTimeout(timer);
    },
  };
}
