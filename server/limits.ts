import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../core/errors.ts';

/** How much one caller may ask; settings, so that a load test can lift them. */
export interface Limits {
  /** Messages of one shopper in ten seconds: a fast typist, several times over. */
  messagesPer10s: number;
  /** Failed sign-ins of one address, and for one e-mail, in fifteen minutes. */
  loginsPer15min: number;
  /** Widget sessions one address opens in a minute: an office behind one address. */
  sessionsPerMin: number;
  /** Requests of any kind in ten seconds: of one connection; over REST of one agent, or of one address that is none. */
  requestsPer10s: number;
  /** Sockets one shopper may hold open. */
  socketsPerShopper: number;
}

/** Counted in Redis, so that they hold over several servers; in the process while Redis is away. */
export function limiters(redis: Redis, limits: Limits) {
  const limiter = (name: string, points: number, duration: number) =>
    new RateLimiterRedis({
      storeClient: redis,
      keyPrefix: `dekat:limit:${name}`,
      points,
      duration,
      // A process lets one caller have their share and asks Redis only beyond it: the hot path stays local.
      inMemoryBlockOnConsumed: points + 1,
      insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration }),
      rejectIfRedisNotReady: true,
    });
  const guard = (counted: ReturnType<typeof limiter>) => ({
    /** @throws DomainError `rate_limited` */
    async take(key: string): Promise<void> {
      try {
        await counted.consume(key);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new DomainError('rate_limited', { retryAfterMs: Math.max(250, refusal.msBeforeNext) });
      }
    },
    /** What was taken does not count after all. */
    async giveBack(key: string): Promise<void> {
      await counted.reward(key);
    },
  });
  return {
    login: guard(limiter('login', limits.loginsPer15min, 15 * 60)),
    session: guard(limiter('session', limits.sessionsPerMin, 60)),
    requests: bucketEach(limits.requestsPer10s),
  };
}
export type Limiters = ReturnType<typeof limiters>;

/** Callers remembered at once; the longest silent is forgotten first, and begins anew with a full bucket. */
const CALLERS_MAX = 20_000;

/** A bucket for each caller by name, in this process. */
function bucketEach(pointsPer10s: number) {
  const buckets = new LRUCache<string, ReturnType<typeof bucket>>({ max: CALLERS_MAX });
  return {
    /** @throws DomainError `rate_limited` */
    take(key: string): void {
      const own = buckets.get(key) ?? bucket(pointsPer10s);
      buckets.set(key, own);
      own.take();
    },
  };
}

/** A bucket of one connection: costs nothing and waits for nobody. */
export function bucket(pointsPer10s: number) {
  let left = pointsPer10s;
  let filledAt = performance.now();
  return {
    /** @throws DomainError `rate_limited` */
    take(): void {
      const now = performance.now();
      left = Math.min(pointsPer10s, left + ((now - filledAt) / 10_000) * pointsPer10s);
      filledAt = now;
      if (left < 1)
        throw new DomainError('rate_limited', { retryAfterMs: Math.ceil(((1 - left) / pointsPer10s) * 10_000) + 50 });
      left -= 1;
    },
  };
}
