import { describe, expect, it } from '@jest/globals';
import { type Measured, sizingFor, sizingText } from '../../../bench/scale/sizing.ts';

const MEASURED: Measured = {
  cpuUs: { server: 400, workers: 100, mongod: 250, redis: 10 },
  message: { bytes: 400, indexBytes: 200 },
  conversation: { bytes: 1_200, indexBytes: 800 },
  connectionKiB: 25,
};

describe('sizing', () => {
  it('plans messages a second from conversations a day', () => {
    const { messagesPerDay, peakPerS } = sizingFor(1, MEASURED);

    expect([messagesPerDay, Math.round(peakPerS)]).toEqual([1_920_000, 192]);
  });

  it('keeps two of everything that is upgraded, and counts whichever is scarcer', () => {
    expect(sizingFor(1, MEASURED)).toMatchObject({ servers: 2, workers: 2, shards: 1 });
    // A million connections need more servers than 19,200 messages a second do.
    expect(sizingFor(100, MEASURED)).toMatchObject({ servers: 100, workers: 4 });
  });

  it('holds a year on disk and a week in memory', () => {
    const { diskTiB, hotGiB, shards } = sizingFor(100, MEASURED);

    const perDay = 192e6 * 600 + 16e6 * 2_000;
    expect(diskTiB).toBeCloseTo((perDay * 365) / 2 ** 40, 6);
    expect(hotGiB).toBeCloseTo((perDay * 7) / 2 ** 30, 6);
    expect(shards).toBe(Math.ceil(hotGiB / 32));
  });

  it('shows its arithmetic for both loads', () => {
    const rows = sizingText(MEASURED).split('\n');

    expect(rows.every((row) => row.split('|').length === 6)).toBe(true);
    expect(sizingText(MEASURED)).toContain('messages/s × 400 µs ÷ 0.5');
  });
});
