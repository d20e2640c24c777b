import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Redis } from 'ioredis';
import { producerRedis } from '../../../platform/redis.ts';
import { openSockets } from '../../../server/open-sockets.ts';
import { eventually } from '../../support/eventually.ts';
import { redisUrl } from '../../support/services.ts';

let redis: Redis;
beforeEach(async () => {
  redis = producerRedis(redisUrl(), () => {});
  await eventually(() => redis.ping());
});
afterEach(() => redis.disconnect());

describe('a server that has stopped, and still loses and gains connections', () => {
  it('leaves no counts of its own in Redis', async () => {
    const nodeId = randomUUID();
    const open = openSockets(redis, nodeId);
    const place = { key: `shopper ${nodeId}`, max: 10 };
    const giveBack = await open.enter([place]);
    await open.enter([place]);
    const before = await redis.keys(`*${nodeId}*`);

    await open.stop();
    giveBack();
    await open.enter([place]);

    const after = await redis.keys(`*${nodeId}*`); // answered in the order asked
    expect([before.length, after]).toEqual([1, []]);
  });
});
