/** Memory in use, without what is only waiting to be collected: a figure that says something about growth. */
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { usageOf } from './proc.ts';

/** The runtime collects at once and gives pages back a moment later. */
const SETTLE_MS = 500;
const LISTENING_WITHIN_MS = 5_000;
const LOOK_EVERY_MS = 50;

/** A Node process, and where its inspector listens once it is asked to (`--inspect-port`). */
export interface Inspected {
  pid: number;
  inspectPort: number;
}

/** Resident memory in MiB after a full collection; NaN where there is no /proc. */
export async function settledMiB(inspected: Inspected): Promise<number> {
  // Twice: what the first finds to be finalised, the second frees.
  for (let time = 0; time < 2; time += 1) {
    await collectGarbage(inspected);
    await delay(SETTLE_MS);
  }
  return usageOf(inspected.pid).rssMiB;
}

async function collectGarbage(inspected: Inspected): Promise<void> {
  const socket = new WebSocket(await inspectorUrl(inspected));
  try {
    await new Promise<void>((resolve, reject) => {
      socket.on('open', () => socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' })));
      socket.on('message', () => resolve());
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('the inspector hung up')));
    });
  } finally {
    socket.close();
  }
}

const targets = z.array(z.object({ webSocketDebuggerUrl: z.url() })).min(1);

/** SIGUSR1 is how Node is asked to open its inspector; once it is open, the signal does nothing. */
async function inspectorUrl({ pid, inspectPort }: Inspected): Promise<string> {
  process.kill(pid, 'SIGUSR1');
  const deadline = performance.now() + LISTENING_WITHIN_MS;
  for (;;) {
    try {
      const answer = await fetch(`http://127.0.0.1:${inspectPort}/json/list`);
      const [first] = targets.parse(await answer.json());
      return first?.webSocketDebuggerUrl ?? '';
    } catch (err) {
      if (performance.now() > deadline) throw new Error('no inspector to collect garbage with', { cause: err });
      await delay(LOOK_EVERY_MS);
    }
  }
}
