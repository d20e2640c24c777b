import { describe, expect, it } from '@jest/globals';
import type { CourierStep, OrderStatus } from '../../../contract/codes.ts';
import type { CourierEvent } from '../../../core/couriers/courier-event.ts';
import { timelineOf, withCourierEvent } from '../../../core/orders/courier-journey.ts';
import { isLate } from '../../../core/orders/late.ts';
import type { Order } from '../../../core/orders/order.ts';
import { aCourierEvent, anOrder, minute, RIDER } from '../../support/orders.ts';

/** `picked_up@12` of the first delivery, `2:picked_up@40` of the second. */
function told(words: string): CourierEvent {
  const [, delivery = '1', step = '', at = '0'] = /^(?:(\d):)?(\w+)@(\d+)$/.exec(words) ?? [];
  const isNamed = step !== 'allocating';
  return aCourierEvent({
    eventId: words,
    deliveryId: `KR-${delivery}`,
    step: step as CourierStep,
    at: minute(Number(at)),
    courier: isNamed ? { ...RIDER, name: `Rider ${delivery}` } : null,
  });
}
const afterwards = (order: Order, ...words: string[]): Order => words.map(told).reduce(withCourierEvent, order);

function* permutations<T>(all: T[]): Generator<T[]> {
  if (all.length === 0) yield all;
  for (const [i, one] of all.entries()) {
    for (const rest of permutations([...all.slice(0, i), ...all.slice(i + 1)])) yield [one, ...rest];
  }
}

const DELIVERED = ['allocating@4', 'to_pickup@6', 'picked_up@12', 'on_the_way@14', 'delivered@26'];
const RETURNED = ['to_pickup@6', 'picked_up@12', 'on_the_way@14', 'cancelled@20', 'returned@33'];
const SECOND_TRY = [
  'to_pickup@6',
  'cancelled@8',
  '2:allocating@9',
  '2:to_pickup@11',
  '2:picked_up@17',
  '2:delivered@29',
];
const BACK_AND_OUT = ['picked_up@12', 'returned@22', '2:to_pickup@30', '2:picked_up@35', '2:on_the_way@36'];
const AT_ONCE = ['allocating@9', 'to_pickup@9', '2:allocating@9', '2:picked_up@9', 'cancelled@9'];

describe('what a courier tells of an order', () => {
  it.each([
    ['delivered', DELIVERED, 'delivered'],
    ['brought back', RETURNED, 'failed_delivery'],
    ['delivered by a second courier', SECOND_TRY, 'delivered'],
    ['brought back and sent out again', BACK_AND_OUT, 'out_for_delivery'],
    ['all in one moment', AT_ONCE, 'out_for_delivery'],
  ] as Array<[string, string[], OrderStatus]>)(
    '(%s) ends the same in every sequence, with repeats',
    (_what, journey, end) => {
      const expected = afterwards(anOrder(), ...journey);
      for (const order of permutations(journey)) {
        // Each of them again, in the middle and at the end.
        const repeated = [...order.slice(0, 2), ...order.slice(0, 2), ...order.slice(2), ...[...order].reverse()];
        expect(afterwards(anOrder(), ...repeated)).toEqual(expected);
      }
      expect(expected.status).toBe(end);
    },
  );

  it('ends the same where the vendor had handed it over already', () => {
    const events = [...anOrder().events, { code: 'picked_by_courier', at: minute(11) }];
    const handedOver = anOrder({ status: 'out_for_delivery', events });
    const journey = ['to_pickup@6', 'cancelled@20', '2:allocating@21', '2:to_pickup@24'];
    const expected = afterwards(handedOver, ...journey);

    for (const order of permutations(journey)) expect(afterwards(handedOver, ...order)).toEqual(expected);
    expect(expected.status).toBe('failed_delivery');
  });

  it('never takes an order back on the way', () => {
    const ranks: OrderStatus[] = ['picking', 'out_for_delivery', 'delivered'];
    for (const order of permutations(DELIVERED)) {
      let seen = anOrder();
      for (const words of order) {
        const next = withCourierEvent(seen, told(words));
        expect(ranks.indexOf(next.status)).toBeGreaterThanOrEqual(ranks.indexOf(seen.status));
        seen = next;
      }
    }
  });

  it('is nothing new the second time', () => {
    const order = afterwards(anOrder(), ...DELIVERED);

    expect(afterwards(order, ...DELIVERED)).toBe(order);
  });

  it('keeps the earliest time of a step that was told with two', () => {
    const late = afterwards(anOrder(), 'picked_up@14', 'picked_up@12');

    expect(late.events.filter(({ code }) => code === 'picked_by_courier').map(({ at }) => at)).toEqual([minute(12)]);
    expect(afterwards(anOrder(), 'picked_up@12', 'picked_up@14')).toEqual(late);
  });

  it.each(['cancelled', 'refunded', 'return_requested', 'pending_payment'] as const)(
    'does not change the vendor’s own word: %s',
    (status) => {
      const order = afterwards(anOrder({ status }), ...DELIVERED);

      expect(order.status).toBe(status);
      expect(order.events.map(({ code }) => code)).toContain('delivered');
    },
  );

  it('names who brings it, until that is called off', () => {
    expect(afterwards(anOrder(), 'allocating@4').fulfilment.courier).toBeNull();
    expect(afterwards(anOrder(), 'allocating@4', 'to_pickup@6').fulfilment.courier?.name).toBe('Rider 1');
    expect(afterwards(anOrder(), 'to_pickup@6', 'cancelled@8').fulfilment.courier).toBeNull();
    expect(afterwards(anOrder(), ...SECOND_TRY).fulfilment.courier?.name).toBe('Rider 2');
  });

  it('leaves the courier the vendor named, where it names none', () => {
    const fulfilment = { ...anOrder().fulfilment, courier: RIDER };

    expect(afterwards(anOrder({ fulfilment }), 'allocating@4').fulfilment.courier).toEqual(RIDER);
  });
});

describe('the clock of an order', () => {
  it('runs from the first word of a courier to the promise', () => {
    expect(anOrder().lateAt).toBeUndefined();
    expect(afterwards(anOrder(), 'allocating@4').lateAt).toEqual(minute(30));
    expect(afterwards(anOrder(), ...DELIVERED.slice(0, 4)).lateAt).toEqual(minute(30));
  });

  it('goes on from where it was put, while nobody could be told', () => {
    const waiting = { ...afterwards(anOrder(), 'picked_up@12'), lateAt: minute(45) };

    expect(afterwards(waiting, 'on_the_way@32').lateAt).toEqual(minute(45));
  });

  it('stops once it is there, called off, or raised', () => {
    expect(afterwards(anOrder(), ...DELIVERED).lateAt).toBeUndefined();
    expect(afterwards(anOrder({ status: 'cancelled' }), 'allocating@4').lateAt).toBeUndefined();
    expect(afterwards(anOrder(), ...RETURNED).lateAt).toBeUndefined();
    expect(afterwards(anOrder({ lateToldAt: minute(31) }), 'on_the_way@32').lateAt).toBeUndefined();
  });

  it('is judged by the courier’s own time of arrival, however late the word of it came', () => {
    expect(isLate(afterwards(anOrder(), 'delivered@29'), minute(200))).toBe(false);
    expect(isLate(afterwards(anOrder(), 'delivered@31'), minute(200))).toBe(true);
  });
});

describe('the timeline on a card', () => {
  it('tells a shopper how far it is, in words every page has', () => {
    const { events } = afterwards(anOrder(), ...DELIVERED);

    expect(timelineOf(events, false).map(({ code }) => code)).toEqual([
      'created',
      'paid',
      'picking',
      'courier_assigned',
      'picked_by_courier',
      'delivered',
    ]);
  });

  it('tells a shopper that it did not work, and staff why', () => {
    const { events } = afterwards(anOrder(), ...RETURNED);

    expect(timelineOf(events, false).at(-1)?.code).toBe('failed');
    expect(
      timelineOf(events, true)
        .map(({ code }) => code)
        .slice(-2),
    ).toEqual(['courier_cancelled', 'courier_returned']);
  });
});
