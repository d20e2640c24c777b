import type { KurirWebhook } from '../../contract/courier.ts';
import type { FaultBox } from './faults.ts';
import { type End, journeyOf, type KurirStatus, type Stage } from './journey.ts';
import type { OpenOrder, Place } from './orders.ts';
import type { CourierWebhooks } from './told.ts';

const MINUTE_MS = 60_000;
const NAMES = ['Slamet', 'Samsul', 'Yanto', 'Dewi', 'Agus', 'Rini'];

export interface RideOptions {
  end?: End | undefined;
  speed?: number | undefined;
}
/** By themselves riders bring this many of the demo's orders and no more: its stories need some that nobody has yet. */
const BY_THEMSELVES = 6;
/** One rider with one order. */
export interface Ride {
  orderNo: string;
  bookingId: string;
  driver: string;
  /** What was told last; null: nothing yet. */
  status: KurirStatus | null;
  position: Place;
  isOver: boolean;
}
interface Deps {
  orders: OpenOrder[];
  webhooks: Pick<CourierWebhooks, 'offer'>;
  faults: FaultBox;
  /** How many are on the road by themselves. */
  riders: number;
  speed: number;
  /** Domain time, as Dekat's. */
  now(): Date;
}

/** Rides with the demo's orders: some by themselves, the others for the asking. */
export function createRiders({ orders, webhooks, faults, riders, speed, now }: Deps) {
  const rides = new Map<string, Ride>();
  const timers = new Set<NodeJS.Timeout>();
  /** What a courier has already is for the asking alone: the demo's stories need orders that are on their way. */
  const waiting = orders.filter(({ status }) => status !== 'out_for_delivery').slice(0, BY_THEMSELVES);
  let isStopped = false;
  let runs = 0;

  function later(ms: number, run: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
  }

  /** A journey of its own, never a repeat of one told before. @returns null for an order the demo has not, or whose ride is not over */
  function ride(orderNo: string, options: RideOptions = {}): Ride | null {
    runs += 1;
    return begin(orderNo, `KR-${orderNo}-${Date.now().toString(36)}-${runs}`, options);
  }

  function begin(orderNo: string, bookingId: string, options: RideOptions, onOver = () => {}): Ride | null {
    const order = orders.find((one) => one.orderNo === orderNo);
    const { end, speed: own = speed } = options;
    if (isStopped || !order || [...rides.values()].some((one) => one.orderNo === orderNo && !one.isOver)) return null;
    const begun: Ride = {
      orderNo,
      bookingId,
      driver: order.driver ?? nameFor(bookingId),
      status: null,
      position: order.from,
      isOver: false,
    };
    rides.set(bookingId, begun);
    walk(begun, journeyOf(order, end), own, onOver);
    return begun;
  }

  function walk(one: Ride, stages: Stage[], own: number, onOver: () => void): void {
    let held: KurirWebhook | null = null;
    const tell = (event: KurirWebhook): void => webhooks.offer(one.bookingId, event);
    const next = (n: number): void => {
      const stage = stages[n];
      if (!stage) {
        if (held) tell(held);
        one.isOver = true;
        onOver();
        return;
      }
      one.status = stage.status;
      one.position = stage.position;
      const event = eventOf(one, stage, n);
      if (held) {
        tell(event);
        tell(held);
        held = null;
      } else if (faults.now().reorder) {
        held = event;
      } else {
        tell(event);
      }
      const waitMin = (stages[n + 1]?.minute ?? stage.minute) - stage.minute;
      later((waitMin * MINUTE_MS * faults.now().slow) / own, () => next(n + 1));
    };
    next(0);
  }

  function eventOf({ orderNo, bookingId, driver }: Ride, { status, position }: Stage, n: number): KurirWebhook {
    return {
      event_id: `${bookingId}-${n}`,
      booking_id: bookingId,
      store_order_id: orderNo,
      status,
      event_date: now().toISOString(),
      driver: status === 'allocating' ? null : { name: driver, vehicle: 'motor' },
      position,
    };
  }

  /** The next order that waits; one rider after the other, until none does. */
  function takeNext(): void {
    const order = waiting.shift();
    // The same name at every start: told again after one, it is known as a repeat.
    if (order && !begin(order.orderNo, `KR-${order.orderNo}`, {}, takeNext)) takeNext();
  }

  return {
    start(): void {
      for (let i = 0; i < riders; i += 1) takeNext();
    },
    ride,
    all: (): Ride[] => [...rides.values()],
    open: (): OpenOrder[] => orders,
    stop(): void {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
export type Riders = ReturnType<typeof createRiders>;

function nameFor(bookingId: string): string {
  const sum = [...bookingId].reduce((all, char) => all + char.charCodeAt(0), 0);
  return NAMES[sum % NAMES.length] ?? 'Slamet';
}
