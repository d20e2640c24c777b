import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../core/errors.ts';
import { within } from '../platform/within.ts';

/** How much one caller may ask; settings, so that a load test can lift them. */
export interface Limits {
  /** Messages of one shopper in ten seconds, over all their connections: a fast typist, several times over. */
  messagesPer10s: number;
  /** Failed sign-ins of one address, and for one e-mail, in fifteen minutes. */
  loginsPer15min: number;
  /** Widget sessions one address opens in a minute: an office behind one address. */
  sessionsPerMin: number;
  /** Requests of any kind in ten seconds: of one connection; over REST of one agent, or of one address that is none. */
  requestsPer10s: number;
  /** Searches of one agent in ten seconds: somebody who types, and pages through what is found. */
  searchesPer10s: number;
  /** Sockets one shopper may hold open. */
  socketsPerShopper: number;
  /** Sockets of one address, agents' too: a mobile carrier puts thousands of people behind one. */
  socketsPerAddress: number;
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
        throw tooFast(refusal);
      }
    },
    /** What was taken does not count after all. */
    async giveBack(key: string): Promise<void> {
      await counted.reward(key);
    },
  });
  const lines = new WeakMap<object, ReturnType<typeof bucket>>();
  return {
    /** What a connection may still ask, in all its namespaces and however often it joins them. */
    line(connection: object): ReturnType<typeof bucket> {
      const known = lines.get(connection) ?? bucket(limits.requestsPer10s);
      lines.set(connection, known);
      return known;
    },
    login: guard(limiter('login', limits.loginsPer15min, 15 * 60)),
    session: guard(limiter('session', limits.sessionsPerMin, 60)),
    requests: sharedBuckets(redis, 'requests', limits.requestsPer10s),
    messages: sharedBuckets(redis, 'messages', limits.messagesPer10s),
    searches: sharedBuckets(redis, 'searches', limits.searchesPer10s),
  };
}
export type Limiters = ReturnType<typeof limiters>;

/** Callers remembered at once; the longest silent is forgotten first, and begins anew with a full bucket. */
const CALLERS_MAX = 20_000;
/** So much of a limit is used, at each server, without asking Redis: who does not hurry waits for nobody. */
const UNASKED_SHARE = 0.1;
/** Who hurries waits no longer for Redis; then this process's own bucket decides. */
const ANSWER_WITHIN_MS = 250;

interface Caller {
  own: ReturnType<typeof bucket>;
  unasked: ReturnType<typeof bucket>;
  /** Given by `unasked` and not counted in Redis. */
  untold: number;
}

/**
 * A bucket for each caller by name, here and over all servers. Each process has one for all, and one of a tenth: what
 * the small one gives is not asked of Redis, what goes beyond is counted there, along with what was given just before.
 * So a caller who hurries has the limit once over all servers, and a tenth more at each at the most; while Redis is
 * away, each server's own bucket.
 */
function sharedBuckets(redis: Redis, name: string, pointsPer10s: number) {
  const callers = new LRUCache<string, Caller>({ max: CALLERS_MAX });
  const everywhere = new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `dekat:limit:${name}`,
    points: pointsPer10s,
    duration: 10,
    inMemoryBlockOnConsumed: pointsPer10s + 1,
    rejectIfRedisNotReady: true,
  });
  return {
    /** @throws DomainError `rate_limited` */
    async take(key: string): Promise<void> {
      let caller = callers.get(key);
      if (!caller) {
        caller = { own: bucket(pointsPer10s), unasked: bucket(UNASKED_SHARE * pointsPer10s), untold: 0 };
        callers.set(key, caller);
      }
      caller.own.take();
      if (caller.unasked.isGiven()) {
        // What was used long ago has been forgiven: no more is told than is missing from the bucket.
        caller.untold = Math.min(caller.untold + 1, Math.ceil(caller.unasked.used()));
        return;
      }
      const points = caller.untold + 1;
      caller.untold = 0;
      await within(ANSWER_WITHIN_MS, everywhere.consume(key, points)).catch((refusal: unknown) => {
        if (refusal instanceof RateLimiterRes) throw tooFast(refusal);
      });
    },
  };
}

const tooFast = ({ msBeforeNext }: RateLimiterRes) =>
  new DomainError('rate_limited', { retryAfterMs: Math.max(250, msBeforeNext) });

/** A bucket that fills by itself: costs nothing and waits for nobody. */
export function bucket(pointsPer10s: number) {
  let left = pointsPer10s;
  let filledAt = performance.now();
  /** Takes one, if there is one. */
  const isGiven = (): boolean => {
    const now = performance.now();
    left = Math.min(pointsPer10s, left + ((now - filledAt) / 10_000) * pointsPer10s);
    filledAt = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
  return {
    isGiven,
    /** As of the last taking. */
    used: (): number => pointsPer10s - left,
    /** @throws DomainError `rate_limited` */
    take(): void {
      if (!isGiven())
        throw new DomainError('rate_limited', { retryAfterMs: Math.ceil(((1 - left) / pointsPer10s) * 10_000) + 50 });
    },
  };
}
