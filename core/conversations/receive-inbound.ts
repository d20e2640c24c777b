import type { InboundFact, InboundMedia } from '../../channels/channel.ts';
import type { Locale } from '../../contract/codes.ts';
import type { MessageBody } from '../../contract/messages.ts';
import type { AttachmentStore } from '../attachments/attachment.store.ts';
import { attachmentIdOf } from '../attachments/attachment.ts';
import type { Bridged, ConsultationBridge, InviteRefusal } from '../consultations/bridge.ts';
import { identityKeys } from '../contacts/identify.ts';
import { DomainError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';
import { outsideCopies } from '../messages/send-reply.ts';
import type { ChannelAccount } from '../vendors/vendor.store.ts';
import type { KeyStore } from './key.store.ts';
import type { OpenDirect } from './open-direct.ts';
import { sayAsShopper } from './say-as-shopper.ts';

interface Deps {
  openDirect: OpenDirect;
  keys: KeyStore;
  log: MessageLog;
  bridge: ConsultationBridge;
  attachments: AttachmentStore;
}

/**
 * The one door in for messages from outside. A channel may repeat itself and may be late: which conversation an
 * outside id belongs to is fixed once, and its message is stored once.
 *
 * Facts are taken in the order given, so that what came in one body keeps its order.
 * @returns what was stored or found; nothing for a fact whose id came before with other words: those stand
 * @throws DomainError `unavailable` when it is not certain that everything is stored: the channel must repeat
 */
export const inbound =
  ({ openDirect, keys, log, bridge, attachments }: Deps) =>
  async (account: ChannelAccount, facts: InboundFact[], locale: Locale): Promise<Appended[]> => {
    const appending: Promise<Appended>[] = [];
    for (const fact of facts) {
      const asked = await bridge.asks(account, fact, locale);
      if (asked?.is === 'done') continue;
      appending.push(asked ? refuse(fact, asked.code) : store(fact, await placeOf(fact)));
      // Each is awaited below; this keeps an early refusal from being called unhandled meanwhile.
      appending.at(-1)?.catch(() => {});
    }
    return (await Promise.all(appending.map((one) => one.catch(firstStands)))).flatMap((one) => one ?? []);

    /** The file is fetched once its message is stored; the same message names the same file. */
    async function announced(media: InboundMedia, externalId: string, conversationId: string): Promise<MessageBody> {
      const { vendorId, channelAccountId } = account;
      const { as, mediaId, name, type, caption } = media;
      const attachmentId = attachmentIdOf(vendorId, channelAccountId, externalId);
      await attachments.begin({
        ...{ attachmentId, vendorId, byId: channelAccountId, conversationId, state: 'fetching', name, size: 0 },
        ...{ received: 0, parts: [], variants: {}, source: { channelAccountId, mediaId }, createdAt: new Date() },
      });
      return { kind: as, content: { attachmentId, name, type, ...(caption ? { caption } : {}) } };
    }

    async function store(fact: InboundFact, { bridged, ...place }: Place): Promise<Appended> {
      const { externalId } = fact;
      const body =
        fact.body.kind === 'media' ? await announced(fact.body, externalId, place.conversationId) : fact.body;
      const words = { vendorId: account.vendorId, body, at: notAhead(fact.at), externalId };
      try {
        const said = await sayAsShopper(log, { ...words, ...place });
        if (bridged?.saySo) await bridge.saySo(account, bridged, externalId);
        return said;
      } catch (error) {
        // They were taken out of the consultation just now: then it is for the shop alone.
        if (!place.isElsewhere || !(error instanceof DomainError && GONE.has(error.code))) throw error;
        const direct = await directOf(fact);
        return sayAsShopper(log, { ...words, ...direct });
      }
    }

    /** Kept as what they wrote, and answered with why not. */
    async function refuse(fact: InboundFact, code: InviteRefusal): Promise<Appended> {
      const caption = fact.body.kind === 'text' ? fact.body.content.text : '';
      const body = { kind: 'unsupported' as const, content: { of: 'join', caption } };
      const said = await store({ ...fact, body }, await placeOf(fact));
      await sayRefused(log, said.message, code);
      return said;
    }

    async function placeOf(fact: InboundFact): Promise<Place> {
      const { vendorId, channelAccountId } = account;
      const bridged = await bridge.placeOf(account, fact);
      const direct = bridged ? null : await directOf(fact);
      const proposal = bridged?.conversationId ?? direct?.conversationId ?? '';
      const conversationId = await keys.fixInbound(vendorId, channelAccountId, fact.externalId, proposal);
      if (bridged && conversationId === bridged.conversationId) {
        const { memberId, replyTo, to } = bridged;
        const more = { ...(replyTo ? { replyTo } : {}), ...(to === undefined ? {} : { to }) };
        return { conversationId, memberId, ...more, bridged, isElsewhere: true };
      }
      const { memberId, conversationId: own } = direct ?? (await directOf(fact));
      return { conversationId, memberId, isElsewhere: conversationId !== own };
    }

    async function directOf({ from }: InboundFact): Promise<{ conversationId: string; memberId: string }> {
      const { conversationId, memberId } = await openDirect({
        vendorId: account.vendorId,
        channel: account.channel,
        channelAccountId: account.channelAccountId,
        keys: identityKeys(from),
        proposedIdentityId: newId('wa'),
        profile: {
          name: from.name ?? from.phone ?? '',
          phone: from.phone ?? null,
          isPhoneVerified: from.phone !== undefined,
          locale,
        },
        isOutside: true,
      });
      return { conversationId, memberId };
    }
  };

/** Where a fact's words go. */
interface Place {
  conversationId: string;
  memberId: string;
  replyTo?: number;
  to?: string;
  bridged?: Bridged;
  /** Not their own conversation with the shop. */
  isElsewhere: boolean;
}
const GONE: ReadonlySet<string> = new Set(['conversation_not_found', 'member_not_found']);

/** Once for each time they ask. */
async function sayRefused(log: MessageLog, { vendorId, conversationId, seq }: StoredMessage, code: InviteRefusal) {
  await log.append({
    ...{ vendorId, conversationId, authorId: SYSTEM.id, clientId: `refused-${seq}` },
    draft: ({ members }) => {
      const at = new Date();
      const content = { event: 'invite_refused' as const, code };
      return { author: SYSTEM, body: { kind: 'event', content }, audience: 'all', at, ...outsideCopies(members, at) };
    },
  });
}
const SYSTEM = { kind: 'system' as const, id: 'system', name: '' };

/** Nobody can have written tomorrow, and the 24-hour window, which is reckoned from it, would be open till then. */
function notAhead(at: Date): Date {
  const now = new Date();
  return at < now ? at : now;
}

/** A channel that is refused repeats itself for days, and would be refused each time. */
function firstStands(error: unknown): null {
  if (error instanceof DomainError && error.code === 'id_reused') return null;
  throw error;
}
