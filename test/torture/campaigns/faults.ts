/** The blows themselves: dealt by plan, written down, and met with full work. */
import { setTimeout as delay } from 'node:timers/promises';
import type { PlannedFault } from '../plan.ts';
import type { NodeProcess } from '../system/node-process.ts';
import type { Load } from './load.ts';
import type { Stage } from './stage.ts';

/** So many messages are acknowledged between two blows: each meets a system at work. */
const WORK_BETWEEN = 100;

/** SIGKILL, and back after a while. @returns from the start of the process to the first ack by it, each time */
export async function killServers(stage: Stage, load: Load, plan: PlannedFault[]): Promise<number[]> {
  const firstAcks: number[] = [];
  for (const { afterMs, target, downMs } of plan) {
    await delay(afterMs);
    await load.more(WORK_BETWEEN);
    const server = stage.system.servers[target]?.process;
    if (!server) continue;
    stage.fault('server killed', server.name);
    await server.kill();
    await delay(downMs);
    firstAcks.push(await backToWork(stage, server));
    stage.recovered('server killed', server.name);
    await load.caughtUp();
  }
  return firstAcks;
}

/** Starts a process that was ended. @returns from its start to the first ack it gives, in milliseconds */
export async function backToWork(stage: Stage, server: NodeProcess): Promise<number> {
  const back = server.restart();
  const took = await firstAck(stage, server);
  await back;
  return took;
}

const TRY_EVERY_MS = 25;
const ACK_WITHIN_MS = 20_000;
let probes = 0;

/** Somebody new writes straight to a server that starts, as soon as it lets them. */
async function firstAck({ system, run }: Stage, server: NodeProcess): Promise<number> {
  probes += 1;
  const visitor = `probe-${run}-${probes}-0123456789`;
  const deadline = performance.now() + ACK_WITHIN_MS;
  while (performance.now() < deadline) {
    try {
      const line = await system.probeVendor.shopperLine(server.url, visitor);
      await line.get('message:send', { kind: 'text', conversationId: null, clientId: `p-${probes}`, text: 'halo' });
      line.close();
      return performance.now() - server.startedAt;
    } catch {
      await delay(TRY_EVERY_MS);
    }
  }
  return Number.POSITIVE_INFINITY;
}
