/**
 * Which other servers there are: who is alone need tell nobody of what is said, and telling is a fifth of what a message
 * costs. In doubt there are others.
 */
import type { Redis } from 'ioredis';

const CHANNEL = 'dekat:servers';
const SAY_EVERY_MS = 2_000;
/** Longer than a client stays with a server that is silent: one that was frozen and goes on has nobody left by then. */
const GONE_AFTER_MS = 60_000;
const BYE = 'bye ';

interface Options {
  producer: Redis;
  subscriber: Redis;
  nodeId: string;
  onError(error: unknown): void;
}
export interface Company {
  hasOthers(): boolean;
  /** The others need not tell us any more. */
  stop(): Promise<void>;
}

/**
 * Says that this server is there, at once and every two seconds, and listens for the others. Whoever hears of a new one
 * answers at once, so both know. What is missed while a connection to Redis comes back is found by `sync`, as all else.
 */
export function company({ producer, subscriber, nodeId, onError }: Options): Company {
  const heardAt = new Map<string, number>();

  function say(text = nodeId): Promise<unknown> {
    return producer.status === 'ready' ? producer.publish(CHANNEL, text).catch(onError) : Promise.resolve();
  }

  subscriber.on('message', (channel: string, text: string) => {
    if (channel !== CHANNEL || text.endsWith(nodeId)) return;
    if (text.startsWith(BYE)) {
      heardAt.delete(text.slice(BYE.length));
      return;
    }
    const isNew = !heardAt.has(text);
    heardAt.set(text, performance.now());
    if (isNew) void say();
  });
  // ioredis keeps it for when Redis is there, and renews it after Redis was away.
  subscriber.subscribe(CHANNEL).then(() => say(), onError);
  subscriber.on('ready', () => void say());
  const saying = setInterval(() => {
    void say();
    for (const [other, at] of heardAt) if (performance.now() - at > GONE_AFTER_MS) heardAt.delete(other);
  }, SAY_EVERY_MS).unref();

  return {
    hasOthers: () => heardAt.size > 0 || subscriber.status !== 'ready',
    async stop() {
      clearInterval(saying);
      await say(`${BYE}${nodeId}`);
    },
  };
}
