/** One run of the load `talk` on the product or on a limit server, with what was stored counted afterwards. */
import { randomBytes } from 'node:crypto';
import type { Figure } from '../figures.ts';
import type { Ground } from '../ground.ts';
import { runLoad } from '../load/process.ts';
import type { Cast, TalkPlan, TalkResult } from '../load/talk.plan.ts';
import type { LimitWay } from '../system/limit-server.ts';
import { checkLimit, checkProduct } from './talk-check.ts';

const WARM_MS = 2_000;
const DRAIN_MS = 10_000;

export const CLOSED = { underWay: 1 };
export const LIMIT_NAMES: Record<LimitWay, string> = {
  group: 'limit, group commit',
  update: 'limit, group commit and row updates',
  one: 'limit, insertOne',
};

export interface Talked {
  result: TalkResult;
  faults: string[];
}
/** What differs from run to run; the rest has its usual value. */
export type Talk = Pick<TalkPlan, 'pace'> & Partial<TalkPlan>;
type DekatCast = Extract<Cast, { kind: 'dekat' }>;
type LimitCast = Omit<Extract<Cast, { kind: 'limit' }>, 'kind'>;

export async function talkToProduct(ground: Ground, cast: DekatCast, talk: Talk): Promise<Talked> {
  const { url, pids } = await ground.product();
  const tag = `bench-${randomBytes(6).toString('hex')}`;
  const plan = { ...usual(ground), urls: [url], cast, tag, pids: pids(), ...talk };
  const result = await runLoad<TalkPlan, TalkResult>('talk', plan);
  const conversationIds = cast.shoppers.map(({ conversationId }) => conversationId);
  const faults = await checkProduct(await ground.mongo(), conversationIds, tag, result);
  return { result, faults: faults.map((fault) => `Dekat: ${fault}`) };
}

export async function talkToLimit(ground: Ground, way: LimitWay, people: LimitCast, talk: Talk): Promise<Talked> {
  const { url, child, collection } = await ground.limit(way);
  const { pids } = await ground.product();
  const stored = (await ground.mongo()).db().collection(collection);
  const before = await stored.countDocuments();
  const cast: Cast = { kind: 'limit', ...people };
  const accounted = { server: child.pid, mongod: pids().mongod };
  const plan = { ...usual(ground), urls: [url], cast, tag: 'limit', pids: accounted, ...talk };
  const result = await runLoad<TalkPlan, TalkResult>('talk', plan);
  const faults = await checkLimit(stored, before, result);
  return { result, faults: faults.map((fault) => `${LIMIT_NAMES[way]}: ${fault}`) };
}

const usual = ({ options: { secs } }: Ground) => ({
  textSize: 120,
  warmMs: Math.min(WARM_MS, secs * 1000),
  lasts: { ms: secs * 1000 },
  drainMs: DRAIN_MS,
});

/** Whoever goes last meets a fuller database: each takes its turn at that. @returns the results in the order given */
export async function inTurn<A, B>(round: number, one: () => Promise<A>, other: () => Promise<B>): Promise<[A, B]> {
  if (round % 2 === 1) return [await one(), await other()];
  const second = await other();
  return [await one(), second];
}

/** Persisted and delivered, in messages a second. */
export const rateOf = ({ acksPerS, deliveriesPerS, fanOut }: TalkResult): number =>
  Math.min(acksPerS, deliveriesPerS / fanOut);

/** Whether these figures may be quoted. */
export const busyFigures = ({ generatorCpu, otherCpu }: Pick<TalkResult, 'generatorCpu' | 'otherCpu'>): Figure[] => [
  { name: 'load generator, of one core', unit: '%', value: generatorCpu },
  { name: 'other programs, of one core', unit: '%', value: otherCpu },
];
