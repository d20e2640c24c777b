import { useState } from 'react';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { tellServer, turnOff, turnOn, useDevice } from './device.ts';

/** Whether this device is told while no page is open, and what that means for the router. */
export function PushChoice() {
  const { t } = useTexts();
  const { push, staysReachable } = useDevice();
  /** What was just pressed, until it is so or turns out not to be. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  if (push === 'unknown' || push === 'none') return null;

  const run = async (work: () => Promise<unknown>, isWanted = push === 'on') => {
    setWanted(isWanted);
    await work().catch((error: unknown) => {
      // The browser's own push service is out of reach, as in an office without the internet.
      const text = error instanceof DOMException ? t('notify.push_failed') : errorWords(t, error);
      useToasts.getState().show({ tone: 'danger', text });
    });
    setWanted(null);
  };
  const stayReachable = (stays: boolean) => {
    useDevice.setState({ staysReachable: stays });
    return tellServer().catch((error: unknown) => {
      useDevice.setState({ staysReachable: !stays });
      throw error;
    });
  };
  return (
    <div className="notices-push">
      <label className="check">
        <input
          type="checkbox"
          checked={wanted ?? push === 'on'}
          disabled={wanted !== null}
          onChange={({ target }) => void run(target.checked ? turnOn : turnOff, target.checked)}
        />
        {t('notify.push')}
      </label>
      {push === 'on' && (
        <label className="check">
          <input
            type="checkbox"
            checked={staysReachable}
            disabled={wanted !== null}
            onChange={(event) => void run(() => stayReachable(event.target.checked))}
          />
          {t('notify.stays_reachable')}
        </label>
      )}
    </div>
  );
}
