import { z } from 'zod';
import type { KnowledgeStore } from '../../places/knowledge.store.ts';
import type { Policies } from '../../places/policies.ts';
import type { Clock } from '../../ports.ts';
import type { VendorStore } from '../../vendors/vendor.store.ts';
import { peopleBack } from '../people.ts';
import { type ToolContext, tool } from './tool.ts';

export interface DeskDeps {
  vendors: Pick<VendorStore, 'byId'>;
  knowledge: Pick<KnowledgeStore, 'of'>;
  clock: Clock;
}
export interface Desk {
  asOf: string;
  vendorName: string | null;
  /** When people are next there; null while they are. */
  peopleFrom: string | null;
  timezone: string;
}

/** Who answers for the vendor, and when people do. Hands nothing over by itself: the answer of the turn does. */
export const handoffTool = ({ vendors, clock }: DeskDeps) =>
  tool(z.strictObject({}), async ({ vendorId }: ToolContext): Promise<Desk> => {
    const now = clock.now();
    const vendor = await vendors.byId(vendorId);
    const back = vendor && peopleBack(vendor, now);
    return {
      asOf: now.toISOString(),
      vendorName: vendor?.name ?? null,
      peopleFrom: back?.toISOString() ?? null,
      timezone: vendor?.timezone ?? 'Asia/Jakarta',
    };
  });

export interface PolicyFound {
  asOf: string;
  /** null: the vendor has laid nothing down, so nothing is said. */
  policies: Pick<Policies, 'courier30min' | 'courierSameday' | 'pickup'> | null;
}

/** What the vendor has laid down about delivery and fetching; of everything else its articles tell. */
export const policyTool = ({ knowledge, clock }: DeskDeps) =>
  tool(z.strictObject({}), async ({ vendorId }: ToolContext): Promise<PolicyFound> => {
    const { policies } = await knowledge.of(vendorId);
    const asOf = clock.now().toISOString();
    if (!policies) return { asOf, policies };
    const { courier30min, courierSameday, pickup } = policies;
    return { asOf, policies: { courier30min, courierSameday, pickup } };
  });
