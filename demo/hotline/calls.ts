import { randomUUID } from 'node:crypto';
import type { Webhooks } from '../webhooks.ts';
import type { FaultBox } from './faults.ts';
import { aVoice } from './voice.ts';

/** How a call goes. */
export const ENDS = ['missed', 'voicemail', 'answered', 'ringing'] as const;
export type End = (typeof ENDS)[number];

export interface CallOptions {
  /** null: they hide it. */
  number: string | null;
  name?: string | undefined;
  end?: End | undefined;
  direction?: 'in' | 'out' | undefined;
  answeredBy?: string | undefined;
  /** How long they were on the line, in seconds; of an answered call 0 is none that is recorded. */
  seconds?: number | undefined;
  /** What was recorded, where it is not to be made up. */
  recording?: Buffer | undefined;
}
/** What the telephone system tells of a call, in Dekat's own words. */
export interface CallEvent {
  call_id: string;
  event: string;
  at: string;
  direction: 'in' | 'out';
  caller: { number: string | null; name?: string | undefined };
  answered_by?: string | undefined;
  recording?: { id: string; url: string; of: 'voicemail' | 'call'; type: string };
}
export const toldOf = ({ call_id: callId, event, caller: { number } }: CallEvent) => ({ callId, event, number });
export type Told = ReturnType<typeof toldOf>;

interface Deps {
  webhooks: Pick<Webhooks<CallEvent, Told>, 'offer'>;
  faults: FaultBox;
  /** Where recordings are fetched. */
  url(): string;
  now(): Date;
}
const SPOKEN_S = 6;

/** Calls, with what is told of each. */
export function createCalls({ webhooks, faults, url, now }: Deps) {
  const recordings = new Map<string, Buffer>();

  function record(callId: string, of: 'voicemail' | 'call', { seconds = SPOKEN_S, recording }: CallOptions) {
    const id = `${callId}-1`;
    recordings.set(id, recording ?? aVoice(seconds));
    return { id, url: `${url()}/recordings/${id}.wav`, of, type: 'audio/wav' };
  }

  return {
    /** @returns what it is called by */
    call(options: CallOptions): string {
      const { number, name, end = 'missed', direction = 'in', answeredBy, seconds = SPOKEN_S } = options;
      const callId = `call-${randomUUID()}`;
      let at = now().getTime();
      const head = { call_id: callId, direction, caller: { number, ...(name ? { name } : {}) } };
      // One after the other on the telephone's clock, whatever order they come in.
      const step = (event: string, more: Partial<CallEvent> = {}): CallEvent => {
        at += 1;
        return { ...head, event, at: new Date(at).toISOString(), ...more };
      };
      const events = [step('call.ringing')];
      if (end === 'answered') events.push(step('call.answered', answeredBy ? { answered_by: answeredBy } : {}));
      if (end === 'missed' || end === 'voicemail') events.push(step('call.missed'));
      if (end === 'voicemail')
        events.push(step('recording.ready', { recording: record(callId, 'voicemail', options) }));
      if (end === 'answered' && seconds > 0)
        events.push(step('recording.ready', { recording: record(callId, 'call', options) }));
      for (const event of faults.now().reorder ? events.reverse() : events) webhooks.offer(callId, event);
      return callId;
    },
    recording: (id: string): Buffer | undefined => recordings.get(id),
  };
}
export type Calls = ReturnType<typeof createCalls>;
