import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import type { OrderCard } from '../../contract/cards.ts';
import { isSupervisor } from '../pages.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { api } from '../session/api.ts';
import { useSession } from '../session/session-store.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Five wrong codes close a pickup for an hour; a supervisor who knows the shopper opens it at once. */
export function UnlockPickup({ order }: { order: OrderCard }) {
  const { t } = useTexts();
  const agent = useSession((session) => session.agent);
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [error, setError] = useState<unknown>(null);
  if (!agent || !isSupervisor(agent) || order.status !== 'ready_for_pickup') return null;
  if (state === 'done')
    return (
      <p className="quiet" role="status">
        {t('inbox.pickup_unlocked')}
      </p>
    );
  const unlock = () => {
    setState('busy');
    setError(null);
    api.unlockPickup(order.orderNo).then(
      () => setState('done'),
      (failed: unknown) => {
        setError(failed);
        setState('idle');
      },
    );
  };
  return (
    <>
      <button
        type="button"
        className="button is-small"
        disabled={state === 'busy'}
        aria-busy={state === 'busy'}
        onClick={unlock}
      >
        <Icon of={LockOpen} size={14} />
        {t('inbox.pickup_unlock')}
      </button>
      {error ? <ErrorNote error={error} /> : null}
    </>
  );
}
