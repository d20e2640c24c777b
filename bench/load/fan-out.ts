/** One process of the fan-out measurement: it speaks, or it listens as a server does that holds some conversations. */
import type { Redis } from 'ioredis';
import { patientRedis, producerRedis } from '../../platform/redis.ts';
import { type Percentiles, percentilesOf } from '../figures.ts';

/** `channel`: one for all, by pub/sub. `stream`: one for all, read by all. `sharded`: a channel for each conversation. */
export type Way = 'channel' | 'stream' | 'sharded';
export interface FanOutPlan {
  way: Way;
  redisUrl: string;
  /** What a listener holds; of the speaker, what it speaks in. */
  conversations: string[];
  /** The speaker's alone: how much, for how long. */
  perS: number;
  secs: number;
}
export interface FanOutResult {
  cpuUs: number;
  /** Frames said, or heard of conversations held. */
  frames: number;
  /** From saying to hearing, on the machine's one clock. */
  latency: Percentiles;
}
export type Order = { plan: FanOutPlan; role: 'speaker' | 'listener' } | 'speak' | 'report';

const ALL = 'bench:frames';
const STREAM_MAX = 20_000;
const COMMIT_EVERY_MS = 10;
const channelOf = (conversationId: string) => `bench:c:${conversationId}`;
const now = () => performance.timeOrigin + performance.now();
const quiet = () => {};

/** About what a message is on the bus: one frame for agents, one for shoppers. */
const framesOf = (conversationId: string) => {
  const payload = { messageId: '0'.repeat(24), conversationId, seq: 1, text: 'x'.repeat(120), said: now() };
  return ['agent', 'shopper'].map((namespace) => ({
    namespace,
    rooms: [conversationId],
    fact: 'message:added',
    payload,
  }));
};
type Frames = ReturnType<typeof framesOf>;

const speak: Record<Way, (redis: Redis, ids: string[]) => Promise<unknown>> = {
  channel: (redis, ids) => redis.publish(ALL, JSON.stringify(ids.flatMap(framesOf))),
  stream: (redis, ids) =>
    redis.xadd(ALL, 'MAXLEN', '~', STREAM_MAX, '*', 'frames', JSON.stringify(ids.flatMap(framesOf))),
  sharded(redis, ids) {
    const commands = redis.pipeline();
    for (const id of ids) commands.spublish(channelOf(id), JSON.stringify(framesOf(id)));
    return commands.exec();
  },
};

const listen: Record<Way, (redis: Redis, held: string[], hear: (text: string) => void) => Promise<void>> = {
  async channel(redis, _held, hear) {
    redis.on('message', (_channel: string, text: string) => hear(text));
    await redis.subscribe(ALL);
  },
  async stream(redis, _held, hear) {
    let last = '$';
    const read = async (): Promise<void> => {
      const found = await redis.xread('BLOCK', 0, 'STREAMS', ALL, last);
      for (const [id, [, text]] of found?.[0]?.[1] ?? []) {
        last = id;
        hear(text ?? '[]');
      }
      return read();
    };
    read().catch(quiet);
  },
  async sharded(redis, held, hear) {
    redis.on('smessage', (_channel: string, text: string) => hear(text));
    await Promise.all(held.map((id) => redis.ssubscribe(channelOf(id))));
  },
};

let result = async (): Promise<FanOutResult> => Promise.reject(new Error('nothing was ordered'));
let begin = async (): Promise<void> => {};

async function takeSeat({ plan, role }: Exclude<Order, string>): Promise<void> {
  const { way, redisUrl, conversations } = plan;
  const held = new Set(conversations);
  const times: number[] = [];
  let frames = 0;
  let since = process.cpuUsage();
  result = async () => {
    const { user, system } = process.cpuUsage(since);
    return { cpuUs: user + system, frames, latency: percentilesOf(times) };
  };
  begin = async () => {
    since = process.cpuUsage();
  };
  if (role === 'listener') {
    const redis = patientRedis(redisUrl, quiet);
    await listen[way](redis, conversations, (text) => {
      for (const { namespace, rooms, payload } of JSON.parse(text) as Frames) {
        if (namespace !== 'agent' || !held.has(rooms[0] ?? '')) continue;
        frames += 1;
        times.push(now() - payload.said);
      }
    });
    return;
  }
  const redis = producerRedis(redisUrl, quiet);
  const perCommit = Math.max(1, Math.round((plan.perS * COMMIT_EVERY_MS) / 1000));
  begin = async () => {
    since = process.cpuUsage();
    const startedAt = performance.now();
    // By the clock, so that a timer that comes late makes up for it.
    for (let commit = 0; commit < (plan.secs * 1000) / COMMIT_EVERY_MS; commit += 1) {
      const waitMs = startedAt + commit * COMMIT_EVERY_MS - performance.now();
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
      const ids = Array.from({ length: perCommit }, () => conversations[frames++ % conversations.length] as string);
      if (redis.status === 'ready') speak[way](redis, ids).catch(quiet);
    }
  };
}

process.on('message', (order: Order) => {
  const done = order === 'report' ? result() : order === 'speak' ? begin() : takeSeat(order);
  void done.then((answer) => process.send?.({ answer }));
});
process.once('disconnect', () => process.exit());
