/** What a shopper may do in their own conversations, and in no others. */
import type { Locale } from '../contract/codes.ts';
import type { QueuePlaceView } from '../contract/conversations.ts';
import type { RateConversation } from '../contract/csat.ts';
import type { MessagePage, ShopperSession, SyncReply } from '../contract/events.ts';
import type { AttachmentBody, MessageBody, MessageChange, ShownMessage } from '../contract/messages.ts';
import type { ListMessages, RevokeMessage, SendMessage, Sync } from '../contract/requests.ts';
import type { Core } from '../core/assemble.ts';
import { contentOf } from '../core/attachments/attachment.ts';
import type { Uploads } from '../core/attachments/uploads.ts';
import type { BranchStore } from '../core/branches/branch.store.ts';
import type { Branch } from '../core/branches/branch.ts';
import { watermarkFrames } from '../core/consultations/read-outside.ts';
import { shopperKey } from '../core/contacts/identify.ts';
import type { ConversationRecord } from '../core/conversations/conversation.store.ts';
import { followLink } from '../core/conversations/follow-link.ts';
import { memberOf } from '../core/conversations/people.ts';
import { sayAsShopper } from '../core/conversations/say-as-shopper.ts';
import { type ConversationState, isQueued, type Member } from '../core/conversations/state.ts';
import { toShopperView } from '../core/conversations/view.ts';
import { rate } from '../core/csat/rate.ts';
import { DomainError } from '../core/errors.ts';
import { forMembers, toMessageView, toShownMessage } from '../core/messages/view.ts';
import type { Publisher } from '../core/ports.ts';
import { askErasure } from '../core/privacy/ask-erasure.ts';
import type { QueueBoard } from '../core/routing/queue.ts';
import { compareHeads, targetsBefore } from './sync.ts';
import type { ShopperClaims } from './tokens.ts';

/** Who is on the line: told by the token. */
export interface Shopper extends Omit<ShopperClaims, 'exp' | 'kind'> {
  addressKey: string | null;
}
type Identified = Pick<Shopper, 'vendorId' | 'identityId'>;
interface Deps {
  core: Core;
  branches: Pick<BranchStore, 'byId'>;
  publisher: Publisher;
  board: QueueBoard;
  files: Pick<Uploads, 'forMessage'>;
}

export function shopperDesk({ core, branches, publisher, board, files }: Deps) {
  /**
   * Who somebody is in a conversation by the log itself where others have been let in: who has left is out of it from
   * that moment on, though its document may lag. One's own, in which nobody else ever was, is what its document says.
   */
  async function memberNow(
    { vendorId, identityId }: Identified,
    { state: projected }: ConversationRecord,
  ): Promise<{ state: ConversationState; member: Member | undefined }> {
    const isAlone = projected.members.length === 1 && memberOf(projected, identityId) !== undefined;
    const state = isAlone ? projected : await core.log.current(vendorId, projected.conversationId);
    return { state, member: memberOf(state, identityId) };
  }

  /** @throws DomainError `conversation_not_found`, for those of others as for those that are not */
  async function mine(
    shopper: Identified,
    conversationId: string,
  ): Promise<{ state: ConversationState; member: Member }> {
    const record = await core.conversations.byId(shopper.vendorId, conversationId);
    const now = record && (await memberNow(shopper, record));
    if (!now?.member) throw new DomainError('conversation_not_found');
    return { state: now.state, member: now.member };
  }

  /** The shopper's one direct conversation, made now if there is none. */
  const openDirect = (shopper: Shopper, { isLikelyNew }: { isLikelyNew: boolean }) => {
    const { vendorId, channelAccountId, identityId, locale, customerId = null } = shopper;
    const name = shopper.name ?? visitorName(identityId, locale);
    return core.openDirect({
      isLikelyNew,
      vendorId,
      channel: 'widget',
      channelAccountId,
      keys: [shopperKey(shopper)],
      proposedIdentityId: identityId,
      profile: { name, phone: null, isPhoneVerified: false, locale, customerId },
      isOutside: false,
    });
  };

  /** Of one that waits; undefined where it does not, or did not when the queue was looked at. */
  async function placeOf(state: ConversationState): Promise<QueuePlaceView | undefined> {
    if (!isQueued(state)) return undefined;
    const { vendorId, conversationId } = state;
    const found = (await board.of(vendorId)).find((one) => one.conversationId === conversationId);
    return found && board.told(vendorId, found);
  }

  return {
    mine,
    openDirect,

    async session(shopper: Shopper, vendorName: string): Promise<Omit<ShopperSession, 'expiresAt'>> {
      const records = await core.conversations.ofIdentity(shopper.vendorId, shopper.identityId);
      const views = records.map(async (record) => {
        const { state, member } = await memberNow(shopper, record);
        return member ? [toShopperView({ ...record, state }, member, await placeOf(state))] : [];
      });
      const conversations = (await Promise.all(views)).flat();
      return {
        identityId: shopper.identityId,
        name: shopper.name ?? '',
        vendor: { vendorId: shopper.vendorId, name: vendorName },
        conversations,
      };
    },

    /** The branch a link leads to; null where there is none, or none to come to. */
    async linked({ vendorId }: Shopper, branchId: string): Promise<Branch | null> {
      const branch = await branches.byId(vendorId, branchId);
      return branch && !branch.temporarilyClosed ? branch : null;
    },

    /** The file a message names, once it is here whole; null for one that names none. */
    async attached(
      { vendorId, identityId }: Shopper,
      conversationId: string,
      input: SendMessage,
    ): Promise<AttachmentBody | null> {
      if (input.kind !== 'attachment') return null;
      const attachment = await files.forMessage(vendorId, identityId, input.attachmentId, conversationId);
      return { kind: attachment.facts.kind, content: contentOf(attachment, input.caption) };
    },

    /**
     * Appends in the step it is called in: what a connection says stays in its order.
     * @param linked the branch whose link brought these words: told to the log just before them
     * @param attached the file they name, where they name one
     */
    async say(
      shopper: Shopper,
      at: { conversationId: string; memberId: string },
      input: SendMessage,
      {
        origin,
        linked = null,
        attached = null,
      }: { origin?: string; linked?: Branch | null; attached?: AttachmentBody | null } = {},
    ): Promise<ShownMessage> {
      const { vendorId } = shopper;
      const following = linked
        ? followLink(core.log, { vendorId, conversationId: at.conversationId, branch: linked })
        : undefined;
      const saying = sayAsShopper(core.log, {
        vendorId,
        ...at,
        clientId: input.clientId,
        body: attached ?? bodyOfInput(input),
        at: new Date(),
        ...(input.replyTo ? { replyTo: input.replyTo } : {}),
        ...(input.to === undefined ? {} : { to: input.to }),
        ...(shopper.addressKey ? { addressKey: shopper.addressKey } : {}),
        ...(origin ? { origin } : {}),
      });
      const [{ message }] = await Promise.all([saying, following]);
      return forMembers(toShownMessage(message));
    },

    /** What I said, taken back; or my one reaction to what I may see. */
    async change(
      shopper: Shopper,
      { conversationId, clientId, seq }: RevokeMessage,
      change: MessageChange,
    ): Promise<ShownMessage> {
      const { member } = await mine(shopper, conversationId);
      const { vendorId } = shopper;
      const target = await core.messages.bySeq(vendorId, conversationId, seq);
      const isSeen = target && !('hidden' in toMessageView(target, { kind: 'member', member }));
      if (!isSeen) throw new DomainError('message_not_found');
      const author = { kind: 'shopper' as const, id: member.memberId, name: member.name };
      const request = { vendorId, conversationId, clientId, author, target: seq, change, at: new Date() };
      return forMembers(toShownMessage((await core.messageChanges.change(request)).message));
    },

    /** Of oneself, wherever one takes part. @throws DomainError `conversation_not_found`, `forbidden` of whose contact is not known */
    async askErasure(shopper: Shopper, conversationId: string): Promise<Date> {
      const { state, member } = await mine(shopper, conversationId);
      const contactId = member.role === 'owner' ? state.contactId : member.contactId;
      if (!contactId) throw new DomainError('forbidden');
      return askErasure(core, { vendorId: shopper.vendorId, contactId, conversationId, member });
    },

    /** One's own conversation alone. @throws DomainError `conversation_not_found`, `forbidden`, `bad_transition` */
    async rate(shopper: Shopper, rating: RateConversation): Promise<ShownMessage> {
      const { member } = await mine(shopper, rating.conversationId);
      if (member.role !== 'owner') throw new DomainError('forbidden');
      const author = { kind: 'shopper' as const, id: member.memberId, name: member.name };
      const { message } = await rate(core.log, { ...rating, vendorId: shopper.vendorId, author });
      return forMembers(toShownMessage(message));
    },

    async messages(
      shopper: Shopper,
      { conversationId, afterSeq, beforeSeq, limit }: ListMessages,
    ): Promise<MessagePage> {
      const { member } = await mine(shopper, conversationId);
      const { vendorId } = shopper;
      const page =
        afterSeq === undefined
          ? await core.messages.listBefore(vendorId, conversationId, beforeSeq ?? null, limit)
          : await core.messages.listAfter(vendorId, conversationId, afterSeq, limit);
      const head = (await core.messages.lastOf(vendorId, [conversationId])).get(conversationId)?.seq ?? 0;
      const hasMore = afterSeq === undefined ? (page[0]?.seq ?? 1) > 1 : (page.at(-1)?.seq ?? head) < head;
      return {
        messages: page.map((message) => toMessageView(message, { kind: 'member', member })),
        lastSeq: head,
        hasMore,
      };
    },

    /** Messages before a page that events in it have changed: whoever has them already has them as they were. */
    async changedBy(shopper: Shopper, { conversationId, afterSeq }: ListMessages, page: MessagePage) {
      const seqs = targetsBefore(page, afterSeq);
      if (seqs.length === 0) return [];
      const { member } = await mine(shopper, conversationId);
      const found = await core.messages.bySeqs(shopper.vendorId, conversationId, seqs);
      return found.map((message) => toMessageView(message, { kind: 'member', member }));
    },

    /** How far this member's client got, or what they have read: only forward, and told to the agents. */
    async mark(
      shopper: Shopper,
      conversationId: string,
      upTo: { deliveredSeq?: number; readSeq?: number },
    ): Promise<void> {
      const { member, state } = await mine(shopper, conversationId);
      const { vendorId } = shopper;
      const head = Math.max(
        state.stateSeq,
        (await core.messages.lastOf(vendorId, [conversationId])).get(conversationId)?.seq ?? 0,
      );
      const bounded = Object.fromEntries(Object.entries(upTo).map(([name, seq]) => [name, Math.min(seq, head)]));
      const now = await core.conversations.markMember(vendorId, conversationId, member.memberId, bounded);
      if (!now) return;
      publisher.publish(watermarkFrames(vendorId, conversationId, member.memberId, now));
    },

    async sync(shopper: Shopper, { conversations }: Sync): Promise<SyncReply> {
      const records = await core.conversations.byIds(shopper.vendorId, Object.keys(conversations));
      const now = await Promise.all(records.map((record) => memberNow(shopper, record)));
      const allowed = now.filter(({ member }) => member !== undefined).map(({ state }) => state.conversationId);
      return compareHeads(core.messages, shopper.vendorId, allowed, conversations);
    },
  };
}
export type ShopperDesk = ReturnType<typeof shopperDesk>;

function bodyOfInput(input: SendMessage): MessageBody {
  if (input.kind === 'attachment') throw new DomainError('attachment_not_found');
  if (input.kind === 'text') return { kind: 'text', content: { text: input.text } };
  if (input.kind === 'choice') return { kind: 'choice', content: { id: input.id, title: input.title } };
  const { lat, lon, name } = input;
  return { kind: 'location', content: { lat, lon, ...(name ? { name } : {}) } };
}

/** What agents call somebody who has not said their name: a word and four letters, so that two can be told apart. */
const visitorName = (identityId: string, locale: Locale): string => {
  const mark = identityId
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(-4)
    .toUpperCase();
  return `${locale === 'id' ? 'Pengunjung' : 'Visitor'} ${mark}`;
};
