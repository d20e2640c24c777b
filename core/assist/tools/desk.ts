import { z } from 'zod';
import type { DeliveryTerms } from '../../../contract/delivery.ts';
import type { BranchStore } from '../../branches/branch.store.ts';
import { groupFor } from '../../groups/group-for.ts';
import { type PeopleDeps, peopleFor } from '../../groups/people-there.ts';
import type { KnowledgeStore } from '../../places/knowledge.store.ts';
import { deliveryTermsOf } from '../../places/policies.ts';
import type { Clock } from '../../ports.ts';
import { sendsParcels } from '../../stock/parcels.ts';
import { type ToolContext, tool } from './tool.ts';

export interface DeskDeps extends PeopleDeps {
  knowledge: Pick<KnowledgeStore, 'of'>;
  clock: Clock;
}
export interface Desk {
  asOf: string;
  vendorName: string | null;
  /** When people are next there; null while they are. */
  peopleFrom: string | null;
  timezone: string;
  /** The group that knows about most of what is needed, among those with people; null where none does. */
  groupId: string | null;
}

/**
 * Who answers for the vendor, and when people do: of the branch chosen in this turn, else of the conversation's, and of
 * the centre. Hands nothing over by itself: the answer of the turn does.
 */
export const handoffTool = (deps: DeskDeps) =>
  tool(
    z.strictObject({
      branchId: z.string().max(200).optional(),
      skills: z.array(z.string().max(80)).max(10).default([]),
    }),
    async (context: ToolContext, { branchId, skills }): Promise<Desk> => {
      const { vendorId } = context;
      const now = deps.clock.now();
      const vendor = await deps.vendors.byId(vendorId);
      const groupId = (await groupWithPeople(deps, vendorId, skills))?.groupId ?? null;
      const people = await peopleFor(deps, vendorId, { branchId: branchId ?? context.branchId ?? null, groupId }, now);
      return {
        asOf: now.toISOString(),
        vendorName: vendor?.name ?? null,
        peopleFrom: people?.from?.toISOString() ?? null,
        timezone: people?.timezone ?? 'Asia/Jakarta',
        groupId,
      };
    },
  );

/** @returns null where no group that knows about any of it has people: then it is nobody's in particular */
async function groupWithPeople({ groups, agents }: DeskDeps, vendorId: string, skills: string[]) {
  const knowing = (await groups.list(vendorId)).filter((group) => groupFor([group], skills));
  const isStaffed = await Promise.all(knowing.map(({ groupId }) => agents.hasStaff(vendorId, { groupId })));
  return groupFor(
    knowing.filter((_, i) => isStaffed[i]),
    skills,
  );
}

export interface PolicyFound {
  asOf: string;
  /** null: the vendor has laid nothing down, so nothing is said. */
  policies: DeliveryTerms | null;
}

interface PolicyDeps extends Pick<DeskDeps, 'knowledge' | 'clock'> {
  branches: Pick<BranchStore, 'list'>;
}

/**
 * What the vendor has laid down about delivery and fetching; of everything else its articles tell. Terms of parcels are
 * none where no branch sends any.
 */
export const policyTool = ({ knowledge, branches, clock }: PolicyDeps) =>
  tool(z.strictObject({}), async ({ vendorId }: ToolContext): Promise<PolicyFound> => {
    const [{ policies }, all] = await Promise.all([knowledge.of(vendorId), branches.list(vendorId)]);
    const asOf = clock.now().toISOString();
    const terms = policies && deliveryTermsOf(policies);
    return { asOf, policies: terms && (all.some(sendsParcels) ? terms : { ...terms, parcel: null }) };
  });
