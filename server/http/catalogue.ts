import { type Agent, handlesBranch } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { createKnowledge } from '../../core/assist/knowledge.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import type { Order } from '../../core/orders/order.ts';
import { toOrderCard } from '../../core/orders/order-card.ts';
import { ownOrders } from '../../core/orders/own-orders.ts';
import { type AtCounter, confirmPickup, makeReady, unlockPickup } from '../../core/orders/pickup.ts';
import type { Clock } from '../../core/ports.ts';
import { toProductRef } from '../../core/products/product.ts';
import { applyStockUpdate } from '../../core/stock/apply-stock-update.ts';
import type { AgentDesk } from '../desk.ts';
import type { Handlers } from './rest.ts';
import { vendorAsked } from './vendor-asked.ts';

type Names = 'putStock' | 'searchProducts' | 'listOrders' | 'getOrder' | 'readyOrder' | 'pickUpOrder' | 'unlockPickup';
interface Deps {
  core: Core;
  catalogue: Catalogue;
  desk: AgentDesk;
  clock: Clock;
}

/** Products, stock, orders and agents over REST. */
export function catalogueRoutes({ core, catalogue, desk, clock }: Deps): Pick<Handlers, Names> {
  const knowledge = createKnowledge(catalogue);

  const vendorOf = vendorAsked(core);

  /** Those at the counter are shown no pickup code: the shopper shows it to them. */
  async function cardOf(agent: Agent, order: Order) {
    const branch = await catalogue.branches.byId(agent.vendorId, order.branchId);
    if (!branch) return [];
    const card = toOrderCard(order, branch, clock.now(), 'staff');
    return [agent.role === 'branch_staff' ? { ...card, pickupCode: null } : card];
  }

  async function ownCard(agent: Agent, order: Order) {
    const [card] = await cardOf(agent, order);
    if (!card) throw new DomainError('branch_not_found', { branchId: order.branchId });
    return card;
  }

  return {
    async putStock({ agent, params, body }) {
      if (!handlesBranch(agent, params.branchId)) throw new DomainError('forbidden');
      return applyStockUpdate({ ...catalogue, clock }, agent.vendorId, params.branchId, body);
    },

    async searchProducts({ req, agent, query: { q, limit } }) {
      const vendorId = await vendorOf(req, agent);
      // A link names a product by its code, and means that one.
      const meant = (await catalogue.products.assortment(vendorId)).bySku.get(q.trim());
      const found = meant ? [meant] : (await knowledge.of(vendorId)).findProducts(q).slice(0, limit);
      return { products: found.map(toProductRef) };
    },

    async listOrders({ agent, query: { conversationId, limit } }) {
      const { state } = await desk.see(agent, conversationId);
      const contact = await core.contacts.byId(agent.vendorId, state.contactId);
      const own = contact && (await ownOrders(catalogue.orders, agent.vendorId, contact, limit));
      const cards = await Promise.all((own?.orders ?? []).map((order) => cardOf(agent, order)));
      return { orders: cards.flat(), ...lastKnown(own?.isSilent ?? false) };
    },

    async getOrder({ agent, params }) {
      const { isSilent } = await catalogue.orders.look(agent.vendorId, params);
      const order = await catalogue.orders.orderByNumber(agent.vendorId, params.orderNo);
      const isTheirs = order && handlesBranch(agent, order.branchId);
      const [card] = isTheirs ? await cardOf(agent, order) : [];
      // The same for one of another branch: whether there is one is not theirs to know.
      if (!card) throw new DomainError(isSilent ? 'unavailable' : 'order_not_found');
      return { order: card, ...lastKnown(isSilent) };
    },

    async readyOrder({ agent, params }) {
      await catalogue.orders.look(agent.vendorId, params);
      const order = await makeReady({ ...catalogue, clock }, agent.vendorId, params.orderNo, counterOf(agent));
      return { order: await ownCard(agent, order) };
    },

    async pickUpOrder({ agent, params: { orderNo }, body: { code } }) {
      await catalogue.orders.look(agent.vendorId, { orderNo });
      const order = await confirmPickup({ ...catalogue, clock }, agent.vendorId, { orderNo, code }, counterOf(agent));
      return { order: await ownCard(agent, order) };
    },

    async unlockPickup({ agent, params }) {
      await catalogue.orders.look(agent.vendorId, params);
      const order = await unlockPickup({ ...catalogue, clock }, agent.vendorId, params.orderNo, counterOf(agent));
      return { order: await ownCard(agent, order) };
    },
  };
}

const lastKnown = (isLastKnown: boolean) => (isLastKnown ? { isLastKnown } : {});

const counterOf = (agent: Agent): AtCounter => ({
  agentId: agent.agentId,
  mayHandle: ({ branchId }) => handlesBranch(agent, branchId),
});
