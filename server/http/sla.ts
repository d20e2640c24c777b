import type { Agent } from '../../core/agents/agent.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import type { SlaPolicies } from '../../core/sla/policy.store.ts';
import type { AuditTrail } from '../audit-trail.ts';
import { asAdminOfAll } from './as-admin.ts';
import type { Handlers } from './rest.ts';

type Names = 'listSlaPolicies' | 'putSlaPolicies';
interface Deps {
  catalogue: Pick<Catalogue, 'slaPolicies' | 'groups'>;
  trail: AuditTrail;
}

/** What the vendor promises in business time, for supervisors to read and admins to set. */
export function slaRoutes({ catalogue: { slaPolicies, groups }, trail }: Deps): Pick<Handlers, Names> {
  /** @throws DomainError `group_not_found` */
  async function mustBeGroups({ vendorId }: Agent, { policies }: SlaPolicies, before: SlaPolicies): Promise<void> {
    // One whose group was removed since stays until it is taken out: it promises nothing to anybody.
    const known = new Set([...(await groups.list(vendorId)), ...before.policies].map(({ groupId }) => groupId));
    if (policies.some(({ groupId }) => groupId !== null && !known.has(groupId)))
      throw new DomainError('group_not_found');
  }

  return {
    listSlaPolicies: ({ agent }) => slaPolicies.now(agent.vendorId),

    async putSlaPolicies({ agent, body }) {
      asAdminOfAll(agent);
      const before = await slaPolicies.now(agent.vendorId);
      await mustBeGroups(agent, body, before);
      const put = await slaPolicies.put(agent.vendorId, body);
      if (put) {
        const of = { kind: 'sla_policies', id: agent.vendorId, name: '' } as const;
        await trail.note(agent, { action: 'changed', of, before: byPolicy(before), after: byPolicy(put) });
        return put;
      }
      const now = await slaPolicies.now(agent.vendorId);
      if (JSON.stringify(now.policies) === JSON.stringify(body.policies)) return now; // asked twice, done once
      throw new DomainError('sla_policies_changed');
    },
  };
}

/** So that an entry names the promises that differ, not all of them. */
const byPolicy = ({ policies }: SlaPolicies) =>
  Object.fromEntries(policies.map(({ policyId, ...policy }) => [policyId, policy]));
