import type { Connection, mongo } from 'mongoose';
import { insertFirst } from '../insert-first.store.ts';
import { serverTime } from '../server-time.store.ts';
import { courierEventModel } from './courier-event.model.ts';
import type { CourierEvent } from './courier-event.ts';

const COURIER_EVENT_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
/** An order a courier speaks of may reach us later than the courier's word: looked for again, ever less often. */
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 3_600_000;
/** With waits that double up to an hour: about four days. */
const TRIES_MAX = 100;

/** What became of it. `ignored`: it changes nothing, as of an order that no courier brings. `failed`: to be tried again. */
export type CourierOutcome = 'applied' | 'ignored' | 'unknown_order' | 'failed';
/** An event that waits to be applied, and how often that has been tried. */
export interface WaitingEvent {
  event: CourierEvent;
  tries: number;
}
interface CourierEventDocument extends CourierEvent {
  _id: string;
  receivedAt: Date;
  /** Present while it waits to be applied, on MongoDB's clock. */
  dueAt?: Date;
  tries: number;
  outcome?: CourierOutcome;
  schemaVersion: number;
}

/** What couriers told, as it came: stored before it is applied, and kept though nobody knows the order. */
export function courierEventStore(connection: Connection) {
  const model = courierEventModel(connection);
  const events = model.collection as unknown as mongo.Collection<CourierEventDocument>;
  const idOf = ({ vendorId, provider, eventId }: CourierEvent) => `${vendorId}:${provider}:${eventId}`;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Stores it once; of a repeat the first holds. @returns whether it still waits to be applied, and as what it is kept */
    async keep(event: CourierEvent): Promise<WaitingEvent & { isWaiting: boolean }> {
      const held = await insertFirst(events, {
        ...event,
        _id: idOf(event),
        receivedAt: new Date(),
        dueAt: new Date(0), // at once: an insert knows no `$$NOW`
        tries: 0,
        schemaVersion: COURIER_EVENT_SCHEMA,
      });
      return { ...toWaiting(held), isWaiting: held.dueAt !== undefined };
    },

    async settle(event: CourierEvent, outcome: CourierOutcome): Promise<void> {
      await events.updateOne({ _id: idOf(event) }, { $set: { outcome }, $unset: { dueAt: 1 } }, DURABLE);
    },

    /**
     * It cannot be applied yet: it comes again later, until it has been tried often enough. Of several who tried at once
     * one counts.
     */
    async postpone({ event, tries }: WaitingEvent, outcome: CourierOutcome): Promise<void> {
      const waitMs = {
        $min: [LONGEST_WAIT_MS, { $multiply: [FIRST_WAIT_MS, { $pow: [2, { $min: ['$tries', 20] }] }] }],
      };
      const isOver = { $gte: ['$tries', TRIES_MAX] };
      const $set = {
        outcome,
        tries: { $add: ['$tries', 1] },
        dueAt: { $cond: [isOver, '$$REMOVE', { $add: ['$$NOW', waitMs] }] },
      };
      await events.updateOne({ _id: idOf(event), tries, dueAt: { $exists: true } }, [{ $set }], DURABLE);
    },

    /** For the sweep, over all vendors: what waits to be applied and is due, the longest due first. */
    async due(limit: number): Promise<WaitingEvent[]> {
      const found = await events
        .find({ dueAt: { $lte: await serverTime(connection) } })
        .sort({ dueAt: 1 })
        .limit(limit)
        .toArray();
      return found.map(toWaiting);
    },
  };
}
export type CourierEventStore = ReturnType<typeof courierEventStore>;

function toWaiting(document: CourierEventDocument): WaitingEvent {
  const { _id, receivedAt: _r, dueAt: _d, tries, outcome: _o, schemaVersion: _s, ...event } = document;
  return { event, tries };
}
