/**
 * Whether there are other servers: who is alone need tell nobody of what is said, and telling is a fifth of what a
 * message costs. Redis counts the servers that listen; in doubt there are others.
 */
import type { Redis } from 'ioredis';

/** Heard by the connection that hears topics, which thereby never listens to nothing: ioredis would take that for the end. */
export const SERVERS_CHANNEL = 'dekat:servers';
const ASK_EVERY_MS = 2_000;

interface Options {
  producer: Redis;
  subscriber: Redis;
  nodeId: string;
  onError(error: unknown): void;
}
export interface Company {
  hasOthers(): boolean;
  stop(): void;
}

/**
 * Says every two seconds that this server is there: Redis answers how many heard it, and those know at once of a new one.
 * What is missed while connections to Redis come back is found by `sync`, as all else: clients then ask often.
 */
export function company({ producer, subscriber, nodeId, onError }: Options): Company {
  let isListening = false;
  let areOthers = true;
  let heard = 0;

  async function ask(): Promise<void> {
    if (producer.status !== 'ready') {
      areOthers = true;
      return;
    }
    const before = heard;
    const listeners = Number(await producer.spublish(SERVERS_CHANNEL, nodeId));
    areOthers = listeners > 1 || heard > before;
  }
  const askSoon = () =>
    void ask().catch((error: unknown) => {
      areOthers = true;
      onError(error);
    });

  subscriber.on('smessage', (channel: string, from: string) => {
    if (channel !== SERVERS_CHANNEL || from === nodeId) return;
    heard += 1;
    areOthers = true;
  });
  const listen = () =>
    subscriber.ssubscribe(SERVERS_CHANNEL).then(() => {
      isListening = true;
      askSoon();
    }, onError);
  subscriber.on('ready', () => void listen());
  subscriber.on('close', () => {
    isListening = false;
  });
  producer.on('ready', askSoon);
  if (subscriber.status === 'ready') void listen();
  const asking = setInterval(askSoon, ASK_EVERY_MS).unref();

  return {
    hasOthers: () => areOthers || !isListening,
    stop: () => clearInterval(asking),
  };
}
