/**
 * Gives what waits to whoever is there for it. Any process may run it, and all do: everybody begins at the head of the
 * queue, a place is taken by one conditional update, and the log takes `assigned` once. So nobody holds a lease, and
 * two routers at once do nothing twice (docs/adr/0010).
 */
import type { AgentStore, Candidate, Pool } from '../agents/agent.store.ts';
import type { BranchStore } from '../branches/branch.store.ts';
import type { conversationChanges } from '../conversations/change.ts';
import type { ConversationRecord, ConversationStore, QueuePlace } from '../conversations/conversation.store.ts';
import { DomainError } from '../errors.ts';
import type { GroupStore } from '../groups/group.store.ts';
import type { Clock } from '../ports.ts';
import type { VendorStore } from '../vendors/vendor.store.ts';
import { type Choice, choose } from './choose.ts';
import { needOf } from './need.ts';
import { openPools, type Places, relaxedBy } from './pools.ts';

/** What frees and what waits comes in bursts: they are looked at together. */
const PASS_EVERY_MS = 100;
const PAGE = 200;
/** Where so many wait, those behind are looked at once it is their turn. */
const LOOKED_AT_MAX = 5_000;
export const POOL_MAX = 200;
/** Projections lag: what was given by this process is not tried again meanwhile. */
const GIVEN_KEPT = 10_000;

export interface RouterDeps {
  conversations: Pick<ConversationStore, 'waiting' | 'vendorsWaiting'>;
  agents: Pick<AgentStore, 'pool' | 'hasReachable'>;
  changes: Pick<ReturnType<typeof conversationChanges>, 'give'>;
  branches: Pick<BranchStore, 'list'>;
  groups: Pick<GroupStore, 'list'>;
  vendors: Pick<VendorStore, 'byId'>;
  /** Whether a place is open goes by it; how long somebody waits is real time. */
  clock: Clock;
  onError(error: unknown): void;
}

/** What one pass has learnt of a vendor. */
interface Pass {
  vendorId: string;
  places: Places;
  pools: Map<string, Candidate[]>;
}

export function routerOf({ conversations, agents, changes, branches, groups, vendors, clock, onError }: RouterDeps) {
  const wanted = new Set<string>();
  const given = new Map<string, number>();
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let endedAt = Number.NEGATIVE_INFINITY;
  let isStopped = false;

  /** Something of this vendor's waits, or somebody has a place free. Never waits, never throws. */
  function nudge(vendorId: string): void {
    wanted.add(vendorId);
    schedule();
  }

  function schedule(): void {
    if (isStopped || timer || running || wanted.size === 0) return;
    timer = setTimeout(run, Math.max(0, endedAt + PASS_EVERY_MS - performance.now()));
  }

  function run(): void {
    timer = null;
    const vendorIds = [...wanted];
    wanted.clear();
    running = (async () => {
      for (const vendorId of vendorIds) await pass(vendorId).catch(onError);
    })().finally(() => {
      running = null;
      endedAt = performance.now();
      schedule();
    });
  }

  /** Goes through a vendor's queue once; whoever finds nobody holds up nobody behind. */
  async function pass(vendorId: string): Promise<void> {
    let page = await conversations.waiting(vendorId, null, PAGE);
    if (page.length === 0 || !(await agents.hasReachable(vendorId))) return;
    const [all, theirs, vendor] = await Promise.all([
      branches.list(vendorId),
      groups.list(vendorId),
      vendors.byId(vendorId),
    ]);
    const known: Pass = { vendorId, places: { branches: all, groups: theirs, vendor }, pools: new Map() };
    for (let looked = 0; page.length > 0 && looked < LOOKED_AT_MAX; looked += page.length) {
      for (const record of page) if (!isStopped) await route(known, record).catch(onError);
      const last = page.length === PAGE ? placeOf(page.at(-1)) : null;
      if (!last) return;
      page = await conversations.waiting(vendorId, last, PAGE);
    }
  }

  async function route(known: Pass, record: ConversationRecord): Promise<void> {
    const { vendorId, conversationId, stateSeq } = record.state;
    if (stateSeq < (given.get(conversationId) ?? 0)) return;
    // Whoever turned out to be taken is full from then on, so this ends.
    for (let choice = await chosen(known, record); choice; choice = await chosen(known, record)) {
      const { agent, because } = choice;
      try {
        const after = await changes.give({ vendorId, conversationId }, agent, because);
        if (!after) {
          agent.open = Math.max(agent.open, agent.capacity);
          continue;
        }
        noteGiven(known, agent.agentId);
        remember(conversationId, after.stateSeq);
      } catch (error) {
        if (!(error instanceof DomainError && error.code === 'bad_transition')) throw error;
      }
      return;
    }
  }

  /** Pools that overlap hold the same agent. */
  function noteGiven({ pools }: Pass, agentId: string): void {
    const at = new Date();
    for (const one of [...pools.values()].flat().filter((candidate) => candidate.agentId === agentId)) {
      one.open += 1;
      one.givenAt = at;
    }
  }

  async function chosen(known: Pass, record: ConversationRecord): Promise<Choice | null> {
    const need = needOf(record, new Date());
    for (const { pool, who } of openPools(need, known.places, clock.now())) {
      const choice = choose(need, pool, await candidatesOf(known, who), relaxedBy(need));
      if (choice) return choice;
    }
    return null;
  }

  async function candidatesOf({ vendorId, pools }: Pass, who: Pool): Promise<Candidate[]> {
    const key = JSON.stringify(who);
    const known = pools.get(key) ?? (await agents.pool(vendorId, who, POOL_MAX));
    pools.set(key, known);
    return known;
  }

  function remember(conversationId: string, seq: number): void {
    if (given.size >= GIVEN_KEPT) given.clear();
    given.set(conversationId, seq);
  }

  return {
    nudge,
    /** For the sweep: every vendor whose queue holds anybody, since any nudge may be lost. */
    async tick(): Promise<void> {
      for (const vendorId of await conversations.vendorsWaiting()) nudge(vendorId);
    },
    async stop(): Promise<void> {
      isStopped = true;
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}
export type Router = ReturnType<typeof routerOf>;

function placeOf(record: ConversationRecord | undefined): QueuePlace | null {
  const { priority, waitingSince, conversationId } = record?.state ?? {};
  return waitingSince && conversationId && priority !== undefined ? { priority, waitingSince, conversationId } : null;
}
