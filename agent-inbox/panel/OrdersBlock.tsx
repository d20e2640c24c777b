import { Search } from 'lucide-react';
import { useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { OrderCard } from '../cards/OrderCard.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { serverNow } from '../state/server-time.ts';
import { useTexts } from '../texts/use-texts.ts';
import { InsertButtons } from './InsertButtons.tsx';
import { orderText } from './order-text.ts';
import { UnlockPickup } from './UnlockPickup.tsx';

/** The shopper's orders, newest first; any other by its number. */
export function OrdersBlock({ conversation }: { conversation: ConversationView }) {
  const { t } = useTexts();
  const { conversationId } = conversation;
  const [asked, setAsked] = useState<string | null>(null);
  const theirs = useLoaded(conversationId, (signal) => api.orders(conversationId, signal));
  const found = useLoaded(asked, (signal) => api.order(asked ?? '', signal));
  const isLastKnown = theirs.data?.isLastKnown || (asked && found.data?.isLastKnown);
  const own = theirs.data?.orders.find(({ orderNo }) => orderNo === found.data?.order.orderNo);
  return (
    <section className="block" aria-label={t('inbox.orders')}>
      <h2 className="block-title">{t('inbox.orders')}</h2>
      <form
        className="product-search"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(
            String(new FormData(event.currentTarget).get('orderNo') ?? '')
              .trim()
              .toUpperCase() || null,
          );
        }}
      >
        <Icon of={Search} />
        <input
          className="input"
          name="orderNo"
          placeholder={t('inbox.find_order')}
          aria-label={t('inbox.find_order')}
          maxLength={64}
          autoComplete="off"
        />
      </form>
      {asked && found.error ? <ErrorNote error={found.error} /> : null}
      {isLastKnown && (
        <p className="quiet" role="status">
          {t('inbox.orders_last_known')}
        </p>
      )}
      {asked && found.data && !own && (
        <OrderCard card={found.data.order}>
          <UnlockPickup key={found.data.order.orderNo} order={found.data.order} />
        </OrderCard>
      )}
      {theirs.error ? <ErrorNote error={theirs.error} onRetry={theirs.reload} /> : null}
      {!theirs.data && !theirs.error && <Skeleton width="100%" />}
      {theirs.data?.orders.length === 0 && !theirs.data.isLastKnown && <p className="quiet">{t('inbox.no_orders')}</p>}
      {theirs.data?.orders
        .toSorted((a, b) => Number(b === own) - Number(a === own))
        .map((order, i) => (
          <OrderCard key={order.orderNo} card={order}>
            {/* Only their own: an order found by its number may be somebody else's. */}
            <InsertButtons
              conversation={conversation}
              words={(theirs) => orderText(theirs.locale, theirs.t, order, serverNow())}
              card={{ card: 'order', orderNo: order.orderNo }}
              {...(i === 0 ? { insert: 'insert_order', send: 'send_order' } : {})}
            />
            <UnlockPickup order={order} />
          </OrderCard>
        ))}
    </section>
  );
}
