import type { DeviceEnd } from '../../contract/codes.ts';
import type { DeviceLease, LinkedDeviceStore } from '../../core/linked-devices/linked-device.store.ts';
import { isForgotten, type LinkedDevice, startedAgainInMs } from '../../core/linked-devices/linked-device.ts';

/** One device's own process. */
export interface DeviceProcess {
  /** Why the device ended, as far as the process could say; null: it could not. */
  readonly exited: Promise<DeviceEnd | null>;
  /** `unlink`: sign it out, then end. */
  ask(what: 'stop' | 'unlink'): void;
  kill(): void;
}
interface Deps {
  linkedDevices: Pick<LinkedDeviceStore, 'due' | 'claim' | 'renew' | 'end'>;
  start(lease: DeviceLease): DeviceProcess;
  /** This machine: sessions lie in its folder. */
  place: string;
  /** Removes what the device's session left on this machine. */
  forget(device: LinkedDevice): Promise<void>;
  /** It ended, and stands so now. */
  onEnded(device: LinkedDevice, why: DeviceEnd): Promise<void>;
  onError(error: unknown): void;
  /** Whoever owns a number and falls silent has lost it by then. */
  leaseMs?: number;
}
interface Kept {
  lease: DeviceLease;
  process: DeviceProcess;
  /** Lets go of the number before another may take it. */
  letGo: NodeJS.Timeout;
  asked: 'stop' | 'unlink' | null;
  minding: Promise<void> | null;
  over: Promise<void>;
}

const LOOK_EVERY_MS = 1_000;
const LEASE_MS = 15_000;
/** Of the lease: what is left of it is for the process to end in. */
const LET_GO_AT = 0.8;
const AT_ONCE_MAX = 20;

/**
 * Owns the linked devices nobody else owns, each in a process of its own: whatever one does, its lease, the others and
 * this process stand. One that ends is started again, longer after each failure, or waits for a person.
 */
export function deviceKeeper({ linkedDevices, start, place, forget, onEnded, onError, leaseMs = LEASE_MS }: Deps) {
  const kept = new Map<string, Kept>();
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  async function begin(device: LinkedDevice): Promise<void> {
    const at = performance.now();
    const lease = await linkedDevices.claim(device, place, leaseMs);
    if (!lease) return;
    if (!lease.device.isWanted) {
      await forget(lease.device);
      // Nothing runs that could sign it out.
      await settle(lease, lease.device.heardAt ? 'unlinked_here' : 'unlinked');
      return;
    }
    const process = start(lease);
    const one: Kept = {
      lease,
      process,
      letGo: letGoOf(process, at),
      asked: null,
      minding: null,
      over: Promise.resolve(),
    };
    one.over = process.exited.then((why) => ended(one, why)).catch(onError);
    kept.set(device.channelAccountId, one);
  }

  /**
   * Two clients of one number undo each other: without another renewal it ends, whatever became of what was asked.
   * @param at when the last one was asked for
   */
  function letGoOf(process: DeviceProcess, at: number): NodeJS.Timeout {
    const leftMs = at + leaseMs * LET_GO_AT - performance.now();
    return setTimeout(() => process.kill(), Math.max(0, leftMs));
  }

  async function ended({ lease, asked, letGo }: Kept, said: DeviceEnd | null): Promise<void> {
    const { device } = lease;
    clearTimeout(letGo);
    kept.delete(device.channelAccountId);
    // Asked to stop, it need not say why.
    const why = said ?? (asked === 'unlink' ? 'unlinked_here' : asked === 'stop' ? null : 'crashed');
    if (why && isForgotten(why)) await forget(device);
    await settle(lease, why);
  }

  async function settle(lease: DeviceLease, why: DeviceEnd | null): Promise<void> {
    const againMs = why ? startedAgainInMs(why, lease.device.failures) : 0;
    const after = await linkedDevices.end(lease.device, lease, why, againMs);
    if (after && why) await onEnded(after, why);
  }

  async function mind(one: Kept): Promise<void> {
    const { lease, process } = one;
    const at = performance.now();
    const wants = await linkedDevices.renew(lease.device, lease.fence, leaseMs).catch((error: unknown) => {
      onError(error);
      return undefined;
    });
    if (wants === null) return process.kill(); // another's
    // Over meanwhile, there is nothing left to let go of.
    if (!wants || kept.get(lease.device.channelAccountId) !== one) return;
    clearTimeout(one.letGo);
    one.letGo = letGoOf(process, at);
    if (!wants.isWanted) ask(one, 'unlink');
    else if (wants.asked !== lease.device.asked) ask(one, 'stop');
  }

  function ask(one: Kept, what: 'stop' | 'unlink'): void {
    if (one.asked) return;
    one.asked = what;
    one.process.ask(what);
  }

  async function look(): Promise<void> {
    // One renewal that hangs keeps no other waiting.
    for (const one of kept.values())
      one.minding ??= mind(one).finally(() => {
        one.minding = null;
      });
    if (isStopping) return;
    for (const device of await linkedDevices.due(place, AT_ONCE_MAX)) if (!isStopping) await begin(device);
  }
  function again(): void {
    looking = look()
      .catch(onError)
      .finally(() => {
        if (!isStopping || kept.size > 0) timer = setTimeout(again, LOOK_EVERY_MS);
      });
  }

  return {
    start: again,
    /** Ends them all: another keeper has them at once. */
    async stop(): Promise<void> {
      isStopping = true;
      await looking;
      const all = [...kept.values()];
      for (const one of all) ask(one, 'stop');
      await Promise.all(all.map(({ over }) => over));
      clearTimeout(timer);
      await looking;
    },
  };
}
