import type { HoldView } from '../../contract/rest.ts';
import { type Agent, handlesBranch } from '../../core/agents/agent.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import { type HoldOwner, type HoldRecord, holdIdOf, holdStock, releaseHold } from '../../core/stock/hold.ts';
import type { AgentDesk } from '../desk.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  catalogue: Catalogue;
  desk: Pick<AgentDesk, 'see'>;
}

/** Units kept for shoppers, by agents of the branch. */
export function holdRoutes({ catalogue, desk }: Deps): Pick<Handlers, 'listHolds' | 'holdStock' | 'releaseHold'> {
  return {
    async listHolds({ agent, query: { branchId, limit } }) {
      if (!handlesBranch(agent, branchId)) throw new DomainError('forbidden');
      return { holds: (await catalogue.holds.ofBranch(agent.vendorId, branchId, limit)).map(toHoldView) };
    },

    async holdStock({ agent, body }) {
      const { vendorId, agentId } = agent;
      const { clientId, branchId, sku, quantity, forMinutes, conversationId = null } = body;
      if (!handlesBranch(agent, branchId)) throw new DomainError('forbidden');
      if (conversationId) await desk.see(agent, conversationId);
      const holdId = holdIdOf(conversationId ?? agentId, `${branchId}:${sku}:${clientId}`);
      const forMs = forMinutes * 60_000;
      const request = { vendorId, holdId, branchId, sku, quantity, forMs, conversationId, by: ownerOf(agent) };
      const taken = await holdStock(catalogue, request);
      if (!taken.held) throw new DomainError('not_enough_stock', { available: taken.available });
      if (taken.hold.quantity !== quantity) throw new DomainError('id_reused');
      return { hold: toHoldView(taken.hold) };
    },

    async releaseHold({ agent, params }) {
      const hold = await catalogue.holds.byId(agent.vendorId, params.holdId);
      // Of another branch it is not theirs to know of.
      if (!hold || !handlesBranch(agent, hold.branchId)) throw new DomainError('hold_not_found');
      await releaseHold(catalogue, hold, ownerOf(agent));
      return {};
    },
  };
}

const ownerOf = ({ agentId, name }: Agent): HoldOwner => ({ kind: 'agent', agentId, name });

const toHoldView = ({ holdId, branchId, sku, quantity, at, until, conversationId, by }: HoldRecord): HoldView => ({
  ...{ holdId, branchId, sku, quantity, conversationId },
  at: at.toISOString(),
  until: until.toISOString(),
  heldBy: { kind: by.kind, name: by.kind === 'agent' ? by.name : '' },
});
