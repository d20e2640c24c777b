import type {
  CallFact,
  ChangeFact,
  ConversationFact,
  DoubtFact,
  EchoFact,
  InboundFact,
  InboundMedia,
  OutsideSender,
} from '../../channels/channel.ts';
import { isWritten, type Locale, TELEPHONE_ID } from '../../contract/codes.ts';
import type { MessageBody } from '../../contract/messages.ts';
import type { AttachmentStore } from '../attachments/attachment.store.ts';
import { attachmentIdOf } from '../attachments/attachment.ts';
import type { Bridged, ConsultationBridge, InviteRefusal } from '../consultations/bridge.ts';
import type { ContactStore, Identity } from '../contacts/contact.store.ts';
import { identityKeys } from '../contacts/identify.ts';
import { DomainError } from '../errors.ts';
import { derivedId, newId } from '../ids.ts';
import type { MessageChanges } from '../messages/changes.ts';
import type { EarlyChangeStore } from '../messages/early-change.store.ts';
import type { MessageStore } from '../messages/message.store.ts';
import { type StoredMessage, withMedia } from '../messages/message.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';
import type { OutboxStore } from '../messages/outbox.store.ts';
import { outsideCopies } from '../messages/send-reply.ts';
import type { ChannelAccount } from '../vendors/vendor.store.ts';
import type { ConversationChanges } from './change.ts';
import { confirmOpted } from './confirm-opted.ts';
import type { ConversationStore } from './conversation.store.ts';
import { doubtIdentity } from './doubt-identity.ts';
import type { KeyStore } from './key.store.ts';
import type { Direct, OpenDirect } from './open-direct.ts';
import { optedBy } from './opting.ts';
import { applyEarly, applyOutside, notAhead, type Seat, unlessItStands } from './outside-changes.ts';
import { aboutOne, answering, STAFF } from './people.ts';
import { sayAsPhoneApp } from './say-as-phone-app.ts';
import { sayAsShopper } from './say-as-shopper.ts';

interface Deps {
  openDirect: OpenDirect;
  keys: KeyStore;
  log: MessageLog;
  messages: Pick<MessageStore, 'byOutsideId'>;
  outbox: Pick<OutboxStore, 'copyOf' | 'isUnderWay'>;
  messageChanges: MessageChanges;
  earlyChanges: EarlyChangeStore;
  contacts: Pick<ContactStore, 'findIdentity' | 'doubt'>;
  conversations: Pick<ConversationStore, 'setVerified'>;
  bridge: ConsultationBridge;
  attachments: AttachmentStore;
  changes: Pick<ConversationChanges, 'call'>;
}
/** Where a message's words go; `to`: whom of those there it is for alone. */
interface Place extends Seat {
  replyTo?: number;
  to?: string;
  bridged?: Bridged;
  /** Not their own conversation with the shop. */
  isElsewhere: boolean;
}
/** Appends in the step it is called in. */
type Append = () => Promise<Appended[]>;

/**
 * The one door in for what comes from outside. A channel may repeat itself and may be late: which conversation an
 * outside id belongs to is fixed once, and what it names is stored once.
 *
 * Facts are looked up one after the other and appended in the order given, so that what came in one body keeps its
 * order. What changes a message that is not here yet is kept until it is. What nobody can tell whose it is holds up
 * nothing that came with it.
 * @returns what was stored or found; nothing for a fact whose id came before with other words: those stand
 * @throws DomainError `unavailable` when it is not certain that everything is stored: the channel must repeat
 */
export const inbound = (deps: Deps) => {
  const { openDirect, keys, log, messages, outbox, earlyChanges, bridge, attachments, changes } = deps;

  return async function receive(
    account: ChannelAccount,
    facts: ConversationFact[],
    locale: Locale,
  ): Promise<Appended[]> {
    const { vendorId, channelAccountId } = account;
    const appending: Promise<Appended[]>[] = [];
    let looksLeft = ECHO_LOOKS;
    for (const fact of facts) {
      // What refers to an earlier message may refer to one of these.
      if (refersBack(fact)) await Promise.allSettled(appending);
      // One that can never be placed keeps none of the others from being stored.
      const append = await prepare(fact).catch((error: unknown) => {
        if (error instanceof DomainError && error.code !== 'unavailable') return nothing;
        throw error;
      });
      appending.push(append().catch(unlessItStands));
      // Each is awaited below; this keeps an early refusal from being called unhandled meanwhile.
      appending.at(-1)?.catch(() => {});
    }
    await Promise.allSettled(appending);
    return (await Promise.all(appending)).flat();

    async function prepare(fact: ConversationFact): Promise<Append> {
      switch (fact.fact) {
        case 'message':
          return prepareWords(fact);
        case 'echo':
          return prepareEcho(fact);
        case 'call':
          return prepareCall(fact);
        case 'change':
          return () => changed(fact);
        case 'doubt':
          return () => doubted(fact);
      }
    }

    async function prepareWords(fact: InboundFact): Promise<Append> {
      const asked = await bridge.asks(account, fact, locale);
      if (asked?.is === 'done') return nothing;
      if (asked?.is === 'unanswerable') return () => unplaced(fact);
      const place = await placeOf(fact, { isForShop: asked !== null });
      if (asked?.is !== 'refused') {
        const body = await bodyIn(place, fact);
        return () => said(place, fact, body);
      }
      // Kept as what they wrote, and answered with why not.
      const caption = fact.body.kind === 'text' ? fact.body.content.text : '';
      return async () => {
        const [kept] = await said(place, fact, { kind: 'unsupported', content: { of: 'join', caption } });
        if (kept) await sayRefused(log, kept.message, asked.code);
        return kept ? [kept] : [];
      };
    }

    async function prepareEcho(fact: EchoFact): Promise<Append> {
      const isOurs = await isOursOf(fact);
      if (isOurs) return nothing;
      // Refused in its turn, not here: the others are stored.
      if (isOurs === null) return () => Promise.reject(new DomainError('unavailable'));
      const place = await directOf(fact.to);
      const conversationId = await keys.fixInbound(vendorId, channelAccountId, fact.externalId, place.conversationId);
      const seat = { conversationId, memberId: place.memberId };
      const replyTo = await seqOf(seat, fact.replyToExternalId);
      const body = await bodyIn(seat, fact);
      const words = { vendorId, ...seat, body, at: notAhead(fact.at), externalId: fact.externalId };
      return async () => {
        const echoed = await sayAsPhoneApp(log, { ...words, ...(replyTo ? { replyTo } : {}) });
        await applyEarly(deps, vendorId, seat, fact.externalId, echoed.message.seq);
        return [echoed];
      };
    }

    /** What the telephone tells of, and what was left on it, is the caller's; all else of a call was said by nobody. */
    async function prepareCall(fact: CallFact): Promise<Append> {
      const { person, externalId, callId, direction, got } = fact;
      const { memberId, conversationId: own } = await directOf(person);
      const conversationId = await keys.fixInbound(vendorId, channelAccountId, externalId, own);
      const at = notAhead(fact.at);
      if (typeof got === 'string') {
        const event = { event: 'called' as const, callId, stage: got, direction, byName: fact.byName ?? null };
        const isTheirs = got === 'missed' && direction === 'in';
        const author = isTheirs ? { kind: 'shopper' as const, id: memberId, name: nameOf(person, locale) } : TELEPHONE;
        return async () => [await changes.call({ vendorId, conversationId }, author, event, { externalId, at })];
      }
      const body =
        'unknown' in got
          ? { kind: 'unsupported' as const, content: { of: got.unknown } }
          : await bodyIn({ conversationId }, { externalId, body: got.recording });
      if ('isVoicemail' in got && got.isVoicemail)
        return async () => [await sayAsShopper(log, { vendorId, conversationId, memberId, body, at, externalId })];
      const draft = { author: TELEPHONE, body, audience: 'staff' as const, at, ...withMedia(body) };
      const request = { vendorId, conversationId, authorId: TELEPHONE.id, externalId, draft: () => draft };
      return async () => [await log.append(request)];
    }

    /**
     * What left by Dekat may come back as if it had been said elsewhere, also before its call was answered: while one is
     * under way to that person, nobody can tell yet.
     * @returns null where that takes longer than a channel waits for us, with all that came at once: it repeats
     */
    async function isOursOf({ to, externalId }: EchoFact): Promise<boolean | null> {
      const seats = [await knownDirectOf(to), await bridge.seatOf(account, to)].filter((one) => one !== null);
      for (; ; looksLeft -= 1) {
        // In this order: a call that ended in between has left its id.
        const isUnderWay = await outbox.isUnderWay(vendorId, seats);
        if (await outbox.copyOf(vendorId, externalId)) return true;
        if (!isUnderWay) return false;
        if (looksLeft <= 0) return null;
        await new Promise((resolve) => setTimeout(resolve, ECHO_LOOK_AGAIN_MS));
      }
    }

    /** A file is fetched once its message is stored; the same message names the same file. */
    async function bodyIn(
      { conversationId }: Pick<Seat, 'conversationId'>,
      fact: Pick<InboundFact, 'externalId' | 'body'>,
    ): Promise<MessageBody> {
      if (fact.body.kind !== 'media') return fact.body;
      const { as, mediaId, name, type, caption }: InboundMedia = fact.body;
      const attachmentId = attachmentIdOf(vendorId, channelAccountId, fact.externalId);
      await attachments.begin({
        ...{ attachmentId, vendorId, byId: channelAccountId, conversationId, state: 'fetching', name, size: 0 },
        ...{ received: 0, parts: [], variants: {}, source: { channelAccountId, mediaId }, createdAt: new Date() },
      });
      return { kind: as, content: { attachmentId, name, type, ...(caption ? { caption } : {}) } };
    }

    async function said(
      { bridged, isElsewhere, ...place }: Place,
      fact: InboundFact,
      body: MessageBody,
    ): Promise<Appended[]> {
      const { externalId } = fact;
      const words = { vendorId, body, at: notAhead(fact.at), externalId };
      const appended = await sayAsShopper(log, { ...words, ...place }).catch(async (error: unknown) => {
        if (!(error instanceof DomainError && GONE.has(error.code))) throw error;
        // What was between them and another guest is none of the shop's.
        if (place.to !== undefined && place.to !== STAFF) return null;
        if (!isElsewhere || error.code !== 'conversation_not_found') throw error;
        // They were taken out of the consultation just now: then it is for the shop alone.
        const { conversationId, memberId } = await directOf(fact.from);
        await moveFile(place, body, conversationId);
        return sayAsShopper(log, { ...words, conversationId, memberId });
      });
      if (!appended) {
        await moveFile(place, body, null);
        return unplaced(fact);
      }
      if (bridged?.saySo && appended.message.conversationId === place.conversationId)
        await bridge.saySo(account, bridged, externalId);
      const { conversationId, seq, author } = appended.message;
      await applyEarly(deps, vendorId, { conversationId, memberId: author.id }, externalId, seq);
      const opted = optedBy(appended.before, body, appended.message.author.id);
      if (opted) await confirmOpted(log, appended.message, opted, locale);
      return [appended];
    }

    /** Where a message went, its file goes. */
    async function moveFile({ conversationId }: Seat, body: MessageBody, to: string | null): Promise<void> {
      if (!('attachmentId' in body.content)) return;
      await attachments.rebind({ vendorId, attachmentId: body.content.attachmentId }, conversationId, to);
    }

    /** Their words are kept nowhere, and they alone are told so. */
    async function unplaced({ from, externalId, at }: InboundFact): Promise<Appended[]> {
      const { conversationId, memberId } = await directOf(from);
      const audience = [memberId];
      const told = await log.append({
        ...{ vendorId, conversationId, authorId: SYSTEM.id, clientId: derivedId('up', externalId) },
        draft({ members }) {
          const body = { kind: 'event' as const, content: { event: 'unplaced' as const, memberId } };
          const copies = outsideCopies(members, new Date(), { audience });
          // When they wrote: their 24 hours run from it.
          return { author: SYSTEM, body, audience, at: notAhead(at), ...copies };
        },
      });
      return [told];
    }

    /** @param isForShop it is no word to anybody else there */
    async function placeOf(fact: InboundFact, { isForShop }: { isForShop: boolean }): Promise<Place> {
      const bridged = isForShop ? null : await bridge.placeOf(account, fact);
      const direct = bridged ? null : await directOf(fact.from);
      const proposal = bridged?.conversationId ?? direct?.conversationId ?? '';
      const conversationId = await keys.fixInbound(vendorId, channelAccountId, fact.externalId, proposal);
      if (bridged && conversationId === bridged.conversationId) {
        const { saySo: _, ...seat } = bridged;
        return { ...seat, bridged, isElsewhere: true };
      }
      const { memberId, conversationId: own } = direct ?? (await directOf(fact.from));
      const quoted = await quotedIn(conversationId, fact.replyToExternalId);
      const isElsewhere = conversationId !== own;
      // Elsewhere it can only be a repeat: what it is was settled then.
      const answer = quoted && (isElsewhere ? { replyTo: quoted.seq } : answering(quoted, memberId));
      return { conversationId, memberId, ...answer, isElsewhere };
    }

    function directOf(person: OutsideSender): Promise<Direct> {
      return openDirect({
        vendorId,
        channel: account.channel,
        channelAccountId,
        keys: person.isHidden ? [{ kind: 'hidden', value: channelAccountId }] : identityKeys(person),
        proposedIdentityId: newId('wa'),
        profile: {
          name: nameOf(person, locale),
          phone: person.phone ?? null,
          // Who calls may show whatever number they like.
          isPhoneVerified: person.phone !== undefined && isWritten(account.channel),
          ...(isWritten(account.channel) ? {} : { isOnlyCaller: true as const }),
          locale,
        },
        // Nothing leaves for who can only be called.
        isOutside: isWritten(account.channel),
      });
    }

    async function identitiesOf(person: OutsideSender): Promise<Identity[]> {
      const found = await Promise.all(identityKeys(person).map((key) => deps.contacts.findIdentity(vendorId, key)));
      return found.filter((one) => one !== null);
    }

    /** A change or news of somebody who has no conversation with the shop opens none. */
    async function knownDirectOf(person: OutsideSender): Promise<Direct | null> {
      for (const { identityId } of await identitiesOf(person))
        if (await keys.findDirect(vendorId, channelAccountId, identityId)) return directOf(person);
      return null;
    }

    async function doubted(fact: DoubtFact): Promise<Appended[]> {
      const direct = await knownDirectOf(fact.from);
      if (direct) return [await doubtIdentity(deps, { vendorId, ...direct }, fact)];
      // A guest has no conversation with the shop where staff could be told.
      for (const { contactId } of await identitiesOf(fact.from))
        await deps.contacts.doubt(vendorId, contactId, { isWhole: true });
      return [];
    }

    async function changed(fact: ChangeFact): Promise<Appended[]> {
      const found = await targetOf(fact);
      if (found) return [await applyOutside(deps, vendorId, found.seat, fact, found.target)];
      await earlyChanges.keep(vendorId, channelAccountId, fact);
      // It may have come between our look and our keeping.
      const late = await targetOf(fact);
      return late ? [await applyOutside(deps, vendorId, late.seat, fact, late.target)] : [];
    }

    /** By its outside id alone: who has left a consultation may still take back what they said there. */
    async function targetOf({
      person,
      target: externalId,
    }: ChangeFact): Promise<{ seat: Seat; target: number } | null> {
      const copy = await outbox.copyOf(vendorId, externalId);
      if (copy) return { seat: { conversationId: copy.conversationId, memberId: copy.to }, target: copy.seq };
      const fixed = await keys.findInbound(vendorId, channelAccountId, externalId);
      if (!fixed) return null;
      // What was meant for a consultation they had just left is in their own.
      for (const conversationId of [fixed, (await knownDirectOf(person))?.conversationId]) {
        const found = conversationId && (await messages.byOutsideId(vendorId, conversationId, externalId));
        if (found) return { seat: { conversationId, memberId: found.author.id }, target: found.seq };
      }
      return null;
    }

    async function seqOf({ conversationId }: Seat, externalId: string | undefined): Promise<number | null> {
      return (await quotedIn(conversationId, externalId))?.seq ?? null;
    }

    async function quotedIn(conversationId: string, externalId: string | undefined): Promise<StoredMessage | null> {
      return externalId ? messages.byOutsideId(vendorId, conversationId, externalId) : null;
    }
  };
};

const nothing: Append = async () => [];
const ECHO_LOOK_AGAIN_MS = 100;
/** Five seconds in all. */
const ECHO_LOOKS = 50;

const refersBack = (fact: ConversationFact): boolean =>
  fact.fact === 'change' || ('replyToExternalId' in fact && fact.replyToExternalId !== undefined);

const GONE: ReadonlySet<string> = new Set(['conversation_not_found', 'member_not_found']);

/** Once for each time they ask. */
async function sayRefused(
  log: MessageLog,
  { vendorId, conversationId, seq, author }: StoredMessage,
  code: InviteRefusal,
): Promise<void> {
  await log.append({
    ...{ vendorId, conversationId, authorId: SYSTEM.id, clientId: `refused-${seq}` },
    draft(state) {
      const at = new Date();
      const content = { event: 'invite_refused' as const, code };
      const audience = aboutOne(state, { memberId: author.id, role: 'owner' });
      const copies = outsideCopies(state.members, at, { audience });
      return { author: SYSTEM, body: { kind: 'event', content }, audience, at, ...copies };
    },
  });
}
const SYSTEM = { kind: 'system' as const, id: 'system', name: '' };
const TELEPHONE = { kind: 'system' as const, id: TELEPHONE_ID, name: '' };

const HIDDEN: Record<Locale, string> = { id: 'Nomor tersembunyi', en: 'Hidden number' };
const nameOf = ({ name, phone, isHidden }: OutsideSender, locale: Locale): string =>
  name ?? phone ?? (isHidden ? HIDDEN[locale] : '');
