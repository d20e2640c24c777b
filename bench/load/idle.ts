/** Opens many connections that then say nothing: how fast, at what cost, and how much memory each keeps. */
import { shopperLine } from '../system/lines.ts';
import { settledMiB } from './heap.ts';
import type { IdlePlan, IdleResult } from './idle.plan.ts';
import { type Line, openLine } from './line.ts';
import { usageOf } from './proc.ts';
import { each, serveLoad } from './process.ts';

serveLoad<IdlePlan, IdleResult>(async ({ url, tokens, warmUp, connections, atOnce, server }) => {
  const open = (index: number): Promise<Line> =>
    tokens ? shopperLine(url, tokens[index] ?? '') : openLine(url, { namespace: '/' });
  const early = await each(warmUp, atOnce, open);
  const memoryBefore = await settledMiB(server);

  const cpuBefore = usageOf(server.pid).cpuS;
  const since = performance.now();
  const lines = await each(connections, atOnce, (index) => open(warmUp + index));
  const elapsedS = (performance.now() - since) / 1000;
  const cpuS = usageOf(server.pid).cpuS - cpuBefore;

  const grownMiB = (await settledMiB(server)) - memoryBefore;
  const result = {
    kibEach: (grownMiB * 1024) / connections,
    connectsPerS: connections / elapsedS,
    connectCpuUs: (cpuS / connections) * 1e6,
    lost: [...early, ...lines].filter((line) => !line.isOpen()).length,
  };
  for (const line of [...early, ...lines]) line.close();
  return result;
});
