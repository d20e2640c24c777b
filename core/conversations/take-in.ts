import type { ChannelFact, ConversationFact, ReceiptFact } from '../../channels/channel.ts';
import type { Core } from '../assemble.ts';
import { readOutside } from '../consultations/read-outside.ts';
import { applyReceipt } from '../messages/receipts.ts';
import type { Publisher } from '../ports.ts';
import { nameBasket } from '../products/name-basket.ts';
import type { ProductStore } from '../products/product.store.ts';
import { heedReceipt } from '../vendors/account-trouble.ts';
import type { ChannelAccount } from '../vendors/vendor.store.ts';

interface Deps {
  core: Pick<Core, 'vendors' | 'receiveInbound' | 'outbox' | 'conversations' | 'accountHolds'>;
  products: Pick<ProductStore, 'bySku'>;
  publisher: Publisher;
}

/**
 * Takes in what a channel tells of one of our accounts: what happened in conversations, then how far our messages got.
 * Safe to repeat: what came before is recognised. @throws where it is not certain that everything is stored
 */
export const takeIn =
  ({ core, products, publisher }: Deps) =>
  async (account: ChannelAccount & { isOnTrial: boolean }, facts: ChannelFact[]): Promise<void> => {
    const vendor = await core.vendors.byId(account.vendorId);
    const happened = facts.filter((fact): fact is ConversationFact => fact.fact !== 'receipt');
    const receipts = facts.filter((fact): fact is ReceiptFact => fact.fact === 'receipt');
    const named = await Promise.all(
      happened.map(async (fact) =>
        'body' in fact && fact.body.kind === 'basket'
          ? { ...fact, body: await nameBasket(products, account.vendorId, fact.body) }
          : fact,
      ),
    );
    const [stored] = await Promise.allSettled([core.receiveInbound(account, named, vendor?.locale ?? 'id')]);
    // Also where not all was stored: one of them may tell whose it is that is not plain yet.
    for (const receipt of receipts) {
      const moved = await applyReceipt(core.outbox, account, receipt);
      publisher.publish([...moved, ...(await readOutside(core.conversations, account.vendorId, moved))]);
      await heedReceipt({ ...core, publisher }, account, receipt, { isNews: moved.length > 0 });
    }
    if (stored.status === 'rejected') throw stored.reason;
  };
