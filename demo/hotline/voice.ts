const RATE = 8_000;
const BYTES_A_SAMPLE = 2;
const HEAD_BYTES = 44;
/** Of a voice, more or less. */
const PITCH_HZ = 180;
const SYLLABLES_A_SECOND = 4;

/** Something that sounds a little like somebody speaking on the telephone, as a WAV file. */
export function aVoice(seconds: number): Buffer {
  const samples = Math.round(seconds * RATE);
  const file = Buffer.alloc(HEAD_BYTES + samples * BYTES_A_SAMPLE);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20); // plain samples
  file.writeUInt16LE(1, 22); // one of them at a time
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * BYTES_A_SAMPLE, 28);
  file.writeUInt16LE(BYTES_A_SAMPLE, 32);
  file.writeUInt16LE(8 * BYTES_A_SAMPLE, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples * BYTES_A_SAMPLE, 40);
  for (let i = 0; i < samples; i += 1) {
    const at = i / RATE;
    const loud = Math.max(0, Math.sin(Math.PI * SYLLABLES_A_SECOND * at)) * (0.4 + 0.6 * Math.abs(Math.sin(at)));
    const tone = Math.sin(2 * Math.PI * PITCH_HZ * at) + 0.4 * Math.sin(6 * Math.PI * PITCH_HZ * at);
    file.writeInt16LE(Math.round(9_000 * loud * tone), HEAD_BYTES + i * BYTES_A_SAMPLE);
  }
  return file;
}
