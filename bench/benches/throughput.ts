import type { Bench, Figure, Outcome } from '../figures.ts';
import type { Ground } from '../ground.ts';
import { each, runLoad } from '../load/process.ts';
import type { AgentSeat, Cast, ThroughputPlan, ThroughputResult } from '../load/throughput.plan.ts';
import { type LimitServer, startLimitServer } from '../system/limit-server.ts';
import { agentLine, sayFirst, shopperLine } from '../system/lines.ts';
import { type Login, makeAgents, openVisitor, signIn, type Visitor } from '../system/people.ts';
import { checkLimit, checkProduct } from './throughput-check.ts';

const SHOPPERS = 200;
/** Each watches 20 conversations, as many as one may: so every message is delivered once. */
const AGENTS = 10;
const AT_ONCE = 10;
const WARM_MS = 2_000;
const DRAIN_MS = 10_000;

interface People {
  visitors: Visitor[];
  conversationIds: string[];
  logins: Login[];
}
type Kind = 'dekat' | 'group' | 'one';

/** 200 shoppers with one message under way each, 10 agents; limit servers on the same MongoDB in the same minutes. */
export function throughput(): Bench {
  let people: People;
  let limits: Record<'group' | 'one', LimitServer>;
  let round = 0;

  return {
    name: 'throughput',
    title: '200 shoppers, 10 agents, as fast as it goes',

    async prepare(ground) {
      const { url, mongoUrl } = await ground.product();
      people = await gather(url, mongoUrl);
      const folder = await ground.folder('limit');
      const start = async (way: 'group' | 'one') => {
        const server = await startLimitServer(way, mongoUrl, folder);
        ground.onStop(() => server.child.stop());
        return server;
      };
      limits = { group: await start('group'), one: await start('one') };
    },

    async round(ground): Promise<Outcome> {
      round += 1;
      const faults: string[] = [];
      const run = async (kind: Kind) => {
        ground.say(`throughput: ${NAMES[kind]}`);
        const done = kind === 'dekat' ? await runProduct(ground, people, round) : await runLimit(ground, limits[kind]);
        faults.push(...done.faults.map((fault) => `${NAMES[kind]}: ${fault}`));
        return done.result;
      };
      // Whoever goes last meets a fuller database: each takes its turn at that.
      const order: Kind[] = round % 2 === 1 ? ['dekat', 'group', 'one'] : ['one', 'group', 'dekat'];
      const results = {} as Record<Kind, ThroughputResult>;
      for (const kind of order) results[kind] = await run(kind);
      return { figures: figuresOf(results), faults };
    },
  };
}

const NAMES: Record<Kind, string> = { dekat: 'Dekat', group: 'limit, group commit', one: 'limit, insertOne' };

/** Conversations made by their shoppers, and taken by the agents, as people would. */
async function gather(url: string, mongoUrl: string): Promise<People> {
  const ids = Array.from({ length: AGENTS }, (_, index) => ({ agentId: `ag_bench_${index}` }));
  const logins = await makeAgents(mongoUrl, ids);
  const visitors = await each(SHOPPERS, AT_ONCE, () => openVisitor(url));
  const conversationIds = await each(SHOPPERS, AT_ONCE, async (index) => {
    const line = await shopperLine(url, (visitors[index] as Visitor).token);
    const conversationId = await sayFirst(line, 'halo');
    line.close();
    return conversationId;
  });
  await each(AGENTS, AT_ONCE, async (index) => {
    const line = await agentLine(url, await signIn(url, logins[index] as Login));
    for (const conversationId of shareOf(index, conversationIds)) {
      await line.ask('conversation:take', { conversationId, expects: null });
    }
    line.close();
  });
  return { visitors, conversationIds, logins };
}

const shareOf = (agent: number, conversationIds: string[]): string[] =>
  conversationIds.filter((_, index) => index % AGENTS === agent);

/** Tokens live a quarter of an hour, so each round begins with fresh ones. */
async function castOf(url: string, { visitors, conversationIds, logins }: People): Promise<Cast> {
  const shoppers = await each(SHOPPERS, AT_ONCE, async (index) => ({
    token: (await openVisitor(url, visitors[index]?.visitorToken)).token,
    conversationId: conversationIds[index] ?? '',
  }));
  const agents = await each(AGENTS, 2, async (index): Promise<AgentSeat> => {
    const token = await signIn(url, logins[index] as Login);
    return { token, conversationIds: shareOf(index, conversationIds) };
  });
  return { kind: 'dekat', shoppers, agents };
}

const common = ({ options: { secs } }: Ground) => ({
  textSize: 120,
  warmMs: Math.min(WARM_MS, secs * 1000),
  runMs: secs * 1000,
  drainMs: DRAIN_MS,
});

async function runProduct(ground: Ground, people: People, round: number) {
  const { url, pids } = await ground.product();
  const tag = `bench-${round}`;
  const plan = { ...common(ground), url, cast: await castOf(url, people), tag, pids: pids() };
  const result = await runLoad<ThroughputPlan, ThroughputResult>('throughput', plan);
  return { result, faults: await checkProduct(await ground.mongo(), people.conversationIds, tag, result) };
}

async function runLimit(ground: Ground, { url, child, collection }: LimitServer) {
  const { pids } = await ground.product();
  const stored = (await ground.mongo()).db().collection(collection);
  const before = await stored.countDocuments();
  const cast: Cast = { kind: 'limit', shoppers: SHOPPERS, agents: AGENTS };
  const accounted = { server: child.pid, mongod: pids().mongod };
  const plan = { ...common(ground), url, cast, tag: 'limit', pids: accounted };
  const result = await runLoad<ThroughputPlan, ThroughputResult>('throughput', plan);
  return { result, faults: await checkLimit(stored, before, result) };
}

function figuresOf(results: Record<Kind, ThroughputResult>): Figure[] {
  const rate = (kind: Kind) => Math.min(results[kind].acksPerS, results[kind].deliveriesPerS);
  const { dekat, group, one } = results;
  const ms = (name: string, value: number): Figure => ({ name, unit: 'ms', value });
  const cpu = (kind: Kind, process: string): Figure => {
    const value = results[kind].cpuUsPerMessage[process] ?? Number.NaN;
    return { name: `${NAMES[kind]}: processor time of ${process} per message`, unit: 'µs', value };
  };
  const kinds: Kind[] = ['dekat', 'group', 'one'];
  return [
    ...kinds.map((kind) => ({
      name: `${NAMES[kind]}: persisted and delivered`,
      unit: 'messages/s',
      value: rate(kind),
    })),
    { name: 'Dekat ÷ limit, group commit', unit: '×', value: rate('dekat') / rate('group'), target: { atLeast: 0.3 } },
    { name: 'Dekat ÷ limit, insertOne', unit: '×', value: rate('dekat') / rate('one'), target: { atLeast: 2 } },
    ms('Dekat: ack, p50', dekat.ack.p50),
    ms('Dekat: ack, p99', dekat.ack.p99),
    ms('Dekat: agent sees it, p50', dekat.delivery.p50),
    ms('Dekat: agent sees it, p99', dekat.delivery.p99),
    ms('limit, group commit: ack, p50', group.ack.p50),
    ms('limit, insertOne: ack, p50', one.ack.p50),
    ...['server', 'mongod', 'workers', 'redis'].map((process) => cpu('dekat', process)),
    ...(['group', 'one'] as const).flatMap((kind) => [cpu(kind, 'server'), cpu(kind, 'mongod')]),
    { name: 'Dekat: memory of server', unit: 'MiB', value: dekat.rssMiB.server ?? Number.NaN, target: { atMost: 160 } },
    { name: `${NAMES.group}: memory of server`, unit: 'MiB', value: group.rssMiB.server ?? Number.NaN },
    { name: 'load generator, of one core', unit: '%', value: dekat.generatorCpu },
    { name: 'other programs, of one core', unit: '%', value: dekat.otherCpu },
  ];
}
