import type { CallStage } from '../../contract/codes.ts';
import type { CallFact, ChannelFact, InboundMedia, OutsideSender } from '../channel.ts';
import { e164Of } from './number.ts';
import { type HotlineWebhook, hotlineWebhook, recording } from './shapes.ts';

/** A map, for a kind named `constructor` must not find one. */
const STAGES = new Map<string, CallStage>([
  ['call.ringing', 'ringing'],
  ['call.missed', 'missed'],
  ['call.answered', 'answered'],
]);

/**
 * Reads one webhook: one step of one call. What is told of a call twice is known by the call and the step, whatever else
 * the telephone system calls it. Never throws: what is not of the shape gives nothing, a step we do not know `unknown`.
 */
export function decode(body: unknown, account = ''): ChannelFact[] {
  const parsed = hotlineWebhook.safeParse(body);
  if (!parsed.success) return [];
  const { call_id: callId, event, at, direction, caller, answered_by: byName, recording: told } = parsed.data;
  const call: Omit<CallFact, 'externalId' | 'got'> = {
    ...{ fact: 'call', account, at: at ? new Date(at) : new Date() },
    ...{ callId, direction, person: personOf(caller), ...(byName ? { byName } : {}) },
  };
  const stage = STAGES.get(event);
  if (stage) return [{ ...call, externalId: `${callId}:${event}`, got: stage }];
  const heard = event === 'recording.ready' ? recording.safeParse(told) : null;
  if (!heard?.success) return [{ ...call, externalId: `${callId}:${event}`, got: { unknown: event } }];
  const got = { recording: mediaOf(heard.data), isVoicemail: heard.data.of === 'voicemail' };
  return [{ ...call, externalId: `${callId}:recording:${heard.data.id}`, got }];
}

/** Whoever shows no number that could be called back is one with all who show none. */
function personOf({ number, name }: HotlineWebhook['caller']): OutsideSender {
  const phone = e164Of(number ?? '');
  if (!phone) return { isHidden: true };
  return { phone, ...(name ? { name } : {}) };
}

function mediaOf({ url, type, of }: { url: string; type: string; of: 'voicemail' | 'call' }): InboundMedia {
  const [ending = 'mp3'] = /[a-z0-9]+/.exec(type.split('/')[1]?.replace(/^x-/, '').replace('mpeg', 'mp3') ?? '') ?? [];
  const name = `${of === 'voicemail' ? 'pesan-suara' : 'rekaman-telepon'}.${ending}`;
  return { kind: 'media', as: 'voice', mediaId: url, name, type };
}
