/** Where a process spends its time while something runs, by V8's sampling profiler. */
import { z } from 'zod';
import { beforeBundling, type CallFrame } from './before-bundling.ts';
import { type Inspected, inspect } from './inspector.ts';

/** Parts of the time a process is busy, in per cent. */
export type Shares = Map<string, number>;

const callFrame: z.ZodType<CallFrame> = z.object({
  functionName: z.string(),
  url: z.string(),
  lineNumber: z.number(),
  columnNumber: z.number(),
});
const profiles = z.object({
  profile: z.object({
    nodes: z.array(z.object({ id: z.number(), callFrame })),
    samples: z.array(z.number()),
    timeDeltas: z.array(z.number()),
  }),
});
type Profile = z.infer<typeof profiles>['profile'];

/** @returns what `run` returns, and how the busy time of the process was shared meanwhile */
export async function profiled<T>(inspected: Inspected, run: () => Promise<T>): Promise<[T, Shares]> {
  const inspector = await inspect(inspected);
  try {
    await inspector.ask('Profiler.enable');
    await inspector.ask('Profiler.start');
    const done = await run();
    const { profile } = profiles.parse(await inspector.ask('Profiler.stop'));
    return [done, sharesOf(profile)];
  } finally {
    inspector.close();
  }
}

const IDLE = '(idle)';
/** What a sample counts for, first match first. */
const PARTS: Array<[part: string, is: (name: string, url: string) => boolean]> = [
  [IDLE, (name) => name === '(idle)'],
  ['garbage collection', (name) => name === '(garbage collector)'],
  ['system calls that write', (name, url) => url === '' && /^write/.test(name)],
  ['MongoDB’s driver', (_, url) => /node_modules\/(mongodb|bson|mongoose)\//.test(url)],
  ['socket.io and ws', (_, url) => /node_modules\/(socket\.io|engine\.io|ws\/|@socket\.io)/.test(url)],
  ['Redis’ client and queue', (_, url) => /node_modules\/(ioredis|redis-parser|bullmq|msgpackr)\//.test(url)],
  ['other packages', (_, url) => url.includes('/node_modules/')],
  ['Node itself', (_, url) => url.startsWith('node:') || url === ''],
  ['our own code', () => true],
];

export function sharesOf({ nodes, samples, timeDeltas }: Profile): Shares {
  const fileOf = beforeBundling();
  const partOf = new Map(
    nodes.map(({ id, callFrame }) => {
      const file = fileOf(callFrame);
      return [id, PARTS.find(([, is]) => is(callFrame.functionName, file))?.[0]];
    }),
  );
  const times = new Map<string, number>(PARTS.map(([part]) => [part, 0]));
  for (const [at, id] of samples.entries()) {
    const part = partOf.get(id) ?? IDLE;
    times.set(part, (times.get(part) ?? 0) + (timeDeltas[at] ?? 0));
  }
  times.delete(IDLE);
  const busy = [...times.values()].reduce((sum, one) => sum + one, 0);
  return new Map([...times].sort(([, a], [, b]) => b - a).map(([part, time]) => [part, (100 * time) / busy]));
}
