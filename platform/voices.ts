import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { Bytes, MadeVoice, VoiceMaker } from '../core/ports.ts';
import { waveformOf } from './waveform.ts';

const run = promisify(execFile);
/** Nobody talks to a shop for longer. */
const LONGEST_S = 30 * 60;
const TIMEOUT_MS = 60_000;
/** Enough to tell loud from quiet, and little to read. */
const SAMPLES_PER_S = 8_000;

/** One that is not there may come: it is fetched while everything runs already. */
const LOOK_AGAIN_MS = 30_000;

/**
 * Makes sound anew by ffmpeg: OGG with Opus, as WhatsApp wants a voice note, and M4A with AAC, which every browser plays.
 * @param path of the program; null: the one on `PATH`
 */
export function ffmpegVoices(path: string | null): VoiceMaker {
  const program = path ?? 'ffmpeg';
  let isHere = false;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return {
    async isThere() {
      if (isHere || performance.now() - lookedAt < LOOK_AGAIN_MS) return isHere;
      lookedAt = performance.now();
      isHere = await run(program, ['-version'], { timeout: 10_000 }).then(
        () => true,
        () => false,
      );
      return isHere;
    },
    async remake(sound) {
      const folder = await mkdtemp(join(tmpdir(), 'dekat-voice-'));
      try {
        return await made(program, folder, sound);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function made(ffmpeg: string, folder: string, sound: Bytes): Promise<MadeVoice | { refused: 'file_unreadable' }> {
  const [from, ogg, m4a] = ['in', 'out.ogg', 'out.m4a'].map((name) => join(folder, name)) as [string, string, string];
  await pipeline(Readable.from(sound), createWriteStream(from));
  const quietly = ['-hide_banner', '-nostdin', '-loglevel', 'error', '-protocol_whitelist', 'file,pipe'];
  const only = ['-map', '0:a:0', '-map_metadata', '-1', '-ac', '1', '-t', String(LONGEST_S)];
  const running = spawn(ffmpeg, [
    ...[...quietly, '-i', from],
    ...[...only, '-ar', '48000', '-c:a', 'libopus', '-b:a', '24k', ogg],
    ...[...only, '-ar', '44100', '-c:a', 'aac', '-b:a', '48k', '-movflags', '+faststart', m4a],
    ...[...only, '-ar', String(SAMPLES_PER_S), '-f', 's16le', 'pipe:1'],
  ]);
  const timer = setTimeout(() => running.kill('SIGKILL'), TIMEOUT_MS);
  running.stderr.resume();
  const ended = new Promise<number | null>((resolve, reject) => {
    running.once('error', reject);
    running.once('close', resolve);
  });
  try {
    const { waveform, samples } = await waveformOf(running.stdout);
    if ((await ended) !== 0 || samples === 0) return { refused: 'file_unreadable' };
    const durationMs = Math.round((1_000 * samples) / SAMPLES_PER_S);
    return { ogg: await readFile(ogg), m4a: await readFile(m4a), durationMs, waveform };
  } finally {
    clearTimeout(timer);
  }
}
