import { request } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pushSender } from '../../../platform/push.ts';
import { aDevice, VAPID } from '../../support/push.ts';

const OFTEN_MS = 20;
let server: Server;
beforeAll(async () => {
  // Never silent, and never done: a byte of a header at a time.
  server = createServer((socket) => {
    socket.write('HTTP/1.1 201 Created\r\nx: ');
    const bytes = setInterval(() => socket.write('.'), OFTEN_MS);
    socket.on('error', () => {});
    socket.on('close', () => clearInterval(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

function aSender(timeoutMs: number) {
  const errors: unknown[] = [];
  const open = { now: 0, most: 0 };
  const counted = (...asked: Parameters<typeof request>) => {
    open.now += 1;
    open.most = Math.max(open.most, open.now);
    return request(...asked).on('error', () => {
      open.now -= 1;
    });
  };
  const sender = pushSender(VAPID, (error) => void errors.push(error), {
    request: counted as unknown as typeof import('node:https').request,
    mayReach: () => true,
    timeoutMs,
  });
  const send = () =>
    sender.send(aDevice({ endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }), '{}', {
      topic: 'topic',
      goodForS: 60,
    });
  return { send, errors, open };
}

describe('a push service that answers byte by byte', () => {
  it('is not waited for longer than one that says nothing', async () => {
    const { send, errors } = aSender(10 * OFTEN_MS);

    expect(await send()).toBe('failed');
    expect(errors).toHaveLength(1);
  }, 5_000);

  it('is asked by so many requests at once and no more, however many there are to tell', async () => {
    const { send, open } = aSender(5 * OFTEN_MS);

    const sent = await Promise.all(Array.from({ length: 50 }, send));

    expect(new Set(sent)).toEqual(new Set(['failed']));
    expect(open.most).toBe(20);
  }, 20_000);
});
