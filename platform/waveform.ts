/** Bars of a voice message: as many as fit beside its button. */
const BARS = 48;
/** One peak is kept of so many samples: half an hour is then 18,000 of them. */
const SAMPLES_A_PEAK = 800;
const LOUDEST = 32_768;

/**
 * How loud a voice was, over its time: 48 numbers from 0 to 100, relative to its loudest.
 * @param sound signed 16-bit samples, little-endian, one channel
 */
export async function waveformOf(sound: AsyncIterable<Uint8Array>): Promise<{ waveform: number[]; samples: number }> {
  const peaks: number[] = [];
  let samples = 0;
  let peak = 0;
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of sound) {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % 2);
    for (let at = 0; at < whole; at += 2) {
      peak = Math.max(peak, Math.abs(bytes.readInt16LE(at)) / LOUDEST);
      samples += 1;
      if (samples % SAMPLES_A_PEAK === 0) {
        peaks.push(peak);
        peak = 0;
      }
    }
    rest = bytes.subarray(whole);
  }
  if (peak > 0 || peaks.length === 0) peaks.push(peak);
  const loudest = Math.max(...peaks, 0.01);
  const bars = Array.from({ length: BARS }, (_, bar) => {
    const from = Math.floor((bar * peaks.length) / BARS);
    const to = Math.max(from + 1, Math.floor(((bar + 1) * peaks.length) / BARS));
    return Math.round((100 * Math.max(...peaks.slice(from, to))) / loudest);
  });
  return { waveform: bars, samples };
}
