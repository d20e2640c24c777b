import { join } from 'node:path';
import { onPath } from './binary.ts';
import type { OnProgress } from './progress.ts';
import { programFromWheel, type Wheel } from './wheels.ts';

const PROGRAM = 'ffmpeg-linux-x86_64-v9.0.2';
/** A static build: it asks for nothing of the system but its kernel. */
export const FFMPEG: Wheel = {
  kind: { name: 'ffmpeg', title: 'ffmpeg' },
  requirement: 'imageio-ffmpeg==0.8.1',
  program: PROGRAM,
  bytes: 67_998_402,
  platforms: ['linux-x64'],
  sha256: ['050d6850601c3b3890bd2b28306f3b842b3daea390a561101174375a1c460bda'],
};

interface Options {
  servicesDir: string;
  env: Record<string, string | undefined>;
  onProgress: OnProgress;
}

/** The one on `PATH`, or where the one that is fetched will lie. */
export function ffmpegPath({ servicesDir, env }: Omit<Options, 'onProgress'>): string {
  const [own] = onPath(['ffmpeg'], env.PATH);
  return own ?? join(servicesDir, FFMPEG.requirement.replace('==', '-'), 'imageio_ffmpeg', 'binaries', PROGRAM);
}

/** Fetches one, where there is none on `PATH`. @throws Error saying why it could not be had */
export async function fetchFfmpeg(options: Options): Promise<string> {
  const [own] = onPath(['ffmpeg'], options.env.PATH);
  return own ?? programFromWheel(FFMPEG, options);
}
