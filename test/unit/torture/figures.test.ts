import { describe, expect, it } from '@jest/globals';
import { check } from '../../torture/check.ts';
import { aRun, invoke } from './a-run.ts';

const figuresOf = (run = aRun()) => check(run, { longestWaitMs: 1_000 }).figures;

describe('the figures of a run', () => {
  it('count what was begun, acknowledged and shown', () => {
    expect(figuresOf()).toMatchObject({ invoked: 5, acked: 5, refused: 0, shown: 9, readers: 3, lossBelow: 3 / 5 });
  });

  it('tell times to the ack, and let an unanswered message wait until the end', () => {
    expect(figuresOf().ackMs).toEqual({ p50: 6, p99: 8, longest: 8 });
    const run = aRun();
    run.entries.push(invoke('a', 'order', 9, 50), { e: 'end', at: 250 });
    expect(figuresOf(run).ackMs).toEqual({ p50: 6, p99: 8, longest: 200 });
  });

  it('tell what was in flight at a fault, and how long until the next ack', () => {
    const run = aRun();
    // a-order-2 is begun at 20 and acked at 26; the racer's two are begun at 30 and acked at 37 and 38.
    const about = { kind: 'kill', target: 'server' };
    run.entries.push({ e: 'fault', ...about, at: 21 }, { e: 'recovered', ...about, at: 24 });
    run.entries.push({ e: 'fault', ...about, at: 30 });
    expect(figuresOf(run)).toMatchObject({
      faults: { kill: 2 },
      inFlightAtFaults: { fewest: 1, median: 1 },
      faultToAckMs: 7,
      recoveryToAckMs: 2,
    });
  });

  it('tell memory before and after', () => {
    const run = aRun();
    for (const [at, bytes] of [
      [1, 100],
      [2, 300],
      [3, 200],
    ] as const)
      run.entries.push({ e: 'memory', target: 'a', bytes, at });
    expect(figuresOf(run).memory).toEqual({ a: { firstBytes: 100, lastBytes: 200 } });
  });
});
