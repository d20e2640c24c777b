import { describe, expect, it } from '@jest/globals';
import { keptFresh, unlessChanged } from '../../../core/kept-fresh.ts';
import { eventually } from '../../support/eventually.ts';

/** Gives 1, 2, 3… and can be told to fail. */
function aSource() {
  const source = { loads: 0, isDown: false };
  const load = async () => {
    if (source.isDown) throw new Error('down');
    source.loads += 1;
    return source.loads;
  };
  return { source, load };
}

describe('a value kept fresh', () => {
  it('is loaded once for many who ask at once', async () => {
    const { source, load } = aSource();
    const kept = keptFresh(load);

    const values = await Promise.all([kept.get('a'), kept.get('a'), kept.get('a')]);

    expect(values).toEqual([1, 1, 1]);
    expect(source.loads).toBe(1);
  });

  it('serves the old one while the next is fetched', async () => {
    const { load } = aSource();
    const kept = keptFresh(load, { refreshMs: -1 });

    expect(await kept.get('a')).toBe(1);
    expect(await kept.get('a')).toBe(1);
    await eventually(async () => expect(await kept.get('a')).toBeGreaterThan(1));
  });

  it('waits for the next one where the old is too old to serve', async () => {
    const { load } = aSource();
    const kept = keptFresh(load, { refreshMs: -1, staleMs: -1 });

    expect(await kept.get('a')).toBe(1);
    expect(await kept.get('a')).toBe(2);
  });

  it('stays in service while its source is away', async () => {
    const { source, load } = aSource();
    const kept = keptFresh(load, { refreshMs: -1, staleMs: -1 });
    await kept.get('a');

    source.isDown = true;

    expect(await kept.get('a')).toBe(1);
    await expect(kept.get('b')).rejects.toThrow('down');
  });

  it('is not put back by a load that began before it was forgotten', async () => {
    let finish = (_: string) => {};
    const answers = [
      new Promise<string>((resolve) => {
        finish = resolve;
      }),
      Promise.resolve('new'),
    ];
    const kept = keptFresh(async () => answers.shift() ?? 'never');
    const early = kept.get('a');

    kept.forget('a');
    const late = kept.get('a');
    finish('old');

    expect(await early).toBe('old');
    expect(await late).toBe('new');
    expect(await kept.get('a')).toBe('new');
  });
});

describe('what is made of something loaded again', () => {
  const listOf = unlessChanged((words: string[]) => ({ words }));

  it('is the same object while what is loaded stays the same, of each key its own', () => {
    const first = listOf('a', ['x']);

    expect(listOf('a', ['x'])).toBe(first);
    expect(listOf('b', ['x'])).not.toBe(first);
  });

  it('is made anew once something has changed', () => {
    const first = listOf('c', ['x']);

    expect(listOf('c', ['x', 'y'])).not.toBe(first);
    expect(listOf('c', ['x', 'y'])).toEqual({ words: ['x', 'y'] });
  });
});
