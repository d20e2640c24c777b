import { z } from 'zod';
import type { OrderCard } from '../../../contract/cards.ts';
import type { OrderStatus } from '../../../contract/codes.ts';
import type { Point } from '../../../contract/primitives.ts';
import type { BranchStore } from '../../branches/branch.store.ts';
import { distanceM } from '../../branches/distance.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { Order } from '../../orders/order.ts';
import { toOrderCard } from '../../orders/order-card.ts';
import type { OrderSource } from '../../orders/order-source.ts';
import { isOwnOrder, type OwnOrders, ownOrders } from '../../orders/own-orders.ts';
import { type VerifyDeps, verifyOrder } from '../../orders/verify-order.ts';
import type { Clock } from '../../ports.ts';
import type { KnownPlace } from '../dialogue.ts';
import type { PlaceDeps } from './places.ts';
import { type ToolContext, tool } from './tool.ts';

const DONE = new Set<OrderStatus>(['delivered', 'picked_up', 'cancelled', 'refunded', 'failed_delivery']);
/** What was promised is still to come. */
export const UNDER_WAY: ReadonlySet<OrderStatus> = new Set(['paid', 'picking', 'out_for_delivery']);
/** Past its promise by more than this, an order is worth a person's look. */
const VERY_LATE_MS = 15 * 60_000;
const ORDERS_MAX = 5;

export interface OrderDeps {
  orders: OrderSource;
  branches: Pick<BranchStore, 'byId'>;
  tries: VerifyDeps['tries'];
  clock: Clock;
}

export interface OrderFound {
  card: OrderCard;
  isDone: boolean;
  /** Still open a quarter of an hour after it was promised. */
  isVeryLate: boolean;
  /** When it was last known to stand like this, where the vendor's own system does not say how it does now; else null. */
  lastKnownAt: string | null;
}
export interface OrdersFound {
  asOf: string;
  /** Whose orders may be told here: nobody's yet, or one customer's. */
  isIdentified: boolean;
  /** The vendor's own system does not answer: what is not among `orders` may be there all the same. */
  isSilent: boolean;
  /** Newest first; the one asked for, or the latest. Only ever the contact's own. */
  orders: OrderFound[];
}

/** The orders of the contact: the one with this number, or the latest. An order of anybody else does not exist here. */
export const orderTool = (deps: OrderDeps) =>
  tool(
    z.strictObject({ orderNo: z.string().min(1).max(40).optional() }),
    async ({ vendorId, contact }: ToolContext, { orderNo }): Promise<OrdersFound> => {
      const now = deps.clock.now();
      const own = await ownOrders(deps.orders, vendorId, contact);
      const asked = orderNo === undefined ? own : await askedFor(deps, vendorId, contact, orderNo);
      const found = asked.orders
        .slice(0, ORDERS_MAX)
        .map((order) => toFound(deps, order, { now, isSilent: asked.isSilent }));
      return {
        asOf: now.toISOString(),
        isIdentified: contact.customerId !== null || own.orders.length > 0,
        isSilent: asked.isSilent,
        orders: (await Promise.all(found)).filter((order) => order !== null),
      };
    },
  );

/** Who has shown nothing of who they are owns no order, whatever its number: nothing is asked for them. */
async function askedFor(deps: OrderDeps, vendorId: string, contact: Contact, orderNo: string): Promise<OwnOrders> {
  if (contact.customerId === null && !contact.isPhoneVerified) return { orders: [], isSilent: false };
  const { isSilent } = await deps.orders.look(vendorId, { orderNo });
  const order = await deps.orders.orderByNumber(vendorId, orderNo);
  return { orders: order && isOwnOrder(order, contact) ? [order] : [], isSilent };
}

async function toFound(
  { branches }: OrderDeps,
  order: Order,
  { now, isSilent }: { now: Date; isSilent: boolean },
): Promise<OrderFound | null> {
  const branch = await branches.byId(order.vendorId, order.branchId);
  if (!branch) return null;
  const card = toOrderCard(order, branch, now);
  const isDone = DONE.has(order.status);
  const lateMs = card.promisedAt === null ? 0 : now.getTime() - Date.parse(card.promisedAt);
  const isVeryLate = !isSilent && card.isLate && UNDER_WAY.has(order.status) && lateMs > VERY_LATE_MS;
  const lastKnownAt = isSilent ? (order.seenAt ?? order.updatedAt).toISOString() : null;
  return { card, isDone, isVeryLate, lastKnownAt };
}

/** Where the contact's last order went, or was fetched: a guess at where they are, to be said as one. */
export interface LastOrderPlace {
  asOf: string;
  /** null where nothing was ever ordered, or nobody has shown who they are. */
  last: { orderNo: string; how: 'delivered' | 'branch'; branchId: string; place: KnownPlace } | null;
}
/** These went nowhere. */
const NOWHERE = new Set<OrderStatus>(['pending_payment', 'cancelled', 'failed_delivery']);

/** By the neighbourhood an order was brought to, where the vendor's map has it; else by its branch. */
export const lastOrderPlaceTool = (deps: OrderDeps & Pick<PlaceDeps, 'searchPlaces'>) =>
  tool(z.strictObject({}), async ({ vendorId, contact }: ToolContext): Promise<LastOrderPlace> => {
    const asOf = deps.clock.now().toISOString();
    const { orders } = await ownOrders(deps.orders, vendorId, contact);
    const order = orders.find(({ status }) => !NOWHERE.has(status));
    const branch = order && (await deps.branches.byId(vendorId, order.branchId));
    if (!order || !branch) return { asOf, last: null };
    const { orderNo, branchId, fulfilment } = order;
    const heard =
      fulfilment.method !== 'pickup' && fulfilment.area ? await deps.searchPlaces(vendorId, fulfilment.area) : null;
    const brought =
      heard &&
      ('place' in heard
        ? heard.place
        : nearestOf(
            heard.which.map(({ place }) => place),
            branch.at,
          ));
    if (brought) return { asOf, last: { orderNo, how: 'delivered', branchId, place: brought } };
    const { area: name, address, at } = branch;
    return {
      asOf,
      last: { orderNo, how: 'branch', branchId, place: { name, city: address.city, at, radiusM: AT_BRANCH_M } },
    };
  });

/** Around a branch, as a place. */
const AT_BRANCH_M = 1_000;

/** Of several places of one name it was the one the branch delivers to. */
const nearestOf = (places: KnownPlace[], from: Point): KnownPlace | null =>
  places.toSorted((a, b) => distanceM(from, a.at) - distanceM(from, b.at))[0] ?? null;

export type Proof =
  | { outcome: 'verified'; customerId: string }
  /** Somebody is proven already: one conversation shows one customer's orders. */
  | { outcome: 'failed' | 'locked' | 'unseen' | 'other_customer' };

/** Proof that an order is the contact's: its number and the last four digits of its phone. */
export const verifyTool = (deps: OrderDeps) =>
  tool(
    z.strictObject({ orderNo: z.string().min(1).max(40), lastFour: z.string().regex(/^\d{4}$/) }),
    async ({ vendorId, contact, addressKey }: ToolContext, { orderNo, lastFour }): Promise<Proof> => {
      if ((await ownOrders(deps.orders, vendorId, contact)).orders.length > 0 || contact.customerId)
        return { outcome: 'other_customer' };
      const claim = { vendorId, visitorKey: contact.contactId, addressKey, orderNo, lastFour };
      const proof = await verifyOrder(deps, claim);
      return typeof proof === 'string' ? { outcome: proof } : { outcome: 'verified', customerId: proof.verified };
    },
  );
