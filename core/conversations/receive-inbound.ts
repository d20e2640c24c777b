import type {
  ChangeFact,
  ConversationFact,
  EchoFact,
  InboundFact,
  InboundMedia,
  OutsideSender,
} from '../../channels/channel.ts';
import type { Locale } from '../../contract/codes.ts';
import type { MessageBody } from '../../contract/messages.ts';
import type { AttachmentStore } from '../attachments/attachment.store.ts';
import { attachmentIdOf } from '../attachments/attachment.ts';
import type { ContactStore, IdentityKey } from '../contacts/contact.store.ts';
import { DomainError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { MessageChanges } from '../messages/changes.ts';
import type { EarlyChangeStore } from '../messages/early-change.store.ts';
import type { MessageStore } from '../messages/message.store.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';
import type { OutboxStore } from '../messages/outbox.store.ts';
import type { ChannelAccount } from '../vendors/vendor.store.ts';
import { confirmOpted } from './confirm-opted.ts';
import type { ConversationStore } from './conversation.store.ts';
import { doubtIdentity } from './doubt-identity.ts';
import type { KeyStore } from './key.store.ts';
import type { OpenDirect } from './open-direct.ts';
import { optedBy } from './opting.ts';
import { PHONE_APP, sayAsPhoneApp } from './say-as-phone-app.ts';
import { authorIn, sayAsShopper } from './say-as-shopper.ts';

interface Deps {
  openDirect: OpenDirect;
  keys: KeyStore;
  log: MessageLog;
  messages: Pick<MessageStore, 'byOutsideId'>;
  outbox: Pick<OutboxStore, 'copyOf'>;
  messageChanges: MessageChanges;
  earlyChanges: EarlyChangeStore;
  contacts: Pick<ContactStore, 'findIdentity' | 'doubt'>;
  conversations: Pick<ConversationStore, 'setVerified'>;
  attachments: AttachmentStore;
}
interface Place {
  vendorId: string;
  conversationId: string;
  memberId: string;
  contactId: string;
}

/**
 * The one door in for what comes from outside. A channel may repeat itself and may be late: which conversation an
 * outside id belongs to is fixed once, and what it names is stored once.
 *
 * Facts are taken in the order given, so that what came in one body keeps its order. What changes a message that is
 * not here yet is kept until it is.
 * @returns what was stored or found; nothing for a fact whose id came before with other words: those stand
 * @throws DomainError `unavailable` when it is not certain that everything is stored: the channel must repeat
 */
export const inbound = (deps: Deps) => {
  const { openDirect, keys, log, messages, outbox, messageChanges, earlyChanges, attachments } = deps;

  return async function receive(
    account: ChannelAccount,
    facts: ConversationFact[],
    locale: Locale,
  ): Promise<Appended[]> {
    const { vendorId, channelAccountId } = account;
    const appending: Promise<Appended[]>[] = [];
    for (const fact of facts) {
      // A change or news of somebody who never wrote here opens no conversation.
      const place = isSaid(fact) || (await isKnown(fact)) ? await placeOf(fact) : null;
      // What refers to an earlier message may refer to one of these.
      if (refersBack(fact)) await Promise.allSettled(appending);
      appending.push(take(place, fact).catch(firstStands));
      // Each is awaited below; this keeps an early refusal from being called unhandled meanwhile.
      appending.at(-1)?.catch(() => {});
    }
    return (await Promise.all(appending)).flat();

    /** The file is fetched once its message is stored; the same message names the same file. */
    async function announced(media: InboundMedia, externalId: string, conversationId: string): Promise<MessageBody> {
      const { as, mediaId, name, type, caption } = media;
      const attachmentId = attachmentIdOf(vendorId, channelAccountId, externalId);
      await attachments.begin({
        ...{ attachmentId, vendorId, byId: channelAccountId, conversationId, state: 'fetching', name, size: 0 },
        ...{ received: 0, parts: [], variants: {}, source: { channelAccountId, mediaId }, createdAt: new Date() },
      });
      return { kind: as, content: { attachmentId, name, type, ...(caption ? { caption } : {}) } };
    }

    async function placeOf(fact: ConversationFact): Promise<Place> {
      const person = personOf(fact);
      const direct = await openDirect({
        vendorId,
        channel: account.channel,
        channelAccountId,
        keys: identityKeys(person),
        proposedIdentityId: newId('wa'),
        profile: {
          name: person.name ?? person.phone ?? '',
          phone: person.phone ?? null,
          isPhoneVerified: person.phone !== undefined,
          locale,
        },
        isOutside: true,
      });
      const conversationId = await keys.fixInbound(vendorId, channelAccountId, fact.externalId, direct.conversationId);
      return { vendorId, conversationId, memberId: direct.memberId, contactId: direct.contactId };
    }

    async function isKnown(fact: ConversationFact): Promise<boolean> {
      const found = await Promise.all(
        identityKeys(personOf(fact)).map((key) => deps.contacts.findIdentity(vendorId, key)),
      );
      return found.some((one) => one !== null);
    }

    async function take(place: Place | null, fact: ConversationFact): Promise<Appended[]> {
      switch (fact.fact) {
        case 'message':
        case 'echo':
          return place ? said(place, fact) : [];
        case 'change':
          return changed(place, fact);
        case 'doubt':
          return place ? [await doubtIdentity(deps, place, fact)] : [];
      }
    }

    async function said(place: Place, fact: InboundFact | EchoFact): Promise<Appended[]> {
      // What left by Dekat may come back as if it had been said elsewhere.
      if (fact.fact === 'echo' && (await outbox.copyOf(vendorId, fact.externalId))) return [];
      const replyTo = await seqOf(place, fact.replyToExternalId);
      const { externalId } = fact;
      const body =
        fact.body.kind === 'media' ? await announced(fact.body, externalId, place.conversationId) : fact.body;
      const words = { ...place, body, at: notAhead(fact.at), externalId, ...(replyTo ? { replyTo } : {}) };
      const appended = await (fact.fact === 'echo' ? sayAsPhoneApp(log, words) : sayAsShopper(log, words));
      await settleEarly(place, externalId);
      const opted = fact.fact === 'message' ? optedBy(appended.before, body) : null;
      if (opted) await confirmOpted(log, appended.message, opted, locale);
      return [appended];
    }

    async function changed(place: Place | null, fact: ChangeFact): Promise<Appended[]> {
      const target = place && (await seqOf(place, fact.target));
      if (place && target) return apply(place, fact, target);
      await earlyChanges.keep(vendorId, channelAccountId, fact);
      // It may have come between our look and our keeping.
      const now = place ?? ((await isKnown(fact)) ? await placeOf(fact) : null);
      const late = now && (await seqOf(now, fact.target));
      return now && late ? apply(now, fact, late) : [];
    }

    async function apply(
      place: Place,
      { change, externalId, at, isOurs }: ChangeFact,
      target: number,
    ): Promise<Appended[]> {
      const state = await log.current(vendorId, place.conversationId);
      const author = isOurs ? PHONE_APP : authorIn(state, place.memberId);
      const request = { ...place, author, target, change, externalId, at: notAhead(at) };
      return [await messageChanges.change(request)];
    }

    async function settleEarly(place: Place, externalId: string): Promise<void> {
      for (const { fact } of await earlyChanges.of(vendorId, externalId)) {
        const target = await seqOf(place, externalId);
        if (target) await apply(place, fact, target).catch(firstStands);
      }
    }

    async function seqOf({ conversationId }: Place, externalId: string | undefined): Promise<number | null> {
      if (!externalId) return null;
      return (await messages.byOutsideId(vendorId, conversationId, externalId))?.seq ?? null;
    }
  };
};

const isSaid = ({ fact }: ConversationFact): boolean => fact === 'message' || fact === 'echo';

const refersBack = (fact: ConversationFact): boolean =>
  fact.fact === 'change' || ('replyToExternalId' in fact && fact.replyToExternalId !== undefined);

function personOf(fact: ConversationFact): OutsideSender {
  if (fact.fact === 'echo') return fact.to;
  return fact.fact === 'change' ? fact.person : fact.from;
}

/** Nobody can have written tomorrow, and the 24-hour window, which is reckoned from it, would be open till then. */
function notAhead(at: Date): Date {
  const now = new Date();
  return at < now ? at : now;
}

/** What stands for good whatever is said again: a channel that is refused repeats itself for days, and would be refused each time. */
const STANDS: ReadonlySet<string> = new Set(['id_reused', 'message_not_revocable', 'message_not_found']);
function firstStands(error: unknown): [] {
  if (error instanceof DomainError && STANDS.has(error.code)) return [];
  throw error;
}

/** Phone first, so that a phone-only message and one with both names meet at the phone's key. */
function identityKeys({ phone, channelUserId }: OutsideSender): [IdentityKey, ...IdentityKey[]] {
  const byPhone = phone ? [{ kind: 'phone' as const, value: phone }] : [];
  const byChannel = channelUserId ? [{ kind: 'whatsapp' as const, value: channelUserId }] : [];
  const [first, ...others] = [...byPhone, ...byChannel];
  if (!first) throw new Error('an inbound message names nobody');
  return [first, ...others];
}
