import { type Channel, ChannelError, type Outbound } from '../channels/channel.ts';
import type { AttachmentBody } from '../contract/messages.ts';
import type { AttachmentStore } from '../core/attachments/attachment.store.ts';
import { bytesOf } from '../core/attachments/read-parts.ts';
import type { ContactStore } from '../core/contacts/contact.store.ts';
import type { ConversationStore } from '../core/conversations/conversation.store.ts';
import { windowEndsAt } from '../core/conversations/view.ts';
import { type Held, LaneLost, type LaneStore, type Lease } from '../core/messages/lane.store.ts';
import type { MessageStore } from '../core/messages/message.store.ts';
import { bodyOf, type StoredMessage } from '../core/messages/message.ts';
import type { MessageLog } from '../core/messages/message-log.ts';
import type { OutboxStore, Progress } from '../core/messages/outbox.store.ts';
import { deliveryFrame } from '../core/messages/receipts.ts';
import type { FileStorage, Lane, Publisher } from '../core/ports.ts';
import type { AccountHoldStore } from '../core/vendors/account-hold.store.ts';
import { freeAccount, holdAccount } from '../core/vendors/account-trouble.ts';
import type { ChannelAccount, VendorStore } from '../core/vendors/vendor.store.ts';
import { backOffMs } from './back-off.ts';
import { withLease } from './with-lease.ts';

interface Deps {
  channel: Required<Pick<Channel, 'send'>>;
  outbox: OutboxStore;
  lanes: LaneStore;
  log: Pick<MessageLog, 'current'>;
  messages: Pick<MessageStore, 'bySeq'>;
  vendors: Pick<VendorStore, 'accountById'>;
  accountHolds: AccountHoldStore;
  /** Whether this worker sends for that account; absent: for every one. */
  serves?(account: ChannelAccount): boolean;
  attachments: Pick<AttachmentStore, 'byId'>;
  storage: Pick<FileStorage, 'read'>;
  conversations: ConversationStore;
  contacts: ContactStore;
  publisher: Publisher;
}
/** What one conversation owes one recipient, under its lease, by one account. */
interface Drain extends Deps {
  lease: Lease;
  to: string;
  account: ChannelAccount;
}

/** The longest a message is put off for the sake of its account, so that all go soon once that works again. */
const PUT_OFF_MAX_MS = 30_000;

/**
 * Sends what one conversation owes one recipient, in `seq` order, and stops at the first that must wait.
 *
 * Safe to run anywhere and often: the lane's lease in MongoDB decides who sends, not the queue. A crash after
 * `markSending` leaves the message `unknown`, for people to judge or a later receipt to settle; it is never sent
 * again by this code. A lane of an account that other workers serve is left as it is: the sweep offers it again.
 */
export const deliver =
  (deps: Deps) =>
  async (lane: Lane): Promise<Held | null> => {
    const { to } = lane;
    if (!to) throw new Error('a delivery names its recipient');
    const account = await accountOf(deps, lane);
    if (!account || deps.serves?.(account) === false) return null;
    return withLease(deps, lane, async (lease) => {
      // Read anew: what another has sent meanwhile must not be taken for begun and unknown.
      for (const { message, isWaiting } of await deps.outbox.owedBy(lane)) {
        if (isWaiting) return false;
        await lease.renew();
        if (!(await deliverOne({ ...deps, lease, to, account }, message))) return false;
      }
      return false;
    });
  };

async function accountOf({ conversations, vendors }: Deps, { vendorId, conversationId }: Lane) {
  const record = await conversations.byId(vendorId, conversationId);
  return record && vendors.accountById(vendorId, record.state.channelAccountId);
}

/** @returns false when what comes after it must wait */
async function deliverOne(drain: Drain, message: StoredMessage): Promise<boolean> {
  const { outbox, lease, to, account } = drain;
  const owed = message.owed?.find((one) => one.kind === 'deliver' && one.to === to);
  // Begun by a holder who is gone: it may have been sent, and nobody can tell.
  if (owed?.state === 'sending') return settle(drain, message, { to, status: 'unknown' });
  const outbound = await prepare(drain, message);
  if ('waits' in outbound) return false;
  if ('refused' in outbound) return settle(drain, message, { to, status: 'failed', error: outbound.refused });
  const leave = await drain.accountHolds.leave(account);
  if (leave.may === 'wait') {
    await outbox.putOff(message, to, Math.min(leave.waitMs, PUT_OFF_MAX_MS));
    return false;
  }
  if (!(await outbox.markSending(message, to, lease.fence))) throw new LaneLost(message.conversationId);
  try {
    const { externalId } = await drain.channel.send(outbound);
    await settle(drain, message, { to, status: 'accepted', externalId });
    await settleEarly(drain, message, externalId);
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    if (error.outcome === 'unknown') return settle(drain, message, { to, status: 'unknown', error: error.message });
    if (error.outcome === 'not_sent') return tryAgain(drain, message, error, owed?.attempts ?? 0);
    await settle(drain, message, { to, status: 'failed', error: error.message });
  }
  // Whatever was said of this message, the account itself is heard again.
  if (leave.may === 'try') await freeAccount(drain, account);
  return true;
}

/** Nothing left. @returns whether what comes after it may go */
async function tryAgain(
  drain: Drain,
  message: StoredMessage,
  { message: code, patience }: ChannelError,
  attempts: number,
): Promise<boolean> {
  const { outbox, lease, to, account } = drain;
  const { retryAfterMs = 0, triesMax = Number.POSITIVE_INFINITY } = patience;
  if (patience.account) {
    const isTrouble = patience.account === 'pause';
    await holdAccount(drain, account, { code, forMs: retryAfterMs, isTrouble });
    // It is no fault of the message's: what its own tries are counted for is not this.
    await outbox.trySendAgain(message, to, lease.fence, Math.min(retryAfterMs, PUT_OFF_MAX_MS), false);
    return false;
  }
  if (attempts + 1 >= triesMax) return settle(drain, message, { to, status: 'failed', error: code });
  await outbox.trySendAgain(message, to, lease.fence, backOffMs(attempts, retryAfterMs));
  return false;
}

/** What leaves, with the 24-hour rule checked once more at the last moment. */
async function prepare(
  drain: Drain,
  message: StoredMessage,
): Promise<Outbound | { refused: string } | { waits: 'media' }> {
  const { to, account } = drain;
  const record = await drain.conversations.byId(message.vendorId, message.conversationId);
  // The log decides: the document may lag behind the very message this answers.
  const state = record && (await drain.log.current(message.vendorId, message.conversationId));
  const member = state?.members.find((one) => one.memberId === to);
  if (!record || !state || !member?.identityId) return { refused: 'no_recipient' };
  const body = await outboundBody(drain, message);
  if (!body) return { refused: 'not_sendable' };
  const ends = windowEndsAt(state);
  const isTemplate = 'kind' in body && body.kind === 'text' && body.template !== undefined;
  if (ends && ends <= new Date() && !isTemplate) return { refused: 'window_closed' };
  if ('waits' in body) return body;
  const earlier = message.replyTo ?? message.target;
  const answers = earlier && (await outsideIdOf(drain, message, earlier));
  // They have never seen what it is of.
  if (body.kind === 'reaction' && !answers) return { refused: 'not_sendable' };
  return {
    account: account.address,
    reference: `${message.conversationId}.${message.seq}.${to}`,
    to: await drain.contacts.addressesOf(message.vendorId, member.identityId),
    locale: message.locale ?? record.contact.locale,
    body,
    ...(answers ? { replyToExternalId: answers } : {}),
  };
}

/** By which id the recipient knows an earlier message: their own one's, or their copy's. */
async function outsideIdOf(
  { messages, to }: Drain,
  { vendorId, conversationId }: StoredMessage,
  seq: number,
): Promise<string | undefined> {
  const earlier = await messages.bySeq(vendorId, conversationId, seq);
  return earlier?.externalId ?? earlier?.deliveries?.find((copy) => copy.to === to)?.externalId;
}

async function outboundBody(
  deps: Pick<Deps, 'attachments' | 'storage'>,
  message: StoredMessage,
): Promise<Outbound['body'] | { waits: 'media' } | null> {
  const body = bodyOf(message);
  if ('attachmentId' in body.content) return mediaOf(deps, message.vendorId, body as AttachmentBody);
  if (body.kind === 'text') return { kind: 'text', ...body.content };
  if (body.kind === 'card') return { kind: 'card', ...body.content };
  if (body.kind === 'location') return { kind: 'location', ...body.content };
  if (body.kind === 'event' && body.content.event === 'reacted') return { kind: 'reaction', emoji: body.content.emoji };
  return null;
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

async function settle({ outbox, publisher }: Drain, message: StoredMessage, change: Progress): Promise<true> {
  const after = await outbox.finish(message, change);
  if (after) publisher.publish([deliveryFrame(after, change.to)]);
  return true;
}

/** Receipts may overtake the answer to our own call. */
async function settleEarly(
  { outbox, publisher, to }: Drain,
  message: StoredMessage,
  externalId: string,
): Promise<void> {
  for (const { status, error } of await outbox.earlyOf(message.vendorId, externalId)) {
    const after = await outbox.applyReceipt(message, { to, status, ...(error ? { error } : {}) });
    if (after) publisher.publish([deliveryFrame(after, to)]);
  }
}
