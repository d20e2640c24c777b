import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { summarise } from '../../../bench/figures.ts';
import { marked, markIn } from '../../../bench/load/mark.ts';
import { BENCHES, readOptions } from '../../../bench/options.ts';
import { cautionsOf } from '../../../bench/report/cautions.ts';
import { factsOf } from '../../../bench/report/machine.ts';
import { type Report, textReport, writeMarkdown } from '../../../bench/report/report.ts';

const ack = { name: 'send → ack, p50', unit: 'ms', target: { atMost: 20 } };
const summaries = summarise('latency', [[{ ...ack, value: 3.456 }], [{ ...ack, value: 2 }], [{ ...ack, value: 4 }]]);
const report: Report = {
  facts: factsOf(),
  options: { rounds: 3, secs: 10, conversations: 100_000 },
  benches: [{ name: 'latency', title: 'One shopper', summaries }],
  faults: ['round 1: 2 messages acknowledged, 1 stored'],
  cautions: [],
};

describe('a report of the benches', () => {
  it('shows median, spread, target and verdict in one line', () => {
    expect(textReport(report)).toContain('send → ack, p50  3.46 [2.00–4.00] ms  ≤ 20 ms  met');
  });

  it('says that it is void, and why', () => {
    expect(textReport(report)).toContain('VOID: round 1: 2 messages acknowledged, 1 stored');
  });

  it('replaces what stands between the markers of a page, and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dekat-report-'));
    const page = join(folder, 'performance.md');
    await writeFile(page, 'before\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nafter\n');

    await writeMarkdown(page, report);
    await writeMarkdown(page, report);

    const text = await readFile(page, 'utf8');
    expect(text.startsWith('before\n<!-- bench: begin -->\n\nMeasured ')).toBe(true);
    expect(text.endsWith('\n\n<!-- bench: end -->\nafter\n')).toBe(true);
    expect(text.split('| send → ack, p50 | 3.46 [2.00–4.00] ms | ≤ 20 ms | met |')).toHaveLength(2);
    await rm(folder, { recursive: true });
  });

  it('warns of too few rounds and of a limit that moved', () => {
    const figure = { name: 'limit, insertOne: persisted and delivered', unit: 'messages/s' };
    const moved = summarise('throughput', [[{ ...figure, value: 1000 }], [{ ...figure, value: 2500 }]]);
    expect(cautionsOf(moved, 2)).toEqual(['only 2 rounds', 'the limit server itself varied more than twofold']);
  });

  it('says so where the load generator was the limit in any bench', () => {
    const figure = (value: number) => [{ name: 'load generator, of one core', unit: '%', value }];
    const both = [...summarise('steady', [figure(10)]), ...summarise('throughput', [figure(97)])];
    expect(cautionsOf(both, 3)).toEqual(['the load generator was as busy as one core allows']);
  });
});

describe('the options of the benches', () => {
  it('name all benches where none is named', () => {
    expect(readOptions([])).toMatchObject({ only: BENCHES, rounds: 3 });
  });

  it('refuse what they do not know', () => {
    expect(() => readOptions(['--only', 'latency,speed'])).toThrow('speed is none of');
    expect(() => readOptions(['--rounds', '0'])).toThrow('--rounds must be a whole number');
  });
});

describe('a marked text', () => {
  it('is found by its number in any frame', () => {
    const text = marked(4711, 120);
    expect(text).toHaveLength(120);
    expect(markIn(`42/agent,["message:added",{"content":{"text":"${text}"}}]`)).toBe(4711);
    expect(markIn('42/agent,["presence:changed",{}]')).toBe(-1);
  });
});
