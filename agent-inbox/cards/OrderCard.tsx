import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OrderCard as Card } from '../../contract/cards.ts';
import { formatPrice } from '../../contract/texts/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { OrderTimeline } from './OrderTimeline.tsx';
import { promiseWords } from './promise-words.ts';

/** One order: where it stands, what is in it, and its steps on demand. */
export function OrderCard({ card, children }: { card: Card; children?: ReactNode }) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const promise = promiseWords(locale, t, card, now);
  return (
    <div className="card">
      <div className="card-head">
        <span className="card-title">{t('kind.order', { orderNo: card.orderNo })}</span>
        <span className="card-price">{formatPrice(locale, card.total)}</span>
      </div>
      <div className="order-status">
        <span className="strong">{t(`order.${card.status}`)}</span>
        <span className="quiet"> · {t(`fulfilment.${card.fulfilment}`)}</span>
        <span className="quiet"> · {card.branch.area}</span>
      </div>
      {promise && (
        <div className={card.isLate ? 'order-late' : 'quiet'}>
          {card.isLate && <Icon of={TriangleAlert} size={14} />}
          <span>
            {promise}
            {card.isLate && ` · ${t('card.late')}`}
          </span>
        </div>
      )}
      <ul className="order-items">
        {card.items.map(({ name, nameEn, quantity }) => (
          <li key={name}>
            {quantity}× {locale === 'en' ? (nameEn ?? name) : name}
          </li>
        ))}
      </ul>
      {(card.courierName || card.pickupCode) && (
        <div className="quiet">
          {[
            card.courierName && t('card.courier', { name: card.courierName }),
            card.pickupCode && t('card.pickup_code', { code: card.pickupCode }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      )}
      <OrderTimeline timeline={card.timeline} timezone={card.branch.timezone} />
      {children && <div className="card-foot">{children}</div>}
    </div>
  );
}
