/**
 * What it costs a server that holds nobody of a conversation that others speak in, by how frames are carried:
 *   node --import tsx bench/fan-out-bus.ts [--rounds 3] [--secs 10] [--per-s 2000] [--gone 60] [--markdown FILE]
 * `--gone` also takes Redis away for so many seconds, and counts what is not heard.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { randomFreePort } from '../embedded/ports.ts';
import { startServices } from '../embedded/start-services.ts';
import { inProject } from '../scripts/root.ts';
import { median } from './figures.ts';
import type { FanOutPlan, FanOutResult, Order, Way } from './load/fan-out.ts';
import { usageOf } from './load/proc.ts';
import { factsOf } from './report/machine.ts';
import { writeBetween } from './report/markers.ts';

const WAYS: Way[] = ['channel', 'stream', 'sharded'];
/** Spoken in; one listener holds half of them, the two others as many in which nobody speaks. */
const CONVERSATIONS = 2_000;
/** Also after Redis was away: until everybody is subscribed again. */
const SETTLE_MS = 1_000;
const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { rounds: text, secs: text, 'per-s': text, gone: text, markdown: text } });
const [rounds, secs, perS] = [Number(values.rounds ?? 3), Number(values.secs ?? 10), Number(values['per-s'] ?? 2_000)];

const facts = factsOf();
const dataDir = await mkdtemp(join(tmpdir(), 'dekat-fan-out-'));
const services = await startServices({
  dataDir,
  servicesDir: process.env.SERVICES_DIR || inProject('.services'),
  env: { ...process.env, MONGO_URL: undefined, REDIS_URL: undefined },
  ports: { mongo: await randomFreePort(), redis: await randomFreePort() },
});
const { redis, redisUrl } = services;
if (!redis) throw new Error('there is no Redis of our own');

interface Run {
  speakerUs: number;
  holderUs: number;
  nobodyUs: number;
  redisUs: number;
  p50: number;
  p99: number;
  lost: number;
}
const runs = new Map<Way, Run[]>(WAYS.map((way) => [way, []]));
const gone = new Map<Way, Run>();
for (let round = 1; round <= rounds; round += 1) {
  for (const way of WAYS) {
    console.error(`  round ${round} of ${rounds}: ${way}`);
    runs.get(way)?.push(await run(way, 0));
  }
}
for (const way of values.gone ? WAYS : []) {
  console.error(`  Redis gone for ${values.gone} s: ${way}`);
  gone.set(way, await run(way, Number(values.gone)));
}
const report = [heading(), table(), goneTable()].filter(Boolean).join('\n\n');
console.log(`\n${report}\n`);
if (values.markdown) await writeBetween(values.markdown, 'fan-out', report);
await services.stop();
await rm(dataDir, { recursive: true, force: true });
process.exit();

async function run(way: Way, goneSecs: number): Promise<Run> {
  const named = (mark: string, count: number) => Array.from({ length: count }, (_, n) => `cv_${mark}_${n}`);
  const spoken = named('spoken', CONVERSATIONS);
  const half = CONVERSATIONS / 2;
  const common = { way, redisUrl, perS, secs: secs + goneSecs };
  const listeners = await Promise.all([
    seat('listener', { ...common, conversations: spoken.slice(0, half) }),
    seat('listener', { ...common, conversations: named('first', half) }),
    seat('listener', { ...common, conversations: named('second', half) }),
  ]);
  const speaker = await seat('speaker', { ...common, conversations: spoken });
  await delay(SETTLE_MS);
  for (const one of listeners) await ask(one, 'speak');
  const redisBefore = redisCpuS();
  await Promise.all([ask(speaker, 'speak'), goneSecs ? takeAway(goneSecs) : null]);
  await delay(SETTLE_MS);
  const redisUs = (redisCpuS() - redisBefore) * 1e6;
  const spoke = await ask<FanOutResult>(speaker, 'report');
  const [holder, ...nobodies] = await Promise.all(listeners.map((one) => ask<FanOutResult>(one, 'report')));
  for (const one of [...listeners, speaker]) one.kill();
  if (!holder) throw new Error('nobody listened');
  return {
    speakerUs: spoke.cpuUs / spoke.frames,
    holderUs: holder.cpuUs / spoke.frames,
    nobodyUs: median(nobodies.map(({ cpuUs }) => cpuUs)) / spoke.frames,
    redisUs: redisUs / spoke.frames,
    p50: holder.latency.p50,
    p99: holder.latency.p99,
    lost: heldOf(spoke.frames) - holder.frames,
  };
}

/** Of the one that runs now: another after a restart. */
function redisCpuS(): number {
  return usageOf(redis?.pid ?? 0).cpuS;
}

/** Of so many messages, said in turn in all conversations, those in the first half of them. */
function heldOf(frames: number): number {
  const half = CONVERSATIONS / 2;
  return Math.floor(frames / CONVERSATIONS) * half + Math.min(half, frames % CONVERSATIONS);
}

async function takeAway(goneSecs: number): Promise<void> {
  await delay((secs * 1000) / 2);
  await redis?.kill('SIGKILL');
  await delay(goneSecs * 1000);
  await redis?.restart();
}

async function seat(role: 'speaker' | 'listener', plan: FanOutPlan): Promise<ChildProcess> {
  const child = fork(inProject('bench/load/fan-out.ts'), { execArgv: ['--import', 'tsx'], cwd: inProject() });
  await ask(child, { role, plan });
  return child;
}
async function ask<T>(child: ChildProcess, order: Order): Promise<T> {
  const answered = once(child, 'message').then(([said]) => (said as { answer: T }).answer);
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`it ended (${code}) without an answer`)));
  ended.catch(() => {}); // also once nobody asks any more
  child.send(order);
  return await Promise.race([answered, ended]);
}

function heading(): string {
  return [
    `Measured ${facts.date.slice(0, 10)} at commit ${facts.commit}: ${rounds} ${rounds === 1 ? 'round' : 'rounds'} of ${secs} s, ${perS} messages/s in`,
    `${CONVERSATIONS} conversations, from one process to three. ${facts.cores} cores of ${facts.cpu}; load average before:`,
    `${facts.loadBefore.toFixed(1)}. Processor time is per message said, whoever hears it.`,
  ].join('\n');
}

function table(): string {
  const names = ['carried by', 'speaker', 'holds half', 'holds nobody', 'redis', 'p50', 'p99', 'not heard'];
  const rows = WAYS.map((way) => {
    const all = runs.get(way) ?? [];
    const of = (field: keyof Run, unit: string) => {
      const figures = all.map((one) => one[field]);
      const [least, most] = [Math.min(...figures), Math.max(...figures)].map((one) => one.toFixed(1));
      return `${median(figures).toFixed(1)} [${least}–${most}] ${unit}`;
    };
    const cpu = (['speakerUs', 'holderUs', 'nobodyUs', 'redisUs'] as const).map((field) => of(field, 'µs'));
    return [way, ...cpu, of('p50', 'ms'), of('p99', 'ms'), String(all.reduce((sum, { lost }) => sum + lost, 0))];
  });
  return [names, names.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function goneTable(): string {
  if (gone.size === 0) return '';
  const rows = [...gone].map(([way, { lost, p99 }]) => [way, String(lost), `${p99.toFixed(1)} ms`]);
  const names = [`Redis killed for ${values.gone} s`, 'not heard, of those held', 'p99 of those heard'];
  return [names, names.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
