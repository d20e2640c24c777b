import type { ChannelFact, InboundFact, OutsideSender, ReceiptFact } from '../channel.ts';
import { bodyOf } from './decode-body.ts';
import { ruleOf } from './errors.ts';
import { type Envelope, envelope, messagesChange, type Profile, statusPart, webhookBody } from './shapes.ts';
import { clean } from './words.ts';

/** Not messages: what changes an earlier one or the account. A reaction above all must never be answered. */
const PASSED_OVER = new Set(['reaction', 'system', 'revoke']);
const NAME_MAX = 200;
const PHONE = /^[1-9]\d{6,14}$/;

/**
 * Reads a webhook body of the Cloud API: every entry, change, message and status in it, for whichever of our numbers.
 *
 * Messages come first, by WhatsApp's time, which counts whole seconds: within one, the order given is the best there
 * is, for their ids tell none. Receipts follow in the order given. What staff sent from the phone app (echoes) and
 * unknown fields give nothing.
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
  const messages = values.flatMap(({ metadata, contacts, messages: raw }) =>
    raw.flatMap((message) => inbound(metadata.phone_number_id, contacts, message)),
  );
  const receipts = values.flatMap(({ metadata, statuses }) =>
    statuses.flatMap((status) => receipt(metadata.phone_number_id, status)),
  );
  return [...messages.sort(byTime), ...receipts];
}

const byTime = (a: InboundFact, b: InboundFact): number => a.at.getTime() - b.at.getTime();

function inbound(account: string, contacts: Profile[], raw: unknown): InboundFact[] {
  const parsed = envelope.safeParse(raw);
  if (!parsed.success || PASSED_OVER.has(parsed.data.type)) return [];
  const message = parsed.data;
  const from = senderOf(message, contacts);
  if (!from.channelUserId && !from.phone) return []; // nobody we could answer
  return [
    {
      fact: 'message',
      account,
      from,
      externalId: message.id,
      at: timeOf(message.timestamp),
      body: bodyOf(message),
      ...(message.context?.id ? { replyToExternalId: message.context.id } : {}),
    },
  ];
}

/** The business-scoped id where there is one; `from` and `wa_id` are missing for people who go by a username. */
function senderOf({ from, from_user_id: userId }: Envelope, contacts: Profile[]): OutsideSender {
  const profile =
    contacts.find((one) => (userId && one.user_id === userId) || (from && one.wa_id === from)) ??
    (contacts.length === 1 ? contacts[0] : undefined);
  const channelUserId = userId || profile?.user_id;
  const digits = from || profile?.wa_id || '';
  const name = clean(profile?.profile?.name ?? '', NAME_MAX);
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
