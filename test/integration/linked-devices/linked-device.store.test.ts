import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LinkedDeviceStore } from '../../../core/linked-devices/linked-device.store.ts';
import { severalCores, VENDOR } from '../../support/core.ts';
import { eventually } from '../../support/eventually.ts';

/** Two processes' stores on one database. */
let one: LinkedDeviceStore;
let other: LinkedDeviceStore;
let close: () => Promise<void>;
let count = 0;
beforeAll(async () => {
  const opened = await severalCores('linked-devices', 2);
  [one, other] = opened.cores.map(({ linkedDevices }) => linkedDevices) as [LinkedDeviceStore, LinkedDeviceStore];
  close = opened.close;
});
afterAll(() => close());

const LONG_MS = 60_000;
async function aDevice() {
  count += 1;
  const ref = { vendorId: VENDOR, channelAccountId: `dev-${count}` };
  await one.begin(ref);
  return ref;
}
const isDue = async ({ channelAccountId }: { channelAccountId: string }) =>
  (await one.due(1_000)).some((device) => device.channelAccountId === channelAccountId);

describe('the owner of a number', () => {
  it('is one, however many come for it at once', async () => {
    const ref = await aDevice();

    const leases = await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 ? one : other).claim(ref, LONG_MS)));

    expect(leases.filter(Boolean)).toHaveLength(1);
    expect(await isDue(ref)).toBe(false);
  });

  it('is another once it falls silent, and can change nothing any more', async () => {
    const ref = await aDevice();
    const first = await one.claim(ref, 1);

    const second = await eventually(async () => {
      const lease = await other.claim(ref, LONG_MS);
      if (!lease) throw new Error('held still');
      return lease;
    });

    expect(second.fence).toBe((first?.fence ?? 0) + 1);
    expect(await one.renew(ref, first?.fence ?? 0, LONG_MS)).toBeNull();
    expect(await one.tell(ref, first?.fence ?? 0, { state: 'scan', qr: 'old' })).toBe(false);
    expect(first && (await one.end(ref, first, 'crashed', 0))).toBeNull();
    expect(await other.renew(ref, second.fence, LONG_MS)).toMatchObject({ isWanted: true });
  });

  it('tells what there is to scan for as long as there is', async () => {
    const ref = await aDevice();
    const lease = await one.claim(ref, LONG_MS);
    const fence = lease?.fence ?? 0;

    await one.tell(ref, fence, { state: 'scan', qr: 'one' });
    expect(await other.byId(ref)).toMatchObject({ state: 'scan', qr: 'one', code: null });
    await one.tell(ref, fence, { state: 'scan', code: 'ABCD' });
    expect(await other.byId(ref)).toMatchObject({ qr: null, code: 'ABCD' });
    await one.tell(ref, fence, { state: 'ready', number: '+6281', displayName: '$name' });
    expect(await other.byId(ref)).toMatchObject({
      ...{ state: 'ready', qr: null, code: null, number: '+6281', displayName: '$name', ended: null },
    });
  });

  it('gives it back once: it waits, or takes a person', async () => {
    const ref = await aDevice();
    const first = await one.claim(ref, LONG_MS);
    const after = first && (await one.end(ref, first, 'silent', LONG_MS));
    expect(after).toMatchObject({ state: 'waiting', failures: 1, ended: { why: 'silent' } });
    expect(first && (await one.end(ref, first, 'crashed', 0))).toBeNull();
    expect(await isDue(ref)).toBe(false);

    await one.ask(ref, { isWanted: true, pairPhone: null });
    expect(await isDue(ref)).toBe(true);
    const second = await other.claim(ref, LONG_MS);
    expect(second && (await other.end(ref, second, 'logged_out', null))).toMatchObject({
      state: 'off',
      isWanted: false,
    });
    expect(await isDue(ref)).toBe(false);
  });

  it('keeps since when it has heard nothing, unless the number has to be linked anew', async () => {
    const ref = await aDevice();
    const first = await one.claim(ref, LONG_MS);
    await one.tell(ref, first?.fence ?? 0, { state: 'ready', number: null, displayName: null });
    const heardAt = (await one.byId(ref))?.heardAt;
    await (first && one.end(ref, first, 'silent', 0));
    const second = await one.claim(ref, LONG_MS);
    await one.tell(ref, second?.fence ?? 0, { state: 'ready', number: null, displayName: null });
    expect(heardAt).toEqual(expect.any(Date));
    expect((await one.byId(ref))?.heardAt).toEqual(heardAt);

    await (second && one.end(ref, second, 'logged_out', null));
    expect((await one.byId(ref))?.heardAt).toBeNull();
  });

  it('does not undo what an admin asked for meanwhile', async () => {
    const ref = await aDevice();
    const lease = await one.claim(ref, LONG_MS);
    await other.ask(ref, { isWanted: true, pairPhone: '+6281200010000' });

    const after = lease && (await one.end(ref, lease, 'not_scanned', null));

    expect(after).toMatchObject({ isWanted: true, state: 'waiting', failures: 0, pairPhone: '+6281200010000' });
    expect(await isDue(ref)).toBe(true);
  });

  it('is found for what has still to be signed out, and then no more', async () => {
    const ref = await aDevice();
    const first = await one.claim(ref, LONG_MS);
    await (first && one.end(ref, first, 'silent', 0));
    await one.ask(ref, { isWanted: false, pairPhone: null });
    expect(await isDue(ref)).toBe(true);

    const lease = await one.claim(ref, LONG_MS);
    await (lease && one.end(ref, lease, 'unlinked', null));

    expect(await isDue(ref)).toBe(false);
  });
});
