import { Redis, type RedisOptions } from 'ioredis';

const backOff = (times: number): number => Math.min(50 * 2 ** Math.min(times, 6), 2_000);
const common: RedisOptions = {
  retryStrategy: backOff,
  reconnectOnError: () => true,
  connectTimeout: 3_000,
  lazyConnect: false,
};

type OnError = (error: Error) => void;
const watched = (redis: Redis, onError: OnError): Redis => redis.on('error', onError);

/** For producers: a command fails at once while Redis is away; nothing piles up and nobody waits. */
export const producerRedis = (url: string, onError: OnError): Redis =>
  watched(
    new Redis(url, { ...common, enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 2_000 }),
    onError,
  );

/** For BullMQ's workers and for subscribers, which wait for Redis to come back. */
export const patientRedis = (url: string, onError: OnError): Redis =>
  watched(new Redis(url, { ...common, maxRetriesPerRequest: null }), onError);
