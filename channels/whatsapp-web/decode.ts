import { z } from 'zod';
import type { AttachmentKind } from '../../contract/codes.ts';
import { CAPTION_MAX, FILE_NAME_MAX, MESSAGE_MAX } from '../../contract/limits.ts';
import { reaction } from '../../contract/messages.ts';
import type { ChannelFact, InboundFact, OutsideSender } from '../channel.ts';
import { clean } from '../words.ts';
import { type WebMessage, webAck, webEdit, webMessage, webReaction, webRevoke } from './client.ts';
import { peopleOf } from './vcard.ts';

/** Something the client told of, and which of our accounts it is the client of. */
const told = z.discriminatedUnion('event', [
  z.object({ event: z.literal('message'), account: z.string(), told: webMessage }),
  z.object({ event: z.literal('message_ack'), account: z.string(), told: webAck }),
  z.object({ event: z.literal('message_edit'), account: z.string(), told: webEdit }),
  z.object({ event: z.literal('message_revoke'), account: z.string(), told: webRevoke }),
  z.object({ event: z.literal('message_reaction'), account: z.string(), told: webReaction }),
]);
export type Told = z.input<typeof told>;

const NAME_MAX = 200;
const ADDRESS_MAX = 500;
const KIND_MAX = 40;
const PHONE = /^\+[1-9]\d{6,14}$/;
const LID = /^\d{1,30}@lid$/;
/** A chat of two; groups, broadcasts (status among them) and channels are none of the shop's. */
export const OF_TWO = /@(?:c\.us|lid)$/;
/** News of the chat itself, and what has no words yet. */
const NO_MESSAGE: ReadonlySet<string> = new Set([
  ...['e2e_notification', 'notification', 'notification_template', 'gp2', 'call_log', 'protocol', 'revoked'],
  ...['ciphertext', 'broadcast_notification', 'debug', 'biz-notification', 'hsm', 'newsletter_notification'],
]);
const FILES: ReadonlyMap<string, { as: AttachmentKind; called: string }> = new Map([
  ['image', { as: 'image', called: 'foto' }],
  ['sticker', { as: 'image', called: 'stiker' }],
  ['video', { as: 'video', called: 'video' }],
  ['audio', { as: 'voice', called: 'suara' }],
  ['ptt', { as: 'voice', called: 'suara' }],
  ['document', { as: 'file', called: 'dokumen' }],
]);
const RECEIPTS: ReadonlyMap<number, 'failed' | 'sent' | 'delivered' | 'read' | 'played'> = new Map([
  [-1, 'failed'],
  [1, 'sent'],
  [2, 'delivered'],
  [3, 'read'],
  [4, 'played'],
]);

/**
 * Reads what a client told of: the same facts as of the Cloud API. What is ours, or of no chat of two, gives nothing, as
 * does what cannot be read; a kind we cannot show becomes `unsupported`. Never throws.
 * @param onUnreadable told of the names of what could not be read, never of what is in it
 */
export function decode(body: unknown, onUnreadable: (fields: string[]) => void = () => {}): ChannelFact[] {
  const parsed = told.safeParse(body);
  if (!parsed.success) {
    onUnreadable(parsed.error.issues.map(({ path }) => path.join('.')));
    return [];
  }
  const { event, account, told: what } = parsed.data;
  if (event === 'message_ack') {
    const status = RECEIPTS.get(what.ack);
    if (!status) return [];
    const error = status === 'failed' ? { error: 'device_ack_failed' } : {};
    return [{ fact: 'receipt', account, externalId: what.id, status, at: timeOf(what.at), ...error }];
  }
  const from = senderOf(what);
  if (!from) return [];
  if (event === 'message') return said(account, from, what);
  const head = { fact: 'change' as const, account, person: from, isOurs: false, target: what.target };
  const at = timeOf(what.at);
  if (event === 'message_revoke')
    return [{ ...head, externalId: `${what.target}.revoked`, at, change: { event: 'revoked' } }];
  if (event === 'message_edit') {
    const text = clean(what.body, MESSAGE_MAX);
    // One message is edited many times: the time of the edit tells one from another, and the same one again.
    return text
      ? [{ ...head, externalId: `${what.target}.edited.${what.at}`, at, change: { event: 'edited', text } }]
      : [];
  }
  const emoji = reaction.nullable().safeParse(what.emoji || null);
  if (!emoji.success) return [];
  return [{ ...head, externalId: `${what.id}.${what.at}`, at, change: { event: 'reacted', emoji: emoji.data } }];
}

/** Null: nobody outside who could be answered. The digits of a `@lid` are no phone number. */
function senderOf({ chat, isOurs, from }: Pick<WebMessage, 'chat' | 'isOurs' | 'from'>): OutsideSender | null {
  if (isOurs || !OF_TWO.test(chat)) return null;
  const lid = [from.lid, chat].find((one) => one !== null && LID.test(one));
  const phone = from.phone && PHONE.test(from.phone) ? from.phone : null;
  if (!lid && !phone) return null;
  const name = clean(from.name ?? '', NAME_MAX);
  return { ...(lid ? { lid } : {}), ...(phone ? { phone } : {}), ...(name ? { name } : {}) };
}

function said(account: string, from: OutsideSender, message: WebMessage): ChannelFact[] {
  if (NO_MESSAGE.has(message.type)) return [];
  const { id: externalId, quoted } = message;
  const answers = quoted ? { replyToExternalId: quoted } : {};
  return [{ fact: 'message', account, from, externalId, at: timeOf(message.at), body: bodyOf(message), ...answers }];
}

function bodyOf(message: WebMessage): InboundFact['body'] {
  const { type, body, place, vCards } = message;
  const file = FILES.get(type);
  if (file) return fileOf(message, file);
  const text = clean(body, MESSAGE_MAX);
  if (type === 'chat' && text) return { kind: 'text', content: { text } };
  if (type === 'location' && place) {
    const name = clean(place.name ?? '', NAME_MAX);
    const address = clean(place.address ?? '', ADDRESS_MAX);
    const { lat, lon } = place;
    return { kind: 'location', content: { lat, lon, ...(name ? { name } : {}), ...(address ? { address } : {}) } };
  }
  if (vCards.length > 0) return { kind: 'contact', content: { people: peopleOf(vCards) } };
  const of = clean(type, KIND_MAX) || 'unknown';
  return { kind: 'unsupported', content: { of, ...(text ? { caption: text } : {}) } };
}

function fileOf(
  { id: mediaId, body, mimeType, fileName }: WebMessage,
  { as, called }: { as: AttachmentKind; called: string },
): InboundFact['body'] {
  const type = mimeType ?? 'application/octet-stream';
  const given = clean(fileName ?? '', FILE_NAME_MAX).replace(/[\p{Cc}/\\]/gu, '_');
  const [ending = ''] = /[a-z0-9]+/.exec(type.split('/')[1] ?? '') ?? [];
  const name = given || `${called}${ending ? `.${ending}` : ''}`;
  const caption = clean(body, CAPTION_MAX);
  return { kind: 'media', as, mediaId, name, type, ...(caption ? { caption } : {}) };
}

/** A time that makes no sense is now. */
function timeOf(seconds: number): Date {
  const at = new Date(seconds * 1000);
  return Number.isNaN(at.getTime()) ? new Date() : at;
}
