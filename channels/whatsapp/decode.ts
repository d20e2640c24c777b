import type { Doubt } from '../../contract/codes.ts';
import { reaction } from '../../contract/messages.ts';
import type {
  ChangeFact,
  ChannelFact,
  ConversationFact,
  DoubtFact,
  InboundFact,
  OutsideSender,
  ReceiptFact,
} from '../channel.ts';
import { clean } from '../words.ts';
import { bodyOf, wordsOf } from './decode-body.ts';
import { ruleOf } from './errors.ts';
import {
  type Envelope,
  envelope,
  messagesChange,
  type Profile,
  reactionPart,
  statusPart,
  systemPart,
  targetPart,
  webhookBody,
} from './shapes.ts';

const NAME_MAX = 200;
const PHONE = /^[1-9]\d{6,14}$/;

/**
 * Reads a webhook body of the Cloud API: every entry, change, message and status in it, for whichever of our numbers.
 *
 * What happened in conversations comes first, by WhatsApp's time, which counts whole seconds: within one, the order given
 * is the best there is, for their ids tell none. Receipts follow in the order given. Unknown fields give nothing.
 * Never throws: what cannot be read is passed over, a kind we cannot show becomes `unsupported`.
 */
export function decode(body: unknown): ChannelFact[] {
  const { entry } = webhookBody.catch({ entry: [] }).parse(body);
  const values = entry
    .flatMap(({ changes }) => changes)
    .flatMap((change) => {
      const parsed = messagesChange.safeParse(change);
      return parsed.success ? [parsed.data.value] : [];
    });
  const happened = values.flatMap(({ metadata, contacts, messages, message_echoes: echoes }) => [
    ...messages.flatMap((raw) => saidByThem(metadata.phone_number_id, contacts, raw)),
    ...echoes.flatMap((raw) => saidByUs(metadata.phone_number_id, contacts, raw)),
  ]);
  const receipts = values.flatMap(({ metadata, statuses }) =>
    statuses.flatMap((status) => receipt(metadata.phone_number_id, status)),
  );
  return [...happened.sort(byTime), ...receipts];
}

const byTime = (a: ConversationFact, b: ConversationFact): number => a.at.getTime() - b.at.getTime();

function saidByThem(account: string, contacts: Profile[], raw: unknown): ConversationFact[] {
  const parsed = envelope.safeParse(raw);
  if (!parsed.success) return [];
  const message = parsed.data;
  const from = personOf(message.from, message.from_user_id, contacts);
  if (!from) return []; // nobody we could answer
  if (message.type === 'system') return doubt(account, from, message);
  const head = { account, externalId: message.id, at: timeOf(message.timestamp) };
  const change = changeIn(message);
  if (change)
    return change === 'unreadable' ? [] : [{ fact: 'change', ...head, person: from, isOurs: false, ...change }];
  return [{ fact: 'message', ...head, from, ...contentOf(message) }];
}

/** What staff said or changed on the phone app. */
function saidByUs(account: string, contacts: Profile[], raw: unknown): ConversationFact[] {
  const parsed = envelope.safeParse(raw);
  if (!parsed.success) return [];
  const message = parsed.data;
  const to = personOf(message.to, message.to_user_id, contacts);
  if (!to) return [];
  const head = { account, externalId: message.id, at: timeOf(message.timestamp) };
  const change = changeIn(message);
  if (change) return change === 'unreadable' ? [] : [{ fact: 'change', ...head, person: to, isOurs: true, ...change }];
  return [{ fact: 'echo', ...head, to, ...contentOf(message) }];
}

function contentOf(message: Envelope): Pick<InboundFact, 'body' | 'replyToExternalId'> {
  const answers = message.context?.id;
  return { body: bodyOf(message), ...(answers ? { replyToExternalId: answers } : {}) };
}

/** What it changes of an earlier message; null: it is one of its own. An edit without readable words is shown as it is. */
function changeIn(message: Envelope): Pick<ChangeFact, 'target' | 'change'> | 'unreadable' | null {
  const part = message[message.type];
  if (message.type === 'reaction') {
    const parsed = reactionPart.safeParse(part);
    if (!parsed.success) return 'unreadable';
    const emoji = reaction.nullable().safeParse(parsed.data.emoji || null);
    return emoji.success
      ? { target: parsed.data.message_id, change: { event: 'reacted', emoji: emoji.data } }
      : 'unreadable';
  }
  if (message.type !== 'edit' && message.type !== 'revoke') return null;
  const parsed = targetPart.safeParse(part);
  if (!parsed.success) return message.type === 'revoke' ? 'unreadable' : null;
  const target = parsed.data.original_message_id;
  if (message.type === 'revoke') return { target, change: { event: 'revoked' } };
  const text = wordsOf(message);
  return text === null ? null : { target, change: { event: 'edited', text } };
}

/** News of the person themselves. Of other kinds nothing is known that would concern anybody. */
const DOUBTFUL: Record<string, Doubt> = {
  user_changed_number: 'number_changed',
  customer_changed_number: 'number_changed',
  customer_identity_changed: 'device_changed',
  user_identity_changed: 'device_changed',
};
function doubt(account: string, from: OutsideSender, message: Envelope): DoubtFact[] {
  const parsed = systemPart.safeParse(message.system);
  const why = parsed.success && parsed.data.type ? DOUBTFUL[parsed.data.type] : undefined;
  return why ? [{ fact: 'doubt', account, from, externalId: message.id, at: timeOf(message.timestamp), why }] : [];
}

/**
 * The business-scoped id where there is one; the number is missing for people who go by a username. Null: neither.
 * @param phone digits as WhatsApp gives them
 */
function personOf(phone: string | undefined, userId: string | undefined, contacts: Profile[]): OutsideSender | null {
  const profile =
    contacts.find((one) => (userId && one.user_id === userId) || (phone && one.wa_id === phone)) ??
    (contacts.length === 1 ? contacts[0] : undefined);
  const channelUserId = userId || profile?.user_id;
  const digits = phone || profile?.wa_id || '';
  const name = clean(profile?.profile?.name ?? '', NAME_MAX);
  if (!channelUserId && !PHONE.test(digits)) return null;
  return {
    ...(channelUserId ? { channelUserId } : {}),
    ...(PHONE.test(digits) ? { phone: `+${digits}` } : {}),
    ...(name ? { name } : {}),
  };
}

function receipt(account: string, raw: unknown): ReceiptFact[] {
  const parsed = statusPart.safeParse(raw);
  if (!parsed.success) return []; // a status we do not know says nothing we could keep
  const { id: externalId, status, timestamp, biz_opaque_callback_data: reference, errors } = parsed.data;
  const [error] = errors;
  const rule = error && status === 'failed' ? ruleOf(Number(error.code)) : null;
  return [
    {
      fact: 'receipt',
      account,
      externalId,
      status,
      at: timeOf(timestamp),
      ...(reference ? { reference } : {}),
      ...(error ? { error: String(error.code).slice(0, 40) } : {}),
      ...(rule?.does === 'pause' ? { pausesAccountMs: rule.ms } : {}),
    },
  ];
}

/** Seconds, mostly as text. What is no time at all counts as now: it is shown, and orders nothing that is stored. */
function timeOf(timestamp: string | number | undefined): Date {
  const at = new Date(timestamp === undefined || timestamp === '' ? Number.NaN : Number(timestamp) * 1000);
  return Number.isNaN(at.getTime()) ? new Date() : at;
}
