/** Records from the microphone, in whichever box the browser has for it: the server makes it anew. */
import { realTimers, type Timers } from './timers.ts';

/** What we use of a browser; this folder knows none. */
interface Stream {
  getTracks(): Array<{ stop(): void }>;
}
interface Recorder {
  readonly mimeType: string;
  readonly state: 'inactive' | 'recording' | 'paused';
  start(): void;
  stop(): void;
  ondataavailable: ((event: { data: Blob }) => void) | null;
  onstop: (() => void) | null;
}
interface Browser {
  navigator?: { mediaDevices?: { getUserMedia(what: { audio: boolean }): Promise<Stream> } };
  MediaRecorder?: {
    new (stream: Stream, options: { mimeType?: string; audioBitsPerSecond: number }): Recorder;
    isTypeSupported(type: string): boolean;
  };
}
const browser = globalThis as unknown as Browser;

/** Speech, not music. */
const BITS_PER_S = 32_000;
/** Two minutes: more is a call. */
export const VOICE_MAX_MS = 120_000;
const BOXES = ['audio/webm;codecs=opus', 'audio/mp4'];

/** Whether there is a microphone to be asked for at all: not on pages without TLS, and not in old browsers. */
export const canRecord = (): boolean =>
  browser.MediaRecorder !== undefined && browser.navigator?.mediaDevices !== undefined;

export interface Recording {
  /** Ends it. @returns null where nothing was heard */
  finish(): Promise<Blob | null>;
  cancel(): void;
}

/**
 * Asks for the microphone and begins. It ends by itself after two minutes, and is then there to be sent.
 * @throws whatever the browser says: the microphone is refused, or there is none
 */
export async function recordVoice(onFull: () => void, timers: Timers = realTimers): Promise<Recording> {
  const { MediaRecorder, navigator } = browser;
  if (!MediaRecorder || !navigator?.mediaDevices) throw new Error('no recorder here');
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const mimeType = BOXES.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, { ...(mimeType ? { mimeType } : {}), audioBitsPerSecond: BITS_PER_S });
  const parts: Blob[] = [];
  const ended = new Promise<void>((resolve) => {
    recorder.ondataavailable = ({ data }) => void parts.push(data);
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop(); // the browser's red dot goes
      resolve();
    };
  });
  const stop = () => {
    cancelTimer();
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const cancelTimer = timers.after(VOICE_MAX_MS, () => {
    stop();
    onFull();
  });
  recorder.start();
  return {
    async finish() {
      stop();
      await ended;
      const sound = new Blob(parts, { type: recorder.mimeType.split(';')[0] ?? '' });
      return sound.size > 0 ? sound : null;
    },
    cancel: stop,
  };
}

/** `1:07`. */
export function clockWords(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A recording's name, with the ending its box has. */
export const voiceName = ({ type }: Blob): string => `suara.${type.endsWith('mp4') ? 'm4a' : 'webm'}`;
