import type { Bench, Figure, Outcome } from '../figures.ts';
import type { TalkResult } from '../load/talk.plan.ts';
import { type Crowd, castOf } from '../system/crowd.ts';
import type { LimitWay } from '../system/limit-server.ts';
import { busyFigures, CLOSED, LIMIT_NAMES, rateOf, talkToLimit, talkToProduct } from './talk-run.ts';

type Kind = 'dekat' | LimitWay;
const KINDS: Kind[] = ['dekat', 'group', 'update', 'one'];
const LIMITS: LimitWay[] = ['group', 'update', 'one'];
const NAMES: Record<Kind, string> = { dekat: 'Dekat', ...LIMIT_NAMES };

/** 200 shoppers with one message under way each, 10 agents; limit servers on the same MongoDB in the same minutes. */
export function throughput(): Bench {
  let crowd: Crowd;
  let round = 0;

  return {
    name: 'throughput',
    title: '200 shoppers, 10 agents, as fast as it goes',

    async prepare(ground) {
      crowd = await ground.crowd();
      for (const way of LIMITS) await ground.limit(way);
    },

    async round(ground): Promise<Outcome> {
      round += 1;
      const { url } = await ground.product();
      const faults: string[] = [];
      const run = async (kind: Kind) => {
        ground.say(`throughput: ${NAMES[kind]}`);
        const people = { shoppers: crowd.visitors.length, agents: crowd.logins.length, rooms: crowd.logins.length };
        const done =
          kind === 'dekat'
            ? await talkToProduct(ground, await castOf(url, crowd), { pace: CLOSED })
            : await talkToLimit(ground, kind, people, { pace: CLOSED });
        faults.push(...done.faults);
        return done.result;
      };
      // Whoever goes last meets a fuller database: each takes its turn at that.
      const order = round % 2 === 1 ? KINDS : [...KINDS].reverse();
      const results = {} as Record<Kind, TalkResult>;
      for (const kind of order) results[kind] = await run(kind);
      return { figures: figuresOf(results), faults };
    },
  };
}

function figuresOf(results: Record<Kind, TalkResult>): Figure[] {
  const { dekat, group, one } = results;
  const ms = (name: string, value: number): Figure => ({ name, unit: 'ms', value });
  const cpuOf = (kind: Kind, process: string) => results[kind].cpuUsPerMessage[process] ?? Number.NaN;
  const cpu = (kind: Kind, process: string): Figure => ({
    name: `${NAMES[kind]}: processor time of ${process} per message`,
    unit: 'µs',
    value: cpuOf(kind, process),
  });
  const rate = (kind: Kind) => rateOf(results[kind]);
  const ratio = (name: string, value: number, target: Figure['target']): Figure => ({
    name: `Dekat ÷ ${name}`,
    unit: '×',
    value,
    ...(target && { target }),
  });
  return [
    ...KINDS.map((kind) => ({
      name: `${NAMES[kind]}: persisted and delivered`,
      unit: 'messages/s',
      value: rate(kind),
    })),
    ratio(NAMES.group, rate('dekat') / rate('group'), { atLeast: 0.45, floor: 0.3 }),
    ratio(NAMES.one, rate('dekat') / rate('one'), { atLeast: 3, floor: 2 }),
    ms('Dekat: ack, p50', dekat.ack.p50),
    ms('Dekat: ack, p99', dekat.ack.p99),
    ms('Dekat: agent sees it, p50', dekat.delivery.p50),
    ms('Dekat: agent sees it, p99', dekat.delivery.p99),
    ms('limit, group commit: ack, p50', group.ack.p50),
    ms('limit, insertOne: ack, p50', one.ack.p50),
    ...['server', 'mongod', 'workers', 'redis'].map((process) => cpu('dekat', process)),
    ...LIMITS.flatMap((kind) => [cpu(kind, 'server'), cpu(kind, 'mongod')]),
    ratio(`${NAMES.group}: processor time of server`, cpuOf('dekat', 'server') / cpuOf('group', 'server'), {
      atMost: 2.2,
      floor: 3.3,
    }),
    ratio(`${NAMES.update}: processor time of mongod`, cpuOf('dekat', 'mongod') / cpuOf('update', 'mongod'), {
      atMost: 1.1,
      floor: 1.5,
    }),
    {
      name: 'Dekat: memory of server',
      unit: 'MiB',
      value: dekat.rssMiB.server ?? Number.NaN,
      target: { atMost: 120, floor: 160 },
    },
    { name: `${NAMES.group}: memory of server`, unit: 'MiB', value: group.rssMiB.server ?? Number.NaN },
    ...busyFigures(dekat),
  ];
}
