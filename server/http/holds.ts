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
      if (!(await catalogue.branches.byId(agent.vendorId, branchId))) throw new DomainError('branch_not_found');
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
      // An id that was used once stands for that hold for ever, also when it has lapsed or was let go.
      const before = await catalogue.holds.byId(vendorId, holdId);
      if (before) return { hold: toHoldView(sameAs(before, quantity, forMs)) };
      const taken = await holdStock(catalogue, request);
      if (!taken.held) throw new DomainError('not_enough_stock', { available: taken.available });
      // Two requests at once: the account says whose was first.
      const hold = (await catalogue.holds.byId(vendorId, holdId)) ?? taken.hold;
      return { hold: toHoldView(sameAs(hold, quantity, forMs)) };
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

/** @throws DomainError `id_reused` where the id was used for something else */
function sameAs(hold: HoldRecord, quantity: number, forMs: number): HoldRecord {
  const isSame = hold.quantity === quantity && hold.until.getTime() - hold.at.getTime() === forMs;
  if (!isSame) throw new DomainError('id_reused');
  return hold;
}

const ownerOf = ({ agentId, name }: Agent): HoldOwner => ({ kind: 'agent', agentId, name });

const toHoldView = ({ holdId, branchId, sku, quantity, at, until, conversationId, by }: HoldRecord): HoldView => ({
  ...{ holdId, branchId, sku, quantity, conversationId },
  at: at.toISOString(),
  until: until.toISOString(),
  heldBy: { kind: by.kind, name: by.kind === 'agent' ? by.name : '' },
});
