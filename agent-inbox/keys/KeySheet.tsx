import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../parts/IconButton.tsx';
import { SingleKeysSwitch } from '../parts/SingleKeysSwitch.tsx';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { KEY_ACTIONS, shownKeys } from './key-action.ts';

const close = () => setUi({ isKeySheetOpen: false });

/** All keys, and the switch that turns single ones off. */
export function KeySheet() {
  const { t } = useTexts();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    sheet.current?.showModal();
  }, []);
  return (
    <dialog className="sheet" ref={sheet} onClose={close} aria-labelledby="key-sheet-title">
      <div className="sheet-head">
        <h2 id="key-sheet-title">{t('inbox.keys')}</h2>
        <IconButton icon={X} label={t('inbox.close')} onClick={close} />
      </div>
      <dl className="key-list">
        {KEY_ACTIONS.map((action) => (
          <div key={action}>
            <dt>{t(`inbox.key_does_${action}`)}</dt>
            <dd>
              {shownKeys[action].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('inbox.key_does_send')}</dt>
          <dd>
            <kbd>Enter</kbd>
            <kbd>Ctrl Enter</kbd>
          </dd>
        </div>
      </dl>
      <SingleKeysSwitch />
    </dialog>
  );
}
