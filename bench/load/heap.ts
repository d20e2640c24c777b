/** Memory in use, without what is only waiting to be collected: a figure that says something about growth. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Inspected, inspect } from './inspector.ts';
import { usageOf } from './proc.ts';

/** The runtime collects at once and gives pages back a moment later. */
const SETTLE_MS = 500;

/** Resident memory in MiB after a full collection; NaN where there is no /proc. */
export async function settledMiB(inspected: Inspected): Promise<number> {
  const inspector = await inspect(inspected);
  try {
    // Twice: what the first finds to be finalised, the second frees.
    for (let time = 0; time < 2; time += 1) {
      await inspector.ask('HeapProfiler.collectGarbage');
      await delay(SETTLE_MS);
    }
  } finally {
    inspector.close();
  }
  return usageOf(inspected.pid).rssMiB;
}
