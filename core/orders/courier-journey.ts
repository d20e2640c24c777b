import { COURIER_STEPS, type CourierStep, type OrderStatus } from '../../contract/codes.ts';
import type { CourierEvent } from '../couriers/courier-event.ts';
import type { Courier, Order, OrderEvent } from './order.ts';

/** What a courier's step is called in an order's timeline. */
const CODES: Record<CourierStep, string> = {
  allocating: 'courier_search',
  to_pickup: 'courier_assigned',
  picked_up: 'picked_by_courier',
  on_the_way: 'on_the_way',
  delivered: 'delivered',
  cancelled: 'courier_cancelled',
  returned: 'courier_returned',
};
const RANKS = COURIER_STEPS.map((step) => CODES[step]);
const HAS_LEFT = [CODES.picked_up, CODES.on_the_way];

/** What no courier's word changes: the vendor's own, and an end. */
const SETTLED = new Set<OrderStatus>([
  'pending_payment',
  'ready_for_pickup',
  'delivered',
  'picked_up',
  'cancelled',
  'return_requested',
  'refunded',
]);
/** What a late courier makes late. */
const OWED = new Set<OrderStatus>(['paid', 'picking', 'out_for_delivery']);

type Told = OrderEvent & Required<Pick<OrderEvent, 'delivery'>>;
const isTold = (event: OrderEvent): event is Told => event.delivery !== undefined;

/**
 * An order with what a courier told of it.
 *
 * The order holds the set of what was told, one entry for each step of each delivery, at its earliest time; status,
 * courier and clock follow from that set alone. So the same events lead to the same order, in whatever sequence they
 * come and however often, and a status never goes back: of one delivery the furthest step counts, of several the one
 * that began last, and what was delivered stays so.
 * @returns the very order given where the event says nothing new
 */
export function withCourierEvent(order: Order, event: CourierEvent): Order {
  const { step, at, deliveryId, courier } = event;
  const events = merged(order.events, { code: CODES[step], at, delivery: { id: deliveryId, courier } });
  const updatedAt = at.getTime() > order.updatedAt.getTime() ? at : order.updatedAt;
  if (events === order.events && updatedAt === order.updatedAt) return order;
  const told = attemptsOf(events);
  const status = SETTLED.has(order.status) ? order.status : (statusOf(events, told) ?? order.status);
  const fulfilment = { ...order.fulfilment, courier: courierOf(told, order.fulfilment.courier) };
  return withClock({ ...order, events, updatedAt, status, fulfilment });
}

/** Nothing is owed any more: nothing can be late. A clock that stands is not begun. */
export function withoutClock(order: Order): Order {
  if (order.lateAt === undefined || OWED.has(order.status)) return order;
  const { lateAt: _, ...rest } = order;
  return rest;
}

/** The clock runs from the first word of a courier until it is brought or raised. */
function withClock({ lateAt, ...order }: Order): Order {
  const { promisedAt } = order.fulfilment;
  const isRunning = promisedAt !== null && order.lateToldAt === undefined && OWED.has(order.status);
  return isRunning ? { ...order, lateAt: lateAt ?? promisedAt } : order;
}

function merged(events: OrderEvent[], step: Told): OrderEvent[] {
  const same = events
    .filter(isTold)
    .find(({ code, delivery }) => code === step.code && delivery.id === step.delivery.id);
  if (same && !isBefore(step, same)) return events;
  return [...events.filter((event) => event !== same), step].sort(inTime);
}

/** Of two of the same moment, one by its words: whichever comes first, the same one stays. */
function isBefore(a: Told, b: Told): boolean {
  const byTime = a.at.getTime() - b.at.getTime();
  return byTime < 0 || (byTime === 0 && wordsOf(a) > wordsOf(b));
}
const wordsOf = ({ delivery: { courier } }: Told): string =>
  courier ? [courier.name, courier.phoneMasked, courier.vehicle, courier.trackingNo].join('\n') : '';

/** By time; in one moment the vendor's own come first, as they stand, then a journey's steps in their order. */
function inTime(a: OrderEvent, b: OrderEvent): number {
  const byTime = a.at.getTime() - b.at.getTime();
  if (byTime !== 0) return byTime;
  const byRank = rankOf(a) - rankOf(b);
  if (byRank !== 0 || !isTold(a) || !isTold(b)) return byRank;
  return a.delivery.id < b.delivery.id ? -1 : 1;
}
const rankOf = (event: OrderEvent): number => (isTold(event) ? RANKS.indexOf(event.code) : -1);

/** One delivery: what was told of it, and when it began. */
interface Attempt {
  id: string;
  steps: Told[];
}
/** The one that began last comes last. */
function attemptsOf(events: OrderEvent[]): Attempt[] {
  const byId = new Map<string, Attempt>();
  // In time already, so an attempt's first step is when it began.
  for (const step of events.filter(isTold)) {
    const { id } = step.delivery;
    const attempt = byId.get(id) ?? { id, steps: [] };
    attempt.steps.push(step);
    byId.set(id, attempt);
  }
  return [...byId.values()].sort((a, b) => beganMs(a) - beganMs(b) || (a.id < b.id ? -1 : 1));
}
const beganMs = ({ steps }: Attempt): number => steps[0]?.at.getTime() ?? 0;

/** null: it has not left the branch, as far as couriers told. */
function statusOf(events: OrderEvent[], attempts: Attempt[]): OrderStatus | null {
  if (events.some(({ code }) => code === CODES.delivered)) return 'delivered';
  // The vendor may have handed it over before the first word of the courier's own.
  const hadLeft = events.some((event) => !isTold(event) && HAS_LEFT.includes(event.code));
  const has = ({ steps }: Attempt, ...codes: string[]) => steps.some(({ code }) => codes.includes(code));
  const isBack = (attempt: Attempt) =>
    has(attempt, CODES.returned) || (has(attempt, CODES.cancelled) && (hadLeft || has(attempt, ...HAS_LEFT)));
  const current = attempts.at(-1);
  if (!current) return null;
  if (!isBack(current) && has(current, ...HAS_LEFT)) return 'out_for_delivery';
  // Whoever looks for another courier has it back first.
  return attempts.some((attempt) => isBack(attempt) || has(attempt, ...HAS_LEFT)) ? 'failed_delivery' : null;
}

/** Who brings it now. As it was where no courier has told a name; nobody once theirs was called off. */
function courierOf(attempts: Attempt[], known: Courier | null): Courier | null {
  const named = attempts.flatMap(({ steps }) => steps).some(({ delivery }) => delivery.courier);
  if (!named) return known;
  const steps = attempts.at(-1)?.steps ?? [];
  if (steps.some(({ code }) => code === CODES.cancelled)) return null;
  const byRank = [...steps].sort((a, b) => rankOf(a) - rankOf(b));
  return byRank.findLast(({ delivery }) => delivery.courier)?.delivery.courier ?? null;
}

/** What a shopper is shown of it: a search and a courier who was replaced are the branch's business. */
const SHOWN: Record<string, string | null> = {
  courier_search: null,
  courier_cancelled: null,
  on_the_way: 'picked_by_courier',
  courier_returned: 'failed',
  pickup_expired: null,
  pickup_unlocked: null,
};

/** An order's timeline as a card shows it. @param isForStaff every step, under its own name */
export function timelineOf(events: OrderEvent[], isForStaff: boolean): Array<{ code: string; at: string }> {
  const steps = events.map(({ code, at }) => ({ code, at: at.toISOString() }));
  if (isForStaff) return steps;
  const shown = steps.flatMap(({ code, at }) => {
    const as = Object.hasOwn(SHOWN, code) ? SHOWN[code] : code;
    return as ? [{ code: as, at }] : [];
  });
  // "On the way" says again what "with the courier" has said.
  return shown.filter(({ code }, i) => code !== shown[i - 1]?.code);
}
