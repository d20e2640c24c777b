import type { KURIR_STATUSES } from '../../contract/courier.ts';
import type { OpenOrder, Place } from './orders.ts';

export type KurirStatus = (typeof KURIR_STATUSES)[number];
export const ENDS = ['delivered', 'cancelled', 'returned'] as const;
export type End = (typeof ENDS)[number];

/** Something the rider's app tells, so many minutes after the order was taken. */
export interface Stage {
  status: KurirStatus;
  minute: number;
  position: Place;
}

const ASSIGNED_MIN = 2;
const AT_BRANCH_MIN = 7;
const LEFT_MIN = 8;
/** Through a city, lights included. */
const METRES_A_MINUTE = 330;
/** Roads are longer than the line the rider is drawn on. */
const ROAD = 1.4;
/** A rider's app says where it is this often. */
const PING_MIN = 2;

/**
 * All that is told of one ride, in order: it is looked for, comes to the branch, and walks a line to the shopper.
 * `cancelled` ends it half-way, `returned` back at the branch. Of an order that is on its way already only the rest is.
 */
export function journeyOf(order: OpenOrder, end: End = 'delivered'): Stage[] {
  const rideMin = Math.max(3, Math.round((order.distanceM * ROAD) / METRES_A_MINUTE));
  const at = (along: number): Place => ({
    lat: order.from.lat + (order.to.lat - order.from.lat) * along,
    lon: order.from.lon + (order.to.lon - order.from.lon) * along,
  });
  const before: Stage[] = [
    { status: 'allocating', minute: 0, position: at(0) },
    { status: 'out_for_pickup', minute: ASSIGNED_MIN, position: at(0) },
    { status: 'picked', minute: AT_BRANCH_MIN, position: at(0) },
  ];
  const leftMin = order.status === 'out_for_delivery' ? 0 : LEFT_MIN;
  const turnsBackMin = end === 'delivered' ? rideMin : Math.ceil(rideMin / 2);
  const pings: Stage[] = [];
  for (let minute = 0; minute < turnsBackMin; minute += PING_MIN) {
    pings.push({ status: 'out_for_delivery', minute: leftMin + minute, position: at(minute / rideMin) });
  }
  const ending: Stage[] = [
    {
      status: end === 'returned' ? 'cancelled' : end,
      minute: leftMin + turnsBackMin,
      position: at(turnsBackMin / rideMin),
    },
  ];
  if (end === 'returned') ending.push({ status: 'returned', minute: leftMin + 2 * turnsBackMin, position: at(0) });
  return [...(order.status === 'out_for_delivery' ? [] : before), ...pings, ...ending];
}
