import type { Point } from '../../contract/primitives.ts';
import { type Agent, handlesBranch, toAgentView } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { createKnowledge } from '../../core/assist/knowledge.ts';
import { toBranchRef, toBranchRow } from '../../core/branches/branch-card.ts';
import { openState } from '../../core/branches/hours.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import type { Order } from '../../core/orders/order.ts';
import { toOrderCard } from '../../core/orders/order-card.ts';
import { type AtCounter, confirmPickup, makeReady } from '../../core/orders/pickup.ts';
import type { Clock } from '../../core/ports.ts';
import { toProductRef } from '../../core/products/product.ts';
import { applyStockUpdate } from '../../core/stock/apply-stock-update.ts';
import { seeNearby } from '../../core/stock/stock-nearby.ts';
import type { AgentDesk } from '../desk.ts';
import type { Handlers } from './rest.ts';
import { vendorAsked } from './vendor-asked.ts';

type Names =
  | 'branchDirectory'
  | 'listBranches'
  | 'putStock'
  | 'searchProducts'
  | 'listOrders'
  | 'getOrder'
  | 'readyOrder'
  | 'pickUpOrder'
  | 'listAgents';
interface Deps {
  core: Core;
  catalogue: Catalogue;
  desk: AgentDesk;
  clock: Clock;
}

/** Branches, products, stock and orders over REST. */
export function catalogueRoutes({ core, catalogue, desk, clock }: Deps): Pick<Handlers, Names> {
  const knowledge = createKnowledge(catalogue);

  const vendorOf = vendorAsked(core);

  async function placeOf(vendorId: string, text: string) {
    const found = (await knowledge.of(vendorId)).resolvePlace(text);
    if (!found) throw new DomainError('place_not_found', { place: text });
    return found;
  }

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
    async branchDirectory({ agent }) {
      const now = clock.now();
      const branches = (await catalogue.branches.list(agent.vendorId)).map((branch) => ({
        branchId: branch.branchId,
        name: branch.name,
        area: branch.area,
        open: openState(branch, now),
      }));
      return { branches };
    },

    async listBranches({ req, agent, query: { near, place: placeText, sku, open, limit } }) {
      const vendorId = await vendorOf(req, agent);
      const place = placeText ? await placeOf(vendorId, placeText) : null;
      const from: Point | null = near ?? place?.at ?? null;
      const product = sku ? await catalogue.products.bySku(vendorId, sku) : null;
      if (sku && !product) throw new DomainError('product_not_found');
      const openOnly = open === 'now';
      if (!product) return { place, product, branches: await nearest(vendorId, from, openOnly, limit) };
      const { rows, unseen } = await seeNearby(
        { ...catalogue, clock },
        { vendorId, sku: product.sku, near: from, openOnly, limit, includeSoldOut: true },
      );
      const missing = unseen.length > 0 ? { unseen: unseen.slice(0, limit).map(toBranchRef) } : {};
      return { place, product: toProductRef(product), branches: rows, ...missing };
    },

    async putStock({ agent, params, body }) {
      if (!handlesBranch(agent, params.branchId)) throw new DomainError('forbidden');
      return applyStockUpdate({ ...catalogue, clock }, agent.vendorId, params.branchId, body);
    },

    async searchProducts({ req, agent, query: { q, limit } }) {
      const vendorId = await vendorOf(req, agent);
      const found = (await knowledge.of(vendorId)).findProducts(q).slice(0, limit);
      return { products: found.map(toProductRef) };
    },

    async listOrders({ agent, query: { conversationId, limit } }) {
      const { state } = await desk.see(agent, conversationId);
      const contact = await core.contacts.byId(agent.vendorId, state.contactId);
      const phone = contact?.isPhoneVerified ? contact.phone : null;
      const customerId = contact?.customerId ?? null;
      const looks = await Promise.all([
        phone === null ? null : catalogue.orders.look(agent.vendorId, { phone }),
        customerId === null ? null : catalogue.orders.look(agent.vendorId, { customerId }),
      ]);
      const byPhone = phone === null ? [] : await catalogue.orders.ordersOfPhone(agent.vendorId, phone, limit);
      const byCustomer =
        customerId === null ? [] : await catalogue.orders.ordersOfCustomer(agent.vendorId, customerId, limit);
      const orders = [...new Map([...byPhone, ...byCustomer].map((order) => [order.orderNo, order])).values()];
      const newest = orders.sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime()).slice(0, limit);
      const cards = (await Promise.all(newest.map((order) => cardOf(agent, order)))).flat();
      return { orders: cards, ...lastKnown(looks.some((look) => look?.isSilent)) };
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

    async listAgents({ agent }) {
      return { agents: (await core.agents.list(agent.vendorId)).map(toAgentView) };
    },
  };

  async function nearest(vendorId: string, from: Point | null, openOnly: boolean, limit: number) {
    const now = clock.now();
    const branches = from
      ? (await catalogue.branches.near(vendorId, from, { maxM: 60_000, limit: 200 })).map(({ branch }) => branch)
      : await catalogue.branches.list(vendorId);
    return branches
      .filter(({ temporarilyClosed }) => !temporarilyClosed)
      .map((branch) => toBranchRow(branch, from, now))
      .filter((row) => !openOnly || row.open.isOpen)
      .slice(0, limit);
  }
}

const lastKnown = (isLastKnown: boolean) => (isLastKnown ? { isLastKnown } : {});

const counterOf = (agent: Agent): AtCounter => ({
  agentId: agent.agentId,
  mayHandle: ({ branchId }) => handlesBranch(agent, branchId),
});
