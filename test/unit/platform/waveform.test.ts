import { describe, expect, it } from '@jest/globals';
import { waveformOf } from '../../../platform/waveform.ts';

/** Samples cut anywhere, also within one. */
async function* cut(samples: number[], at: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, i) => void bytes.writeInt16LE(sample, i * 2));
  for (let from = 0; from < bytes.length; from += at) yield bytes.subarray(from, from + at);
}

describe('the waves of a voice', () => {
  it('follow how loud it is, relative to its loudest, however its bytes are cut', async () => {
    const rising = Array.from({ length: 80_000 }, (_, i) => Math.round(((i % 2 ? 1 : -1) * 16_000 * i) / 80_000));

    const [whole, odd] = [await waveformOf(cut(rising, 160_000)), await waveformOf(cut(rising, 333))];

    expect(whole.samples).toBe(80_000);
    expect(whole.waveform).toHaveLength(48);
    expect(whole.waveform).toEqual([...whole.waveform].sort((a, b) => a - b));
    expect([whole.waveform[0], whole.waveform.at(-1)]).toEqual([2, 100]);
    expect(odd).toEqual(whole);
  });

  it('of silence, and of next to nothing, are flat', async () => {
    expect((await waveformOf(cut(Array(1_000).fill(0), 64))).waveform).toEqual(Array(48).fill(0));
    expect(await waveformOf(cut([], 2))).toEqual({ waveform: Array(48).fill(0), samples: 0 });
  });
});
