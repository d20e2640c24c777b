import { randomUUID } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import type { LinkNews } from '../../channels/channel.ts';
import type { DeviceEnd } from '../../contract/codes.ts';
import { insertFirst } from '../insert-first.store.ts';
import { serverTime } from '../server-time.store.ts';
import { linkedDeviceModel } from './linked-device.model.ts';
import { isForgotten, type LinkedDevice } from './linked-device.ts';

type Ref = Pick<LinkedDevice, 'vendorId' | 'channelAccountId'>;
type DeviceDocument = Omit<LinkedDevice, 'channelAccountId'> & {
  _id: string;
  holder: string | null;
  /** Which machine's folder the session lies in; absent: nobody has begun one. */
  place?: string | null;
  fence: number;
  schemaVersion: number;
};
/** The right to be the one client of a number; each change of it names the fence. */
export interface DeviceLease {
  device: LinkedDevice;
  fence: number;
}
const DEVICE_SCHEMA = 1;
/** An admin has asked: the machine with the session has so long to take it first. */
const OWN_FIRST_MS = 30_000;
const LONG_AGO = new Date(0);
const MAJORITY = { readConcern: { level: 'majority' as const } };
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const AFTER = { returnDocument: 'after' as const, ...DURABLE };
const NOTHING_TO_SCAN = { qr: null, code: null };

/** One owner a number, decided by MongoDB on its own clock; and what admins want of it. */
export function linkedDeviceStore(connection: Connection) {
  const model = linkedDeviceModel(connection);
  const devices = model.collection as unknown as mongo.Collection<DeviceDocument>;
  const inMs = (ms: number) => ({ $add: ['$$NOW', ms] });
  /** Elsewhere the session would be begun anew, and whoever has no phone at hand would have lost the number. */
  const mayBeTaken = (place: string, now: Date): mongo.Filter<DeviceDocument> => ({
    $or: [{ place: { $in: [null, place] } }, { heardAt: null }, { freeFrom: { $lte: now } }],
  });
  const held = ({ vendorId, channelAccountId }: Ref, fence: number): mongo.Filter<DeviceDocument> => ({
    ...{ _id: channelAccountId, vendorId, fence },
    ...{ holder: { $ne: null }, $expr: { $gt: ['$until', '$$NOW'] } },
  });

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** A new one, to be started at once; there already, it stays as it is. */
    async begin({ vendorId, channelAccountId }: Ref): Promise<LinkedDevice> {
      const now = new Date();
      return toDevice(
        await insertFirst(devices, {
          ...{ _id: channelAccountId, vendorId, isWanted: true, asked: 1, pairPhone: null },
          ...{ state: 'off', since: now, ...NOTHING_TO_SCAN, number: null, displayName: null, heardAt: null },
          ...{ failures: 0, ended: null, notBefore: LONG_AGO, holder: null, fence: 0, until: LONG_AGO },
          freeFrom: null,
          schemaVersion: DEVICE_SCHEMA,
        }),
      );
    },

    async byId({ vendorId, channelAccountId }: Ref): Promise<LinkedDevice | null> {
      const found = await devices.findOne({ _id: channelAccountId, vendorId }, MAJORITY);
      return found && toDevice(found);
    },

    /** An admin wants it (again), or wants it no more: whoever owns it sees so with the next renewal. */
    async ask(
      { vendorId, channelAccountId }: Ref,
      wants: Pick<LinkedDevice, 'isWanted' | 'pairPhone'>,
    ): Promise<LinkedDevice | null> {
      const found = await devices.findOneAndUpdate(
        { _id: channelAccountId, vendorId },
        [
          {
            $set: {
              ...{ ...wants, failures: 0, notBefore: LONG_AGO, ...NOTHING_TO_SCAN },
              ...{ asked: { $add: ['$asked', 1] }, freeFrom: inMs(OWN_FIRST_MS) },
            },
          },
        ],
        AFTER,
      );
      return found && toDevice(found);
    },

    /** For the keeper of a machine, over all vendors: those nobody owns that are wanted, or have still to be signed out. */
    async due(place: string, limit: number): Promise<LinkedDevice[]> {
      const now = await serverTime(connection);
      const free = { notBefore: { $lte: now }, until: { $lte: now } };
      const found = await devices
        .find(
          { ...free, $and: [mayBeTaken(place, now), { $or: [{ isWanted: true }, { state: { $ne: 'off' } }] }] },
          MAJORITY,
        )
        .limit(limit)
        .toArray();
      return found.map(toDevice);
    },

    /** For the sweep, over all vendors: linked ones that nobody has owned for so long, though somebody should. */
    async unattended(forMs: number, limit: number): Promise<LinkedDevice[]> {
      const before = new Date((await serverTime(connection)).getTime() - forMs);
      const found = await devices
        .find(
          {
            ...{ notBefore: { $lte: before }, until: { $lte: before }, since: { $lte: before } },
            ...{ freeFrom: { $not: { $gt: before } }, isWanted: true, heardAt: { $ne: null } },
          },
          MAJORITY,
        )
        .limit(limit)
        .toArray();
      return found.map(toDevice);
    },

    /** Takes it where nobody owns it, and no other machine has its session. One update: whoever comes second finds it taken. */
    async claim({ vendorId, channelAccountId }: Ref, place: string, leaseMs: number): Promise<DeviceLease | null> {
      const now = await serverTime(connection);
      const found = await devices.findOneAndUpdate(
        { _id: channelAccountId, vendorId, $expr: { $lte: ['$until', '$$NOW'] }, ...mayBeTaken(place, now) },
        [
          {
            $set: {
              ...{ holder: randomUUID(), fence: { $add: ['$fence', 1] }, until: inMs(leaseMs) },
              ...{ state: 'starting', since: '$$NOW', ...NOTHING_TO_SCAN },
              ...{ place: { $literal: place }, freeFrom: null },
            },
          },
        ],
        AFTER,
      );
      return found && { device: toDevice(found), fence: found.fence };
    },

    /** @returns what admins want of it by now; null: it is another's */
    async renew(ref: Ref, fence: number, leaseMs: number): Promise<Pick<LinkedDevice, 'isWanted' | 'asked'> | null> {
      return devices.findOneAndUpdate(held(ref, fence), [{ $set: { until: inMs(leaseMs) } }], AFTER);
    },

    /** What its owner learnt. @returns false where it is another's by now */
    async tell(ref: Ref, fence: number, news: LinkNews): Promise<boolean> {
      const isReady = news.state === 'ready' ? { ended: null, heardAt: { $ifNull: ['$heardAt', '$$NOW'] } } : {};
      const since = { $cond: [{ $eq: ['$state', news.state] }, '$since', '$$NOW'] };
      const said = Object.fromEntries(Object.entries(news).map(([name, value]) => [name, { $literal: value }]));
      const told = await devices.updateOne(
        held(ref, fence),
        [{ $set: { ...NOTHING_TO_SCAN, ...said, since, ...isReady } }],
        DURABLE,
      );
      return told.matchedCount === 1;
    },

    /** WhatsApp was heard now: what came before is here, and it runs. One that ends as soon as it is ready does not. */
    async noteHeard(ref: Ref, fence: number): Promise<void> {
      await devices.updateOne(held(ref, fence), [{ $set: { heardAt: '$$NOW', failures: 0 } }], DURABLE);
    },

    /**
     * Its owner gives it back. Once for each lease.
     * @param why null: to be started anew, by this owner or another
     * @param againMs when it may be started again; null: once an admin asks, unless one has asked meanwhile
     * @returns how it stands then; null: it was given back before, or is another's
     */
    async end(
      ref: Ref,
      { fence, device: { asked } }: DeviceLease,
      why: DeviceEnd | null,
      againMs: number | null,
    ): Promise<LinkedDevice | null> {
      const { vendorId, channelAccountId } = ref;
      const isAskedAnew = { $gt: ['$asked', asked] };
      const isAgain = againMs === null ? { $and: [isAskedAnew, '$isWanted'] } : '$isWanted';
      const found = await devices.findOneAndUpdate(
        { _id: channelAccountId, vendorId, fence, holder: { $ne: null } },
        [
          {
            $set: {
              ...{ holder: null, until: LONG_AGO, ...NOTHING_TO_SCAN, since: '$$NOW' },
              state: { $cond: [isAgain, 'waiting', 'off'] },
              isWanted: isAgain,
              failures: { $cond: [isAskedAnew, 0, { $add: ['$failures', why ? 1 : 0] }] },
              notBefore: againMs === null ? LONG_AGO : { $cond: [isAskedAnew, LONG_AGO, inMs(againMs)] },
              ...(why ? { ended: { why, at: '$$NOW' } } : {}),
              // Until it is linked anew its phone alone has it.
              ...(why && isForgotten(why) ? { heardAt: null } : {}),
            },
          },
        ],
        AFTER,
      );
      return found && toDevice(found);
    },
  };
}
export type LinkedDeviceStore = ReturnType<typeof linkedDeviceStore>;

const toDevice = ({
  _id,
  holder: _holder,
  fence: _fence,
  place: _place,
  schemaVersion: _schema,
  ...device
}: DeviceDocument): LinkedDevice => ({ channelAccountId: _id, ...device });
