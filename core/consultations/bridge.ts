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
import { isIn, STAFF } from '../conversations/people.ts';
import type { ConversationState, Member } from '../conversations/state.ts';
import { DomainError } from '../errors.ts';
import { derivedId, newId } from '../ids.ts';
import type { MessageStore } from '../messages/message.store.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { outsideCopies } from '../messages/send-reply.ts';
import type { ChannelAccount } from '../vendors/vendor.store.ts';
import type { BridgeStore } from './bridge.store.ts';
import type { ConsultationMembers } from './members.ts';

interface Deps {
  bridges: Pick<BridgeStore, 'find'>;
  contacts: ContactStore;
  keys: Pick<KeyStore, 'findDirect'>;
  messages: Pick<MessageStore, 'byOutsideId'>;
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

/** As `whatsappJoinLink` begins it. */
const JOIN = /\[join:([A-Za-z0-9_-]{22})\]/;
/** The whole message, but for blanks and a full stop. */
const LEAVE = /^\s*(keluar|leave)[\s.!]*$/i;

export function bridge({ bridges, contacts, keys, messages, members, log }: Deps) {
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
      await members.join(vendorId, token, { ...identity, name: shownName(from), outside, externalId });
      return null;
    } catch (error) {
      const code = error instanceof DomainError ? error.code : null;
      if (code === 'invite_ended' || code === 'invite_full') return code;
      throw error;
    }
  }

  /** A phone may have changed hands since: whoever comes by it now with another id, or as somebody else, is not them. */
  async function isStill(vendorId: string, person: OutsideSender, identityId: string): Promise<boolean> {
    const led = await Promise.all(identityKeys(person).map((key) => contacts.findIdentity(vendorId, key)));
    if (!led.some((one) => one?.identityId === identityId)) return false;
    const { channelUserId } = await contacts.addressesOf(vendorId, identityId);
    return !channelUserId || !person.channelUserId || channelUserId === person.channelUserId;
  }

  /** The consultation they are in and the log agrees. */
  async function standing(account: ChannelAccount, person: OutsideSender) {
    const { vendorId } = account;
    const found = await bridges.find(vendorId, endOf(account, person));
    if (!found || !(await isStill(vendorId, person, found.identityId))) return null;
    const state = await log.current(vendorId, found.conversationId);
    const member = state.members.find((one) => one.memberId === found.memberId);
    return member && isIn(member) ? { ...found, state, member } : null;
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
      const { seq: replyTo, audience } = quoted;
      const to = Array.isArray(audience) ? audience.find((one) => one !== memberId) : undefined;
      const isPlain = !wentElsewhere && !toldElsewhere(direct?.state, state, stands.since);
      return { conversationId, memberId, replyTo, saySo: !isPlain, ...(to === undefined ? {} : { to }) };
    }
    if (toldElsewhere(direct?.state, state, stands.since)) return null;
    return { conversationId, memberId, saySo: wentElsewhere };
  }

  return {
    placeOf,

    /**
     * What asks to come in or to go out, done here.
     * @returns `done`: no words of theirs are left to store; `refused`: the invitation does not hold; null: neither
     */
    async asks(
      account: ChannelAccount,
      fact: InboundFact,
      locale: Locale,
    ): Promise<{ is: 'done' } | { is: 'refused'; code: InviteRefusal } | null> {
      const text = fact.body.kind === 'text' ? fact.body.content.text : '';
      const [, token] = JOIN.exec(text) ?? [];
      if (token) {
        const code = await join(account, fact, token, locale);
        return code === null ? { is: 'done' } : { is: 'refused', code };
      }
      if (!LEAVE.test(text)) return null;
      const place = await placeOf(account, fact);
      if (!place) return null;
      await members.leave({ vendorId: account.vendorId, ...place }, place.memberId, fact.externalId);
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
