import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Redis } from 'ioredis';
import { type Company, company } from '../../../platform/company.ts';
import { patientRedis, producerRedis } from '../../../platform/redis.ts';
import { eventually } from '../../support/eventually.ts';
import { type OwnServices, startOwnServices } from '../../support/services.ts';

/** Its own Redis: all servers at one Redis know each other. */
let own: OwnServices;
beforeAll(async () => {
  own = await startOwnServices();
});
afterAll(() => own.stop());

const open: Redis[] = [];
const servers: Company[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
  for (const redis of open.splice(0)) redis.disconnect();
});

async function aServer(): Promise<Company & { subscriber: Redis }> {
  const onError = () => {};
  const [producer, subscriber] = [producerRedis(own.redisUrl, onError), patientRedis(own.redisUrl, onError)];
  open.push(producer, subscriber);
  const server = company({ producer, subscriber, nodeId: randomBytes(6).toString('hex'), onError });
  servers.push(server);
  await eventually(() => expect([producer.status, subscriber.status]).toEqual(['ready', 'ready']));
  return { ...server, subscriber };
}

describe('a server', () => {
  it('is alone until another comes, of which both know at once, and again when that one has gone', async () => {
    const first = await aServer();
    await eventually(() => expect(first.hasOthers()).toBe(false));

    const second = await aServer();
    await eventually(() => expect([first.hasOthers(), second.hasOthers()]).toEqual([true, true]), 1_000);
    second.subscriber.disconnect();

    await eventually(() => expect(first.hasOthers()).toBe(false));
  });

  it('that cannot hear is not alone for all it knows', async () => {
    const server = await aServer();
    await eventually(() => expect(server.hasOthers()).toBe(false));

    server.subscriber.disconnect();

    await eventually(() => expect(server.subscriber.status).not.toBe('ready'));
    expect(server.hasOthers()).toBe(true);
  });

  it('hears of others still after its last topic has gone, and after its line was cut', async () => {
    const first = await aServer();
    await first.subscriber.ssubscribe('dekat:a-topic');
    await first.subscriber.sunsubscribe('dekat:a-topic');
    first.subscriber.disconnect(true);
    await eventually(() => expect(first.hasOthers()).toBe(false));

    const second = await aServer();

    await eventually(() => expect([first.hasOthers(), second.hasOthers()]).toEqual([true, true]), 1_000);
  });
});
