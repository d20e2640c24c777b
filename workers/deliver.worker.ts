import { type Channel, ChannelError, type Outbound } from '../channels/channel.ts';
import type { Locale } from '../contract/codes.ts';
import type { AttachmentBody } from '../contract/messages.ts';
import type { AttachmentStore } from '../core/attachments/attachment.store.ts';
import { bytesOf } from '../core/attachments/read-parts.ts';
import { outsideWords } from '../core/consultations/outside-words.ts';
import type { ContactStore } from '../core/contacts/contact.store.ts';
import type { ConversationRecord, ConversationStore } from '../core/conversations/conversation.store.ts';
import type { KeyStore } from '../core/conversations/key.store.ts';
import { memberWindowEndsAt } from '../core/conversations/people.ts';
import type { ConversationState, Member } from '../core/conversations/state.ts';
import { windowEndsAt } from '../core/conversations/view.ts';
import { type Held, LaneLost, type LaneStore, type Lease } from '../core/messages/lane.store.ts';
import { bodyOf, type StoredMessage } from '../core/messages/message.ts';
import type { MessageLog } from '../core/messages/message-log.ts';
import type { OutboxStore, Progress } from '../core/messages/outbox.store.ts';
import { deliveryFrame } from '../core/messages/receipts.ts';
import type { FileStorage, Lane, Publisher } from '../core/ports.ts';
import { backOffMs } from './back-off.ts';
import { withLease } from './with-lease.ts';

interface Deps {
  channel: Required<Pick<Channel, 'send'>>;
  outbox: OutboxStore;
  lanes: LaneStore;
  log: Pick<MessageLog, 'current'>;
  /** Whether this worker sends for that account; absent: for every one. */
  serves?(vendorId: string, channelAccountId: string): Promise<boolean>;
  attachments: Pick<AttachmentStore, 'byId'>;
  storage: Pick<FileStorage, 'read'>;
  conversations: ConversationStore;
  keys: Pick<KeyStore, 'findDirect'>;
  contacts: ContactStore;
  publisher: Publisher;
}

/**
 * Sends what one conversation owes one recipient, in `seq` order, and stops at the first that must wait.
 *
 * Safe to run anywhere and often: the lane's lease in MongoDB decides who sends, not the queue. A crash after
 * `markSending` leaves the message `unknown`, for people to judge or a later receipt to settle; it is never sent
 * again by this code.
 */
export const deliver =
  (deps: Deps) =>
  async (lane: Lane): Promise<Held | null> => {
    const { to } = lane;
    if (!to) throw new Error('a delivery names its recipient');
    return withLease(deps, lane, async (lease) => {
      // Read anew: what another has sent meanwhile must not be taken for begun and unknown.
      for (const { message, isWaiting } of await deps.outbox.owedBy(lane)) {
        if (isWaiting) return false;
        await lease.renew();
        if (!(await deliverOne(deps, lease, to, message))) return false;
      }
      return false;
    });
  };

/** @returns false when what comes after it must wait */
async function deliverOne(deps: Deps, lease: Lease, to: string, message: StoredMessage): Promise<boolean> {
  const owed = message.owed?.find((one) => one.kind === 'deliver' && one.to === to);
  // Begun by a holder who is gone: it may have been sent, and nobody can tell.
  if (owed?.state === 'sending') return settle(deps, message, { to, status: 'unknown' });
  const outbound = await prepare(deps, to, message);
  if ('waits' in outbound) return false;
  if ('refused' in outbound) return settle(deps, message, { to, status: 'failed', error: outbound.refused });
  if (!(await deps.outbox.markSending(message, to, lease.fence))) throw new LaneLost(message.conversationId);
  try {
    const { externalId } = await deps.channel.send(outbound);
    await settle(deps, message, { to, status: 'accepted', externalId });
    return settleEarly(deps, message, to, externalId);
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    if (error.outcome === 'refused') return settle(deps, message, { to, status: 'failed', error: error.message });
    if (error.outcome === 'unknown') return settle(deps, message, { to, status: 'unknown', error: error.message });
    const waitMs = backOffMs(owed?.attempts ?? 0, error.retryAfterMs);
    await deps.outbox.trySendAgain(message, to, lease.fence, waitMs);
    return false;
  }
}

/** What leaves, with the 24-hour rule checked once more at the last moment. */
async function prepare(
  deps: Deps,
  to: string,
  message: StoredMessage,
): Promise<Outbound | { refused: string } | { waits: 'media' }> {
  const record = await deps.conversations.byId(message.vendorId, message.conversationId);
  // The log decides: the document may lag behind the very message this answers.
  const state = record && (await deps.log.current(message.vendorId, message.conversationId));
  const member = state?.members.find((one) => one.memberId === to);
  const channelAccountId = member?.channelAccountId ?? record?.state.channelAccountId;
  if (channelAccountId && deps.serves && !(await deps.serves(message.vendorId, channelAccountId)))
    return { refused: 'no_account' };
  if (!record || !state || !member?.identityId) return { refused: 'no_recipient' };
  if (await isShut(deps, state, member)) return { refused: 'window_closed' };
  const locale = await localeOf(deps, record, member, message);
  const body = await outboundBody(deps, message, state, member, locale);
  if (!body) return { refused: 'not_sendable' };
  if ('waits' in body) return body;
  return {
    reference: `${message.conversationId}.${message.seq}.${to}`,
    to: await deps.contacts.addressesOf(message.vendorId, member.identityId),
    locale,
    body,
  };
}

/** What a guest has written to the shop in their own conversation keeps their window open as well. */
async function isShut({ keys, log }: Deps, state: ConversationState, member: Member): Promise<boolean> {
  const now = new Date();
  const ends = memberWindowEndsAt(state, member);
  if (!ends || ends > now) return false;
  const { channelAccountId, identityId } = member;
  const own = channelAccountId && identityId && (await keys.findDirect(state.vendorId, channelAccountId, identityId));
  const direct = own ? windowEndsAt(await log.current(state.vendorId, own)) : null;
  return !direct || direct <= now;
}

/** A guest's own language; otherwise the message's, and the conversation's where nobody knows it. */
async function localeOf(
  { contacts }: Deps,
  { contact }: ConversationRecord,
  { contactId }: Member,
  { vendorId, locale }: StoredMessage,
): Promise<Locale> {
  const guest = contactId ? await contacts.byId(vendorId, contactId) : null;
  return guest?.locale ?? locale ?? contact.locale;
}

async function outboundBody(
  deps: Pick<Deps, 'attachments' | 'storage'>,
  message: StoredMessage,
  state: ConversationState,
  member: Member,
  locale: Locale,
): Promise<Outbound['body'] | { waits: 'media' } | null> {
  const body = bodyOf(message);
  if ('attachmentId' in body.content) return mediaOf(deps, message.vendorId, body as AttachmentBody);
  const words = outsideWords(message, state, member, locale);
  return words && ({ kind: words.kind, ...words.content } as Outbound['body']);
}

/** A file leaves as it is shown here, so once it has been made fit for that; its worker then offers this lane again. */
async function mediaOf(
  { attachments, storage }: Pick<Deps, 'attachments' | 'storage'>,
  vendorId: string,
  { kind, content }: AttachmentBody,
): Promise<Outbound['body'] | { waits: 'media' } | null> {
  const attachment = await attachments.byId(vendorId, content.attachmentId);
  if (attachment?.state === 'stored') return { waits: 'media' };
  const file = attachment?.variants.ogg ?? attachment?.variants.file;
  if (!file) return null;
  const { type, size } = file;
  const { name, caption } = content;
  return { ...{ kind: 'media', as: kind, name, type, size, caption }, bytes: () => bytesOf(storage, file) };
}

async function settle({ outbox, publisher }: Deps, message: StoredMessage, change: Progress): Promise<true> {
  const after = await outbox.finish(message, change);
  if (after) publisher.publish([deliveryFrame(after, change.to)]);
  return true;
}

/** Receipts may overtake the answer to our own call. */
async function settleEarly(
  { outbox, publisher }: Deps,
  message: StoredMessage,
  to: string,
  externalId: string,
): Promise<true> {
  for (const { status, error } of await outbox.earlyOf(message.vendorId, externalId)) {
    const after = await outbox.applyReceipt(message, { to, status, ...(error ? { error } : {}) });
    if (after) publisher.publish([deliveryFrame(after, to)]);
  }
  return true;
}
