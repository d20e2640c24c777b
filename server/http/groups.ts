import type { GroupView } from '../../contract/groups.ts';
import type { Agent } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { openState } from '../../core/branches/hours.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import { type Group, type GroupFields, groupHours } from '../../core/groups/group.ts';
import { derivedId, newId } from '../../core/ids.ts';
import type { Clock } from '../../core/ports.ts';
import { knownSkills } from '../../core/routing/known-skills.ts';
import type { Vendor } from '../../core/vendors/vendor.store.ts';
import type { AuditTrail } from '../audit-trail.ts';
import { asAdminOfAll } from './as-admin.ts';
import { keyOf, printOf } from './idempotency-key.ts';
import type { Handlers } from './rest.ts';

type Names = 'listGroups' | 'createGroup' | 'changeGroup' | 'deleteGroup' | 'listSkills';
interface Deps {
  core: Pick<Core, 'vendors' | 'agents' | 'conversations'>;
  catalogue: Pick<Catalogue, 'groups' | 'branches' | 'products'>;
  clock: Clock;
  trail: AuditTrail;
}
/** So many open conversations are told; more are "1000". */
const COUNT_CAP = 1_000;

/** Groups for everybody to choose from, and for admins to set up. */
export function groupRoutes({
  core,
  catalogue: { groups, branches, products },
  clock,
  trail,
}: Deps): Pick<Handlers, Names> {
  async function vendorOf({ vendorId }: Agent): Promise<Vendor> {
    const vendor = await core.vendors.byId(vendorId);
    if (!vendor) throw new DomainError('not_found');
    return vendor;
  }
  const shown = async (agent: Agent, group: Group) => ({
    group: toGroupView(group, await vendorOf(agent), clock.now()),
  });

  async function theirs({ vendorId }: Agent, groupId: string): Promise<Group> {
    const group = await groups.byId(vendorId, groupId);
    if (!group) throw new DomainError('group_not_found');
    return group;
  }

  /** @throws DomainError `agent_not_found` */
  async function mustBeAgents({ vendorId }: Agent, ids: string[] | undefined): Promise<void> {
    if (!ids || ids.length === 0) return;
    const found = await core.agents.byIds(vendorId, ids);
    if (found.length < new Set(ids).size) throw new DomainError('agent_not_found');
  }

  return {
    async listGroups({ agent }) {
      const [vendor, list] = await Promise.all([vendorOf(agent), groups.list(agent.vendorId)]);
      const now = clock.now();
      return { groups: list.map((group) => toGroupView(group, vendor, now)) };
    },

    async listSkills({ agent: { vendorId } }) {
      const [places, sold] = await Promise.all([branches.list(vendorId), products.list(vendorId)]);
      return { skills: knownSkills(places, sold) };
    },

    async createGroup({ req, agent, body }) {
      asAdminOfAll(agent);
      await mustBeAgents(agent, body.supervisorIds);
      const { vendorId, agentId } = agent;
      const key = keyOf(req);
      const groupId = key ? derivedId('gr', vendorId, agentId, key) : newId('gr');
      const print = printOf(body);
      const made = await groups.create({ vendorId, groupId, ...body }, print);
      if (made.print !== print) throw new DomainError('id_reused');
      if (!made.group) throw new DomainError('group_not_found');
      if (made.isNew) await trail.note(agent, { action: 'created', of: ofGroup(made.group), after: body });
      return shown(agent, made.group);
    },

    async changeGroup({ agent, params: { groupId }, body: { rev, ...given } }) {
      asAdminOfAll(agent);
      const before = await theirs(agent, groupId);
      const fields = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as Partial<GroupFields>;
      if (isSo(before, fields)) return shown(agent, before);
      await mustBeAgents(agent, fields.supervisorIds);
      const changed = await groups.change({ vendorId: agent.vendorId, groupId, rev }, fields);
      if (changed) {
        await trail.note(agent, { action: 'changed', of: ofGroup(changed), before, after: changed });
        return shown(agent, changed);
      }
      const now = await theirs(agent, groupId);
      if (isSo(now, fields)) return shown(agent, now);
      throw new DomainError('group_changed', { name: now.name });
    },

    async deleteGroup({ agent, params: { groupId } }) {
      asAdminOfAll(agent);
      const { vendorId } = agent;
      const there = { agentId: '', branchIds: [], groupIds: [groupId], seesUnplaced: false };
      const count = await core.conversations.count(vendorId, { isOpen: true, sight: there }, COUNT_CAP);
      if (count > 0) throw new DomainError('group_in_use', { count });
      const group = await groups.byId(vendorId, groupId);
      if (!(await groups.remove(vendorId, groupId))) throw new DomainError('group_not_found');
      if (group) await trail.note(agent, { action: 'removed', of: ofGroup(group), before: group });
      return {};
    },
  };
}

const ofGroup = ({ groupId, name }: Group) => ({ kind: 'group' as const, id: groupId, name });

/** Whether it is so already: what was asked twice is done once. */
const isSo = (group: Group, fields: Partial<GroupFields>): boolean =>
  Object.entries(fields).every(
    ([name, value]) => JSON.stringify(group[name as keyof GroupFields]) === JSON.stringify(value),
  );

const toGroupView = ({ vendorId: _, ...group }: Group, vendor: Vendor, now: Date): GroupView => ({
  ...group,
  open: openState(groupHours(group, vendor), now),
});
