/** One campaign's ground: a system of its own, a ledger, and the words for what is done to it. */
import { cp, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../../../embedded/service-error.ts';
import { type Ledger, now, openLedger } from '../ledger.ts';
import { random } from '../plan.ts';
import { type Parts, type System, startSystem } from '../system/start-system.ts';
import { isOverLimit, type Outcome, type Scale } from './campaign.ts';

export interface Stage extends Scale {
  id: string;
  system: System;
  ledger: Ledger;
  /** Starts every message id of this campaign. */
  run: string;
  random(): number;
  fault(kind: string, target: string): void;
  recovered(kind: string, target: string): void;
  /** Writes down how much memory every server and worker uses. */
  measureMemory(): Promise<void>;
}

/** Systems that run, to be stopped when the run is asked to end. */
const running = new Set<System>();
export const stopEverything = async (): Promise<void> => {
  await Promise.allSettled([...running].map((system) => system.stop()));
};

/**
 * Starts a system, plays on it, stops it. What a campaign that failed left behind (ledger, logs) is kept where it
 * says.
 */
export async function onStage(
  id: string,
  scale: Scale,
  parts: Partial<Parts>,
  play: (stage: Stage) => Promise<Outcome>,
): Promise<Outcome> {
  const system = await startSystem(parts);
  running.add(system);
  const ledger = openLedger(join(system.dataDir, 'logs', 'ledger.jsonl'));
  const draw = random(scale.seed);
  const processes = [...system.servers, ...system.workers].map(({ process }) => process);
  const stage: Stage = {
    ...scale,
    id,
    system,
    ledger,
    run: `${id}-${scale.seed}`.toLowerCase(),
    random: draw,
    fault: (kind, target) => ledger.append({ e: 'fault', kind, target, at: now() }),
    recovered: (kind, target) => ledger.append({ e: 'recovered', kind, target, at: now() }),
    async measureMemory() {
      for (const process of processes) {
        if (!process.isRunning()) continue;
        ledger.append({ e: 'memory', target: process.name, bytes: await process.memory(), at: now() });
      }
    },
  };
  let isGood = false;
  try {
    const outcome = await play(stage);
    isGood = brokenIn(outcome) === null;
    return outcome;
  } finally {
    if (!isGood) scale.say(await keep(stage).catch(messageOf));
    ledger.close();
    running.delete(system);
    await system.stop();
  }
}

const WAITS = ['waitedTooLong', 'answeredTooLate'];
const TIMES = ['ms', 's', '%'];

/** The worst that was broken: a count says the product is wrong on any machine, a time only on one that is its own. */
export function brokenIn({ report, counts, figures }: Outcome): 'count' | 'time' | null {
  const findings = Object.entries(report?.findings ?? {}).filter(([, { count }]) => count > 0);
  const over = figures.filter(isOverLimit);
  const isCount =
    findings.some(([name]) => !WAITS.includes(name)) ||
    Object.values(counts).some((count) => count > 0) ||
    over.some(({ unit, value }) => !TIMES.includes(unit) || !Number.isFinite(value));
  if (isCount) return 'count';
  return findings.length > 0 || over.length > 0 ? 'time' : null;
}

async function keep({ system, run }: Stage): Promise<string> {
  const to = join(tmpdir(), `dekat-torture-kept-${run}`);
  await mkdir(to, { recursive: true });
  await cp(join(system.dataDir, 'logs'), to, { recursive: true });
  return `ledger and logs are kept in ${to}`;
}
