import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { DeviceEnd } from '../../../contract/codes.ts';
import type { DeviceLease } from '../../../core/linked-devices/linked-device.store.ts';
import type { LinkedDevice } from '../../../core/linked-devices/linked-device.ts';
import { type DeviceProcess, deviceKeeper } from '../../../workers/linked-devices/keeper.ts';
import { severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { eventually } from '../../support/eventually.ts';

let cores: TestCore[];
let close: () => Promise<void>;
const stops: Array<() => Promise<void>> = [];
let count = 0;
beforeAll(async () => {
  const opened = await severalCores('device-keeper', 2);
  ({ cores, close } = opened);
});
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});
afterAll(() => close());

/** One keeper, whose devices' processes do nothing but end when they are told to. */
function aKeeper(core = cores[0] as TestCore, own: Partial<Parameters<typeof deviceKeeper>[0]> = {}) {
  const started: Array<{ lease: DeviceLease; asked: string[]; end(why: DeviceEnd | null): void }> = [];
  const forgotten: string[] = [];
  const told: Array<{ device: LinkedDevice; why: DeviceEnd }> = [];
  const keeper = deviceKeeper({
    linkedDevices: core.linkedDevices,
    place: 'here',
    start(lease): DeviceProcess {
      let end: (why: DeviceEnd | null) => void = () => {};
      const exited = new Promise<DeviceEnd | null>((resolve) => {
        end = resolve;
      });
      const asked: string[] = [];
      started.push({ lease, asked, end });
      return {
        exited,
        ask(what) {
          asked.push(what);
          end(null);
        },
        kill() {
          asked.push('kill');
          end(null);
        },
      };
    },
    forget: async ({ channelAccountId }) => void forgotten.push(channelAccountId),
    onEnded: async (device, why) => void told.push({ device, why }),
    onError: (error) => {
      throw error;
    },
    ...own,
  });
  keeper.start();
  stops.push(() => keeper.stop());
  const of = ({ channelAccountId }: { channelAccountId: string }) =>
    started.filter(({ lease }) => lease.device.channelAccountId === channelAccountId);
  return { keeper, of, forgotten, told };
}
async function aDevice() {
  count += 1;
  const ref = { vendorId: VENDOR, channelAccountId: `dev-${count}` };
  await cores[0]?.linkedDevices.begin(ref);
  return ref;
}
const stands = (ref: { vendorId: string; channelAccountId: string }) => cores[1]?.linkedDevices.byId(ref);
const last = <T>(all: T[]): T => {
  const found = all.at(-1);
  if (!found) throw new Error('none yet');
  return found;
};

describe('a linked device', () => {
  it('runs in one process, though two keepers look for it', async () => {
    const [first, second] = [aKeeper(cores[0]), aKeeper(cores[1])];
    const ref = await aDevice();

    await eventually(() => expect(first.of(ref).length + second.of(ref).length).toBe(1));
    await eventually(async () => expect(await stands(ref)).toMatchObject({ state: 'starting' }));
    expect(first.of(ref).length + second.of(ref).length).toBe(1);
  });

  it('that ends without a word has crashed, and waits before it is started again', async () => {
    const { of, told } = aKeeper();
    const ref = await aDevice();
    const process = await eventually(() => last(of(ref)));

    process.end(null);

    await eventually(async () =>
      expect(await stands(ref)).toMatchObject({ state: 'waiting', failures: 1, ended: { why: 'crashed' } }),
    );
    await eventually(() => expect(told).toMatchObject([{ why: 'crashed' }]));
    expect(of(ref)).toHaveLength(1);
  });

  it('that was signed out on its phone waits for a person, with nothing kept of its session', async () => {
    const { of, forgotten } = aKeeper();
    const ref = await aDevice();
    (await eventually(() => last(of(ref)))).end('logged_out');

    await eventually(async () => expect(await stands(ref)).toMatchObject({ state: 'off', isWanted: false }));
    expect(forgotten).toEqual([ref.channelAccountId]);

    // Asked for once more, it is started at once.
    await cores[0]?.linkedDevices.ask(ref, { isWanted: true, pairPhone: null });
    await eventually(() => expect(of(ref)).toHaveLength(2));
  });

  it('ends, and its session goes, where an admin wants it no more, also while it runs not', async () => {
    const { of, forgotten } = aKeeper();
    const [running, waiting] = [await aDevice(), await aDevice()];
    const process = await eventually(() => last(of(running)));
    (await eventually(() => last(of(waiting)))).end('silent');
    await eventually(async () => expect(await stands(waiting)).toMatchObject({ state: 'waiting' }));

    for (const ref of [running, waiting]) await cores[1]?.linkedDevices.ask(ref, { isWanted: false, pairPhone: null });

    await eventually(async () => {
      expect(await stands(running)).toMatchObject({ state: 'off', ended: { why: 'unlinked_here' } });
      expect(await stands(waiting)).toMatchObject({ state: 'off', ended: { why: 'unlinked' } });
    });
    expect(process.asked).toEqual(['unlink']);
    expect(of(waiting)).toHaveLength(1);
    expect(forgotten.sort()).toEqual([running.channelAccountId, waiting.channelAccountId].sort());
  });

  it('is started anew where an admin asks for a code in place of the picture', async () => {
    const { of } = aKeeper();
    const ref = await aDevice();
    await eventually(() => last(of(ref)));

    await cores[1]?.linkedDevices.ask(ref, { isWanted: true, pairPhone: '+6281200010000' });

    const second = await eventually(() => {
      expect(of(ref)).toHaveLength(2);
      return last(of(ref));
    });
    expect(second.lease.device).toMatchObject({ pairPhone: '+6281200010000', failures: 0, ended: null });
  });

  it('is let go where the number is another’s by now', async () => {
    const { of } = aKeeper();
    const ref = await aDevice();
    const process = await eventually(() => last(of(ref)));
    await cores[0]?.connection
      .collection('linked_devices')
      .updateOne(
        { _id: ref.channelAccountId as never },
        { $set: { fence: 99, holder: 'another', until: new Date(Date.now() + 60_000) } },
      );

    await eventually(() => expect(process.asked).toEqual(['kill']));

    expect((await stands(ref))?.ended).toBeNull();
  });

  it('is let go before another may take it, where a renewal hangs', async () => {
    const core = cores[0] as TestCore;
    const ref = await aDevice();
    let isHung = false;
    let wake = () => {};
    const hung = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const linkedDevices = {
      ...core.linkedDevices,
      async renew(...asked: Parameters<typeof core.linkedDevices.renew>) {
        if (asked[0].channelAccountId === ref.channelAccountId) {
          isHung = true;
          await hung;
        }
        return core.linkedDevices.renew(...asked);
      },
    };
    const { of } = aKeeper(core, { linkedDevices, leaseMs: 4_000 });
    const process = await eventually(() => last(of(ref)));
    await eventually(() => expect(isHung).toBe(true));

    await eventually(async () => {
      expect(process.asked).toEqual(['kill']);
    }, 4_000);
    wake();
  }, 20_000);

  it('that was linked, and is unlinked while it runs not, is still listed on its phone: that is said', async () => {
    const { of } = aKeeper();
    const ref = await aDevice();
    const { lease, end } = await eventually(() => last(of(ref)));
    await cores[0]?.linkedDevices.tell(ref, lease.fence, { state: 'ready', number: '+6281', displayName: null });
    end('silent');
    await eventually(async () => expect(await stands(ref)).toMatchObject({ state: 'waiting' }));
    await cores[1]?.linkedDevices.ask(ref, { isWanted: false, pairPhone: null });

    await eventually(async () =>
      expect(await stands(ref)).toMatchObject({ state: 'off', ended: { why: 'unlinked_here' } }),
    );
  });

  it('goes to another keeper at once, where its own is stopped', async () => {
    const first = aKeeper(cores[0]);
    const ref = await aDevice();
    await eventually(() => last(first.of(ref)));
    await first.keeper.stop();

    const second = aKeeper(cores[1]);

    await eventually(() => expect(second.of(ref)).toHaveLength(1));
    expect(await stands(ref)).toMatchObject({ failures: 0, ended: null });
  });
});
