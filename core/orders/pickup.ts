import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { OrderStatus } from '../../contract/codes.ts';
import type { BranchStore } from '../branches/branch.store.ts';
import type { Branch } from '../branches/branch.ts';
import { openState } from '../branches/hours.ts';
import { DomainError } from '../errors.ts';
import type { KnowledgeStore } from '../places/knowledge.store.ts';
import type { Clock } from '../ports.ts';
import type { OrderStore } from './order.store.ts';
import type { Order } from './order.ts';
import type { VerificationTriesStore } from './verification-tries.store.ts';

const HOUR_MS = 3_600_000;
/** Five guesses an hour at four digits or more; well within what an order is kept for, so that a slip closes nothing. */
export const PICKUP_TRIES = { tries: 5, windowMs: HOUR_MS } as const;
/** Where the vendor has laid nothing down. */
const USUAL = { codeDigits: 6, holdHours: 24 };
/** What the contract takes (`pickUpOrder`), whatever a policy says. */
const DIGITS = { least: 4, most: 12 };
const TO_PREPARE = new Set<OrderStatus>(['paid', 'picking']);
const ORDERS_MAX = 200;

export interface PickupDeps {
  orders: Pick<OrderStore, 'orderByNumber' | 'change'>;
  branches: Pick<BranchStore, 'byId'>;
  knowledge: Pick<KnowledgeStore, 'of'>;
  tries: Pick<VerificationTriesStore, 'take' | 'giveBack' | 'forget'>;
  clock: Clock;
}

/** Who does it, and whether an order is theirs to handle: one that is not does not exist for them. */
export interface AtCounter {
  agentId: string;
  mayHandle(order: Order): boolean;
}

/**
 * An order lies ready at its branch: it gets a code, which the shopper is told, and a time until which it is kept.
 * A repeat changes nothing.
 * @throws DomainError `order_not_found`, `wrong_order_status` (orderStatus)
 */
export function makeReady(
  { orders, branches, knowledge, clock }: PickupDeps,
  vendorId: string,
  orderNo: string,
  { agentId, mayHandle }: AtCounter,
): Promise<Order> {
  return changed(orders, vendorId, orderNo, async (order) => {
    mustBeForPickup(order, mayHandle);
    if (order.status === 'ready_for_pickup') return order;
    if (!TO_PREPARE.has(order.status)) throw wrongStatus(order);
    const { codeDigits, holdHours } = (await knowledge.of(vendorId)).policies?.pickup ?? USUAL;
    const now = clock.now();
    return {
      ...order,
      status: 'ready_for_pickup',
      fulfilment: { ...order.fulfilment, pickupCode: newCode(codeDigits) },
      events: [...order.events, { code: 'ready', at: now, byAgentId: agentId }],
      updatedAt: now,
      pickupUntil: keptUntil(
        await branches.byId(vendorId, order.branchId),
        new Date(now.getTime() + holdHours * HOUR_MS),
      ),
      notice: 'ready',
      noticeAt: now,
    };
  });
}

/** Not over while the branch is closed: until the end of its next opening then. */
function keptUntil(branch: Branch | null, until: Date): Date {
  const open = branch && openState(branch, until);
  if (!open || open.isOpen || open.changesAt === null) return until;
  const closesAt = openState(branch, new Date(open.changesAt)).changesAt;
  return new Date(closesAt ?? open.changesAt);
}

/**
 * The shopper is there and has shown the code: the order is theirs to take. Asked again with the same code, nothing more
 * happens. Wrong codes are counted for the order, whoever types them.
 * @throws DomainError `order_not_found`, `wrong_order_status` (orderStatus), `pickup_code_wrong`, `rate_limited`
 */
export async function confirmPickup(
  { orders, tries, clock }: PickupDeps,
  vendorId: string,
  { orderNo, code }: { orderNo: string; code: string },
  { agentId, mayHandle }: AtCounter,
): Promise<Order> {
  return changed(orders, vendorId, orderNo, async (order) => {
    mustBeForPickup(order, mayHandle);
    const isTaken = order.status === 'picked_up';
    if (!isTaken && order.status !== 'ready_for_pickup') throw wrongStatus(order);
    const counted = [vendorId, 'pickup', order.orderNo] as const;
    const { tries: allowed, windowMs } = PICKUP_TRIES;
    // Before it is judged, so that many at once cannot all slip under the limit.
    if ((await tries.take(...counted, windowMs)) > allowed)
      throw new DomainError('rate_limited', { retryAfterMs: windowMs });
    if (!isSame(code, order.fulfilment.pickupCode)) throw new DomainError('pickup_code_wrong');
    await tries.giveBack(...counted);
    if (isTaken) return order;
    const { pickupUntil: _, notice: __, noticeAt: ___, toldIn: ____, ...rest } = order;
    const now = clock.now();
    const events = [...order.events, { code: 'picked_up', at: now, byAgentId: agentId }];
    return { ...rest, status: 'picked_up', events, updatedAt: now };
  });
}

/**
 * Wrong codes are forgotten, so that the right one can be typed at once: for who has made sure that the shopper is theirs.
 * The order keeps who did it. @throws DomainError `order_not_found`, `wrong_order_status` (orderStatus)
 */
export async function unlockPickup(
  { orders, tries, clock }: PickupDeps,
  vendorId: string,
  orderNo: string,
  { agentId, mayHandle }: AtCounter,
): Promise<Order> {
  const order = await changed(orders, vendorId, orderNo, async (now) => {
    mustBeForPickup(now, mayHandle);
    if (now.status !== 'ready_for_pickup') throw wrongStatus(now);
    return { ...now, events: [...now.events, { code: 'pickup_unlocked', at: clock.now(), byAgentId: agentId }] };
  });
  await tries.forget(vendorId, 'pickup', orderNo);
  return order;
}

interface ExpireDeps {
  orders: Pick<OrderStore, 'unfetchedBy' | 'change'>;
  clock: Clock;
  onError(error: unknown): void;
}
/** Calls off what nobody fetched in time: money is owed back where it was paid, and the shopper is to be told. */
export const expirePickups =
  ({ orders, clock, onError }: ExpireDeps) =>
  async (): Promise<void> => {
    const now = clock.now();
    for (const order of await orders.unfetchedBy(now, ORDERS_MAX)) {
      const { pickupUntil: _, toldIn: __, ...rest } = order;
      const isReady = order.status === 'ready_for_pickup';
      // Changed meanwhile, as by whoever fetched it after all: then their word holds.
      await orders.change(order, isReady ? expired(rest, now) : rest).catch(onError);
    }
  };

function expired(order: Order, now: Date): Order {
  const state = order.payment.state === 'paid' ? 'refund_due' : order.payment.state;
  const events = [...order.events, { code: 'pickup_expired', at: now }, { code: 'cancelled', at: now }];
  return {
    ...order,
    status: 'cancelled',
    payment: { ...order.payment, state },
    events,
    updatedAt: now,
    notice: 'pickup_expired',
    noticeAt: now,
  };
}

const CHANGES_MAX = 5;
const AGAIN_MS = 25;
/** Changes an order as it is now; one that somebody else changed at the same time is looked at again. */
async function changed(
  orders: PickupDeps['orders'],
  vendorId: string,
  orderNo: string,
  change: (order: Order) => Promise<Order>,
): Promise<Order> {
  for (let tries = 1; ; tries += 1) {
    const order = await orders.orderByNumber(vendorId, orderNo);
    if (!order) throw new DomainError('order_not_found');
    const next = await change(order);
    if (next === order || (await orders.change(order, next))) return next;
    if (tries === CHANGES_MAX) throw new DomainError('overloaded');
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS * tries));
  }
}

function mustBeForPickup(order: Order, mayHandle: AtCounter['mayHandle']): void {
  if (!mayHandle(order)) throw new DomainError('order_not_found');
  if (order.fulfilment.method !== 'pickup') throw wrongStatus(order);
}
const wrongStatus = ({ status }: Order) => new DomainError('wrong_order_status', { orderStatus: status });

function newCode(asked: number): string {
  const digits = Math.min(DIGITS.most, Math.max(DIGITS.least, asked));
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}

/** In a time that does not depend on how much of it is right. */
function isSame(given: string, code: string | null): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return code !== null && timingSafeEqual(digest(given), digest(code));
}
