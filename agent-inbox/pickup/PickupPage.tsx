import { CircleCheck } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { OrderCard as Card } from '../../contract/cards.ts';
import { OrderCard } from '../cards/OrderCard.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { api } from '../session/api.ts';
import { Mark } from '../shell/Mark.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { nextStep } from './next-step.ts';

const fieldOf = (event: FormEvent<HTMLFormElement>, name: string): string =>
  String(new FormData(event.currentTarget).get(name) ?? '').trim();

/** Gives orders out at a branch: the number, then whatever is next for it, one thing at a time. */
export function PickupPage() {
  const { t } = useTexts();
  const [order, setOrder] = useState<Card | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const run = (asking: Promise<{ order: Card }>) => {
    setBusy(true);
    setError(null);
    asking.then((reply) => setOrder(reply.order), setError).finally(() => setBusy(false));
  };
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setOrder(null);
    run(api.order(fieldOf(event, 'orderNo').toUpperCase()));
  };
  const step = order && nextStep(order);
  return (
    <main className="login">
      <div className="login-form">
        <Mark />
        <h1>{t('inbox.pickup_title')}</h1>
        <form className="pickup-form" onSubmit={find}>
          <label>
            {t('inbox.pickup_order_no')}
            <input
              className="input"
              name="orderNo"
              autoCapitalize="characters"
              autoComplete="off"
              required
              maxLength={40}
            />
          </label>
          <button type="submit" className={order ? 'button' : 'button is-primary'} disabled={isBusy} aria-busy={isBusy}>
            {t('inbox.pickup_find')}
          </button>
        </form>
        {error ? <ErrorNote error={error} /> : null}
        {order && <OrderCard card={order} />}
        {order && step === 'make_ready' && (
          <button
            type="button"
            className="button is-primary"
            disabled={isBusy}
            onClick={() => run(api.ready(order.orderNo))}
          >
            {t('inbox.pickup_ready')}
          </button>
        )}
        {order && step === 'ask_code' && (
          <form
            className="pickup-form"
            onSubmit={(event) => {
              event.preventDefault();
              run(api.pickUp(order.orderNo, fieldOf(event, 'code')));
            }}
          >
            <label>
              {t('inbox.pickup_code')}
              <input
                key={order.orderNo}
                className="input pickup-code"
                name="code"
                inputMode="numeric"
                autoComplete="off"
                pattern="[0-9 \-]{4,20}"
                required
                maxLength={20}
              />
            </label>
            <button type="submit" className="button is-primary" disabled={isBusy} aria-busy={isBusy}>
              {t('inbox.pickup_give')}
            </button>
          </form>
        )}
        {step === 'given' && (
          <p className="pickup-given" role="status">
            <Icon of={CircleCheck} />
            {t('inbox.pickup_given')}
          </p>
        )}
        {step === 'none' && <p className="quiet">{t('inbox.pickup_none')}</p>}
      </div>
      <a className="link" href={location.pathname}>
        {t('inbox.pickup_back')}
      </a>
    </main>
  );
}
