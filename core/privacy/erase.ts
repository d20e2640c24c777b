/**
 * Erases a person whom staff have chosen to erase: a task of the sweep. Each step may be done again, by another worker or
 * beside one, and comes to the same: whatever ends half-way is gone on with. Nothing of the log is removed: what they said
 * and were told is emptied and keeps its number, and a closing event says so.
 */
import type { AttachmentStore } from '../attachments/attachment.store.ts';
import { eraseAttachment } from '../attachments/prepare.ts';
import type { BookingStore } from '../bookings/booking.store.ts';
import type { InviteStore } from '../consultations/invite.store.ts';
import type { ConsultationMembers } from '../consultations/members.ts';
import type { ContactStore } from '../contacts/contact.store.ts';
import type { ConversationRef, conversationChanges } from '../conversations/change.ts';
import type { ConversationStore } from '../conversations/conversation.store.ts';
import type { KeyStore } from '../conversations/key.store.ts';
import { memberOf } from '../conversations/people.ts';
import type { projector } from '../conversations/projector.ts';
import type { ConversationState, Member } from '../conversations/state.ts';
import type { LostDemandStore } from '../demand/lost-demand.store.ts';
import type { draftStore } from '../drafts/draft.store.ts';
import { DomainError } from '../errors.ts';
import type { AmendStore } from '../messages/amend.store.ts';
import { changedFrames, leftFrames } from '../messages/announce.ts';
import type { EarlyChangeStore } from '../messages/early-change.store.ts';
import type { MessageStore } from '../messages/message.store.ts';
import { isAttachment, type StoredMessage } from '../messages/message.ts';
import type { MessageLog } from '../messages/message-log.ts';
import type { FileStorage, Publisher } from '../ports.ts';
import type { WatchStore } from '../stock/watch.store.ts';
import { type Erased, emptied, isOf, wholeUpTo } from './emptied.ts';
import type { ErasureStore } from './erasure.store.ts';
import { type Erasure, erasedName } from './erasure.ts';

/** Longer than a process may still lead their words where they went before (`KNOWN_MS` of open-direct.ts). */
const KEYS_GONE_MS = 90_000;
const AGAIN_MS = 60_000;
const DUE_MAX = 10;
const PAGE = 200;

export interface EraseDeps {
  erasures: ErasureStore;
  contacts: ContactStore;
  conversations: ConversationStore;
  keys: KeyStore;
  messages: MessageStore;
  amends: AmendStore;
  earlyChanges: EarlyChangeStore;
  attachments: AttachmentStore;
  storage: FileStorage;
  drafts: Pick<ReturnType<typeof draftStore>, 'forget'>;
  invites: Pick<InviteStore, 'dropAll'>;
  bookings: Pick<BookingStore, 'forgetBooker'>;
  watches: Pick<WatchStore, 'forget'>;
  lostDemand: Pick<LostDemandStore, 'forget'>;
  log: Pick<MessageLog, 'current'>;
  changes: Pick<ReturnType<typeof conversationChanges>, 'erase'>;
  people: Pick<ConsultationMembers, 'leave'>;
  projection: Pick<ReturnType<typeof projector>, 'touch'>;
  publisher: Publisher;
  onError(error: unknown): void;
}

export const eraseDue =
  (deps: EraseDeps, { keysGoneMs = KEYS_GONE_MS, againMs = AGAIN_MS } = {}) =>
  async (): Promise<void> => {
    for (const erasure of await deps.erasures.takeDue(keysGoneMs, againMs, DUE_MAX))
      await (erasure.keysGoneAt ? erase(deps, erasure) : forgetKeys(deps, erasure)).catch(deps.onError);
  };

/** From now on whoever writes from their phone or browser is somebody new. */
async function forgetKeys(deps: EraseDeps, asked: Erasure): Promise<void> {
  const { erasures, contacts, conversations, keys } = deps;
  const { vendorId, contactId } = asked;
  const found = (await contacts.identitiesOf(vendorId, contactId)).map(({ identityId }) => identityId);
  const noted = await erasures.noteIdentities(asked, [...new Set(found)]);
  for (const identityId of noted?.identityIds ?? []) {
    for (const { state } of await conversations.ofIdentity(vendorId, identityId)) {
      await leaveAsGuest(deps, state, identityId);
      // Done again, somebody new may have come by it.
      if (state.contactId === contactId) await keys.forgetDirect(vendorId, state.channelAccountId, identityId);
    }
    await contacts.forgetIdentity(vendorId, { identityId, contactId });
  }
  await erasures.keysGone(asked);
}

/** What leads somebody on WhatsApp into another's conversation is found by their number: it ends while that is known. */
async function leaveAsGuest(
  { log, people }: EraseDeps,
  { vendorId, conversationId }: ConversationRef,
  identityId: string,
): Promise<void> {
  const member = memberOf(await log.current(vendorId, conversationId), identityId);
  if (member && member.role !== 'owner') await people.leave({ vendorId, conversationId }, member.memberId);
}

async function erase(deps: EraseDeps, erasure: Erasure): Promise<void> {
  const { vendorId, contactId, identityIds = [] } = erasure;
  const { erasures, contacts, conversations, projection } = deps;
  const contact = await contacts.byId(vendorId, contactId);
  const name = erasedName(contact?.locale ?? 'id');
  const byName = erasure.decided?.name ?? '';
  const ids = new Set((await conversations.ofContacts(vendorId, [contactId])).map(({ state }) => state.conversationId));
  for (const identityId of identityIds)
    for (const { state } of await conversations.ofIdentity(vendorId, identityId)) ids.add(state.conversationId);
  for (const conversationId of ids)
    await eraseIn(deps, { vendorId, conversationId }, { contactId, identityIds, name, byName });
  await deps.bookings.forgetBooker(vendorId, contactId, name);
  await contacts.erase(vendorId, contactId, name);
  for (const { state } of await conversations.eraseContact(vendorId, contactId, name))
    projection.touch({ before: state, after: state });
  await erasures.finish(erasure);
}

interface Person {
  contactId: string;
  identityIds: string[];
  name: string;
  /** Who had them erased. */
  byName: string;
}
async function eraseIn(
  deps: EraseDeps,
  ref: ConversationRef,
  { contactId, identityIds, name, byName }: Person,
): Promise<void> {
  const { vendorId, conversationId } = ref;
  const before = await deps.log.current(vendorId, conversationId);
  // Who came back meanwhile owns what they began since: by the same identity, and by another contact.
  const theirs = before.members.filter(({ identityId, role }) =>
    role === 'owner' ? before.contactId === contactId : identityId !== undefined && identityIds.includes(identityId),
  );
  for (const { memberId, role } of theirs)
    await deps.changes.erase(ref, memberId, name, role === 'owner' ? byName : null);
  const after = await deps.log.current(vendorId, conversationId);
  const isOwner = theirs.some(({ role }) => role === 'owner');
  const memberIds = new Set(theirs.map(({ memberId }) => memberId));
  const seqs = new Set<number>();
  await emptyLog(deps, after, { memberIds, isOwner, wholeUpTo: isOwner ? wholeUpTo(after.members) : 0, seqs, name });
  // An invitation bears the owner's name.
  if (isOwner) {
    await deps.invites.dropAll(vendorId, conversationId);
    await deps.drafts.forget(vendorId, conversationId);
  }
  await deps.lostDemand.forget(vendorId, conversationId, [...seqs]);
  await deps.watches.forget(vendorId, conversationId, contactId, isOwner);
  deps.publisher.publish(theirs.flatMap(({ memberId }) => leftFrames(vendorId, conversationId, memberId)));
}

type Emptying = Erased & { seqs: Set<number> };

async function emptyLog(deps: EraseDeps, state: ConversationState, whose: Emptying): Promise<void> {
  const { vendorId, conversationId, stateSeq, members } = state;
  for (let after = 0; after < stateSeq; ) {
    const page = await deps.messages.listAfter(vendorId, conversationId, after, PAGE);
    const last = page.at(-1);
    if (!last) return;
    after = last.seq;
    const changed: StoredMessage[] = [];
    for (const message of page.filter(({ seq }) => seq <= stateSeq)) {
      // Who came back has a later number there than they first came with.
      if (isGuestsComing(message, members)) whose.wholeUpTo = Math.min(whose.wholeUpTo, message.seq - 1);
      if (isOf(message, whose)) whose.seqs.add(message.seq);
      const done = await emptyOne(deps, message, whose);
      if (done) changed.push(done);
    }
    deps.publisher.publish(changed.flatMap((message) => changedFrames(message, members)));
  }
}

function isGuestsComing({ content }: StoredMessage, members: readonly Member[]): boolean {
  if (!('event' in content) || content.event !== 'member_joined') return false;
  return members.find(({ memberId }) => memberId === content.memberId)?.role !== 'staff';
}

/** Its file first: what says where that lies is forgotten only once there is none. */
async function emptyOne(deps: EraseDeps, message: StoredMessage, whose: Erased): Promise<StoredMessage | null> {
  const empty = emptied(message, whose);
  if (!empty) {
    const isReactedTo = message.reactions?.some(({ author }) => whose.memberIds.has(author.id));
    return isReactedTo ? deps.amends.forgetReactions(message, [...whose.memberIds]) : null;
  }
  const { vendorId, externalId } = message;
  for (const { kind, content } of [message, ...(message.earlier ?? [])])
    if (isAttachment(kind) && 'attachmentId' in content)
      await eraseAttachment(deps, { vendorId, attachmentId: content.attachmentId }).catch(unlessNoFile);
  if (externalId) await deps.earlyChanges.forget(vendorId, externalId);
  return deps.amends.empty(message, empty.body, empty.authorName);
}
function unlessNoFile(error: unknown): void {
  if (!(error instanceof DomainError && error.code === 'attachment_not_found')) throw error;
}
