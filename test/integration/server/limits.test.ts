/** One caller's limit over servers that share a Redis. The buckets' clock is turned by hand; to Redis it is one moment. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Redis } from 'ioredis';
import { producerRedis } from '../../../platform/redis.ts';
import { limiters } from '../../../server/limits.ts';
import { eventually } from '../../support/eventually.ts';
import { redisUrl } from '../../support/services.ts';

const PER_10S = 40;
const SERVERS = 3;
const limits = {
  searchesPer10s: 30,
  messagesPer10s: PER_10S,
  ...{ loginsPer15min: 1, sessionsPerMin: 1, requestsPer10s: 1, socketsPerShopper: 1, socketsPerAddress: 1 },
};
let redis: Redis;
let caller = '';
let nowMs = 0;
beforeEach(async () => {
  caller = randomUUID();
  redis = producerRedis(redisUrl(), () => {});
  await eventually(() => redis.ping());
  jest.spyOn(performance, 'now').mockImplementation(() => nowMs);
});
afterEach(() => {
  jest.restoreAllMocks();
  redis.disconnect();
});

/** Says one message at each of so many servers every so often. @returns how many were let through */
async function talk(servers: number, everyMs: number, forMs: number): Promise<number> {
  const all = Array.from({ length: servers }, () => limiters(redis, limits).messages);
  let said = 0;
  for (const until = nowMs + forMs; nowMs < until; nowMs += everyMs) {
    const ends = await Promise.allSettled(all.map((server) => server.take(caller)));
    said += ends.filter(({ status }) => status === 'fulfilled').length;
  }
  return said;
}

describe('who says at each of several servers just as much as one allows', () => {
  it('has the limit once, and a tenth more at each', async () => {
    const said = await talk(SERVERS, 10_000 / PER_10S, 10_000);

    expect(said).toBeGreaterThanOrEqual(PER_10S);
    expect(said).toBeLessThanOrEqual(PER_10S * (1 + SERVERS / 10));
  });
});

describe('who says at one server just as much as it allows', () => {
  it('is not refused', async () => {
    expect(await talk(1, 10_000 / PER_10S, 10_000)).toBe(PER_10S);
  });
});

describe('who talks slowly, all day', () => {
  it('is never refused, and Redis is not asked', async () => {
    const said = await talk(1, 2_500, 300_000);

    expect(said).toBe(120);
    expect(await redis.keys(`*${caller}*`)).toEqual([]);
  });
});
