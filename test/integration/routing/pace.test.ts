import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { severalCores, type TestCore, VENDOR } from '../../support/core.ts';

let core: TestCore;
let close: () => Promise<void>;
beforeAll(async () => {
  const made = await severalCores('pace', 1);
  core = made.cores[0] as TestCore;
  close = made.close;
});
afterAll(() => close());

const HOUR_MS = 3600_000;
const ago = (ms: number) => new Date(Date.now() - ms);
const paceOf = async (groupId: string) =>
  (await core.routingStats.of(VENDOR)).find((one) => one.groupId === groupId) ?? null;
const stats = () => core.connection.collection<{ _id: string }>('routing_stats');

describe('the pace at which a queue is left', () => {
  it('is what it was in the evening, when somebody who waited all night is taken in the morning', async () => {
    await core.routingStats.left(VENDOR, 'g-night', ago(30_000));
    const evening = await paceOf('g-night');
    await stats().updateOne({ _id: `${VENDOR}:g-night` }, { $set: { leftAt: ago(15 * HOUR_MS) } });

    await core.routingStats.left(VENDOR, 'g-night', ago(12 * HOUR_MS));

    const morning = await paceOf('g-night');
    expect(morning).toMatchObject({ gapMs: evening?.gapMs, leavings: 1 });
    expect(Date.now() - (morning?.leftAt.getTime() ?? 0)).toBeLessThan(HOUR_MS);
  });

  it('is not known from one who waited all night, be they the first who ever left it', async () => {
    await core.routingStats.left(VENDOR, 'g-new', ago(12 * HOUR_MS));
    expect(await paceOf('g-new')).toMatchObject({ gapMs: 0, leavings: 0 });
    await stats().updateOne({ _id: `${VENDOR}:g-new` }, { $set: { leftAt: ago(60_000) } });

    await core.routingStats.left(VENDOR, 'g-new', ago(60_000));

    const pace = await paceOf('g-new');
    expect(pace?.leavings).toBe(1);
    expect(Math.round((pace?.gapMs ?? 0) / 60_000)).toBe(1);
  });

  it('goes on from gaps of any length up to an hour, the latest counting most', async () => {
    await core.routingStats.left(VENDOR, 'g-day', ago(60_000));
    await stats().updateOne({ _id: `${VENDOR}:g-day` }, { $set: { leftAt: ago(50 * 60_000) } });

    await core.routingStats.left(VENDOR, 'g-day', ago(2 * HOUR_MS));

    const pace = await paceOf('g-day');
    expect(pace?.leavings).toBe(2);
    expect((pace?.gapMs ?? 0) / 60_000).toBeCloseTo(0.8 * 1 + 0.2 * 50, 0);
  });
});
