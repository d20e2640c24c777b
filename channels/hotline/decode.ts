import type { CallStage } from '../../contract/codes.ts';
import type { CallFact, ChannelFact, InboundFact, InboundMedia, OutsideSender } from '../channel.ts';
import { clean } from '../words.ts';
import { e164Of } from './number.ts';
import { type HotlineWebhook, hotlineWebhook, recording } from './shapes.ts';

const NAME_MAX = 200;
const KIND_MAX = 40;
const ID_MAX = 120;

/** A map, for a kind named `constructor` must not find one. */
const STAGES = new Map<string, CallStage>([
  ['call.ringing', 'ringing'],
  ['call.missed', 'missed'],
  ['call.answered', 'answered'],
]);

/**
 * Reads one webhook: one step of one call. What is told of a call twice is known by the call and the step, whatever else
 * the telephone system calls it. Never throws: what cannot be read gives nothing, a kind we do not know `unsupported`.
 */
export function decode(body: unknown, account = ''): ChannelFact[] {
  const parsed = hotlineWebhook.safeParse(body);
  if (!parsed.success) return [];
  const told = parsed.data;
  const callId = clean(told.call_id, ID_MAX);
  const event = clean(told.event, KIND_MAX);
  if (!callId || !event) return [];
  const person = personOf(told.caller);
  const head = { account, at: told.at ? new Date(told.at) : new Date() };
  const stage = STAGES.get(event);
  if (stage) return [{ ...callOf(told, callId, person), ...head, externalId: `${callId}:${event}`, got: stage }];
  if (event === 'recording.ready') {
    const heard = recording.safeParse(told.recording);
    if (!heard.success) return [unsupported()];
    const got = { recording: mediaOf(heard.data), isVoicemail: heard.data.of === 'voicemail' };
    const externalId = `${callId}:recording:${clean(heard.data.id, ID_MAX)}`;
    return [{ ...callOf(told, callId, person), ...head, externalId, got }];
  }
  return [unsupported()];

  function unsupported(): InboundFact {
    const body = { kind: 'unsupported' as const, content: { of: event } };
    return { fact: 'message', ...head, from: person, externalId: `${callId}:${event}`, body };
  }
}

function callOf({ direction, answered_by: answeredBy }: HotlineWebhook, callId: string, person: OutsideSender) {
  const byName = clean(answeredBy ?? '', NAME_MAX);
  const call: Pick<CallFact, 'fact' | 'callId' | 'direction' | 'person' | 'byName'> = {
    ...{ fact: 'call', callId, direction, person },
    ...(byName ? { byName } : {}),
  };
  return call;
}

/** Whoever shows no number that could be called back is one with all who show none. */
function personOf({ number, name }: HotlineWebhook['caller']): OutsideSender {
  const phone = e164Of(number ?? '');
  if (!phone) return { isHidden: true };
  const called = clean(name ?? '', NAME_MAX);
  return { phone, ...(called ? { name: called } : {}) };
}

function mediaOf({ url, type, of }: { url: string; type: string; of: 'voicemail' | 'call' }): InboundMedia {
  const [ending = 'mp3'] = /[a-z0-9]+/.exec(type.split('/')[1]?.replace(/^x-/, '').replace('mpeg', 'mp3') ?? '') ?? [];
  const name = `${of === 'voicemail' ? 'pesan-suara' : 'rekaman-telepon'}.${ending}`;
  return { kind: 'media', as: 'voice', mediaId: url, name, type };
}
