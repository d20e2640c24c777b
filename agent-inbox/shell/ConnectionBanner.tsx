import { CloudOff, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useDesk } from '../desk/use-desk.ts';
import { Icon } from '../parts/Icon.tsx';
import { useUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';

/** A connection that comes back within this time was never worth a word. */
const PATIENCE_MS = 2_000;

export function ConnectionBanner() {
  const { t } = useTexts();
  const { client } = useDesk();
  const connection = useUi((ui) => ui.connection);
  const isDown = connection === 'offline' || connection === 'connecting';
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isDown) return setLong(false);
    const patience = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(patience);
  }, [isDown]);

  return (
    <div className="banner-place" aria-live="polite">
      {isDown && isLong && (
        <div className="banner is-down">
          <Icon of={CloudOff} />
          <span>{t('inbox.offline')}</span>
          <button type="button" className="button is-small" onClick={() => client.wake()}>
            {t('inbox.try_now')}
          </button>
        </div>
      )}
      {connection === 'degraded' && (
        <div className="banner">
          <Icon of={TriangleAlert} />
          <span>{t('inbox.degraded')}</span>
        </div>
      )}
    </div>
  );
}
