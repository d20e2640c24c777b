import type { InboundFact, InboundMedia } from '../../channels/channel.ts';
import type { Locale } from '../../contract/codes.ts';
import type { MessageBody } from '../../contract/messages.ts';
import type { AttachmentStore } from '../attachments/attachment.store.ts';
import { attachmentIdOf } from '../attachments/attachment.ts';
import type { IdentityKey } from '../contacts/contact.store.ts';
import { DomainError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';
import type { ChannelAccount } from '../vendors/vendor.store.ts';
import type { KeyStore } from './key.store.ts';
import type { OpenDirect } from './open-direct.ts';
import { sayAsShopper } from './say-as-shopper.ts';

interface Deps {
  openDirect: OpenDirect;
  keys: KeyStore;
  log: MessageLog;
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
  ({ openDirect, keys, log, attachments }: Deps) =>
  async (account: ChannelAccount, facts: InboundFact[], locale: Locale): Promise<Appended[]> => {
    const appending: Promise<Appended>[] = [];
    for (const fact of facts) {
      const { conversationId, memberId } = await placeOf(fact);
      appending.push(
        sayAsShopper(log, {
          vendorId: account.vendorId,
          conversationId,
          memberId,
          body: fact.body.kind === 'media' ? await announced(fact.body, fact.externalId, conversationId) : fact.body,
          at: notAhead(fact.at),
          externalId: fact.externalId,
        }),
      );
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

    async function placeOf({ from, externalId }: InboundFact) {
      const direct = await openDirect({
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
      const conversationId = await keys.fixInbound(
        account.vendorId,
        account.channelAccountId,
        externalId,
        direct.conversationId,
      );
      return { conversationId, memberId: direct.memberId };
    }
  };

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

/** Phone first, so that a phone-only message and one with both names meet at the phone's key. */
function identityKeys({ phone, channelUserId }: InboundFact['from']): [IdentityKey, ...IdentityKey[]] {
  const byPhone = phone ? [{ kind: 'phone' as const, value: phone }] : [];
  const byChannel = channelUserId ? [{ kind: 'whatsapp' as const, value: channelUserId }] : [];
  const [first, ...others] = [...byPhone, ...byChannel];
  if (!first) throw new Error('an inbound message names nobody');
  return [first, ...others];
}
