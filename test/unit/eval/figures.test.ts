import { describe, expect, it } from '@jest/globals';
import { figuresOf, missedBars, type Tried } from '../../../eval/figures.ts';
import { withPart } from '../../../eval/markdown.ts';
import { optionsOf } from '../../../eval/options.ts';
import { failuresOf, tableOf } from '../../../eval/report.ts';
import type { Run } from '../../../eval/run-task.ts';

const run = (but: Partial<Run> = {}): Run => ({
  faults: [],
  failedTurn: null,
  said: [],
  invented: [],
  tookMs: [10],
  ...but,
});
const failed = run({ faults: ['wanted “x”'], failedTurn: 2, said: [{ by: 'shopper', text: 'halo' }] });
const tried = (id: string, runs: Run[]): Tried => ({ task: { id, subject: 'price', language: 'id' }, runs });

describe('figures of many runs', () => {
  it('tell what one try is worth from what can be relied on', () => {
    const { total } = figuresOf([tried('a', [run(), run()]), tried('b', [run(), failed])]);

    expect(total).toEqual({ tasks: 2, pass1: 0.75, passAll: 0.5 });
  });

  it('take the middle and the slow end of all turns', () => {
    const tookMs = Array.from({ length: 100 }, (_, i) => i + 1);

    expect(figuresOf([tried('a', [run({ tookMs })])])).toMatchObject({ turns: 100, p50Ms: 50, p95Ms: 95 });
  });

  it('miss the bar by a share, by runs that differ, and by a single invented figure', () => {
    const many = Array.from({ length: 19 }, (_, i) => tried(`t-${i}`, [run(), run()]));

    expect(missedBars('deterministic', figuresOf([...many, tried('b', [failed, failed])]))).toEqual([]);
    expect(missedBars('deterministic', figuresOf([...many, tried('b', [run(), failed])]))).toEqual([
      'runs of one task differ',
    ]);
    expect(missedBars('deterministic', figuresOf([tried('b', [failed])]))).toHaveLength(1);
    const invented = [{ kind: 'money' as const, text: 'Rp 1' }];
    expect(missedBars('model', figuresOf([tried('a', [run({ invented })])]))).toEqual([
      '1 invented figures, none may be',
    ]);
    expect(missedBars('model', figuresOf([]))).not.toEqual([]);
  });

  it('are told as a table, with what failed and where', () => {
    const all = [tried('a', [run()]), tried('b', [failed])];

    expect(tableOf({ name: 'x', times: 1, figures: figuresOf(all), answered: new Map() })).toContain(
      '| **all** | 2 | 50.0 % | 50.0 % |',
    );
    expect(failuresOf(all)).toBe('✗ b (1 of 1 runs, turn 2)\n    > halo\n    wanted “x”');
  });
});

describe('a page of figures', () => {
  it('keeps the other parts when one is measured anew', () => {
    const page = withPart(withPart('# Page\n', 'a', 'old'), 'b', 'other');

    const anew = withPart(page, 'a', 'new');

    expect(anew).toContain('<!-- a -->\n\nnew\n\n<!-- end -->');
    expect(anew).toContain('other');
    expect(anew).not.toContain('old');
  });
});

describe('arguments', () => {
  it('choose the engine, the tasks and where figures go', () => {
    const given = ['--engine', 'model', '--only', 'hold', '--only', 'price', '--json', 'x.json'];

    expect(optionsOf(given)).toMatchObject({ engine: 'model', only: ['hold', 'price'], times: 4, json: 'x.json' });
  });

  it.each([['--engine', 'x'], ['--times', '0'], ['--base-url', 'http://localhost:1/v1'], ['--nonsense']])(
    'are refused with the usage: %s',
    (...given) => {
      expect(() => optionsOf(given)).toThrow('npm run eval');
    },
  );
});
