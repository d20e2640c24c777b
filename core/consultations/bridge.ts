/**
 * Somebody on WhatsApp takes part in a consultation from their own chat with the shop: what they write there is carried
 * into it, and what the others say is sent to them. One consultation at a time; their own conversation with the shop
 * goes on beside it.
 */
import type { InboundFact, OutsideSender } from '../../channels/channel.ts';
import type { Locale } from '../../contract/codes.ts';
import { MEMBER_NAME_MAX } from '../../contract/limits.ts';
import type { EventContent } from '../../contract/messages.ts';
import type { ContactStore } from '../contacts/contact.store.ts';
import { identify, identityKeys } from '../contacts/identify.ts';
import type { KeyStore } from '../conversations/key.store.ts';
import { answering, isForStaff, isIn, STAFF } from '../conversations/people.ts';
import type { ConversationState, Member } from '../conversations/state.ts';
import { DomainError } from '../errors.ts';
import { derivedId, newId } from '../ids.ts';
import type { MessageStore } from '../messages/message.store.ts';
import type { MessageLog } from '../messages/message-log.ts';
import type { OutboxStore } from '../messages/outbox.store.ts';
import { outsideCopies } from '../messages/send-reply.ts';
import type { ChannelAccount } from '../vendors/vendor.store.ts';
import type { Bridge, BridgeStore } from './bridge.store.ts';
import type { ConsultationMembers } from './members.ts';

interface Deps {
  bridges: Pick<BridgeStore, 'find'>;
  contacts: ContactStore;
  keys: Pick<KeyStore, 'findDirect' | 'findInbound' | 'fixInbound'>;
  messages: Pick<MessageStore, 'byOutsideId' | 'byKey'>;
  outbox: Pick<OutboxStore, 'copyOf'>;
  members: ConsultationMembers;
  log: MessageLog;
}
export type InviteRefusal = Extract<EventContent, { event: 'invite_refused' }>['code'];
/** Where in a consultation what came belongs. */
export interface Bridged {
  conversationId: string;
  memberId: string;
  replyTo?: number;
  /** They answer what was told to them alone: so is this. */
  to?: string;
  /** It was not plain that it goes there: they are told, once it is stored. */
  saySo: boolean;
}

/** What came of words that are none to store. */
type Asked = { is: 'done' } | { is: 'unanswerable' } | { is: 'refused'; code: InviteRefusal };

/** As `whatsappJoinLink` begins it. */
const JOIN = /\[join:([A-Za-z0-9_-]{22})\]/;
/** The whole message, but for blanks and a full stop. */
const LEAVE = /^\s*(keluar|leave)[\s.!]*$/i;

export function bridge({ bridges, contacts, keys, messages, outbox, members, log }: Deps) {
  const endOf = (account: ChannelAccount, person: OutsideSender) => ({
    channelAccountId: account.channelAccountId,
    keys: identityKeys(person),
  });

  /** @returns why not: the words are then words to the shop. null: they are in */
  async function join(
    account: ChannelAccount,
    fact: InboundFact,
    token: string,
    locale: Locale,
  ): Promise<InviteRefusal | null> {
    const { vendorId } = account;
    const { from, externalId } = fact;
    const outside = endOf(account, from);
    const found = await Promise.all(outside.keys.map((key) => contacts.findIdentity(vendorId, key)));
    const asked = { vendorId, keys: outside.keys, proposedIdentityId: newId('wa') };
    const { identity } = await identify(contacts, asked, found);
    await contacts.ensureContact({
      ...{ contactId: identity.contactId, vendorId, customerId: null, locale },
      ...{ name: from.name ?? from.phone ?? '', phone: from.phone ?? null, isPhoneVerified: from.phone !== undefined },
    });
    try {
      const joiner = { ...identity, name: shownName(from), outside, externalId };
      const { state, memberId } = await members.join(vendorId, token, joiner);
      if (state.members.some((one) => one.memberId === memberId && one.role === 'owner')) return 'invite_own';
      // Said again once the invitation is over, it is known by this.
      await keys.fixInbound(vendorId, account.channelAccountId, externalId, state.conversationId);
      return null;
    } catch (error) {
      const code = error instanceof DomainError ? error.code : null;
      if (code === 'invite_ended' || code === 'invite_full') return code;
      throw error;
    }
  }

  /** What came of the same words before; an event, where they were acted on. */
  async function storedAs({ vendorId, channelAccountId }: ChannelAccount, externalId: string) {
    const conversationId = await keys.findInbound(vendorId, channelAccountId, externalId);
    return conversationId ? messages.byKey(vendorId, conversationId, { externalId }) : null;
  }

  /** A phone may have changed hands since: whoever comes by it now with another id, or as somebody else, is not them. */
  async function isStill(vendorId: string, person: OutsideSender, identityId: string): Promise<boolean> {
    const led = await Promise.all(identityKeys(person).map((key) => contacts.findIdentity(vendorId, key)));
    if (!led.some((one) => one?.identityId === identityId)) return false;
    const known = await contacts.addressesOf(vendorId, identityId);
    return (['channelUserId', 'lid'] as const).every((id) => !known[id] || !person[id] || known[id] === person[id]);
  }

  /** The consultation they are a guest in, and the log agrees. An owner's words need no way there. */
  async function standing(account: ChannelAccount, person: OutsideSender) {
    const { vendorId } = account;
    const found = await bridges.find(vendorId, endOf(account, person));
    if (!found || !(await isStill(vendorId, person, found.identityId))) return null;
    const state = await log.current(vendorId, found.conversationId);
    const member = state.members.find((one) => one.memberId === found.memberId);
    return member?.role === 'shopper' && isIn(member) ? { ...found, state, member } : null;
  }

  /** Their own conversation with the shop, if they have one. */
  async function directOf({ vendorId, channelAccountId }: ChannelAccount, identityId: string) {
    const conversationId = await keys.findDirect(vendorId, channelAccountId, identityId);
    return conversationId ? { conversationId, state: await log.current(vendorId, conversationId) } : null;
  }

  /**
   * Where what came belongs, if to a consultation: what quotes a message of it, or quotes nothing while the last thing
   * that reached the number was of it.
   */
  async function placeOf(account: ChannelAccount, fact: InboundFact): Promise<Bridged | null> {
    const stands = await standing(account, fact.from);
    if (!stands) return null;
    const { conversationId, memberId, state, member } = stands;
    const direct = await directOf(account, stands.identityId);
    const wentElsewhere = after(direct?.state.lastShopperAt, member.lastSaidAt ?? stands.since);
    if (fact.replyToExternalId) {
      const quoted = await messages.byOutsideId(account.vendorId, conversationId, fact.replyToExternalId);
      if (!quoted) return null;
      const isPlain = !wentElsewhere && !toldElsewhere(direct?.state, state, stands.since);
      return { conversationId, memberId, ...answering(quoted, memberId), saySo: !isPlain };
    }
    if (toldElsewhere(direct?.state, state, stands.since)) return null;
    return { conversationId, memberId, saySo: wentElsewhere };
  }

  /** It answers what two shoppers have between them, of whom one is gone, or not there any more. */
  async function isUnanswerable(account: ChannelAccount, { from, replyToExternalId }: InboundFact): Promise<boolean> {
    const { vendorId, channelAccountId } = account;
    if (!replyToExternalId) return false;
    const copy = await outbox.copyOf(vendorId, replyToExternalId);
    const conversationId =
      copy?.conversationId ?? (await keys.findInbound(vendorId, channelAccountId, replyToExternalId));
    const quoted = conversationId && (await messages.byOutsideId(vendorId, conversationId, replyToExternalId));
    if (!quoted || isForStaff(quoted.audience)) return false;
    const state = await log.current(vendorId, quoted.conversationId);
    const between = state.members.filter((one) => isIn(one) && quoted.audience.includes(one.memberId));
    const me = between.find(({ memberId }) => memberId === (copy?.to ?? quoted.author.id));
    if (!me || between.length < quoted.audience.length) return true;
    return me.role !== 'owner' && (await standing(account, from))?.conversationId !== quoted.conversationId;
  }

  return {
    placeOf,

    /** Where their number leads, whether or not they are in there still. */
    seatOf: (account: ChannelAccount, person: OutsideSender): Promise<Bridge | null> =>
      bridges.find(account.vendorId, endOf(account, person)),

    /**
     * What asks to come in or to go out, done here.
     * @returns `done`: no words of theirs are left to store; `refused`: the invitation does not hold; `unanswerable`: they
     * quote what was between them and somebody, and one of the two is gone: nobody else may have it; null: none of these
     */
    async asks(account: ChannelAccount, fact: InboundFact, locale: Locale): Promise<Asked | null> {
      const text = fact.body.kind === 'text' ? fact.body.content.text : '';
      const [, token] = JOIN.exec(text) ?? [];
      if (!token && !LEAVE.test(text)) {
        const isLost = (await isUnanswerable(account, fact)) && !(await storedAs(account, fact.externalId));
        return isLost ? { is: 'unanswerable' } : null;
      }
      if ((await storedAs(account, fact.externalId))?.kind === 'event') return { is: 'done' };
      if (token) {
        const code = await join(account, fact, token, locale);
        return code === null ? { is: 'done' } : { is: 'refused', code };
      }
      const { vendorId, channelAccountId } = account;
      const place = await placeOf(account, fact);
      if (!place) return null;
      // Before they are gone: where it comes twice at once, the second is then no word to the shop.
      const fixed = await keys.fixInbound(vendorId, channelAccountId, fact.externalId, place.conversationId);
      if (fixed !== place.conversationId) return null;
      await members.leave({ vendorId, ...place }, place.memberId, fact.externalId);
      return { is: 'done' };
    },

    /** Tells them where their words went. */
    async saySo(
      { vendorId }: ChannelAccount,
      { conversationId, memberId }: Bridged,
      externalId: string,
    ): Promise<void> {
      await log.append({
        ...{ vendorId, conversationId, authorId: SYSTEM.id },
        clientId: derivedId('br', externalId),
        draft(state) {
          const at = new Date();
          const audience = [memberId, STAFF];
          const name = state.members.find(({ role }) => role === 'owner')?.name ?? '';
          const content = { event: 'bridged' as const, memberId, name };
          const copies = outsideCopies(state.members, at, { audience });
          return { author: SYSTEM, body: { kind: 'event', content }, audience, at, ...copies };
        },
      });
    },
  };
}
export type ConsultationBridge = ReturnType<typeof bridge>;

const SYSTEM = { kind: 'system' as const, id: 'system', name: '' };

const after = (a: Date | null | undefined, b: Date): boolean => !!a && a > b;
/** The shop has said something to them in their own conversation since anything was said in the consultation. */
const toldElsewhere = (direct: ConversationState | undefined, { lastAt }: ConversationState, since: Date): boolean =>
  after(direct?.lastTold?.at, lastAt > since ? lastAt : since);

/** What the others read above their words: never a whole phone number. */
function shownName({ name, phone }: InboundFact['from']): Member['name'] {
  const clean = (name ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, MEMBER_NAME_MAX)
    .toWellFormed();
  return clean || `WhatsApp ··${(phone ?? '').slice(-4)}`;
}
