/** `npm run scale`: how the product grows, in figures, pictures and arithmetic: docs/scale.md. About a quarter of an hour. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../embedded/service-error.ts';
import { inProject } from '../scripts/root.ts';
import { DEMO_VENDOR_ID } from '../scripts/seed/seed-demo.ts';
import { CLOSED, type Talk, talkToProduct } from './benches/talk-run.ts';
import { type Ground, prepareGround, standOn } from './ground.ts';
import { each, runLoad } from './load/process.ts';
import type { ScalePlan, ScaleResult } from './load/scale.plan.ts';
import type { TalkResult } from './load/talk.plan.ts';
import { readOptions } from './options.ts';
import { lineChart } from './report/chart.ts';
import { factsOf } from './report/machine.ts';
import { writeBetween } from './report/markers.ts';
import { type Measured, sizingText } from './scale/sizing.ts';
import { castOf } from './system/crowd.ts';
import { fillInbox } from './system/inbox-data.ts';
import { agentLine, sayFirst, shopperLine } from './system/lines.ts';
import { fillMessages } from './system/message-data.ts';
import { type Login, makeAgents, openVisitor, signIn, type Visitor } from './system/people.ts';

const USAGE = `npm run scale -- [options]
  --steps N,N         times what is stored: 1,000 conversations of 10 messages (1,10,100,1000)
  --connections N,N   connected at once (100,1000,5000)
  --agents N,N        looking on in one conversation (1,10,100)
  --secs N            length of one measured stretch (5)
  --markdown FILE     the page whose figures are written anew (docs/scale.md); - for none
  --pictures DIR      where its pictures lie (docs/scale)`;
const CONVERSATIONS = 1_000;
const MESSAGES_EACH = 10;
const AT_ONCE = 20;
const AGENT_ID = 'ag_scale';

const text = { type: 'string' } as const;
const { values } = optionsOrExit();
const listOf = (value: string | undefined, usual: string) => (value ?? usual).split(',').map(Number);
const steps = listOf(values.steps, '1,10,100,1000');
const connections = listOf(values.connections, '100,1000,5000');
const onlookers = listOf(values.agents, '1,10,100');
const secs = Number(values.secs ?? 5);
const startedAt = performance.now();

const facts = factsOf();
const say = (words: string) =>
  console.error(`  ${(((performance.now() - startedAt) / 60_000) | 0).toString().padStart(2)} min  ${words}`);
const ground = prepareGround({ ...readOptions([]), secs }, say);
interface People {
  login: Login;
  visitor: Visitor;
  conversationId: string;
}
/** A name for each row, and what was measured. */
type Rows = Array<[string, ScaleResult]>;

async function measure(on: Ground): Promise<void> {
  const people = await somebody(on);
  const stored = await byStored(on, people);
  const sizes = await sizesOf(on);
  const connected = await byConnections(on, people);
  const watched = await byAgents(on, people);
  const servers = await byServers(on);
  const [[, alone]] = watched as [Rows[0]];
  const measured = measuredOf(sizes, connected, alone, servers[0]);
  const page = [heading(), storedPart(stored), connectedPart(connected), watchedPart(watched), serversPart(servers)];
  await writePictures(stored, connected, watched);
  const figures = page.join('\n\n');
  console.log(`\n${figures}\n\n${sizingText(measured)}\n`);
  const file = values.markdown ?? inProject('docs/scale.md');
  if (file === '-') return;
  await writeBetween(file, 'scale', figures);
  await writeBetween(file, 'sizing', sizingText(measured));
}

/** A shopper with a conversation that an agent holds, so that the assistant is silent. */
async function somebody(on: Ground): Promise<People> {
  const { url, mongoUrl } = await on.product();
  const [login] = (await makeAgents(mongoUrl, [{ agentId: AGENT_ID }])) as [Login];
  const visitor = await openVisitor(url);
  const shopper = await shopperLine(url, visitor.token);
  const conversationId = await sayFirst(shopper, 'halo');
  const agent = await agentLine(url, await signIn(url, login));
  await agent.ask('conversation:take', { conversationId, expects: null });
  shopper.close();
  agent.close();
  return { login, visitor, conversationId };
}

async function byStored(on: Ground, people: People): Promise<Rows> {
  const { url, mongoUrl } = await on.product();
  const db = (await on.mongo()).db();
  const rows: Rows = [];
  let from = 0;
  for (const step of steps) {
    const conversations = CONVERSATIONS * step;
    const name = `${conversations.toLocaleString('en-US')} conversations`;
    say(`storing ${name}`);
    const common = { vendorId: DEMO_VENDOR_ID, from };
    await fillInbox(db, mongoUrl, { ...common, conversations, agentId: AGENT_ID, messagesEach: MESSAGES_EACH });
    let told = 0;
    await fillMessages(db, mongoUrl, { ...common, to: conversations, each: MESSAGES_EACH }, (done) => {
      if (done * MESSAGES_EACH < told + 1_000_000) return;
      told = done * MESSAGES_EACH;
      say(`storing ${told.toLocaleString('en-US')} messages`);
    });
    from = conversations;
    say(`measuring ${name}`);
    const agentToken = await signIn(url, people.login);
    const read = { kind: 'ask' as const, url, agentToken, conversations, messagesEach: MESSAGES_EACH, secs };
    const answered = await load(read);
    const talked = await talk(on, people, { agents: 1, idle: 0 });
    rows.push([name, { ...talked, times: { ...answered.times, append: talked.times.append ?? NONE } }]);
  }
  return rows;
}
const NONE = { p50: Number.NaN, p95: Number.NaN, p99: Number.NaN, count: 0 };

const load = (plan: ScalePlan) => runLoad<ScalePlan, ScaleResult>('scale', plan);

interface Crowd {
  agents: number;
  idle: number;
  /** Where they connect; absent: the product's first server. */
  server?: { url: string; pid: number };
}
async function talk(on: Ground, people: People, { agents, idle, server }: Crowd) {
  const { url, pids } = await on.product();
  const idleTokens = (await each(idle, AT_ONCE, () => openVisitor(url))).map(({ token }) => token);
  const { token } = await openVisitor(url, people.visitor.visitorToken);
  const shopper = { token, conversationId: people.conversationId };
  const agentToken = await signIn(url, people.login);
  const at = server ?? { url, pid: pids().server };
  const accounted = { ...pids(), server: at.pid };
  return await load({ kind: 'talk', url: at.url, shopper, agentToken, agents, idleTokens, secs, pids: accounted });
}

/** Each time to a server just started: what one has done before is in its memory too. */
async function byConnections(on: Ground, people: People): Promise<Rows> {
  const rows: Rows = [];
  for (const idle of connections) {
    const name = idle.toLocaleString('en-US');
    say(`${name} connected`);
    const server = await (await on.product()).addServer();
    rows.push([name, await talk(on, people, { agents: 1, idle, server })]);
    await server.stop();
  }
  return rows;
}

async function byAgents(on: Ground, people: People): Promise<Rows> {
  const rows: Rows = [];
  for (const agents of onlookers) {
    say(`${agents} agents in one conversation`);
    rows.push([String(agents), await talk(on, people, { agents, idle: 0 })]);
  }
  return rows;
}

/** As fast as it goes: all on one server, then half on each of two, where every other delivery crosses. */
async function byServers(on: Ground): Promise<[TalkResult, TalkResult]> {
  const product = await on.product();
  const crowd = await on.crowd();
  const run = async (more: Partial<Talk>) => {
    const { result, faults } = await talkToProduct(on, await castOf(product.url, crowd), { pace: CLOSED, ...more });
    for (const fault of faults) say(`VOID: ${fault}`);
    return result;
  };
  say('one server, as fast as it goes');
  const one = await run({});
  const second = await product.addServer();
  say('two servers, as fast as they go');
  const pids = { ...product.pids(), 'other server': second.pid };
  return [one, await run({ urls: [product.url, second.url], pids })];
}

type Sizes = Pick<Measured, 'message' | 'conversation'>;
async function sizesOf(on: Ground): Promise<Sizes> {
  const db = (await on.mongo()).db();
  // An index is as large as its last checkpoint says.
  await db.admin().command({ fsync: 1 });
  const of = async (name: string) => {
    const { count, size, totalIndexSize } = await db.command({ collStats: name });
    return { bytes: size / count, indexBytes: totalIndexSize / count };
  };
  return { message: await of('messages'), conversation: await of('conversations') };
}

/** Of a message said alone and one said in a crowd the dearer: alone it shares no commit, in a crowd it waits for others. */
function measuredOf(sizes: Sizes, connected: Rows, alone: ScaleResult, crowd: TalkResult): Measured {
  const dearer = (name: string) => Math.max(alone.cpuUsPerMessage[name] ?? NaN, crowd.cpuUsPerMessage[name] ?? NaN);
  const cpuUs = {
    server: dearer('server'),
    workers: dearer('workers'),
    mongod: dearer('mongod'),
    redis: dearer('redis'),
  };
  const [least, most] = [connected.at(0), connected.at(-1)].map((row) => row?.[1].connectedMiB ?? NaN) as [
    number,
    number,
  ];
  const connectionKiB = ((most - least) * 1024) / ((connections.at(-1) ?? 0) - (connections[0] ?? 0));
  return { ...sizes, cpuUs, connectionKiB };
}

function heading(): string {
  return [
    `Measured ${facts.date.slice(0, 10)} at commit ${facts.commit}, ${secs} s each.`,
    `${facts.cores} cores of ${facts.cpu}, ${facts.memoryGiB} GiB; load average before: ${facts.loadBefore.toFixed(1)}.`,
    'MongoDB: one member, 1 GB of cache.',
    ...cautions().map((caution) => `Not to be quoted: ${caution}.`),
  ].join('\n');
}

/** Above it other programs took part in what was measured. */
const LOAD_MAX = 1;
function cautions(): string[] {
  return [
    ...(facts.loadBefore > LOAD_MAX ? ['other programs used the machine'] : []),
    ...(Math.max(...steps) < 1_000 ? ['less was stored than the page speaks of'] : []),
    ...(secs < 5 ? ['each stretch was short'] : []),
  ];
}

const three = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const cellsOf = ({ p50, p99 }: { p50: number; p99: number } = NONE) => `${three(p50)} / ${three(p99)}`;
const tableOf = (rows: string[][]) =>
  [rows[0] ?? [], (rows[0] ?? []).map(() => '---'), ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n');

const STORED = ['inbox page', 'history page', 'sync', 'append'];
function storedPart(rows: Rows): string {
  const body = rows.map(([name, { times }]) => [name, ...STORED.map((one) => cellsOf(times[one]))]);
  return `### More stored\n\n${tableOf([['p50 / p99, ms', ...STORED], ...body])}`;
}

const TALKED = ['append', 'all agents see it'];
function talkedRow([name, { times, cpuUsPerMessage, rssMiB }]: Rows[0]): string[] {
  const { server = NaN } = cpuUsPerMessage;
  return [
    name,
    ...TALKED.map((one) => cellsOf(times[one])),
    `${three(server)} µs`,
    `${three(rssMiB.server ?? NaN)} MiB`,
  ];
}
const talkedPart = (title: string, what: string, rows: Rows) =>
  `### ${title}\n\n${tableOf([[what, ...TALKED.map((one) => `${one}, p50 / p99, ms`), 'server, a message', 'its memory'], ...rows.map(talkedRow)])}`;
const connectedPart = (rows: Rows) => talkedPart('More connected', 'connected', rows);
const watchedPart = (rows: Rows) => talkedPart('More agents in one conversation', 'agents', rows);

function serversPart(results: TalkResult[]): string {
  const head = ['servers', 'messages/s', 'ack p50 / p99, ms', 'delivery p50 / p99, ms', 'servers', 'mongod', 'redis'];
  const rows = results.map(({ acksPerS, ack, delivery, cpuUsPerMessage: us }, k) => [
    String(k + 1),
    Math.round(acksPerS).toLocaleString('en-US'),
    cellsOf(ack),
    cellsOf(delivery),
    ...[(us.server ?? 0) + (us['other server'] ?? 0), us.mongod ?? NaN, us.redis ?? NaN].map(
      (one) => `${three(one)} µs`,
    ),
  ]);
  return `### More servers\n\n${tableOf([head, ...rows])}`;
}

async function writePictures(stored: Rows, connected: Rows, watched: Rows): Promise<void> {
  const folder = values.pictures ?? inProject('docs/scale');
  const chart = (name: string, title: string, xTitle: string, rows: Rows, of: string[]) =>
    writeFile(
      join(folder, `${name}.svg`),
      lineChart({
        title,
        xTitle,
        xLabels: rows.map(([label]) => label.replace(' conversations', '')),
        unit: 'ms',
        lines: of.map((one) => ({ name: one, values: rows.map(([, { times }]) => times[one]?.p50 ?? Number.NaN) })),
      }),
    );
  await chart('stored', 'Median time as more is stored', 'conversations, ten messages in each', stored, STORED);
  await chart('connected', 'Median time as more are connected', 'shoppers connected to one server', connected, TALKED);
  await chart('watched', 'Median time as more look on', 'agents in one conversation', watched, TALKED);
}

function optionsOrExit() {
  try {
    const options = { steps: text, connections: text, agents: text, secs: text, markdown: text, pictures: text };
    return parseArgs({ options });
  } catch (err) {
    console.error(`${messageOf(err)}\n\n${USAGE}`);
    process.exit(2);
  }
}

await standOn(ground, () => measure(ground));
