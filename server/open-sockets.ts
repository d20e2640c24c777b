import type { Redis } from 'ioredis';
import { DomainError } from '../core/errors.ts';
import { gathered } from '../core/gathered.ts';
import { within } from '../platform/within.ts';

/** A place a connection takes: whose, and how many there may be over all servers. */
export interface Place {
  key: string;
  max: number;
}
export interface OpenSockets {
  /**
   * Takes all of the places or none.
   * @returns gives them back; once is enough, more does nothing
   * @throws DomainError `rate_limited`
   */
  enter(places: Place[]): Promise<() => void>;
  /** Takes this server's counts out of everybody's. */
  stop(): Promise<void>;
}

/** One of the others may be dead and not yet noticed, or have been a killed server's. */
const TOO_MANY_RETRY_MS = 10_000;
/** A killed server's connections count no longer than this: those who come back from it find their places free. */
const LEASE_MS = 6_000;
const BEAT_EVERY_MS = 2_000;
/** No question waits longer for Redis; then this server's own count decides. */
const ANSWER_WITHIN_MS = 500;
const FIELDS_AT_ONCE = 1_000;
/** Newcomers whose places are one question to Redis, when thousands come back at once. */
const ASKED_AT_ONCE = 200;
/** A field of the copy that is written with all of it: after FLUSHALL single counts are there again, and this is not. */
const WHOLE = 'whole';

/** One slot, were Redis a cluster. */
const NODES = '{dekat-sockets}:servers';
const countsOf = (nodeId: string): string => `{dekat-sockets}:of:${nodeId}`;
/** Writes our counts; tells what the other living servers have. `ARGV`: our id, prefix, lease, then key and count in turn. */
const ENTER = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[1])
local others = {}
for _, node in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], now, '+inf')) do
  if node ~= ARGV[1] then others[#others + 1] = ARGV[2] .. node end
end
local sums = {}
for i = 4, #ARGV, 2 do
  redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1])
  local sum = 0
  for _, node in ipairs(others) do sum = sum + (redis.call('HGET', node, ARGV[i]) or 0) end
  sums[#sums + 1] = sum
end
redis.call('PEXPIRE', KEYS[2], ARGV[3])
return sums`;
/** Keeps our copy; tells whether it is whole, and forgets servers that ended. */
const BEAT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[2])
return redis.call('HEXISTS', KEYS[2], ARGV[3])`;

/**
 * Counts open connections over several servers. Each server knows its own, and lends Redis a copy that ends with it:
 * FLUSHALL costs a beat. While Redis is away a server goes by its own count alone.
 */
export function openSockets(redis: Redis, nodeId: string): OpenSockets {
  const own = new Map<string, number>();
  /** Redis may hold other counts of ours than these. */
  let isCopyDoubtful = false;
  const doubt = () => {
    isCopyDoubtful = true;
  };
  /** Over, Redis is told nothing more: a count written late would be a copy that never ends. */
  let isStopped = false;
  const isTold = () => !isStopped && redis.status === 'ready';

  /** Of the other servers, for each of the keys; none while Redis is away. */
  const others = gathered(async (asked: string[][]): Promise<number[][]> => {
    const keys = [...new Set(asked.flat())];
    const found = new Map<string, number>();
    if (isTold()) {
      const counts = keys.flatMap((key) => [key, own.get(key) ?? 0]);
      const told = redis.eval(ENTER, 2, NODES, countsOf(nodeId), nodeId, countsOf(''), LEASE_MS, ...counts);
      const sums = await within(ANSWER_WITHIN_MS, told as Promise<number[]>).catch(doubt);
      for (const [i, key] of keys.entries()) found.set(key, sums?.[i] ?? 0);
    } else doubt();
    return asked.map((its) => its.map((key) => found.get(key) ?? 0));
  }, ASKED_AT_ONCE);

  function uncount(key: string): number {
    const left = (own.get(key) ?? 1) - 1;
    if (left > 0) own.set(key, left);
    else own.delete(key);
    return left;
  }

  function giveBack(keys: string[]): void {
    for (const key of keys) {
      const left = uncount(key);
      if (!isTold()) doubt();
      else (left > 0 ? redis.hset(countsOf(nodeId), key, left) : redis.hdel(countsOf(nodeId), key)).catch(doubt);
    }
  }

  async function beat(): Promise<void> {
    if (!isTold()) return;
    const isWhole = await redis.eval(BEAT, 2, NODES, countsOf(nodeId), nodeId, LEASE_MS, WHOLE);
    if (!isTold() || (isWhole === 1 && !isCopyDoubtful)) return;
    isCopyDoubtful = false; // before: what changes meanwhile makes it doubtful again
    const all = [...own].flat();
    const copy = redis.multi().del(countsOf(nodeId)).hset(countsOf(nodeId), WHOLE, 1);
    for (let at = 0; at < all.length; at += 2 * FIELDS_AT_ONCE)
      copy.hset(countsOf(nodeId), ...all.slice(at, at + 2 * FIELDS_AT_ONCE));
    await copy.pexpire(countsOf(nodeId), LEASE_MS).exec();
  }
  const beating = setInterval(() => void beat().catch(doubt), BEAT_EVERY_MS).unref();

  return {
    async enter(places) {
      const keys = places.map(({ key }) => key);
      // Taken before it is asked, so that those who come at the same moment count each other.
      for (const key of keys) own.set(key, (own.get(key) ?? 0) + 1);
      const mine = keys.map((key) => own.get(key) ?? 0);
      const isTooMany = (elsewhere: number[]) =>
        places.some(({ max }, i) => (mine[i] ?? 0) + (elsewhere[i] ?? 0) > max);
      const tooMany = () => new DomainError('rate_limited', { retryAfterMs: TOO_MANY_RETRY_MS });
      if (isTooMany([])) {
        for (const key of keys) uncount(key); // Redis was not told
        throw tooMany();
      }
      if (isTooMany(await others(keys))) {
        giveBack(keys);
        throw tooMany();
      }
      let isOver = false;
      return () => {
        if (!isOver) giveBack(keys);
        isOver = true;
      };
    },
    async stop() {
      clearInterval(beating);
      isStopped = true;
      if (redis.status !== 'ready') return;
      await redis.multi().zrem(NODES, nodeId).del(countsOf(nodeId)).exec().catch(doubt);
    },
  };
}
