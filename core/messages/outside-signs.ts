import type { Channel } from '../../channels/channel.ts';
import { isWritten } from '../../contract/codes.ts';
import type { ConversationState } from '../conversations/state.ts';
import type { VendorStore } from '../vendors/vendor.store.ts';
import type { MessageStore } from './message.store.ts';

interface Deps {
  markRead: NonNullable<Channel['markRead']>;
  messages: Pick<MessageStore, 'bySeq'>;
  vendors: Pick<VendorStore, 'accountById'>;
  onError(error: unknown): void;
}
/** Whose conversation it is, and what of the shopper's came last. */
type Where = Pick<ConversationState, 'vendorId' | 'conversationId' | 'channel' | 'channelAccountId' | 'lastShopperSeq'>;

/**
 * Shows somebody outside that they are read, and that somebody types. Signs, no promises: never waited for, told once,
 * lost where they fail.
 */
export function outsideSigns({ markRead, messages, vendors, onError }: Deps) {
  async function tell(where: Where, isTyping: boolean): Promise<void> {
    const { vendorId, conversationId, channelAccountId, lastShopperSeq } = where;
    const [message, account] = await Promise.all([
      messages.bySeq(vendorId, conversationId, lastShopperSeq),
      vendors.accountById(vendorId, channelAccountId),
    ]);
    // A linked device is marked by whoever speaks for it, together with the answer.
    if (!message?.externalId || !account || account.isLinkedDevice) return;
    await markRead({ account: account.address, externalId: message.externalId, isTyping });
  }
  const sign = (isTyping: boolean) => (where: Where) => {
    if (where.channel === 'widget' || !isWritten(where.channel) || where.lastShopperSeq === 0) return;
    tell(where, isTyping).catch(onError);
  };

  return { read: sign(false), typing: sign(true) };
}
export type OutsideSigns = ReturnType<typeof outsideSigns>;
