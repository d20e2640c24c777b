import type { Card, OrderCard, StockCard } from '../../contract/cards.ts';
import type { ShownMessage } from '../../contract/messages.ts';
import type { Point } from '../../contract/primitives.ts';
import type { Body } from '../../contract/routes.ts';
import type { Agent } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { createKnowledge } from '../../core/assist/knowledge.ts';
import type { Branch } from '../../core/branches/branch.ts';
import { toBranchRow } from '../../core/branches/branch-card.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { isIn } from '../../core/conversations/people.ts';
import type { ConversationState } from '../../core/conversations/state.ts';
import { DomainError } from '../../core/errors.ts';
import { toOrderCard } from '../../core/orders/order-card.ts';
import { isOwnOrder } from '../../core/orders/own-orders.ts';
import type { Clock } from '../../core/ports.ts';
import { toProductRef } from '../../core/products/product.ts';
import { seeNearby } from '../../core/stock/stock-nearby.ts';
import type { AgentDesk } from '../desk.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  core: Core;
  catalogue: Catalogue;
  desk: AgentDesk;
  clock: Clock;
}
type Asked<K extends Card['card']> = Extract<Body<'postCard'>, { card: K }>;

/** A card holds five rows; more nobody reads. */
const ROWS = 5;

/** Cards agents send: whoever sends names a record, and the server says what stands in it. */
export function cardRoutes({ core, catalogue, desk, clock }: Deps): Pick<Handlers, 'postCard'> {
  const knowledge = createKnowledge(catalogue);

  async function branchOf({ vendorId }: Agent, branchId: string): Promise<Branch> {
    const branch = await catalogue.branches.byId(vendorId, branchId);
    if (!branch) throw new DomainError('branch_not_found');
    return branch;
  }

  /**
   * Only of whoever is written to: another's is none, whatever else they may be merged with. The pickup code is told
   * by the shop alone, when it is ready.
   */
  async function orderCard(agent: Agent, contactId: string, { orderNo }: Asked<'order'>): Promise<OrderCard> {
    const { vendorId } = agent;
    await catalogue.orders.look(vendorId, { orderNo });
    const [contact, order] = await Promise.all([
      core.contacts.byId(vendorId, contactId),
      catalogue.orders.orderByNumber(vendorId, orderNo),
    ]);
    if (!contact || !order || !isOwnOrder(order, contact)) throw new DomainError('order_not_found');
    const card = toOrderCard(order, await branchOf(agent, order.branchId), clock.now());
    return { ...card, pickupCode: null };
  }

  /** @throws DomainError `place_not_found` */
  async function placeOf({ vendorId }: Agent, near: Asked<'stock'>['near']) {
    if (!('place' in near)) return { place: null, at: near satisfies Point };
    const found = (await knowledge.of(vendorId)).resolvePlace(near.place);
    if (!found) throw new DomainError('place_not_found', { place: near.place });
    return { place: { name: found.name, city: found.city, at: found.at }, at: found.at };
  }

  async function stockCard(agent: Agent, { sku, near, isOpenNow }: Asked<'stock'>): Promise<StockCard> {
    const { vendorId } = agent;
    const product = await catalogue.products.bySku(vendorId, sku);
    if (!product) throw new DomainError('product_not_found');
    const { place, at } = await placeOf(agent, near);
    const question = { vendorId, sku, near: at, openOnly: isOpenNow, limit: ROWS, includeSoldOut: true };
    const { rows } = await seeNearby({ ...catalogue, clock }, question);
    if (rows.length === 0) throw new DomainError('not_enough_stock', { available: 0 });
    return { card: 'stock', product: toProductRef(product), place, branches: rows.slice(0, ROWS) };
  }

  async function cardOf(agent: Agent, contactId: string, asked: Body<'postCard'>): Promise<Card> {
    switch (asked.card) {
      case 'order':
        return orderCard(agent, contactId, asked);
      case 'stock':
        return stockCard(agent, asked);
      case 'branch': {
        const branch = await branchOf(agent, asked.branchId);
        return { card: 'branch', place: null, branches: [toBranchRow(branch, null, clock.now())] };
      }
    }
  }

  return {
    async postCard({ agent, params: { conversationId }, body }) {
      const { state } = await desk.see(agent, conversationId);
      // Asked again it is the first one, whatever the records say by now.
      const sent = await desk.sentBefore(agent, conversationId, body.clientId);
      if (sent && !isOf(sent, body)) throw new DomainError('id_reused');
      if (sent) return { message: sent };
      const card = await cardOf(agent, contactOf(state, body.to), body);
      return { message: await desk.card(agent, { ...body, conversationId }, card) };
    },
  };
}

/** Whose records are told: of whom it is for, else of the owner. @throws DomainError `member_not_found` */
function contactOf({ contactId, members }: ConversationState, to: string | undefined): string {
  if (to === undefined) return contactId;
  const member = members.find((one) => one.memberId === to && isIn(one));
  if (!member) throw new DomainError('member_not_found');
  return member.role === 'owner' ? contactId : (member.contactId ?? '');
}

/** Whether a message is the card that is asked for: of the same record. */
function isOf(message: ShownMessage, asked: Body<'postCard'>): boolean {
  const [card] = message.kind === 'card' ? message.content.cards : [];
  switch (card?.card) {
    case 'order':
      return asked.card === 'order' && card.orderNo === asked.orderNo;
    case 'stock':
      return asked.card === 'stock' && card.product.sku === asked.sku;
    case 'branch':
      return asked.card === 'branch' && card.branches[0]?.branchId === asked.branchId;
    default:
      return false;
  }
}
