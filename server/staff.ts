/** What admins do with the vendor's people: put them on record, change, invite and remove them. */
import { createHash, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { ColleagueView } from '../contract/agents.ts';
import { type Agent, isAtMost, isSupervisor, toAgentView } from '../core/agents/agent.ts';
import type { StaffFields, StaffRecord, StaffStore } from '../core/agents/staff.store.ts';
import type { BranchStore } from '../core/branches/branch.store.ts';
import { DomainError } from '../core/errors.ts';
import type { GroupStore } from '../core/groups/group.store.ts';
import { derivedId, newId } from '../core/ids.ts';
import type { Invitation, InvitationStore } from '../core/invitations/invitation.store.ts';
import type { PushSubscriptionStore } from '../core/push/push-subscription.store.ts';
import { type GiveBackDeps, giveBackHeld } from '../core/routing/give-back.ts';
import type { AuditTrail } from './audit-trail.ts';
import { isAdminOfAll } from './http/as-admin.ts';

interface Deps {
  core: GiveBackDeps;
  staff: StaffStore;
  invitations: InvitationStore;
  pushSubscriptions: Pick<PushSubscriptionStore, 'ofAgents' | 'remove'>;
  branches: Pick<BranchStore, 'list'>;
  groups: Pick<GroupStore, 'list'>;
  /** Where browsers reach the server. */
  publicUrl: string;
  trail: AuditTrail;
}
const INVITED_FOR_MS = 7 * 24 * 3600_000;

export function staffDesk({ core, staff, invitations, pushSubscriptions, branches, groups, publicUrl, trail }: Deps) {
  /** @throws DomainError `agent_not_found`; `forbidden` for somebody above the asker */
  async function below(asker: Agent, agentId: string): Promise<StaffRecord> {
    const found = await staff.byId(asker.vendorId, agentId);
    if (!found) throw new DomainError('agent_not_found');
    if (!isAtMost(found.role, asker)) throw new DomainError('forbidden');
    return found;
  }

  /** @throws DomainError for a role above the asker's, or a branch or group that is none of the vendor's */
  async function mustBeGivable(
    asker: Agent,
    { role, branchIds: branchesAsked = [], groupIds: groupsAsked = [] }: Partial<StaffFields>,
    had: Pick<StaffFields, 'branchIds' | 'groupIds'> = { branchIds: [], groupIds: [] },
  ) {
    // What they have already may be gone since: it is not given by this.
    const branchIds = branchesAsked.filter((one) => !had.branchIds.includes(one));
    const groupIds = groupsAsked.filter((one) => !had.groupIds.includes(one));
    if (role && !isAtMost(role, asker)) throw new DomainError('forbidden');
    if (branchIds.length > 0) {
      const known = new Set((await branches.list(asker.vendorId)).map(({ branchId }) => branchId));
      if (branchIds.some((one) => !known.has(one))) throw new DomainError('branch_not_found');
    }
    if (groupIds.length > 0) {
      const known = new Set((await groups.list(asker.vendorId)).map(({ groupId }) => groupId));
      if (groupIds.some((one) => !known.has(one))) throw new DomainError('group_not_found');
    }
  }

  async function isStillGiven({ vendorId, agentId, byId }: Omit<Invitation, 'expiresAt'>): Promise<boolean> {
    const [invited, by] = await Promise.all([staff.byId(vendorId, agentId), staff.byId(vendorId, byId)]);
    return invited !== null && by !== null && isAdminOfAll(by) && isAtMost(invited.role, by);
  }

  return {
    async create(asker: Agent, fields: StaffFields, { key, print }: { key: string | null; print: string }) {
      await mustBeGivable(asker, fields);
      const { vendorId } = asker;
      const agentId = key ? derivedId('ag', vendorId, asker.agentId, key) : newId('ag');
      const made = await staff.create({ vendorId, agentId }, fields, print);
      if (!made.agent) throw new DomainError('agent_not_found');
      if (made.isNew) await trail.note(asker, { action: 'created', of: ofAgent(made.agent), after: fields });
      return toColleagueView(made.agent, asker);
    },

    async change(asker: Agent, agentId: string, rev: number, fields: Partial<StaffFields>): Promise<ColleagueView> {
      const before = await below(asker, agentId);
      if (isSo(before, fields)) return toColleagueView(before, asker);
      await mustBeGivable(asker, fields, before);
      const changed = await staff.change(before, rev, fields);
      if (changed) {
        const after = { ...staffFieldsOf(before), ...fields };
        await trail.note(asker, { action: 'changed', of: ofAgent(changed), before: staffFieldsOf(before), after });
        return toColleagueView(changed, asker);
      }
      const now = await below(asker, agentId);
      if (isSo(now, fields)) return toColleagueView(now, asker);
      throw new DomainError('agent_changed', { name: now.name });
    },

    /** What they hold goes back at once; what is missed here, the recount gives back. */
    async remove(asker: Agent, agentId: string): Promise<void> {
      const found = await staff.byId(asker.vendorId, agentId);
      if (!found) {
        if (await staff.isKnown(asker.vendorId, agentId)) return;
        throw new DomainError('agent_not_found');
      }
      if (!isAtMost(found.role, asker)) throw new DomainError('forbidden');
      if (!(await staff.remove(found))) throw new DomainError('agent_changed', { name: found.name });
      await trail.note(asker, { action: 'removed', of: ofAgent(found) });
      await invitations.dropOf(asker.vendorId, agentId);
      for (const { endpoint } of await pushSubscriptions.ofAgents(asker.vendorId, [agentId]))
        await pushSubscriptions.remove(asker.vendorId, agentId, endpoint);
      await giveBackHeld(core, found, 'agent_removed');
    },

    /** The token stands behind `#`: no server and no log on the way reads it. */
    async invite(asker: Agent, agentId: string): Promise<{ url: string; expiresAt: string }> {
      const invited = await below(asker, agentId);
      const { vendorId } = invited;
      const token = randomBytes(16).toString('base64url');
      const expiresAt = new Date(Date.now() + INVITED_FOR_MS);
      await invitations.put(hashOf(token), { vendorId, agentId, byId: asker.agentId, expiresAt });
      await trail.note(asker, { action: 'invited', of: ofAgent(invited) });
      const url = new URL('/inbox/', publicUrl);
      url.hash = `invitation=${token}`;
      return { url: url.href, expiresAt: expiresAt.toISOString() };
    },

    /**
     * A way into an account is never longer than the arm of who gave it: whoever was made more meanwhile, or was invited
     * by one who has left or is less now, is invited anew.
     * @throws DomainError `invitation_lapsed`
     */
    async accept(token: string, password: string): Promise<{ email: string }> {
      const taken = await invitations.take(hashOf(token));
      if (taken && !(await isStillGiven(taken))) throw new DomainError('invitation_lapsed');
      const agent = taken && (await staff.setPassword(taken, await hash(password)));
      if (!agent) throw new DomainError('invitation_lapsed');
      await trail.note(agent, { action: 'accepted', of: ofAgent(agent) });
      return { email: agent.email };
    },
  };
}

/** E-mails are told to supervisors, and to whom they are of. */
export function toColleagueView(of: StaffRecord, asker: Agent): ColleagueView {
  const { groupIds, skills, languages, rev, hasPassword } = of;
  const mayKnow = isSupervisor(asker) || of.agentId === asker.agentId;
  const view = { ...toAgentView(of), email: mayKnow ? of.email : null };
  return { ...view, groupIds, skills, languages, rev, isInvited: !hasPassword };
}

const ofAgent = ({ agentId, name }: Agent) => ({ kind: 'agent' as const, id: agentId, name });

/** What admins say of an agent, without what is counted or seen of them. */
const staffFieldsOf = (of: StaffRecord): StaffFields => {
  const { email, name, role, scope, branchIds, groupIds, skills, languages, locale, capacity } = of;
  return { email, name, role, scope, branchIds, groupIds, skills, languages, locale, capacity };
};

/** Whether it is so already: what was asked twice is done once. */
const isSo = (agent: Agent, fields: Partial<StaffFields>): boolean =>
  Object.entries(fields).every(
    ([name, value]) => JSON.stringify(agent[name as keyof StaffFields]) === JSON.stringify(value),
  );

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
