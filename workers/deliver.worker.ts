import { type Channel, ChannelError, type Outbound } from '../channels/channel.ts';
import type { Locale } from '../contract/codes.ts';
import type { AttachmentBody } from '../contract/messages.ts';
import type { AttachmentStore } from '../core/attachments/attachment.store.ts';
import type { Variant } from '../core/attachments/attachment.ts';
import { bytesOf } from '../core/attachments/read-parts.ts';
import { outsideCaption, outsideWords } from '../core/consultations/outside-words.ts';
import type { ContactStore } from '../core/contacts/contact.store.ts';
import type { ConversationRecord, ConversationStore } from '../core/conversations/conversation.store.ts';
import type { KeyStore } from '../core/conversations/key.store.ts';
import { applyEarly } from '../core/conversations/outside-changes.ts';
import { memberWindowEndsAt } from '../core/conversations/people.ts';
import type { ConversationState, Member } from '../core/conversations/state.ts';
import { windowEndsAt } from '../core/conversations/view.ts';
import type { MessageChanges } from '../core/messages/changes.ts';
import type { EarlyChangeStore } from '../core/messages/early-change.store.ts';
import { type Held, LaneLost, type LaneStore, type Lease } from '../core/messages/lane.store.ts';
import type { MessageStore } from '../core/messages/message.store.ts';
import { bodyOf, type StoredMessage } from '../core/messages/message.ts';
import type { MessageLog } from '../core/messages/message-log.ts';
import type { OutboxStore, Progress } from '../core/messages/outbox.store.ts';
import { deliveryFrame } from '../core/messages/receipts.ts';
import type { Bytes, FileStorage, Lane, Publisher } from '../core/ports.ts';
import type { AccountActivity } from '../core/vendors/account-activity.ts';
import type { AccountHoldStore } from '../core/vendors/account-hold.store.ts';
import { freeAccount, holdAccount } from '../core/vendors/account-trouble.ts';
import type { ChannelAccount, VendorStore } from '../core/vendors/vendor.store.ts';
import { backOffMs } from './back-off.ts';
import type { Elsewhere } from './elsewhere.ts';
import { withLease } from './with-lease.ts';

interface Deps {
  channel: Required<Pick<Channel, 'send'>>;
  outbox: OutboxStore;
  lanes: LaneStore;
  log: Pick<MessageLog, 'current'>;
  messages: Pick<MessageStore, 'bySeq'>;
  messageChanges: Pick<MessageChanges, 'change'>;
  earlyChanges: Pick<EarlyChangeStore, 'of'>;
  vendors: Pick<VendorStore, 'accountById'>;
  accountHolds: AccountHoldStore;
  activity: AccountActivity;
  /** Whether this worker sends for that account; absent: for every one. */
  serves?(account: ChannelAccount): boolean;
  /** Waits until the next message may leave, where the channel knows a pace. */
  turn?(): Promise<void>;
  attachments: Pick<AttachmentStore, 'byId'>;
  storage: Pick<FileStorage, 'read'>;
  conversations: ConversationStore;
  keys: Pick<KeyStore, 'findDirect'>;
  contacts: ContactStore;
  publisher: Publisher;
  /** The account itself is refused, with the channel's own code. */
  onTrouble?(code: string): void;
}
/** What one conversation owes one recipient, under its lease, by one account. */
interface Drain extends Deps {
  lease: Lease;
  to: string;
  record: ConversationRecord;
  account: ChannelAccount;
}

/** The longest a message is put off for the sake of its account, so that all go soon once that works again. */
const PUT_OFF_MAX_MS = 30_000;
/**
 * A message the account was paused for so often, while others were taken in between, has failed: it is the message
 * then, a template without permission for one, and no account is to be stopped by it for ever.
 */
const PAUSES_MAX = 3;
/** Files may be away for more than an hour; one that never comes again must not hold back for ever what comes after it. */
const FILE_TRIES = 32;
/** Whom the account was paused for lets others try first whether it works again. */
const STEP_BACK_MS = 5_000;

/**
 * Sends what one conversation owes one recipient, in `seq` order, and stops at the first that must wait.
 *
 * Safe to run anywhere and often: the lane's lease in MongoDB decides who sends, not the queue. A crash after
 * `markSending` leaves the message `unknown`, for people to judge or a later receipt to settle; it is never sent
 * again by this code. A lane of an account that other workers serve is left as it is: the sweep offers it again.
 * @returns also whose it is, where one process alone can send it
 */
export const deliver =
  (deps: Deps) =>
  async (lane: Lane): Promise<Held | Elsewhere | null> => {
    const { to } = lane;
    if (!to) throw new Error('a delivery names its recipient');
    const sender = await senderOf(deps, lane);
    if (!sender) return null;
    const { isLinkedDevice, channelAccountId } = sender.account;
    if (deps.serves?.(sender.account) === false) return isLinkedDevice ? { elsewhere: channelAccountId } : null;
    return withLease(deps, lane, async (lease) => {
      // Read anew: what another has sent meanwhile must not be taken for begun and unknown.
      for (const { message, isWaiting } of await deps.outbox.owedBy(lane)) {
        if (isWaiting) return false;
        await lease.renew();
        if (!(await deliverOne({ ...deps, lease, to, ...sender }, message))) return false;
      }
      return false;
    });
  };

/** The conversation, and the number the recipient writes to: a guest's own, or the conversation's. */
async function senderOf({ conversations, vendors, log }: Deps, { vendorId, conversationId, to }: Lane) {
  const record = await conversations.byId(vendorId, conversationId);
  if (!record) return null;
  const isThem = ({ memberId }: Member) => memberId === to;
  // Somebody who came in just now is in the log first.
  const member =
    record.state.members.find(isThem) ?? (await log.current(vendorId, conversationId)).members.find(isThem);
  const account = await vendors.accountById(vendorId, member?.channelAccountId ?? record.state.channelAccountId);
  return account && { record, account };
}

/** @returns false when what comes after it must wait */
async function deliverOne(drain: Drain, message: StoredMessage): Promise<boolean> {
  const { outbox, lease, to, account } = drain;
  const owed = message.owed?.find((one) => one.kind === 'deliver' && one.to === to);
  // Begun by a holder who is gone: it may have been sent, and nobody can tell.
  if (owed?.state === 'sending') return settle(drain, message, { to, status: 'unknown' });
  // What was taken back before it left is nothing to tell anybody of.
  if (message.kind === 'deleted') {
    await outbox.dropCopy(message, to);
    return true;
  }
  const outbound = await prepare(drain, message);
  if ('waits' in outbound) return false;
  if ('refused' in outbound) return settle(drain, message, { to, status: 'failed', error: outbound.refused });
  await drain.turn?.();
  const leave = await drain.accountHolds.leave(account, outbound.reference);
  if (leave.may === 'wait') {
    const stepBackMs = owed?.pauses ? STEP_BACK_MS : 0;
    await outbox.putOff(message, to, Math.min(leave.waitMs, PUT_OFF_MAX_MS) + stepBackMs);
    return false;
  }
  if (!(await outbox.markSending(message, to, lease.fence))) throw new LaneLost(message.conversationId);
  try {
    const { externalId } = await drain.channel.send(outbound);
    await settle(drain, message, { to, status: 'accepted', externalId });
    drain.activity.saw('out', account);
    if (leave.may === 'try' && leave.isToldLater) await drain.accountHolds.awaitStatus(account, outbound.reference);
    await settleEarly(drain, message, externalId);
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    const isTry = leave.may === 'try';
    const isHeard = error.outcome === 'refused' && !(isTry && leave.isToldLater);
    if (isTry && !isHeard && error.patience.account !== 'pause')
      await drain.accountHolds.endTry(account, outbound.reference);
    if (error.outcome === 'unknown') return settle(drain, message, { to, status: 'unknown', error: error.message });
    if (error.outcome === 'not_sent') return tryAgain(drain, message, error, { ...owed, wasFree: !isTry });
    await settle(drain, message, { to, status: 'failed', error: error.message });
  }
  // Whatever was said of this message, the account itself is heard again. Where it was a status that told of trouble,
  // being taken is no proof: that message was taken as well.
  if (leave.may === 'try' && !leave.isToldLater) await freeAccount(drain, account, outbound.reference);
  return true;
}

/**
 * Nothing left.
 * @param wasFree its account was not held: others may have been taken just before
 * @returns whether what comes after it may go
 */
async function tryAgain(
  drain: Drain,
  message: StoredMessage,
  { message: code, patience }: ChannelError,
  { attempts = 0, pauses = 0, wasFree }: { attempts?: number; pauses?: number; wasFree: boolean },
): Promise<boolean> {
  const { outbox, lease, to, account } = drain;
  const { retryAfterMs = 0, triesMax = Number.POSITIVE_INFINITY } = patience;
  if (patience.account) {
    const isTrouble = patience.account === 'pause';
    const counts = isTrouble && wasFree;
    if (counts && pauses + 1 >= PAUSES_MAX) return settle(drain, message, { to, status: 'failed', error: code });
    if (isTrouble) drain.onTrouble?.(code);
    await holdAccount(drain, account, { code, forMs: retryAfterMs, isTrouble });
    // Its own tries are not counted for what may be no fault of the message's.
    const againMs = Math.min(retryAfterMs, PUT_OFF_MAX_MS);
    await outbox.trySendAgain(message, to, lease.fence, againMs, counts ? 'pauses' : null);
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
  const { to, record, account } = drain;
  // The log decides: the document may lag behind the very message this answers.
  const state = await drain.log.current(message.vendorId, message.conversationId);
  const member = state.members.find((one) => one.memberId === to);
  if (!member?.identityId) return { refused: 'no_recipient' };
  const locale = await localeOf(drain, record, member, message);
  const body = await outboundBody(drain, message, state, member, locale);
  if (!body) return { refused: 'not_sendable' };
  const isTemplate = 'kind' in body && body.kind === 'text' && body.template !== undefined;
  if (!isTemplate && (await isShut(drain, state, member))) return { refused: 'window_closed' };
  if ('waits' in body) return body;
  const earlier = message.replyTo ?? message.target;
  const answers = earlier && (await outsideIdOf(drain, message, earlier));
  // They have never seen what it is of.
  if (body.kind === 'reaction' && !answers) return { refused: 'not_sendable' };
  return {
    account: account.address,
    reference: `${message.conversationId}.${message.seq}.${to}`,
    to: await drain.contacts.addressesOf(message.vendorId, member.identityId),
    locale,
    body,
    ...(answers ? { replyToExternalId: answers } : {}),
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

/** By which id the recipient knows an earlier message: their own one's, or their copy's. */
async function outsideIdOf(
  { messages, to }: Drain,
  { vendorId, conversationId }: StoredMessage,
  seq: number,
): Promise<string | undefined> {
  const earlier = await messages.bySeq(vendorId, conversationId, seq);
  if (earlier?.author.id === to && earlier.externalId) return earlier.externalId;
  return earlier?.deliveries?.find((copy) => copy.to === to)?.externalId;
}

async function outboundBody(
  deps: Pick<Deps, 'attachments' | 'storage'>,
  message: StoredMessage,
  state: ConversationState,
  member: Member,
  locale: Locale,
): Promise<Outbound['body'] | { waits: 'media' } | null> {
  const body = bodyOf(message);
  if ('attachmentId' in body.content) {
    const { content, kind } = body as AttachmentBody;
    const caption = outsideCaption(message, state, member, locale, content.caption);
    return mediaOf(deps, message.vendorId, { kind, content: { ...content, caption } } as AttachmentBody);
  }
  if (body.kind === 'event' && body.content.event === 'reacted') return { kind: 'reaction', emoji: body.content.emoji };
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
  if (attachment?.state === 'stored' || attachment?.state === 'fetching') return { waits: 'media' };
  const file = attachment?.variants.ogg ?? attachment?.variants.file;
  if (!file) return null;
  const { type, size } = file;
  const { name, caption } = content;
  return { ...{ kind: 'media', as: kind, name, type, size, caption }, bytes: () => ourBytes(storage, file) };
}

/** Channels read them before anything leaves. @throws ChannelError where they cannot be read */
async function* ourBytes(storage: Deps['storage'], file: Variant): Bytes {
  try {
    yield* bytesOf(storage, file);
  } catch (cause) {
    throw new ChannelError('file_not_read', 'not_sent', { cause, triesMax: FILE_TRIES });
  }
}

async function settle({ outbox, publisher }: Drain, message: StoredMessage, change: Progress): Promise<true> {
  const after = await outbox.finish(message, change);
  if (after) publisher.publish([deliveryFrame(after, change.to)]);
  return true;
}

/** Receipts may overtake the answer to our own call, and so may what the recipient does to the message. */
async function settleEarly(drain: Drain, message: StoredMessage, externalId: string): Promise<void> {
  const { outbox, publisher, to } = drain;
  for (const { status, error } of await outbox.earlyOf(message.vendorId, externalId)) {
    const after = await outbox.applyReceipt(message, { to, status, ...(error ? { error } : {}) });
    if (after) publisher.publish([deliveryFrame(after, to)]);
  }
  const { vendorId, conversationId, seq } = message;
  await applyEarly(drain, vendorId, { conversationId, memberId: to }, externalId, seq);
}
