import { randomUUID } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import { isDuplicateKey } from '../duplicate-key.store.ts';
import type { Lane } from '../ports.ts';
import { laneModel } from './lane.model.ts';

interface LaneDocument {
  _id: string;
  fence: number;
  until: Date;
  holder: string;
  /** Somebody came for it while it was held. */
  wanted?: boolean;
  schemaVersion: number;
}
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
/** A claim that a crash may take back: two may then work, and the second repeats what the first did. */
const LIGHT = { writeConcern: { w: 1 } };
/** What leaves the building cannot be repeated. The log takes an answer once, whoever brings it. */
const claimed = ({ kind }: Lane) => (kind === 'deliver' ? DURABLE : LIGHT);
const LANE_SCHEMA = 1;
/** Asking again in the very millisecond of the lapse would find the lane held still. */
const AFTER_LAPSE_MS = 50;

/** Somebody else holds the lane by now: stop, and leave what you had begun. */
export class LaneLost extends Error {
  override name = 'LaneLost';
}

/** The right to do a lane's work, as long as `renew` succeeds. */
export interface Lease {
  fence: number;
  /** @throws LaneLost */
  renew(): Promise<void>;
  /** @returns whether somebody came for the lane meanwhile and went away */
  release(): Promise<boolean>;
}

/** Another has the lane; unless renewed, for `heldForMs` at most. */
export interface Held {
  heldForMs: number;
  fence: number;
}

const laneName = ({ kind, vendorId, conversationId, to }: Lane): string =>
  [vendorId, conversationId, kind, ...(to ? [to] : [])].join(':');

/** One holder a lane, decided by MongoDB on its own clock. */
export function laneStore(connection: Connection) {
  const lanes = laneModel(connection).collection as unknown as mongo.Collection<LaneDocument>;
  const lapsed = { $lt: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] };
  const inMs = (ms: number) => ({ $add: ['$$NOW', ms] });
  const taking = (holder: string, leaseMs: number) => ({
    $set: {
      holder: { $cond: [lapsed, holder, '$holder'] },
      fence: { $cond: [lapsed, { $add: [{ $ifNull: ['$fence', 0] }, 1] }, '$fence'] },
      until: { $cond: [lapsed, inMs(leaseMs), '$until'] },
      wanted: { $not: [lapsed] },
      schemaVersion: LANE_SCHEMA,
    },
  });
  const takenAs = (lane: Lane) => ({ upsert: true, returnDocument: 'after' as const, ...claimed(lane) });

  /** How much of the holder's lease is left, on MongoDB's clock: asked only by those who found it taken. */
  async function leftOf(_id: string, leaseMs: number): Promise<number> {
    const [lane] = await lanes
      .aggregate<{ leftMs: number }>([
        { $match: { _id } },
        { $project: { leftMs: { $subtract: ['$until', '$$NOW'] } } },
      ])
      .toArray();
    return Math.min(leaseMs, Math.max(0, lane?.leftMs ?? leaseMs) + AFTER_LAPSE_MS);
  }

  return {
    /**
     * Takes the lane if nobody holds it. One upsert: it changes the document only where the lease has lapsed, and
     * whoever then reads their own name in it has it. Whoever does not has left word for the holder.
     * @returns the lease, or how much longer another's holds at most
     */
    async claim(lane: Lane, leaseMs: number): Promise<Lease | Held> {
      const _id = laneName(lane);
      const holder = randomUUID();
      const ask = () => lanes.findOneAndUpdate({ _id }, [taking(holder, leaseMs)], takenAs(lane));
      // Another's upsert of the same new lane came first: by now it is there.
      const taken = await ask().catch((error: unknown) => {
        if (isDuplicateKey(error)) return ask();
        throw error;
      });
      if (taken?.holder !== holder) return { heldForMs: await leftOf(_id, leaseMs), fence: taken?.fence ?? 0 };
      const { fence } = taken;
      return {
        fence,
        async renew() {
          const { matchedCount } = await lanes.updateOne(
            { _id, fence, holder, $expr: { $gt: ['$until', '$$NOW'] } },
            [{ $set: { until: inMs(leaseMs) } }],
            claimed(lane),
          );
          if (matchedCount === 0) throw new LaneLost(_id);
        },
        async release() {
          const over = { $set: { until: new Date(0) } };
          const before = await lanes.findOneAndUpdate({ _id, fence, holder }, over, {
            returnDocument: 'before',
            ...LIGHT,
          });
          return before?.wanted ?? false;
        },
      };
    },
  };
}
export type LaneStore = ReturnType<typeof laneStore>;
