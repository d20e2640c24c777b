/** What supervisors see of the whole desk, each as far as their own sight goes. */
import type { WallAgent, WallView } from '../../contract/wall.ts';
import type { AgentStore, OnDuty } from '../agents/agent.store.ts';
import { type Agent, sightOf } from '../agents/agent.ts';
import type { BranchStore } from '../branches/branch.store.ts';
import { openState } from '../branches/hours.ts';
import type { ConversationStore, Tally } from '../conversations/conversation.store.ts';
import type { Sight } from '../conversations/list-query.store.ts';
import { toConversationView } from '../conversations/view.ts';
import { groupBy } from '../group-by.ts';
import type { GroupStore } from '../groups/group.store.ts';
import { groupHours } from '../groups/group.ts';
import { type KeptFresh, keptFresh } from '../kept-fresh.ts';
import type { Clock } from '../ports.ts';
import type { VendorStore } from '../vendors/vendor.store.ts';
import { zoneOf } from '../vendors/zone-of.ts';
import { latenessOf } from './lateness.ts';
import { staffOf } from './staff.ts';
import { type DayTally, dayBegan, todayOf } from './today.ts';
import { placesOf, workOf } from './work.ts';

/** However many look, MongoDB is asked this often. */
const KEPT_MS = 2_000;
/** What a day came to so far is counted over all of it: less often. */
const DAY_KEPT_MS = 30_000;
const WAITING_MAX = 50;
/** Who is there is listed first. */
const AGENTS_MAX = 2_000;

interface Deps {
  conversations: Pick<ConversationStore, 'tally' | 'longestWaiting' | 'today'>;
  agents: Pick<AgentStore, 'onDuty'>;
  branches: Pick<BranchStore, 'list'>;
  groups: Pick<GroupStore, 'list'>;
  vendors: Pick<VendorStore, 'byId'>;
  /** Whether a place is open goes by it; how long somebody waits, and what is late, is real time. */
  clock: Clock;
}

/** @returns what shows the wall to an agent: at most two seconds old, and the last there was where MongoDB is away */
export function wallOf(deps: Deps): (agent: Agent) => Promise<WallView> {
  // Vendor and sight make the key: nobody is answered from what another may see.
  const days = keptFresh(
    (key) => {
      const [vendorId, sight, since] = JSON.parse(key) as [string, Sight, string];
      return deps.conversations.today(vendorId, sight, new Date(since));
    },
    { refreshMs: DAY_KEPT_MS, staleMs: 2 * DAY_KEPT_MS },
  );
  const kept = keptFresh((key) => read(deps, days, ...(JSON.parse(key) as [string, Sight])), {
    refreshMs: KEPT_MS,
    staleMs: KEPT_MS,
  });
  return (agent) => kept.get(JSON.stringify([agent.vendorId, sightOf(agent)]));
}

async function read(deps: Deps, ofDay: KeptFresh<DayTally[]>, vendorId: string, sight: Sight): Promise<WallView> {
  const at = new Date();
  const vendor = await deps.vendors.byId(vendorId);
  const since = dayBegan(at, zoneOf(vendor));
  const [tallies, days, longest, { agents, isCut }, allBranches, allGroups] = await Promise.all([
    deps.conversations.tally(vendorId, sight, at),
    ofDay.get(JSON.stringify([vendorId, sight, since])),
    deps.conversations.longestWaiting(vendorId, sight, WAITING_MAX),
    deps.agents.onDuty(vendorId, sight, AGENTS_MAX),
    deps.branches.list(vendorId),
    deps.groups.list(vendorId),
  ]);
  const now = deps.clock.now();
  const branches = allBranches.filter(({ branchId }) => sight?.branchIds.includes(branchId) ?? true);
  const groups = allGroups.filter(({ groupId }) => sight?.groupIds.includes(groupId) ?? true);
  const ofBranch = shared(tallies, days, agents, 'branchId', 'branchIds');
  const ofGroup = shared(tallies, days, agents, 'groupId', 'groupIds');
  const elsewhere = (field: 'branchId' | 'groupId', known: ReadonlySet<string>) =>
    workOf(tallies.filter((one) => !known.has(one[field] ?? '')));
  const places = placesOf(
    longest.map(({ state }) => state),
    tallies,
  );
  return {
    at: at.toISOString(),
    work: workOf(tallies),
    staff: staffOf(agents),
    today: todayOf(days),
    branches: branches.map((branch) => ({
      branchId: branch.branchId,
      name: branch.name,
      area: branch.area,
      at: branch.at,
      isOpen: openState(branch, now).isOpen,
      ...ofBranch(branch.branchId),
    })),
    groups: groups.map((group) => ({
      groupId: group.groupId,
      name: group.name,
      nameEn: group.nameEn,
      isOpen: vendor !== null && openState(groupHours(group, vendor), now).isOpen,
      ...ofGroup(group.groupId),
    })),
    withoutBranch: elsewhere('branchId', new Set(branches.map(({ branchId }) => branchId))),
    withoutGroup: elsewhere('groupId', new Set(groups.map(({ groupId }) => groupId))),
    agents: agents.map(toWallAgent),
    isCut,
    waiting: longest.map((record, i) => {
      const lateness = latenessOf(record, at);
      return {
        place: places[i] ?? 1,
        dueAt: lateness?.dueAt.toISOString() ?? null,
        late: lateness?.late ?? null,
        conversation: toConversationView(record),
      };
    }),
  };
}

/** What is to do, what was done, and who is there, by branch or by group: each looked at once. */
function shared(
  tallies: Tally[],
  days: DayTally[],
  agents: OnDuty[],
  field: 'branchId' | 'groupId',
  fields: 'branchIds' | 'groupIds',
): (id: string) => Pick<WallView, 'work' | 'staff' | 'today'> {
  const work = groupBy(tallies, (one) => one[field] ?? '');
  const today = groupBy(days, (one) => one[field] ?? '');
  const staff = groupBy(
    agents.flatMap((agent) => agent[fields].map((id) => ({ id, agent }))),
    ({ id }) => id,
  );
  return (id) => ({
    work: workOf(work.get(id) ?? []),
    staff: staffOf((staff.get(id) ?? []).map(({ agent }) => agent)),
    today: todayOf(today.get(id) ?? []),
  });
}

const toWallAgent = ({ seenAt, ...agent }: OnDuty): WallAgent => ({ ...agent, seenAt: seenAt?.toISOString() ?? null });
