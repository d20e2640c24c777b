import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Redis } from 'ioredis';
import type { Frame } from '../../../core/ports.ts';
import { agentRooms, shopperRooms, topicOf } from '../../../core/rooms.ts';
import { bus, type Ears } from '../../../platform/bus.ts';
import { patientRedis, producerRedis } from '../../../platform/redis.ts';
import { eventually } from '../../support/eventually.ts';
import { redisUrl, startOwnServices } from '../../support/services.ts';

/** One process: its rooms, what it heard, its way to speak. */
interface Process {
  heard: Frame[];
  ears: Ears;
  subscriber: Redis;
  enter(room: string): void;
  leave(room: string): void;
  say(frame: Frame): void;
}
const open: Redis[] = [];
let vendor: string;
beforeEach(() => {
  vendor = `v-${randomBytes(6).toString('hex')}`;
});
afterEach(() => {
  for (const redis of open.splice(0)) redis.disconnect();
});

async function aProcess(url = redisUrl()): Promise<Process> {
  const onError = () => {};
  const [producer, subscriber] = [producerRedis(url, onError), patientRedis(url, onError)];
  open.push(producer, subscriber);
  const rooms = new EventEmitter();
  const heard: Frame[] = [];
  const frames = bus({ producer, nodeId: randomBytes(6).toString('hex'), topicOf, onError });
  const ears = frames.listen(subscriber, [rooms], (all) => void heard.push(...all));
  const publisher = frames.publisher(() => {});
  await eventually(() => expect([producer.status, subscriber.status]).toEqual(['ready', 'ready']));
  return {
    heard,
    ears,
    subscriber,
    enter: (room) => void rooms.emit('create-room', room),
    leave: (room) => void rooms.emit('delete-room', room),
    say: (frame) => publisher.publish([frame]),
  };
}
const typingIn = (conversationId: string): Frame => ({
  namespace: 'agent',
  rooms: [agentRooms.watching(vendor, conversationId)],
  fact: 'typing:changed',
  payload: { conversationId, author: { kind: 'shopper', id: 'm', name: '' }, isTyping: true },
});
const subscribers = async ({ subscriber }: Process, room: string) => {
  const asking = subscriber.duplicate();
  open.push(asking);
  const [, count] = (await asking.call('PUBSUB', 'SHARDNUMSUB', `dekat:${topicOf(room)}`)) as [string, number];
  return count;
};

describe('a process', () => {
  it('hears of the conversations somebody here is in, and of no others', async () => {
    const [here, there] = [await aProcess(), await aProcess()];
    const room = agentRooms.watching(vendor, 'cv-1');
    here.enter(room);
    await here.ears.heard([room]);

    there.say(typingIn('cv-2'));
    there.say(typingIn('cv-1'));

    await eventually(() => expect(here.heard).toEqual([typingIn('cv-1')]));
    expect(there.heard).toEqual([]);
  });

  it('hears at once what is said after it was told that it is heard', async () => {
    const [here, there] = [await aProcess(), await aProcess()];
    const ids = Array.from({ length: 200 }, (_, n) => `cv-${n}`);

    for (const id of ids) {
      const room = agentRooms.watching(vendor, id);
      here.enter(room);
      await here.ears.heard([room]);
      there.say(typingIn(id));
    }

    await eventually(() => expect(here.heard).toHaveLength(ids.length));
  });

  it('goes on hearing while one of several rooms of a conversation is left, and stops some seconds after the last', async () => {
    const [here, there] = [await aProcess(), await aProcess()];
    const rooms = [agentRooms.watching(vendor, 'cv-1'), shopperRooms.conversation(vendor, 'cv-1')];
    const [watching = '', members = ''] = rooms;
    for (const room of rooms) here.enter(room);
    await here.ears.heard(rooms);

    here.leave(watching);
    there.say(typingIn('cv-1'));
    await eventually(() => expect(here.heard).toHaveLength(1));
    here.leave(members);
    here.enter(members);
    here.leave(members);

    expect(await subscribers(here, members)).toBe(1);
    await eventually(async () => expect(await subscribers(here, members)).toBe(0));
  });

  it('does not wait for a Redis that is gone, and hears again once it is back', async () => {
    const own = await startOwnServices();
    const [here, there] = [await aProcess(own.redisUrl), await aProcess(own.redisUrl)];
    const [before, meanwhile] = ['cv-1', 'cv-2'].map((id) => agentRooms.watching(vendor, id)) as [string, string];
    here.enter(before);
    await here.ears.heard([before]);

    await own.redis.kill('SIGKILL');
    await eventually(() => expect(here.subscriber.status).not.toBe('ready'));
    here.enter(meanwhile);
    const since = performance.now();
    await here.ears.heard([meanwhile]);
    const waitedMs = performance.now() - since;
    await own.redis.restart();

    await eventually(() => {
      for (const id of ['cv-1', 'cv-2']) there.say(typingIn(id));
      const rooms = here.heard.flatMap((frame) => frame.rooms);
      expect(rooms).toEqual(expect.arrayContaining([before, meanwhile]));
    }, 15_000);
    expect(waitedMs).toBeLessThan(50);
    for (const redis of open.splice(0)) redis.disconnect();
    await own.stop();
  }, 60_000);
});
