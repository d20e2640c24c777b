/** Two short tones, made here: no file to fetch. */

const TONES_HZ = [659, 880] as const;
const TONE_S = 0.13;
const LOUDNESS = 0.12;
/** Several notices at once are one. */
const APART_S = 1.5;

let context: AudioContext | null = null;
let lastAt = Number.NEGATIVE_INFINITY;

/** Browsers let a page be heard once somebody has pressed something on it. @returns a function that waits no longer */
export function hearGesture(): () => void {
  const begin = () => {
    context ??= new AudioContext();
    void context.resume();
    stop();
  };
  const stop = () => {
    document.removeEventListener('pointerdown', begin, true);
    document.removeEventListener('keydown', begin, true);
  };
  document.addEventListener('pointerdown', begin, true);
  document.addEventListener('keydown', begin, true);
  return stop;
}

export function ring(): void {
  if (context?.state !== 'running' || context.currentTime - lastAt < APART_S) return;
  lastAt = context.currentTime;
  for (const [i, hz] of TONES_HZ.entries()) tone(context, hz, lastAt + i * TONE_S);
}

function tone(on: AudioContext, hz: number, at: number): void {
  const voice = new OscillatorNode(on, { frequency: hz });
  const volume = new GainNode(on, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.015);
  volume.gain.exponentialRampToValueAtTime(0.001, at + TONE_S * 1.6);
  voice.connect(volume).connect(on.destination);
  voice.start(at);
  voice.stop(at + TONE_S * 1.7);
}
