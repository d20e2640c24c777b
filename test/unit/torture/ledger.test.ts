import { appendFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLedger, readLedger } from '../../torture/ledger.ts';
import { tallyOf } from '../../torture/tally.ts';
import { ack, invoke, reader, shown } from './a-run.ts';
import { memoryLedger } from './memory-ledger.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dekat-ledger-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a ledger', () => {
  it('is on disk before anybody is told, and is only ever appended to', () => {
    const path = join(folder, 'one.jsonl');
    const first = openLedger(path);
    const told: number[] = [];
    first.onEntry(() => told.push(readLedger(path).length));
    first.append(invoke('a', 'order', 1, 10));
    first.append(ack('a', 'order', 1, 1, 12));
    first.close();
    const second = openLedger(path);
    second.append({ e: 'end', at: 20 });
    second.close();

    expect(told).toEqual([1, 2]);
    expect(readLedger(path)).toEqual([invoke('a', 'order', 1, 10), ack('a', 'order', 1, 1, 12), { e: 'end', at: 20 }]);
  });

  it('is read whole, though it is longer than one piece', () => {
    const path = join(folder, 'long.jsonl');
    const ledger = openLedger(path);
    const text = 'é—日本'.repeat(100);
    for (let n = 1; n <= 2_000; n += 1) ledger.append({ ...invoke('a', 'order', n, n), text });
    ledger.close();

    const entries = readLedger(path);

    expect(entries.length).toBe(2_000);
    expect(entries.every((one) => one.e === 'invoke' && one.text === text)).toBe(true);
  });

  it('with a line that is no entry is refused, not half read', () => {
    const path = join(folder, 'two.jsonl');
    const ledger = openLedger(path);
    ledger.append({ e: 'end', at: 20 });
    ledger.close();
    appendFileSync(path, '{"e":"ack","id":"x"}\n');

    expect(() => readLedger(path)).toThrow();
  });
});

describe('a tally', () => {
  it('holds all shown once each reader has the last of what is acknowledged', async () => {
    const ledger = memoryLedger();
    const tally = tallyOf(ledger);
    for (const one of [reader('a1', 'a'), reader('a2', 'a'), reader('b1', 'b')]) ledger.append(one);
    ledger.append(invoke('a', 'order', 1, 10));
    expect([tally.isAllShown(), tally.conversationId('a')]).toEqual([true, null]);
    ledger.append(ack('a', 'order', 1, 1, 12));
    ledger.append(shown('a1', 'a', 1));

    expect([tally.acked(), tally.isAllShown(), tally.conversationId('a')]).toEqual([1, false, 'c-a']);
    ledger.append(shown('a2', 'a', 1));
    expect(await tally.quiet(0)).toBe(true);
  });

  it('knows who has waited longest for a first ack', () => {
    const ledger = memoryLedger();
    const tally = tallyOf(ledger);
    ledger.append(invoke('a', 'order', 1, 10));
    expect(tally.oldestWaitMs()).toBeGreaterThan(0);
    ledger.append(ack('a', 'order', 1, 1, 12));
    expect(tally.oldestWaitMs()).toBe(0);
  });
});
