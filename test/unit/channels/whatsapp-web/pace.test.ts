import { describe, expect, it } from '@jest/globals';
import { pace } from '../../../../channels/whatsapp-web/pace.ts';

/** A clock that waiting moves. */
function aTime(chance: number) {
  const time = { at: 0, waited: [] as number[] };
  return {
    time,
    now: () => time.at,
    async wait(ms: number) {
      time.waited.push(ms);
      time.at += ms;
    },
    chance: () => chance,
  };
}

describe('the pace of a linked device', () => {
  it.each([
    [0, 1_000],
    [0.5, 2_000],
    [1, 3_000],
  ])('lets one message go each one to three seconds, by chance (%s)', async (chance, ms) => {
    const { time, ...clock } = aTime(chance);
    const { turn } = pace(clock);
    for (let n = 0; n < 3; n += 1) await turn();

    expect(time.waited).toEqual([ms, ms]);
  });

  it('lets the first go at once, and whoever comes late', async () => {
    const { time, ...clock } = aTime(1);
    const { turn } = pace(clock);
    await turn();
    time.at = 60_000;
    await turn();

    expect(time.waited).toEqual([]);
  });

  it('keeps those who ask together apart', async () => {
    const { time, ...clock } = aTime(0);
    const waited: number[] = [];
    const { turn } = pace({ ...clock, wait: async (ms) => void waited.push(ms) });
    await Promise.all([turn(), turn(), turn()]);

    expect(waited).toEqual([1_000, 2_000]);
    expect(time.at).toBe(0);
  });
});
