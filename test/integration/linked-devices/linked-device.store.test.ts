import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holdUnattended } from '../../../core/linked-devices/hold-unattended.ts';
import type { LinkedDeviceStore } from '../../../core/linked-devices/linked-device.store.ts';
import { severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { eventually } from '../../support/eventually.ts';

/** Two processes' stores on one database. */
let cores: TestCore[];
let one: LinkedDeviceStore;
let other: LinkedDeviceStore;
let close: () => Promise<void>;
let count = 0;
beforeAll(async () => {
  const opened = await severalCores('linked-devices', 2);
  cores = opened.cores;
  [one, other] = opened.cores.map(({ linkedDevices }) => linkedDevices) as [LinkedDeviceStore, LinkedDeviceStore];
  close = opened.close;
});
afterAll(() => close());

const LONG_MS = 60_000;
const devices = () => (cores[0] as TestCore).connection.collection('linked_devices');
async function aDevice() {
  count += 1;
  const ref = { vendorId: VENDOR, channelAccountId: `dev-${count}` };
  await one.begin(ref);
  return ref;
}
const isDue = async ({ channelAccountId }: { channelAccountId: string }) =>
  (await one.due('here', 1_000)).some((device) => device.channelAccountId === channelAccountId);

describe('the owner of a number', () => {
  it('is one, however many come for it at once', async () => {
    const ref = await aDevice();

    const leases = await Promise.all(
      Array.from({ length: 10 }, (_, n) => (n % 2 ? one : other).claim(ref, 'here', LONG_MS)),
    );

    expect(leases.filter(Boolean)).toHaveLength(1);
    expect(await isDue(ref)).toBe(false);
  });

  it('is another once it falls silent, and can change nothing any more', async () => {
    const ref = await aDevice();
    const first = await one.claim(ref, 'here', 1);

    const second = await eventually(async () => {
      const lease = await other.claim(ref, 'here', LONG_MS);
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
    const lease = await one.claim(ref, 'here', LONG_MS);
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
    const first = await one.claim(ref, 'here', LONG_MS);
    const after = first && (await one.end(ref, first, 'silent', LONG_MS));
    expect(after).toMatchObject({ state: 'waiting', failures: 1, ended: { why: 'silent' } });
    expect(first && (await one.end(ref, first, 'crashed', 0))).toBeNull();
    expect(await isDue(ref)).toBe(false);

    await one.ask(ref, { isWanted: true, pairPhone: null });
    expect(await isDue(ref)).toBe(true);
    const second = await other.claim(ref, 'here', LONG_MS);
    expect(second && (await other.end(ref, second, 'logged_out', null))).toMatchObject({
      state: 'off',
      isWanted: false,
    });
    expect(await isDue(ref)).toBe(false);
  });

  it('keeps since when it has heard nothing, unless the number has to be linked anew', async () => {
    const ref = await aDevice();
    const first = await one.claim(ref, 'here', LONG_MS);
    await one.tell(ref, first?.fence ?? 0, { state: 'ready', number: null, displayName: null });
    const heardAt = (await one.byId(ref))?.heardAt;
    await (first && one.end(ref, first, 'silent', 0));
    const second = await one.claim(ref, 'here', LONG_MS);
    await one.tell(ref, second?.fence ?? 0, { state: 'ready', number: null, displayName: null });
    expect(heardAt).toEqual(expect.any(Date));
    expect((await one.byId(ref))?.heardAt).toEqual(heardAt);

    await (second && one.end(ref, second, 'logged_out', null));
    expect((await one.byId(ref))?.heardAt).toBeNull();
  });

  it('has failed again where it ends as soon as it is ready, until WhatsApp was heard', async () => {
    const ref = await aDevice();
    const failuresAfter = async (isHeard: boolean) => {
      const lease = await one.claim(ref, 'here', LONG_MS);
      await one.tell(ref, lease?.fence ?? 0, { state: 'ready', number: null, displayName: null });
      if (isHeard) await one.noteHeard(ref, lease?.fence ?? 0);
      return lease && (await one.end(ref, lease, 'crashed', 0))?.failures;
    };

    expect(await failuresAfter(false)).toBe(1);
    expect(await failuresAfter(false)).toBe(2);
    expect(await failuresAfter(true)).toBe(1);
  });

  it('does not undo what an admin asked for meanwhile', async () => {
    const ref = await aDevice();
    const lease = await one.claim(ref, 'here', LONG_MS);
    await other.ask(ref, { isWanted: true, pairPhone: '+6281200010000' });

    const after = lease && (await one.end(ref, lease, 'not_scanned', null));

    expect(after).toMatchObject({ isWanted: true, state: 'waiting', failures: 0, pairPhone: '+6281200010000' });
    expect(await isDue(ref)).toBe(true);
  });

  it('is found for what has still to be signed out, and then no more', async () => {
    const ref = await aDevice();
    const first = await one.claim(ref, 'here', LONG_MS);
    await (first && one.end(ref, first, 'silent', 0));
    await one.ask(ref, { isWanted: false, pairPhone: null });
    expect(await isDue(ref)).toBe(true);

    const lease = await one.claim(ref, 'here', LONG_MS);
    await (lease && one.end(ref, lease, 'unlinked', null));

    expect(await isDue(ref)).toBe(false);
  });

  it('stays on the machine its session lies on, until an admin asks and that machine does not come', async () => {
    const ref = await aDevice();
    const first = await one.claim(ref, 'here', LONG_MS);
    await one.tell(ref, first?.fence ?? 0, { state: 'ready', number: '+6281', displayName: null });
    await (first && one.end(ref, first, null, 0));
    const isDueThere = async () =>
      (await other.due('there', 1_000)).some((device) => device.channelAccountId === ref.channelAccountId);
    expect(await isDueThere()).toBe(false);
    expect(await other.claim(ref, 'there', LONG_MS)).toBeNull();

    await one.ask(ref, { isWanted: true, pairPhone: null });
    expect(await other.claim(ref, 'there', LONG_MS)).toBeNull();
    await devices().updateOne({ _id: ref.channelAccountId as never }, { $set: { freeFrom: new Date(0) } });
    expect(await isDueThere()).toBe(true);
    expect(await other.claim(ref, 'there', LONG_MS)).not.toBeNull();
  });

  it('may be on any machine where nobody has linked it', async () => {
    const ref = await aDevice();
    const first = await one.claim(ref, 'here', LONG_MS);
    await (first && one.end(ref, first, 'not_scanned', null));
    await one.ask(ref, { isWanted: true, pairPhone: null });

    expect(await other.claim(ref, 'there', LONG_MS)).not.toBeNull();
  });
});

describe('a linked number that nobody owns', () => {
  it('is held after a while, so that whoever answers knows why nothing leaves', async () => {
    const core = cores[0] as TestCore;
    const [gone, kept, never] = [await aDevice(), await aDevice(), await aDevice()];
    await core.vendors.putAccount({
      ...{ ...gone, channel: 'whatsapp', address: gone.channelAccountId, allowedOrigins: [] },
      ...{ isLinkedDevice: true, identity: null },
    });
    for (const ref of [gone, kept]) {
      const lease = await one.claim(ref, 'here', LONG_MS);
      await one.tell(ref, lease?.fence ?? 0, { state: 'ready', number: '+6281', displayName: null });
    }
    const longAgo = new Date(Date.now() - 90_000);
    for (const ref of [gone, never])
      await devices().updateOne(
        { _id: ref.channelAccountId as never },
        { $set: { until: longAgo, since: longAgo, notBefore: longAgo } },
      );

    const found = (await one.unattended(60_000, 1_000)).map(({ channelAccountId }) => channelAccountId);
    expect(found).toContain(gone.channelAccountId);
    expect(found).not.toContain(kept.channelAccountId);
    expect(found).not.toContain(never.channelAccountId);

    await holdUnattended({ ...core, publisher: { publish: () => {} } })();
    expect(await core.accountHolds.troubled(VENDOR)).toMatchObject([
      { channelAccountId: gone.channelAccountId, code: 'device_unattended' },
    ]);
  });
});
