import type { OrderCard as View } from '../../contract/cards.ts';
import { keptTogether } from '../../contract/texts/format.ts';
import { words } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { whenWords } from '../words.ts';
import { stepsOf } from './order-steps.ts';
import { priceWords } from './words.ts';

const TROUBLE = new Set(['cancelled', 'failed_delivery']);

/** One order's progress. */
export function OrderCard({ card }: { card: View }) {
  const { t, locale } = words();
  const { orderNo, status, isLate, promisedAt, branch, items, total, courierName, pickupCode } = card;
  const isOnTheWay = stepsOf(status, card.fulfilment) !== null && !['delivered', 'picked_up'].includes(status);
  return (
    <section class="card order">
      <header>
        <h3>{t('kind.order', { orderNo })}</h3>
        <p class={`status${TROUBLE.has(status) ? ' bad' : ''}`}>{t(`order.${status}`)}</p>
      </header>
      <Steps card={card} />
      {isOnTheWay && promisedAt && (
        <p class={isLate ? 'promise late' : 'promise'}>
          <Icon name={isLate ? 'alert' : 'clock'} />
          {t('card.promised', { time: whenWords(words(), promisedAt, branch.timezone) })}
          {isLate && ` · ${t('card.late')}`}
        </p>
      )}
      {pickupCode && <p class="code">{t('card.pickup_code', { code: pickupCode })}</p>}
      <p class="facts">
        <span>{branch.name}</span>
        <span>{t(`fulfilment.${card.fulfilment}`)}</span>
        {courierName && <span>{t('card.courier', { name: courierName })}</span>}
      </p>
      <ul class="items">
        {items.map((item) => (
          <li key={item.name}>
            <span class="num">{item.quantity} ×</span>{' '}
            {keptTogether(locale === 'en' && item.nameEn ? item.nameEn : item.name)}
          </li>
        ))}
      </ul>
      <p class="total">
        {t('card.total')} <span class="num">{priceWords(words(), total)}</span>
      </p>
      <History card={card} />
    </section>
  );
}

function Steps({ card: { status, fulfilment } }: { card: View }) {
  const { t } = words();
  const road = stepsOf(status, fulfilment);
  if (!road) return null;
  return (
    <ol class="steps" aria-label={t('widget.card.steps')}>
      {road.steps.map((step, i) => (
        <li key={step} class={i <= road.at ? 'done' : ''} aria-current={i === road.at ? 'step' : undefined}>
          {t(`order.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function History({ card: { timeline } }: { card: View }) {
  const { t } = words();
  if (timeline.length === 0) return null;
  return (
    <details>
      <summary>{t('widget.card.history')}</summary>
      <ol class="history">
        {[...timeline].reverse().map(({ code, at }) => (
          <li key={code + at}>
            <time dateTime={at} class="num">
              {whenWords(words(), at)}
            </time>{' '}
            {t(`timeline.${code}`)}
          </li>
        ))}
      </ol>
    </details>
  );
}
