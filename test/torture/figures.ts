/** What a campaign measured, beside the verdict. */
import { type Facts, groupBy } from './checks/facts.ts';
import { owedWaits, waits } from './checks/promises.ts';
import { type Entry, type EntryOf, only } from './ledger.ts';

export interface Figures {
  invoked: number;
  acked: number;
  refused: number;
  unknown: number;
  retries: number;
  /** What readers showed, all together, and how many read: a verdict without readers says little. */
  shown: number;
  readers: number;
  /** Acked per second, from the first try to the last ack. */
  ratePerS: number;
  /** From first try to first ack. The longest counts what was never acknowledged, until the end. */
  ackMs: { p50: number; p99: number; longest: number };
  /** From `owed` until shown, the longest. Null: nothing was owed. */
  longestOwedMs: number | null;
  /** Deliveries of one message to one reader beyond the first: reported, not failed. */
  rawDoubles: number;
  faults: Record<string, number>;
  /** Messages begun and not yet acknowledged at the moment of each fault: the fewest and the median. */
  inFlightAtFaults: { fewest: number; median: number } | null;
  /** The longest from a fault to the next ack of anybody. */
  faultToAckMs: number | null;
  /** The longest from a recovery to the next ack of anybody. */
  recoveryToAckMs: number | null;
  /** 0 lost of n says: below 3/n, at 95 %. */
  lossBelow: number | null;
  memory: Record<string, { firstBytes: number; lastBytes: number }>;
}

export function figuresOf(facts: Facts): Figures {
  const { entries, invokes, acks, refusals, rights, endedAt } = facts;
  const of = <E extends Entry['e']>(e: E) => only(entries, e);
  const all = [...waits(facts)];
  const ackedMs = sorted(all.filter(({ isAcked }) => isAcked).map(({ waitedMs }) => waitedMs));
  const ackTimes = sorted([...acks.values()].map(([first]) => first?.at ?? 0));
  const [firstInvoke = 0] = sorted([...invokes.values()].map(({ at }) => at));
  const owed = [...owedWaits(facts)].map(({ waitedMs }) => waitedMs);
  const faults = of('fault');
  const untilAck = (moments: Array<{ at: number }>) =>
    longest(moments.map(({ at }) => (ackTimes[countUpTo(ackTimes, at)] ?? endedAt) - at));
  return {
    invoked: invokes.size,
    acked: acks.size,
    refused: refusals.size,
    unknown: of('unknown').length,
    retries: of('retry').length,
    shown: of('shown').length,
    readers: rights.size,
    ratePerS: acks.size > 1 ? (acks.size / ((ackTimes.at(-1) ?? 0) - firstInvoke)) * 1000 : 0,
    ackMs: { p50: at(ackedMs, 0.5), p99: at(ackedMs, 0.99), longest: longest(all.map((one) => one.waitedMs)) ?? 0 },
    longestOwedMs: longest(owed),
    rawDoubles: rawDoubles(of('raw')),
    faults: Object.fromEntries([...groupBy(faults, ({ kind }) => kind)].map(([kind, list]) => [kind, list.length])),
    inFlightAtFaults: inFlight(facts, faults),
    faultToAckMs: untilAck(faults),
    recoveryToAckMs: untilAck(of('recovered')),
    lossBelow: acks.size > 0 ? 3 / acks.size : null,
    memory: memoryOf(of('memory')),
  };
}

function inFlight({ invokes, acks, refusals }: Facts, faults: Array<{ at: number }>): Figures['inFlightAtFaults'] {
  if (faults.length === 0) return null;
  const begun = sorted([...invokes.values()].map((one) => one.at));
  const over = [...invokes.keys()].map((id) => acks.get(id)?.[0]?.at ?? refusals.get(id)?.at);
  const ended = sorted(over.filter((moment) => moment !== undefined));
  const counts = sorted(faults.map((fault) => countUpTo(begun, fault.at) - countUpTo(ended, fault.at)));
  return { fewest: counts[0] ?? 0, median: at(counts, 0.5) };
}

const rawDoubles = (raw: EntryOf<'raw'>[]): number =>
  raw.length - new Set(raw.map((one) => `${one.reader} ${one.conversationId} ${one.seq}`)).size;

function memoryOf(entries: EntryOf<'memory'>[]): Figures['memory'] {
  const targets = [...groupBy(entries, ({ target }) => target)];
  const ends = targets.map(([target, list]) => [
    target,
    { firstBytes: list[0]?.bytes ?? 0, lastBytes: list.at(-1)?.bytes ?? 0 },
  ]);
  return Object.fromEntries(ends) as Figures['memory'];
}

const sorted = (all: number[]): number[] => all.sort((a, b) => a - b);
/** Nearest rank. */
const at = (inOrder: number[], share: number): number =>
  inOrder[Math.max(0, Math.ceil(inOrder.length * share) - 1)] ?? 0;
const longest = (all: number[]): number | null => (all.length > 0 ? all.reduce((a, b) => Math.max(a, b)) : null);

/** How many of these are not after `moment`. */
function countUpTo(inOrder: number[], moment: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((inOrder[middle] ?? 0) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
