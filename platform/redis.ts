import { Redis, type RedisOptions } from 'ioredis';

const backOff = (times: number): number => Math.min(50 * 2 ** Math.min(times, 6), 2_000);
const common: RedisOptions = {
  retryStrategy: backOff,
  reconnectOnError: () => true,
  connectTimeout: 3_000,
  lazyConnect: false,
};
const ASK_EVERY_MS = 3_000;
const ANSWER_WITHIN_MS = 3_000;
const LAST_TURN_MS = 500;

type OnError = (error: Error) => void;
const watched = (redis: Redis, onError: OnError): Redis => mustAnswer(redis.on('error', onError));

/**
 * A Redis that is frozen, or behind a cut line, takes what is written and says nothing: it would count as there, and
 * what is written would pile up for as long as it lasts. Asked every few seconds, it answers or is let go.
 */
function mustAnswer(redis: Redis): Redis {
  const asking = setInterval(() => {
    if (redis.status !== 'ready') return;
    const { stream } = redis;
    let hasSpoken = false;
    stream.once('data', () => {
      hasSpoken = true;
    });
    redis.ping().catch(() => {}); // a command gives up on its own, also where it was we who stood still
    // For then the answer lies unread when the time is over: it gets a last turn to be read.
    const letGo = () => void (hasSpoken || stream.destroy(new Error('Redis does not answer')));
    setTimeout(() => setTimeout(letGo, LAST_TURN_MS).unref(), ANSWER_WITHIN_MS).unref();
  }, ASK_EVERY_MS).unref();
  return redis.once('end', () => clearInterval(asking));
}

/** For producers: a command fails at once while Redis is away; nothing piles up and nobody waits. */
export const producerRedis = (url: string, onError: OnError): Redis =>
  watched(
    new Redis(url, { ...common, enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 2_000 }),
    onError,
  );

/** For BullMQ's workers and for subscribers, which wait for Redis to come back. */
export const patientRedis = (url: string, onError: OnError): Redis =>
  watched(new Redis(url, { ...common, maxRetriesPerRequest: null }), onError);
