/** What grows when more is stored, more are connected, or more look on: each asked by one client at a time. */
import { percentilesOf } from '../figures.ts';
import { benchConversationId } from '../system/inbox-data.ts';
import { agentLine, shopperLine } from '../system/lines.ts';
import { marked, markIn } from './mark.ts';
import { usageOf } from './proc.ts';
import { each, serveLoad } from './process.ts';
import type { AskPlan, ScalePlan, ScaleResult, TalkPlan } from './scale.plan.ts';

const CONNECTING_AT_ONCE = 20;
const TEXT_SIZE = 120;
const WARM_UP = 20;
const SYNCED = 20;
const PAGE = 50;
/** Rights are read anew every 3 s: what a herd of new connections asks for is then over. */
const REST_MS = 3_000;

serveLoad<ScalePlan, ScaleResult>((plan) => (plan.kind === 'ask' ? ask(plan) : talk(plan)));

async function ask({ url, agentToken, conversations, messagesEach, secs }: AskPlan): Promise<ScaleResult> {
  const line = await agentLine(url, agentToken);
  const any = () => benchConversationId(Math.floor(Math.random() * conversations));
  const head = { seq: messagesEach, messageId: null };
  const asks: Record<string, () => Promise<unknown>> = {
    'inbox page': () => line.ask('inbox:list', { limit: PAGE }),
    'history page': () => line.ask('messages:list', { conversationId: any(), limit: PAGE }),
    sync: () =>
      line.ask('sync', { conversations: Object.fromEntries(Array.from({ length: SYNCED }, () => [any(), head])) }),
  };
  const times: ScaleResult['times'] = {};
  for (const [name, one] of Object.entries(asks)) {
    for (let n = 0; n < WARM_UP; n += 1) await one();
    times[name] = percentilesOf(await timed(secs, one));
  }
  line.close();
  return { times, cpuUsPerMessage: {}, rssMiB: {}, connectedMiB: Number.NaN };
}

async function timed(secs: number, one: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + secs * 1000;
  while (performance.now() < until) {
    const since = performance.now();
    await one();
    times.push(performance.now() - since);
  }
  return times;
}

async function talk({ url, shopper, agentToken, agents, idleTokens, secs, pids }: TalkPlan): Promise<ScaleResult> {
  const { conversationId } = shopper;
  await each(idleTokens.length, CONNECTING_AT_ONCE, (index) => shopperLine(url, idleTokens[index] as string));
  let waitingFor = -1;
  let seen = 0;
  let allHaveSeen = () => {};
  const onFact = (frame: string) => {
    if (!frame.startsWith('42/agent,["message:added"') || markIn(frame) !== waitingFor) return;
    seen += 1;
    if (seen === agents) allHaveSeen();
  };
  await each(agents, CONNECTING_AT_ONCE, async () => {
    const line = await agentLine(url, agentToken, onFact);
    await line.ask('conversation:watch', { conversationId });
  });
  const line = await shopperLine(url, shopper.token);
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const tag = `scale-${Date.now()}`;
  const crowded = usesOf(pids);
  const acks: number[] = [];
  let n = 0;
  const say = async () => {
    const since = performance.now();
    waitingFor = n;
    seen = 0;
    const everybody = new Promise<void>((resolve) => {
      allHaveSeen = resolve;
    });
    const text = marked(n, TEXT_SIZE);
    const acked = line.ask('message:send', { kind: 'text', conversationId, clientId: `${tag}-${n}`, text });
    n += 1;
    await acked;
    acks.push(performance.now() - since);
    await everybody;
  };
  while (n < WARM_UP) await say();
  acks.length = 0;
  const before = usesOf(pids);
  const all = await timed(secs, say);
  const after = usesOf(pids);
  const spent = (name: string) => (after[name]?.cpuS ?? Number.NaN) - (before[name]?.cpuS ?? Number.NaN);
  return {
    times: { append: percentilesOf(acks), 'all agents see it': percentilesOf(all) },
    cpuUsPerMessage: Object.fromEntries(Object.keys(pids).map((name) => [name, (spent(name) / acks.length) * 1e6])),
    rssMiB: Object.fromEntries(Object.entries(after).map(([name, { rssMiB }]) => [name, rssMiB])),
    connectedMiB: crowded.server?.rssMiB ?? Number.NaN,
  };
}

const usesOf = (pids: Record<string, number>) =>
  Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, usageOf(pid)]));
